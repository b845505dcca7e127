import { writtenLanguage } from '@/i18n/locales'
import { newKey } from '@/lib/keys'
import { countWords } from '@/text/count-words'
import { plainText } from '@/text/plain-text'
import type { Interview } from '@/payload-types'

type Row = Partial<Interview>

/** Whether anybody in the interview must not be found through it. */
export const protectsPeople = (interview: Row): boolean =>
  (interview.interviewees ?? []).some((row) => row.protection !== 'named' || row.nameWithheld === true)

/** What a list says about the length of a text, so that it need not load it. */
export function lengthOf(interview: Row): { words: number; questions: number } {
  const exchanges = (interview.exchanges ?? []).filter((block) => block.blockType === 'questionAnswer')
  const texts = exchanges.map((block) => `${block.question ?? ''} ${plainText(block.answer)}`)
  return {
    words: countWords([interview.standfirst ?? '', ...texts].join(' ')),
    questions: exchanges.filter((block) => block.question?.trim()).length,
  }
}

/** Whether the text is in none of the languages that were spoken, so that somebody carried it over. */
export const isTranslated = (interview: Row): boolean => {
  const spoken = interview.spokenLanguages ?? []
  return spoken.length > 0 && !spoken.some((code) => writtenLanguage(code) === interview.language)
}

/** The language it came from (BCP 47): that of the version it was made from, else the spoken one; null for no translation. */
export function sourceLanguageOf(interview: Row, madeFrom: Row | null, original: Row | null): string | null {
  if (madeFrom?.language) return madeFrom.language
  if (isTranslated(interview)) return interview.spokenLanguages?.[0] ?? null
  return original?.language && original.language !== interview.language ? original.language : null
}

export const newWork = () => newKey('w', 8)
