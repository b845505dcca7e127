import { InterviewCard, type CardKind } from '@/components/card/interview-card'
import type { Setting } from '@/surfaces/setting'
import type { InterviewSummary } from '@/content/types'

interface Props {
  interviews: readonly InterviewSummary[]
  setting: Setting
  heading: 'h2' | 'h3' | 'h4'
  kind?: CardKind
  /** A page begins with it. */
  top?: boolean
}

export function InterviewCards({ interviews, setting, heading, kind = 'full', top = false }: Props) {
  return (
    <div className={interviews.length % 3 === 0 ? 'cards' : 'cards by-two'}>
      {interviews.map((interview, n) => (
        <InterviewCard
          key={interview.path}
          interview={interview}
          setting={setting}
          heading={heading}
          kind={kind}
          first={top && n === 0}
        />
      ))}
    </div>
  )
}
