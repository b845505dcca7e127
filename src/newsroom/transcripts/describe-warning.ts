import { adminMessages } from '@/i18n/admin-messages'

import type { NotUnderstood, NotUnderstoodReason, TranscriptWarning } from './transcript'

const capitalized = (name: string) => name.charAt(0).toUpperCase() + name.slice(1)

const reasons: Record<NotUnderstoodReason, string> = {
  'credit-line': 'says who did what: give it as a flag',
  'front-matter': 'front matter is not read',
  legend: 'says whose initials stand before turns',
  'left-out': 'left out by an editor',
  'no-questions': 'no question above it',
  rule: 'a drawn line',
}

/** What somebody is told of a line, who sees which it is. */
export function sentenceOf({ code, params }: TranscriptWarning, language: string): string {
  const t = adminMessages(language)
  if (code === 'question-without-answer' && params['question'] === '')
    return t('transcripts.warning.marker-without-answer')
  const { name } = params
  return t(`transcripts.warning.${code}`, {
    ...params,
    ...(code === 'possible-label' && { name: capitalized(String(name)) }),
  })
}

/** One English sentence with its line, for terminals and logs of the importer. */
export const describeWarning = (warning: TranscriptWarning): string =>
  `Line ${String(warning.line)}: ${sentenceOf(warning, 'en')}`

/** One English line: where, why and what was left. */
export function describeNotUnderstood({ line, text, why }: NotUnderstood): string {
  return `Line ${String(line)}: ${reasons[why]}: ${text}`
}
