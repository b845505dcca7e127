import type { Interview } from '@/content/types'
import type { Setting } from '@/surfaces/setting'
import { QuestionLinks } from './question-links'

const several = 3

/** The questions as contents, folded: whoever looks for one answer finds it without reading the others. */
export function InterviewContents({ interview, setting }: { interview: Interview; setting: Setting }) {
  const asked = interview.exchanges.flatMap((block) =>
    block.type === 'questionAnswer' && block.question !== null
      ? [{ key: block.key, question: block.question }]
      : [],
  )
  if (asked.length < several) return null
  return (
    <details className="contents">
      <summary className="face">{setting.t('contents.title')}</summary>
      <QuestionLinks path="" asked={asked} />
    </details>
  )
}
