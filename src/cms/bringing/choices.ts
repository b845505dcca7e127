import type { Locale } from '@/i18n/locales'
import type { Was } from '@/newsroom/exports/exported-post'

export type Protection = 'named' | 'pseudonym' | 'described'
export type NoTranslator = 'selfTranslated' | 'machineTranslated' | 'translatorUnknown'

export interface Interviewee {
  /** As the text labels what they say. */
  name: string
  protection: Protection
  /** What readers are told instead, of whoever is not named. The label of the text where nothing else is said. */
  shownAs?: string
}

export interface ChosenRecord {
  of: 'authors' | 'translators' | 'speakers'
  name: string
  id: number
}

/** What a text does not say of itself and somebody has to. */
export interface Choices {
  language: Locale
  /** BCP 47. */
  spoken: readonly string[]
  authors: readonly string[]
  translators: readonly string[]
  interviewees: readonly Interviewee[]
  published: string | null
  held: string | null
  place: string | null
  houseByline: boolean
  noTranslator: NoTranslator | null
  publish: boolean
  /** Which record is meant where several have one name. */
  records?: readonly ChosenRecord[]
  /** What it was where it comes from. */
  was?: Pick<Was, 'slug' | 'path' | 'also'>
  /** The text asks nobody: each paragraph is narration. */
  narration: boolean
}
