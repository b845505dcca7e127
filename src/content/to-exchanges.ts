import type { Locale } from '@/i18n/locales'
import { routes } from '@/lib/routes'
import type { Interview as Stored } from '@/payload-types'

import { toPicture } from './to-picture'
import { toRichText } from './to-rich-text'
import { populated, toRun } from './to-run'
import type { Exchange, Interviewee } from './types'

export function toInterviewees(
  interview: Pick<Stored, 'interviewees' | 'language'>,
  locale: Locale,
): Interviewee[] {
  return (interview.interviewees ?? []).map((row) => {
    const key = row.key ?? ''
    const nobody = { name: null, label: null, path: null }
    if (row.nameWithheld || !row.protection) return { key, protection: 'withheld', ...nobody }
    const words = row.label?.trim() ? { text: row.label, lang: interview.language } : null
    if (row.protection !== 'named') return { ...nobody, key, protection: row.protection, name: words }
    const speaker = populated(row.speaker)
    const path = speaker?.publicFigure && speaker.slug ? routes.speaker(locale, speaker.slug) : null
    return { key, protection: 'named', name: toRun(speaker?.name, locale), label: words, path }
  })
}

/** The parts of an interview in order; what a page cannot set (a figure without its picture) is left out. */
export function toExchanges(
  interview: Stored,
  interviewees: readonly Interviewee[],
  locale: Locale,
): Exchange[] {
  const speakerOf = (key: string | null | undefined) =>
    interviewees.length > 1 ? (interviewees.find((person) => person.key === key) ?? null) : null
  const blocks = interview.exchanges ?? []
  let number = 0
  return blocks.flatMap((block): Exchange[] => {
    const key = block.key ?? ''
    switch (block.blockType) {
      case 'questionAnswer': {
        const question = block.question?.trim() ? block.question : null
        if (question) number += 1
        const answer = toRichText(block.answer)
        return [
          {
            type: 'questionAnswer',
            key,
            number: question ? number : null,
            question,
            answer,
            speaker: speakerOf(block.speaker),
          },
        ]
      }
      case 'narration':
        return [{ type: 'narration', key, text: toRichText(block.text) }]
      case 'figure': {
        const picture = toPicture(block.media, locale)
        return picture ? [{ type: 'figure', key, picture, caption: block.caption ?? null }] : []
      }
      case 'pullQuote': {
        const exchangeKey = block.exchangeKey ?? null
        const quoted = blocks.find((other) => other.key === exchangeKey)
        const said = quoted?.blockType === 'questionAnswer' ? speakerOf(quoted.speaker) : null
        const speaker = said ?? (interviewees.length === 1 ? (interviewees[0] ?? null) : null)
        return [
          {
            type: 'pullQuote',
            key,
            text: block.text ?? '',
            shortened: block.shortened === true,
            speaker,
            exchangeKey,
          },
        ]
      }
      case 'translatorNote':
        return []
      default:
        return block satisfies never
    }
  })
}
