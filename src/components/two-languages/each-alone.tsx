import { VersionLink } from '@/components/interview/version-link'
import type { Version } from '@/content/types'

interface Props {
  versions: readonly Version[]
  at?: string | undefined
}

/** Back to each version by itself. */
export function EachAlone({ versions, at }: Props) {
  return (
    <ul className="versions bar">
      {versions.map((version) => (
        <li key={version.language}>
          <VersionLink version={version} at={at} />
        </li>
      ))}
    </ul>
  )
}
