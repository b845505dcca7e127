import { Bracketed } from '@/components/ui/bracketed'
import type { Questions } from '@/content/types'

/** Questions as the way to their answers. An empty path is the page they stand on. */
export function QuestionLinks({ path, asked }: Questions) {
  return (
    <ol>
      {asked.map(({ key, question }) => (
        <li key={key}>
          <a href={`${path}#${key}`}>
            <Bracketed text={question} />
          </a>
        </li>
      ))}
    </ol>
  )
}
