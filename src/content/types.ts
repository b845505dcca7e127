/**
 * What readers get: whole documents without ids, nulls that mean "not yet loaded", or anything that is not public.
 * Everything that renders for readers (pages, feeds, metadata) is handed these.
 */
import type { Locale } from '@/i18n/locales'
import type { BracketMark } from '@/text/brackets'

/** Words whose language is known. It may differ from the page's: a name has a form per script. */
export interface Run {
  text: string
  /** BCP 47 */
  lang: string
}

export interface Picture {
  alt: Run | null
  caption: Run | null
  credit: string | null
  /** Smallest first, all of one shape; the last is the fallback `src`. Same-origin paths, pixels. */
  sizes: readonly [PictureSize, ...PictureSize[]]
}
export interface PictureSize {
  src: string
  width: number
  height: number
}

export type TextFormat =
  'bold' | 'italic' | 'underline' | 'strikethrough' | 'superscript' | 'subscript' | 'code'
export type RichInline =
  | { type: 'text'; text: string; formats: readonly TextFormat[]; mark?: BracketMark }
  | { type: 'linebreak' }
  | { type: 'link'; href: string; children: readonly RichInline[] }
  | Footnote
/** What an editor adds below the text of an interview: a number stands in it, and the words in none of its sentences. */
export interface Footnote {
  type: 'footnote'
  /** Counted through an interview from 1; 0 as long as nobody has counted. */
  number: number
  text: string
}
export type RichBlock =
  | { type: 'paragraph'; children: readonly RichInline[] }
  | { type: 'heading'; children: readonly RichInline[] }
  | { type: 'quote'; children: readonly RichInline[] }
  | RichList
/** An item may end with the lists that stand under it. */
export interface RichList {
  type: 'list'
  ordered: boolean
  /** The number of the first item, where it is ordered and not 1. */
  start?: number
  items: readonly (readonly (RichInline | RichList)[])[]
}
/** Rich text past its transformer: only the nodes that a page can set. */
export type RichText = readonly RichBlock[]

export type AuthorRole = 'interviewer' | 'writer' | 'additionalReporting' | 'photographer'
export type TranslatorRole = 'translator' | 'interpreter' | 'reviser'
export type CreditRole = AuthorRole | TranslatorRole

/** Who decided that a name is withheld. */
export type WithheldBy = 'person' | 'newsroom'
/** Who a credit names: a person with a page, the publication itself, or nobody (withheld). */
export type Credited =
  | { kind: 'person'; name: Run; path: string | null; bio: Bio | null; portrait: Picture | null }
  | { kind: 'house' }
  | { kind: 'withheld'; withheldBy: WithheldBy }
export interface Bio {
  lang: string
  text: RichText
}
/** One person in one role. Byline, bios, cards and metadata all derive from the same list, in this order. */
export interface Credit {
  role: CreditRole
  by: Credited
}
/** Why a translation names no translator; null where it names one, or is no translation. */
export type NoTranslatorReason = 'selfTranslated' | 'machineTranslated' | 'translatorUnknown'

/** Who answers, as this interview may name them. */
export interface Interviewee {
  key: string
  /** `missing`: nothing says how they may be named, or their record is not there. */
  protection: 'named' | 'pseudonym' | 'described' | 'withheld' | 'missing'
  /** Null unless it is withheld. */
  withheldBy: WithheldBy | null
  /** The name, pseudonym or description to print; null when withheld or missing. */
  name: Run | null
  /** What a named one was at the time: "a commander in Aleppo". */
  label: Run | null
  /** Their page; null unless they are named and an editor has marked them as a public figure. */
  path: string | null
}

/** How a part stands to what it was translated from. */
export interface PartOfTranslation {
  /** The day (ISO 8601) since which a public source says something else; null where it does not, or readers may not know. */
  behindSince: string | null
  /** Nothing stands here yet in this language, and the editors know. */
  untranslated: boolean
  /** Keys of the parts that this language tells here, too. */
  joins: readonly string[]
}

export type Exchange = PartOfTranslation & ExchangeText
/** What a part says, whatever it was translated from. */
export type ExchangeText =
  | {
      type: 'questionAnswer'
      key: string
      /** Counts questions from 1; null for a block that belongs to the question above. */
      number: number | null
      question: string | null
      answer: RichText
      /** Set only where the interview has more than one interviewee. */
      speaker: Interviewee | null
    }
  | { type: 'narration'; key: string; text: RichText }
  /** Said by whoever translated, and no part of what was. */
  | { type: 'translatorNote'; key: string; text: RichText }
  /** `caption`: of this place, or the picture's own. */
  | { type: 'figure'; key: string; picture: Picture; caption: Run | null }
  | {
      type: 'pullQuote'
      key: string
      text: string
      shortened: boolean
      speaker: Interviewee | null
      exchangeKey: string | null
    }

/** A topic or a place. */
export interface Tag {
  name: Run
  slug: string
  path: string
}

