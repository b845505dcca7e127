import { everyWord } from '@/text/footnotes'

/** A part of an interview as it is stored, as far as its words go. */
export interface WordedPart {
  blockType: 'questionAnswer' | 'narration' | 'figure' | 'pullQuote' | 'translatorNote'
  key?: string | null
  question?: string | null
  answer?: unknown
  /** Rich text of a narration or a translator's note; plain text of a pull quote. */
  text?: unknown
  caption?: string | null
}

export interface WordedInterview {
  headline?: string | null
  standfirst?: string | null
  interviewees?: readonly { key?: string | null; label?: string | null }[] | null
}

/** The name that headline, standfirst and labels have together, where parts have their keys. */
export const headKey = 'head'

const lines = (...texts: readonly (string | null | undefined)[]): string =>
  texts
    .map((text) => text?.trim() ?? '')
    .filter((text) => text !== '')
    .join('\n')

/** The words of a part, a paragraph a line; empty for one that nobody has written yet. */
export function partWords(part: WordedPart): string {
  switch (part.blockType) {
    case 'questionAnswer':
      return lines(part.question, everyWord(part.answer))
    case 'narration':
    case 'translatorNote':
      return everyWord(part.text)
    case 'figure':
      return lines(part.caption)
    case 'pullQuote':
      return lines(typeof part.text === 'string' ? part.text : '')
    default:
      return part.blockType satisfies never
  }
}

/** The words above the first part: headline, standfirst, and what interviewees are called. */
export const headWords = ({ headline, standfirst, interviewees }: WordedInterview): string =>
  lines(headline, standfirst, ...(interviewees ?? []).map(({ label }) => label))

export interface KeyedWords {
  key: string
  words: string
}

/** What a translation is made from: the head and every part but translators' notes, in order, with their words. */
export function sourceWords(
  interview: WordedInterview & { exchanges?: readonly WordedPart[] | null },
): KeyedWords[] {
  const parts = (interview.exchanges ?? []).filter((part) => part.blockType !== 'translatorNote')
  return [
    { key: headKey, words: headWords(interview) },
    ...parts.flatMap((part) => (part.key ? [{ key: part.key, words: partWords(part) }] : [])),
  ]
}
