import type { Interview } from '@/content/types'
import { creditTexts } from '@/surfaces/credits/credit-text'
import type { Setting } from '@/surfaces/setting'
import { quoted } from '@/surfaces/quotations/quoted'
import { toCitation } from './to-citation'

/** The citation in words, to be followed by the address: who answered, the headline, who made it, the original, when. */
export function plainCitation(interview: Interview, setting: Setting): string {
  const { t, writtenLanguageName, publication, formatDate } = setting
  const { speakers, title, original } = toCitation(interview, setting)
  const written = interview.credits.filter(({ role }) => role !== 'photographer')
  const headline = quoted(title, setting)
  const sentences = [
    speakers.length > 0
      ? t('cite.titleOf', { speakers: speakers.join(t('join.comma')), title: headline })
      : headline,
    ...creditTexts({ ...interview, credits: written }, setting),
    ...(original
      ? [t('cite.original', { title: original.title, language: writtenLanguageName(original.language) })]
      : []),
    publication.name.text + t('join.comma') + formatDate(interview.publishedAt),
  ]
  return sentences.map((sentence) => `${sentence}.`).join(' ')
}
