import { InterviewCard } from '@/components/card/interview-card'
import type { Setting } from '@/house-style/setting'
import type { InterviewSummary } from '@/content/types'

interface Props {
  interviews: readonly InterviewSummary[]
  setting: Setting
  heading: 'h2' | 'h3'
}

export function InterviewCards({ interviews, setting, heading }: Props) {
  return (
    <div className="cards">
      {interviews.map((interview) => (
        <InterviewCard key={interview.path} interview={interview} setting={setting} heading={heading} />
      ))}
    </div>
  )
}
