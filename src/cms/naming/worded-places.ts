import { everyWord } from '@/text/footnotes'
import type { Interview } from '@/payload-types'

/** What kind of words they are, for the sentence that names the place. */
type WordsKind =
  | 'headline'
  | 'standfirst'
  | 'cardText'
  | 'slug'
  | 'label'
  | 'question'
  | 'answer'
  | 'narration'
  | 'caption'
  | 'pullQuote'
  | 'translatorNote'
  | 'signedAs'

export interface WordedPlace {
  kind: WordsKind
  /** Of the field, as the admin's form has it. */
  path: string
  /** Which question or part of its kind, from 1. */
  part: number | null
}

interface Worded {
  place: WordedPlace
  words: string
}

const words = (text: unknown) => (typeof text === 'string' ? text : '')

function partPlaces(part: NonNullable<Interview['exchanges']>[number], place: number): Worded[] {
  const at = (kind: WordsKind, field: string, text: string): Worded => ({
    place: { kind, path: `exchanges.${String(place)}.${field}`, part: place + 1 },
    words: text,
  })
  switch (part.blockType) {
    case 'questionAnswer':
      return [
        at('question', 'question', words(part.question)),
        at('answer', 'answer', everyWord(part.answer)),
      ]
    case 'narration':
    case 'translatorNote':
      return [at(part.blockType, 'text', everyWord(part.text))]
    case 'figure':
      return [at('caption', 'caption', words(part.caption))]
    case 'pullQuote':
      return [at('pullQuote', 'text', words(part.text))]
    default:
      return part satisfies never
  }
}

/** Every place of an interview where readers read words, its address among them. */
export function wordedPlaces(interview: Partial<Interview>): Worded[] {
  const at = (kind: WordsKind, path: string, text: string | null | undefined): Worded => ({
    place: { kind, path, part: null },
    words: text ?? '',
  })
  const { headline, standfirst, cardText, slug, formerSlugs, interviewees, authors, translators } = interview
  const signed = Object.entries({ authors, translators }).flatMap(([list, rows]) =>
    (rows ?? []).flatMap(({ creditedAs, signedAs }, n) =>
      creditedAs === 'withheld' ? [] : [at('signedAs', `${list}.${String(n)}.signedAs`, signedAs)],
    ),
  )
  return [
    at('headline', 'headline', headline),
    at('standfirst', 'standfirst', standfirst),
    at('cardText', 'cardText', cardText),
    ...(interviewees ?? []).map(({ label }, n) => at('label', `interviewees.${String(n)}.label`, label)),
    ...(interview.exchanges ?? []).flatMap(partPlaces),
    ...signed,
    at('slug', 'slug', slug),
    ...(formerSlugs ?? []).map((former) => at('slug', 'formerSlugs', former)),
  ].filter((place) => place.words.trim() !== '')
}
