import { InterviewCards } from '@/components/interview-list/interview-cards'
import type { InterviewSummary } from '@/content/types'
import type { Setting } from '@/surfaces/setting'

interface Props {
  interviews: readonly InterviewSummary[]
  setting: Setting
}

/** A few others to read after this one. */
export function RelatedInterviews({ interviews, setting }: Props) {
  if (interviews.length === 0) return null
  return (
    <section className="related" aria-labelledby="related">
      <h2 className="section-title" id="related">
        {setting.t('related.title')}
      </h2>
      <InterviewCards interviews={interviews} setting={setting} heading="h3" kind="plain" />
    </section>
  )
}
