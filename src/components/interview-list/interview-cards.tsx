import { InterviewCard, type CardKind } from '@/components/card/interview-card'
import type { Setting } from '@/surfaces/setting'
import type { InterviewSummary } from '@/content/types'

interface Props {
  interviews: readonly InterviewSummary[]
  setting: Setting
  heading: 'h2' | 'h3' | 'h4'
  kind?: CardKind
}

export function InterviewCards({ interviews, setting, heading, kind = 'full' }: Props) {
  return (
    <div className={interviews.length % 3 === 0 ? 'cards' : 'cards by-two'}>
      {interviews.map((interview) => (
        <InterviewCard
          key={interview.path}
          interview={interview}
          setting={setting}
          heading={heading}
          kind={kind}
        />
      ))}
    </div>
  )
}