/** Where the same page stands in a language. */
export interface Version {
  language: Locale
  path: string
}
/** A public language version of an interview. */
export interface TextVersion extends Version {
  slug: string
  headline: string
  /** The language of the public version that it was translated from; null where there is none that readers may know. */
  madeFrom: Locale | null
}

export interface InterviewSummary {
  language: Locale
  path: string
  slug: string
  /** What its versions share: the middle of the short address. */
  work: string
  headline: string
  standfirst: string | null
  /** What lists say in the standfirst's place, where an editor has written it. */
  cardText: string | null
  /** The other languages that it is public in. */
  versions: readonly Version[]
  /** Whether anybody in it must not be found through it. */
  protectsPeople: boolean
  credits: readonly Credit[]
  /** BCP 47 of the text it was translated from, or of the speech; null when the text is in the language spoken. */
  translatedFrom: string | null
  noTranslator: NoTranslatorReason | null
  topics: readonly Tag[]
  places: readonly Tag[]
  hero: Picture | null
  /** ISO 8601, UTC */
  publishedAt: string
  /** Whole minutes, at least 1. */
  readingMinutes: number
  questionCount: number
}

export interface Interview extends InterviewSummary {
  interviewees: readonly Interviewee[]
  exchanges: readonly Exchange[]
  /** Whole years since it was published; 0 in its first. */
  yearsOld: number
  versions: readonly TextVersion[]
  /** The language of the public version that this one was translated from. */
  madeFrom: Locale | null
  /** How many answers of a translation are still to come; null where nothing is. */
  incomplete: { missing: number; all: number } | null
  /** The day (ISO date), place and medium of the talk; null for protected people. */
  talk: { heldOn: string | null; place: Tag | null; medium: TalkMedium | null } | null
}
/** Two public versions of an interview: the page's own and another. */
export interface TwoLanguages {
  own: Interview
  other: Interview
}
export type TalkMedium = 'inPerson' | 'phone' | 'video' | 'writing'

/** An interview and what was asked in it, as links. */
export interface Questions {
  /** The path of the interview. */
  path: string
  asked: readonly { key: string; question: string }[]
}

export interface InterviewList {
  items: readonly InterviewSummary[]
  /** The cursor that continues the list (`?before=`); null at its end. */
  older: string | null
}

/** What a page is followed by: its newest interviews, whole, each in its own language. */
export interface Feed {
  language: Locale
  /** Whose or what's page it is; null for the whole publication. */
  of: { kind: 'topic' | 'place' | 'author' | 'translator'; name: Run } | null
  path: string
  interviews: readonly Interview[]
}

/** What a reader asks of the search page. Filters are slugs. */
export interface SearchRequest {
  query: string
  /** Of the texts that are looked through. */
  language: Locale
  filters: Readonly<Partial<Record<SearchFilter, string>>>
  /** From 1. */
  page: number
}
export type SearchFilter = 'topic' | 'place' | 'person' | 'year'

/** Why there is nothing, or that there is something. */
export type SearchOutcome =
  | 'nothingAsked'
  | 'onlyCommonWords'
  | 'onlyExclusions'
  | 'tooMuch'
  | 'nothingFound'
  | 'nothingInNewest'
  | 'found'

/** A count; `more` says that there are more than it. */
export interface Counted {
  count: number
  more: boolean
}

export interface SearchOption extends Counted {
  value: string
  /** Null for a year, which is its own name. */
  name: Run | null
}

export interface MarkedPiece {
  text: string
  marked: boolean
}
export type MarkedText = readonly MarkedPiece[]

/** An exchange that was found. */
export interface FoundPassage {
  path: string
  question: MarkedText | null
  excerpt: MarkedText
  /** Set only where the interview has more than one interviewee. */
  speaker: Interviewee | null
}
export interface SearchHit {
  interview: InterviewSummary
  headline: MarkedText
  standfirst: MarkedText | null
  passages: readonly FoundPassage[]
  /** Passages that match besides those shown. */
  morePassages: number
}

export interface SearchResults extends Counted {
  request: SearchRequest
  outcome: SearchOutcome
  /** More was typed than was looked for. */
  cut: boolean
  /** A phrase of common words was looked for in the newest passages only: there may be older ones. */
  onlyNewest: boolean
  hits: readonly SearchHit[]
  pages: number
  /** The filters that are set, as they are named. */
  chosen: readonly { filter: SearchFilter; value: string; name: Run | null }[]
  /** What would narrow the results. */
  facets: readonly { filter: SearchFilter; options: readonly SearchOption[] }[]
  /** What the same words find in the other languages. */
  elsewhere: readonly (Counted & { language: Locale })[]
  /** Queries with a name that readers may have meant. */
  suggestions: readonly string[]
}

/** An address as a sitemap lists it. */
export interface SitemapPage {
  path: string
  /** The same page in every language that it has, this one too. */
  versions: readonly Version[]
  /** ISO 8601, UTC; null for what is not published on a day. */
  publishedAt: string | null
}
/** An interview as a news sitemap lists it. */
export interface NewsItem extends Version {
  headline: string
  publishedAt: string
}

