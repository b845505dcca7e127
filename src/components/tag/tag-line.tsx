import type { Setting } from '@/house-style/setting'
import { IsolatedRun } from '@/components/ui/isolated-run'
import type { InterviewSummary } from '@/content/types'

type Tagged = Pick<InterviewSummary, 'topics' | 'places'>

/** Places and topics, over a headline. */
export function TagLine({ interview: { topics, places }, setting }: { interview: Tagged; setting: Setting }) {
  const tags = [...places, ...topics]
  if (tags.length === 0) return null
  return (
    <p className="tags face facts">
      {tags.map(({ name, slug }) => (
        <span key={slug}>
          <IsolatedRun run={name} page={setting.locale} />
        </span>
      ))}
    </p>
  )
}
