import { Day } from '@/components/page/day'
import type { Setting } from '@/components/page/setting'
import type { InterviewSummary } from '@/content/types'

/** When the text was published, how long it takes, how much was asked. */
export function TextFacts({ interview, setting }: { interview: InterviewSummary; setting: Setting }) {
  return (
    <p className="face facts">
      <span>
        <Day iso={interview.publishedAt} setting={setting} />
      </span>
      <span>{setting.t('count.minutes', { count: interview.readingMinutes })}</span>
      {interview.questionCount > 0 && (
        <span>{setting.t('count.questions', { count: interview.questionCount })}</span>
      )}
    </p>
  )
}
