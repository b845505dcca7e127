import type { Interview as Stored } from '@/payload-types'
import { isShown, joinedParts } from '@/newsroom/translation/joined-parts'

import type { EditionExchange, EditionInterviewee } from './edition'
import { refTo } from './ref-to'
import { isUntranslated, type StoredPart, toStoredPart } from './stored-part'
import type { RichText } from '@/content/types'
import { withFootnotes } from '@/text/footnotes'
import { toRichText } from '@/text/to-rich-text'

interface Context {
  interviewees: readonly EditionInterviewee[]
  /** Whether there is a source that readers may know of. */
  hasPublicSource: boolean
  /** Keys of the parts that ask something there: one that is not translated yet keeps its number. */
  askedInSource: ReadonlySet<string>
}

/** The parts of an interview in order; what a page cannot set (a figure without its picture) is left out. */
export function toExchanges(interview: Stored, context: Context): EditionExchange[] {
  const parts = (interview.exchanges ?? []).map(toStoredPart)
  const joined = joinedParts(parts)
  const shown = parts.filter(isShown)
  let number = 0
  const numbered = numbering()
  return shown.flatMap((part) => {
    const untranslated = interview.mayBeIncomplete === true && isUntranslated(part)
    const asks = isAsked(part) || (untranslated && context.askedInSource.has(part.key))
    if (asks) number += 1
    const common = {
      behindSince: context.hasPublicSource ? part.behindSince : null,
      untranslated,
      joins: joined.get(part.key) ?? [],
    }
    return toExchange(part, { ...context, common, shown, numbered, number: asks ? number : null })
  })
}

/** Footnotes count through the whole text; one that has no words yet is none. */
function numbering(): (text: RichText) => RichText {
  let last = 0
  return (text) =>
    withFootnotes(text, (note) => (note.text.trim() === '' ? null : { ...note, number: (last += 1) }))
}

export const isAsked = ({ block }: StoredPart): boolean =>
  block.blockType === 'questionAnswer' && Boolean(block.question?.trim())

interface Place extends Context {
  common: Pick<EditionExchange, 'behindSince' | 'untranslated' | 'joins'>
  shown: readonly StoredPart[]
  numbered: (text: RichText) => RichText
  number: number | null
}

function toExchange({ block, key, isEmpty }: StoredPart, place: Place): EditionExchange[] {
  const { common, interviewees, number, numbered, shown } = place
  const speakerOf = (speaker: string | null | undefined) =>
    interviewees.length > 1 && interviewees.some((person) => person.key === speaker)
      ? (speaker ?? null)
      : null
  switch (block.blockType) {
    case 'questionAnswer': {
      const question = block.question?.trim() ? block.question : null
      const answer = numbered(toRichText(block.answer))
      const speaker = speakerOf(block.speaker)
      return [{ ...common, type: 'questionAnswer', key, number, question, answer, speaker }]
    }
    case 'narration':
    case 'translatorNote':
      return [{ ...common, type: block.blockType, key, text: numbered(toRichText(block.text)) }]
    case 'figure': {
      const picture = refTo('picture', block.media)
      return picture ? [{ ...common, type: 'figure', key, picture, caption: block.caption ?? null }] : []
    }
    case 'pullQuote': {
      if (isEmpty) return []
      const quoted = shown.find((other) => other.key === block.exchangeKey)?.block
      const said = quoted?.blockType === 'questionAnswer' ? speakerOf(quoted.speaker) : null
      const speaker = said ?? (interviewees.length === 1 ? (interviewees[0]?.key ?? null) : null)
      return [
        {
          ...common,
          type: 'pullQuote',
          key,
          text: block.text ?? '',
          shortened: block.shortened === true,
          speaker,
          exchangeKey: quoted ? (block.exchangeKey ?? null) : null,
        },
      ]
    }
    default:
      return block satisfies never
  }
}
