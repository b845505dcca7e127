/**
 * The words of an interview as the CMS stores them; only what is exchanged. Of our own making, since a domain module
 * does not know Payload's types; those fit into these.
 */
export interface StoredPart {
  blockType: string
  key?: string | null
  question?: string | null
  /** Lexical */
  answer?: unknown
  /** Lexical in a narration, a plain text in a pull quote. */
  text?: unknown
  caption?: string | null
  speaker?: string | null
  mark?: string | null
  madeFrom?: string | null
}
export interface StoredText {
  headline?: string | null
  standfirst?: string | null
  headMadeFrom?: string | null
  interviewees?: readonly { key?: string | null; label?: string | null }[] | null
  exchanges?: readonly StoredPart[] | null
}

/** A field of a part that is exchanged: `rich` has paragraphs, each a unit of its own. */
export interface PartField {
  name: 'question' | 'answer' | 'text' | 'caption'
  isRich: boolean
}

const fields: Readonly<Record<string, readonly PartField[]>> = {
  questionAnswer: [
    { name: 'question', isRich: false },
    { name: 'answer', isRich: true },
  ],
  narration: [{ name: 'text', isRich: true }],
  figure: [{ name: 'caption', isRich: false }],
  pullQuote: [{ name: 'text', isRich: false }],
}

/** Nothing for a translator's note: it has no source. */
export const fieldsOf = (part: StoredPart): readonly PartField[] => fields[part.blockType] ?? []

/** Parts that have no text of their own in this language. */
const withoutText = new Set(['notInThisLanguage', 'joinedWithNext', 'onlyInThisLanguage'])

export const isExchanged = (part: StoredPart): boolean => !withoutText.has(part.mark ?? '')

/** A plain text of a stored field. */
export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')
