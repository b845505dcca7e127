import type { Setting } from '@/surfaces/setting'
import { IsolatedRun } from '@/components/ui/isolated-run'
import type { InterviewSummary } from '@/content/types'

type Tagged = Pick<InterviewSummary, 'topics' | 'places'>

/** Places and topics, over a headline: each leads to what else there is of it. */
export function TagLine({ interview: { topics, places }, setting }: { interview: Tagged; setting: Setting }) {
  const tags = [...places, ...topics]
  if (tags.length === 0) return null
  return (
    <p className="tags face facts">
      {tags.map(({ name, path }) => (
        <span key={path}>
          <a href={path}>
            <IsolatedRun run={name} page={setting.locale} />
          </a>
        </span>
      ))}
    </p>
  )
}
