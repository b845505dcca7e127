import { Day } from '@/components/page/day'
import type { Setting } from '@/surfaces/setting'
import type { InterviewSummary } from '@/content/types'

/** When the text was published, how long it takes, how much was asked: parts of a line. */
export function TextFacts({ interview, setting }: { interview: InterviewSummary; setting: Setting }) {
  const { publishedAt, readingMinutes, questionCount } = interview
  return (
    <>
      <span>
        <Day iso={publishedAt} setting={setting} />
      </span>
      <span>{setting.t('count.minutes', { count: readingMinutes })}</span>
      {questionCount > 0 && <span>{setting.t('count.questions', { count: questionCount })}</span>}
    </>
  )
}
