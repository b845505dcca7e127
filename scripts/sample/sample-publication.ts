/** The shape of the sample publication: what `npm run sample` loads. Pure data, every reference by id. */
import type { AuthorRole, NoTranslatorReason, TalkMedium, TranslatorRole } from '@/content/types'
import type { Locale } from '@/i18n/locales'

type PerLocale<T> = Readonly<Record<Locale, T>>
/** Paragraphs. The only markup is *italic*. */
export type Paragraphs = readonly string[]
type CreditedAs = 'name' | 'penName' | 'withheld'

export interface SamplePublication {
  name: PerLocale<string>
  tagline: PerLocale<string>
  about: PerLocale<Paragraphs>
  rules: PerLocale<Paragraphs>
  contact: string
  home: SampleHome
  authors: readonly SamplePerson[]
  translators: readonly SampleTranslator[]
  speakers: readonly SampleSpeaker[]
  topics: readonly SampleTag[]
  places: readonly SamplePlace[]
  pictures: readonly SamplePicture[]
  interviews: readonly SampleInterview[]
}

/** What opens the sample: interviews by their ids, each in the language that it stands under. */
export interface SampleHome {
  lead: PerLocale<string>
  picks: PerLocale<readonly string[]>
  topics: readonly string[]
  places: readonly string[]
}

export interface SamplePerson {
  /** The id that interviews use, and the slug. */
  id: string
  names: PerLocale<string>
  otherNames?: readonly string[]
  bio: Partial<PerLocale<Paragraphs>>
  /** BCP 47 */
  languages: readonly string[]
  links?: readonly { label: string; href: string }[]
  /** The id of a picture. */
  portrait?: string
}

export interface SampleTranslator extends SamplePerson {
  /** The id of the author who is the same person; the bio is then the author's. */
  author?: string
}

export interface SampleSpeaker extends SampleTag {
  /** Has a page of their own. */
  publicFigure?: true
}

export interface SampleTag {
  id: string
  names: PerLocale<string>
  otherNames?: readonly string[]
  introduction?: PerLocale<Paragraphs>
}

export interface SamplePlace extends SampleTag {
  /** ISO 3166-1, two letters */
  country: string
  region: PerLocale<string>
}

export interface SamplePicture {
  id: string
  /** A file of `scripts/sample/pictures`, WebP. */
  file: string
  alt: PerLocale<string>
  caption?: PerLocale<string>
  credit: string
}

/** One interview in all its languages. What stands here and not in a version is shared by all of them. */
export interface SampleInterview {
  id: string
  authors: readonly { person: string; role: AuthorRole; creditedAs: CreditedAs }[]
  /** Signed by the publication, because who wrote it is withheld. */
  houseByline?: true
  interviewees: readonly SampleInterviewee[]
  topics: readonly string[]
  places: readonly string[]
  hero: string
  talk?: { heldOn: string; place: string; medium: TalkMedium }
  /** Exactly one is the original. */
  versions: readonly SampleVersion[]
  /** What the translation desk waits for, and what a translator should know. */
  wanted?: { language: Locale; brief: string }
}

export interface SampleInterviewee {
  key: string
  protection: 'named' | 'pseudonym' | 'described'
  /** Only where named. */
  speaker?: string
  /** What a named one was at the time, or the pseudonym, or the description. */
  label: PerLocale<string>
}

export interface SampleVersion {
  language: Locale
  isOriginal: boolean
  /** BCP 47 */
  spokenLanguages: readonly string[]
  slug: string
  headline: string
  standfirst: string
  /** What lists say in its place. */
  cardText?: string
  translators: readonly { person: string; role: TranslatorRole; creditedAs: CreditedAs }[]
  noTranslator?: NoTranslatorReason
  /** ISO 8601, UTC */
  publishedAt: string
  exchanges: readonly SampleExchange[]
}

export type SampleExchange =
  | {
      type: 'questionAnswer'
      key: string
      /** Absent where a second speaker answers the question above. */
      question?: string
      /** The key of an interviewee; absent where there is only one. */
      speaker?: string
      answer: Paragraphs
    }
  | { type: 'narration'; key: string; text: Paragraphs }
  | { type: 'figure'; key: string; picture: string; caption: string }
  | { type: 'pullQuote'; key: string; text: string; exchangeKey: string; shortened: boolean }
