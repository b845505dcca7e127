import type {
  Edition,
  EditionCredit,
  EditionExchange,
  EditionInterviewee,
  EditionSummary,
  Localized,
  PictureFile,
  PictureRecord,
  Records,
  RefKind,
} from '@/editions/edition'
import { type Locale, localeCodes } from '@/i18n/locales'
import { routes } from '@/lib/routes'
import { wholeYears } from '@/lib/whole-years'

import { inOwnScript } from './in-own-script'
import type {
  Bio,
  Credit,
  Credited,
  Exchange,
  Interview,
  Interviewee,
  InterviewSummary,
  Picture,
  PictureSize,
  Run,
  Tag,
  TextVersion,
  Version,
} from './types'

/** What an edition and its records say, in a reader's language. */
interface Reading {
  records: Records
  locale: Locale
}

/** What it says in the reader's language, else in the first language that it says anything in. */
function inLanguage<Value>(
  localized: Localized<Value>,
  locale: Locale,
): { lang: Locale; value: Value } | null {
  for (const lang of [locale, ...localeCodes]) {
    const value = localized[lang]
    if (value !== undefined) return { lang, value }
  }
  return null
}

function toRun(localized: Localized<string>, locale: Locale): Run | null {
  const found = inLanguage(localized, locale)
  return found && inOwnScript(found.value, found.lang)
}

/** Same-origin: Payload's own urls carry the origin of the editor's address. */
const toSize = ({ file, width, height }: PictureFile): PictureSize => ({
  src: `/api/media/file/${encodeURIComponent(file)}`,
  width,
  height,
})

/** A picture in its own shape or as a square; null where there is none of it. */
export function readPicture(
  picture: PictureRecord,
  files: readonly PictureFile[],
  locale: Locale,
): Picture | null {
  const [first, ...rest] = files.map(toSize)
  if (!first) return null
  return {
    alt: toRun(picture.alt, locale),
    caption: toRun(picture.caption, locale),
    credit: picture.credit,
    sizes: [first, ...rest],
  }
}

function toPicture(
  ref: string | null,
  { records, locale }: Reading,
  filesOf: (picture: PictureRecord) => readonly PictureFile[],
): Picture | null {
  const picture = ref === null ? undefined : records.get(ref)
  return picture?.kind === 'picture' ? readPicture(picture, filesOf(picture), locale) : null
}
const whole = ({ sizes }: PictureRecord) => sizes
const square = ({ square }: PictureRecord) => (square ? [square] : [])

function toTag(ref: string | null, { records, locale }: Reading): Tag | null {
  const record = ref === null ? undefined : records.get(ref)
  if (ref === null || record?.kind !== 'tag' || record.slug === '') return null
  const name = toRun(record.name, locale)
  const route = ref.startsWith('topic:' satisfies `${RefKind}:`) ? routes.topic : routes.place
  return name && { name, slug: record.slug, path: route(locale, record.slug) }
}
const toTags = (refs: readonly string[], reading: Reading) =>
  refs.map((ref) => toTag(ref, reading)).filter((tag) => tag !== null)

/** Null where there is nobody to name: the record is not there, and the text says no name of its own. */
function toCredited(by: EditionCredit['by'], reading: Reading): Credited | null {
  if (by.kind !== 'person') return by
  const { records, locale } = reading
  const found = by.ref === null ? undefined : records.get(by.ref)
  const person = found?.kind === 'person' ? found : null
  const name = by.signed ?? (person && toRun(person.name, locale))
  if (name === null) return null
  const route = by.ref?.startsWith('author:') ? routes.author : routes.translator
  const bio = person && inLanguage(person.bio, locale)
  return {
    kind: 'person',
    name,
    path: person?.slug ? route(locale, person.slug) : null,
    bio: bio && ({ lang: bio.lang, text: bio.value } satisfies Bio),
    portrait: toPicture(person?.portrait ?? null, reading, square),
  }
}

/** Everybody whom a text credits, those left out who cannot be named. */
export const readCredits = (credits: EditionSummary['credits'], reading: Reading): Credit[] =>
  credits.flatMap(({ role, by }) => {
    const credited = toCredited(by, reading)
    return credited ? [{ role, by: credited }] : []
  })

/** As an interview may name them; of somebody named without a record nothing may be said. */
export function readInterviewees(
  interviewees: readonly EditionInterviewee[],
  { records, locale }: Reading,
): Interviewee[] {
  return interviewees.map(({ key, protection, ref, words, label }) => {
    if (protection !== 'named') return { key, protection, name: words, label, path: null }
    const found = ref === null ? undefined : records.get(ref)
    const speaker = found?.kind === 'speaker' ? found : null
    const name = speaker && toRun(speaker.name, locale)
    if (name === null) return { key, protection: 'missing', name: null, label: null, path: null }
    const path = speaker?.slug ? routes.speaker(locale, speaker.slug) : null
    return { key, protection, name, label, path }
  })
}

function toExchange(part: EditionExchange, people: readonly Interviewee[], reading: Reading): Exchange[] {
  switch (part.type) {
    case 'questionAnswer':
    case 'pullQuote':
      return [{ ...part, speaker: people.find(({ key }) => key === part.speaker) ?? null }]
    case 'figure': {
      const picture = toPicture(part.picture, reading, whole)
      return picture ? [{ ...part, picture }] : []
    }
    case 'narration':
    case 'translatorNote':
      return [part]
    default:
      return part satisfies never
  }
}

/** What lists show of a text, for a reader of `locale`. */
export function readSummary(
  summary: EditionSummary,
  records: Records,
  versions: readonly Version[],
  locale: Locale,
): InterviewSummary {
  const reading = { records, locale }
  const { slug, credits, topics, places, hero, ...told } = summary
  return {
    ...told,
    path: routes.interview(summary.language, slug),
    versions: versions.map(({ language, path }) => ({ language, path })),
    credits: readCredits(credits, reading),
    topics: toTags(topics, reading),
    places: toTags(places, reading),
    hero: toPicture(hero, reading, whole),
  }
}

/**
 * A whole text, for a reader of `locale`.
 * @param versions its other public versions
 * @param madeFrom the language of the public version that it was translated from
 */
export function readEdition(
  { summary, document }: Edition,
  records: Records,
  { versions, madeFrom }: { versions: readonly TextVersion[]; madeFrom: Locale | null },
  locale: Locale,
): Interview {
  const reading = { records, locale }
  const interviewees = readInterviewees(document.interviewees, reading)
  const { talk } = document
  return {
    ...readSummary(summary, records, versions, locale),
    interviewees,
    exchanges: document.exchanges.flatMap((part) => toExchange(part, interviewees, reading)),
    incomplete: document.incomplete,
    yearsOld: wholeYears(summary.publishedAt, new Date()),
    versions,
    madeFrom,
    talk: talk && { ...talk, place: toTag(talk.place, reading) },
  }
}
