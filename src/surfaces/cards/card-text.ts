import type { Interview, InterviewSummary } from '@/content/types'
import { creditTexts } from '@/surfaces/credits/credit-text'
import type { Setting } from '@/surfaces/setting'
import { answerOf, speakerOf, speakerText } from '@/surfaces/quotations/named-speaker'
import { headlineText, quoted } from '@/surfaces/quotations/quoted'

/** What an interview's card says, for whoever does not see it. */
export const interviewCardText = (interview: InterviewSummary, setting: Setting): string =>
  [headlineText(interview), ...madeBy(interview, setting)].join('. ')

/** What an answer's card says besides the answer, which stands beside it: who speaks, where, and who made it. */
export function answerCardText(interview: Interview, key: string, setting: Setting): string {
  const answer = answerOf(interview, key)
  const speaker = answer && speakerOf(interview, answer)
  const title = quoted(headlineText(interview), setting)
  const source = speaker
    ? setting.t('quote.source', { speaker: speakerText(speaker, setting), title })
    : title
  return [source, ...madeBy(interview, setting)].join('. ')
}

const madeBy = (interview: InterviewSummary, setting: Setting) =>
  creditTexts(
    { ...interview, credits: interview.credits.filter(({ role }) => role !== 'photographer') },
    setting,
  )
