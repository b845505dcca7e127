import type { Interview } from '@/content/types'
import { creditTexts } from '@/surfaces/credits/credit-text'
import { richHtml } from '@/surfaces/html/rich-html'
import type { Setting } from '@/surfaces/setting'
import { routes } from '@/lib/routes'
import { richTextLines } from '@/text/rich-text-lines'
import { answerOf, speakerOf, speakerText } from './named-speaker'
import { headlineText, quoted } from './quoted'
import { sourcedHtml } from './sourced-html'

/** An answer as it is quoted elsewhere: never without its speaker, its translator, its date and its address. */
export interface Quotation {
  /** The whole short address of the answer. */
  address: string
  text: string
  html: string
}

export function toQuotation(interview: Interview, key: string, setting: Setting): Quotation | null {
  const answer = answerOf(interview, key)
  if (!answer) return null
  const speaker = speakerOf(interview, answer)
  const address = shortAddress(interview, setting, key)
  const words = richHtml(answer.answer, addressFrom(address, setting))
  const title = quoted(headlineText(interview), setting)
  const { publication, t, formatDate } = setting
  const text = [
    quoted(richTextLines(answer.answer).join('\n\n'), setting),
    '',
    speaker ? t('quote.source', { speaker: speakerText(speaker, setting), title }) : title,
    ...creditTexts(interview, setting),
    publication.name.text + t('join.comma') + formatDate(interview.publishedAt),
    address,
  ]
  return {
    address,
    text: text.join('\n'),
    html: sourcedHtml(words, { interview, speaker, address, setting }),
  }
}

/** Where an interview, or an answer of it, is found for good: short in every script, and kept when a slug changes. */
export function shortAddress({ work }: Pick<Interview, 'work'>, { absolute, locale }: Setting, key?: string) {
  const address = absolute(routes.short(work, locale))
  return key === undefined ? address : `${address}#${key}`
}

/** A link of the text as one that leads there from another site. */
const addressFrom =
  (page: string, { absolute }: Setting) =>
  (href: string) =>
    href.startsWith('#') ? (page.split('#')[0] ?? page) + href : absolute(href)