export interface PersonPage {
  kind: 'author' | 'translator'
  name: Run
  otherNames: readonly Run[]
  bio: Bio | null
  portrait: Picture | null
  /** BCP 47 */
  languages: readonly string[]
  links: readonly { label: string; href: string }[]
  /** What they did, a list for each role, newest first. */
  works: readonly { role: CreditRole; interviews: readonly InterviewSummary[] }[]
  /** Of a translator: between which languages, how much, from which year to which; the most words first. */
  pairs: readonly {
    from: string
    into: Locale
    works: number
    words: number
    years: readonly [number, number]
  }[]
  paths: readonly Version[]
}

export type ProfileKind = 'author' | 'translator' | 'speaker' | 'topic' | 'place'
/** A person, topic or place that has a page, in every language at once: as programs are told of it. */
export interface ProfileSummary {
  kind: ProfileKind
  slug: string
  /** The first language of the publication first. */
  names: readonly Run[]
  /** In how many public interviews, each once in however many languages. */
  works: number
  /** BCP 47; of people only. */
  languages: readonly string[]
  /** ISO 3166-1, two letters; of places only. */
  country: string | null
  paths: readonly Version[]
}
export interface Profile extends ProfileSummary {
  otherNames: readonly Run[]
  /** Bios of a person, introductions of anything else. */
  texts: readonly Bio[]
  regions: readonly Run[]
  portrait: Picture | null
  links: readonly { label: string; href: string }[]
}
export interface ProfileList {
  items: readonly ProfileSummary[]
  /** The slug that continues the list; null at its end. */
  more: string | null
}

/** What interviews are asked for by, all of it at once. People, topics and places by their slugs. */
export type InterviewFilters = Readonly<
  Partial<Record<ProfileKind, string>> & { language?: Locale; year?: number }
>

/** What a topic, a place or a public figure has a page for: the interviews about it, there, or with them. */
export interface SubjectPage {
  kind: 'topic' | 'place' | 'speaker'
  name: Run
  otherNames: readonly Run[]
  introduction: Bio | null
  /** ISO 3166-1, two letters */
  country: string | null
  region: Run | null
  /** In the reader's language. */
  interviews: InterviewList
  /** Those that there are in another language only: the newest, and where the rest is. */
  elsewhere: readonly (Version & { interviews: readonly InterviewSummary[] })[]
  /** What a public figure was asked; empty for anything else. */
  questions: readonly Questions[]
  paths: readonly Version[]
}

/** A name in an alphabetical index. */
export interface IndexEntry {
  name: Run
  path: string
  /** In how many public interviews. */
  count: number
  /** BCP 47; of people only. */
  languages: readonly string[]
  /** ISO 3166-1; of places only. */
  country: string | null
}
export interface NameIndex {
  entries: readonly IndexEntry[]
  /** The cursor that continues the index (`?after=`); null at its end. */
  more: string | null
}

/** A year of the archive: its months that have any, newest first. */
export interface ArchiveYear {
  year: number
  months: readonly { month: number; count: number }[]
}

/** A topic or place on the home page with the newest of its interviews. */
export interface HomeSection {
  tag: Tag
  interviews: readonly InterviewSummary[]
}
export interface Home {
  lead: InterviewSummary | null
  picks: readonly InterviewSummary[]
  newest: readonly InterviewSummary[]
  /** Whether there are more than the page shows. */
  hasMore: boolean
  topics: readonly HomeSection[]
  places: readonly HomeSection[]
}

export interface Publication {
  name: Run
  /** The house's name in every language it has one in; the reader's own first. */
  names: readonly Run[]
  tagline: Run | null
  about: Bio | null
  rules: Bio | null
  /** How people are credited and protected, in the house's own words. */
  crediting: Bio | null
  contact: string | null
  timeZone: string
  house: HouseSettings
}
/** Choices of the house style, see docs/glossary.md. */
export interface HouseSettings {
  /** How Arabic spells "English": الإنجليزية or الإنكليزية */
  arabicEnglish: 'jeem' | 'kaf'
  /** حزيران, or حزيران (يونيو) */
  arabicMonths: 'levantine' | 'both'
  digits: 'western' | 'arabic'
}

/** A translator's share in one published work, as it was when it first went out. */
export interface WorkDone {
  /** Of the interview, for its certificate. */
  id: number
  title: Run
  /** YYYY-MM-DD in the publication's time zone. */
  day: string
  /** BCP 47; null where it is not known. */
  from: string | null
  into: Locale
  role: Extract<CreditRole, 'translator' | 'interpreter' | 'reviser'>
  /** Words of the translation, and of its source where that is stored here. */
  words: number
  sourceWords: number | null
  /** Whether the work does not name them: it is listed only when they ask for it. */
  /** Null where readers are told their name. */
  withheldBy: WithheldBy | null
  /** As the work names them, or would. */
  signedAs: Run
  /** The public page; null while there is none. */
  path: string | null
}

/** All that a translator has done here. For themselves and for staff. */
export interface Oeuvre {
  translator: Run
  works: WorkDone[]
}
