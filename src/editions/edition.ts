import type {
  CreditRole,
  ExchangeText,
  HouseSettings,
  Interviewee,
  NoTranslatorReason,
  PartOfTranslation,
  RichText,
  Run,
  TalkMedium,
  WithheldBy,
} from '@/content/types'
import type { Locale } from '@/i18n/locales'

export const refKinds = ['author', 'translator', 'speaker', 'topic', 'place', 'picture'] as const
export type RefKind = (typeof refKinds)[number]
/** Names a record that readers may know of: its kind and its number. */
export type Ref = `${RefKind}:${number}`

/** What a record says in each language that it says it in. */
export type Localized<Value> = Partial<Record<Locale, Value>>

/** Who a credit names. The person's record says their name, unless the text has them sign otherwise; a pen name has no record. */
export type EditionCredited =
  | { kind: 'person'; ref: Ref | null; signed: Run | null }
  | { kind: 'house' }
  | { kind: 'withheld'; withheldBy: WithheldBy }
export interface EditionCredit {
  role: CreditRole
  by: EditionCredited
}

export type EditionInterviewee = Pick<Interviewee, 'key' | 'protection' | 'withheldBy' | 'label'> & {
  /** The record that says the name of somebody named. */
  ref: Ref | null
  /** The pseudonym or description of somebody who is not. */
  words: Run | null
}

type Of<Type extends ExchangeText['type']> = Extract<ExchangeText, { type: Type }>
/** As content has it, but for what a record says. Whoever speaks is named by their key. */
export type EditionExchange = PartOfTranslation &
  (
    | (Omit<Of<'questionAnswer'>, 'speaker'> & { speaker: string | null })
    | Of<'narration'>
    | Of<'translatorNote'>
    | (Omit<Of<'figure'>, 'picture' | 'caption'> & { picture: Ref; caption: string | null })
    | (Omit<Of<'pullQuote'>, 'speaker'> & { speaker: string | null })
  )

/** What lists may tell of one public text. */
export interface EditionSummary {
  work: string
  language: Locale
  slug: string
  headline: string
  standfirst: string | null
  cardText: string | null
  protectsPeople: boolean
  credits: readonly EditionCredit[]
  /** BCP 47 */
  translatedFrom: string | null
  noTranslator: NoTranslatorReason | null
  topics: readonly Ref[]
  places: readonly Ref[]
  hero: Ref | null
  /** ISO 8601, UTC */
  publishedAt: string
  readingMinutes: number
  questionCount: number
}

/** The text itself. */
export interface EditionDocument {
  interviewees: readonly EditionInterviewee[]
  exchanges: readonly EditionExchange[]
  incomplete: { missing: number; all: number } | null
  talk: { heldOn: string | null; place: Ref | null; medium: TalkMedium | null } | null
}

/** One public text in one language: all that anybody may be told of it. People, places and pictures are named by refs. */
export interface Edition {
  summary: EditionSummary
  document: EditionDocument
}

/** What is called something, in every language and spelling. */
interface NamedRecord {
  name: Localized<string>
  otherNames: Localized<readonly string[]>
}
/** Somebody who is credited. */
export interface PersonRecord extends NamedRecord {
  kind: 'person'
  /** Null where they want no page of their own. */
  slug: string | null
  bio: Localized<RichText>
  portrait: Ref | null
  /** BCP 47 */
  languages: readonly string[]
  links: readonly { label: string; href: string }[]
}
/** What has a page of the interviews about it, there, or with them. */
export interface SubjectRecord extends NamedRecord {
  kind: 'subject'
  /** Null of a speaker who is no public figure: they have no page. */
  slug: string | null
  introduction: Localized<RichText>
  /** ISO 3166-1, two letters; of places only. */
  country: string | null
  region: Localized<string>
}
export interface PictureFile {
  file: string
  width: number
  height: number
}
export interface PictureRecord {
  kind: 'picture'
  alt: Localized<string>
  caption: Localized<string>
  credit: string | null
  /** Smallest first. */
  sizes: readonly PictureFile[]
  /** The square that a portrait is shown in. */
  square: PictureFile | null
}
export type EditionRecord = PersonRecord | SubjectRecord | PictureRecord

/** The records that an edition names, those that it may name. */
export type Records = ReadonlyMap<string, EditionRecord>

/** The publication itself, and its house style. */
export interface House {
  name: Localized<string>
  tagline: Localized<string>
  about: Localized<RichText>
  rules: Localized<RichText>
  crediting: Localized<RichText>
  contact: string | null
  timeZone: string
  style: HouseSettings
}

/** What editors have arranged on the home page: ids of editions, and refs. */
export interface Arrangement {
  lead: Localized<number>
  picks: Localized<readonly number[]>
  topics: readonly Ref[]
  places: readonly Ref[]
}
