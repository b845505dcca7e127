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
import { shownName } from '@/editions/shown-name'
import { type Locale, localeCodes } from '@/i18n/locales'
import { noteUntil } from '@/lib/answering'
import { routes } from '@/lib/routes'
import { anniversary, wholeYears } from '@/lib/whole-years'

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
  RichText,
  Run,
  Tag,
  TextVersion,
  Version,
} from './types'

/** What an edition and its records say, in a reader's language. */
export interface Reading {
  records: Records
  locale: Locale
}

export function readName(localized: Localized<string>, locale: Locale): Run | null {
  const found = shownName(localized, locale)
  return found && inOwnScript(found.value, found.lang)
}

/** Every form of a name, the reader's own language first. */
export function readNames(localized: Localized<string | readonly string[]>, locale: Locale): Run[] {
  const order = [locale, ...localeCodes.filter((code) => code !== locale)]
  return order.flatMap((lang) => [localized[lang] ?? []].flat().map((text) => inOwnScript(text, lang)))
}

export function readText(localized: Localized<RichText>, locale: Locale): Bio | null {
  const found = shownName(localized, locale)
  return found && { lang: found.lang, text: found.value }
}

const toSize = ({ file, width, height }: PictureFile): PictureSize => ({
  src: routes.picture(encodeURIComponent(file)),
  width,
  height,
})

/** A picture in its own shape or as a square; null where there is none of it. */
function readPicture(picture: PictureRecord, files: readonly PictureFile[], locale: Locale): Picture | null {
  const [first, ...rest] = files.map(toSize)
  if (!first) return null
  return {
    alt: readName(picture.alt, locale),
    caption: readName(picture.caption, locale),
    credit: picture.credit,
    sizes: [first, ...rest],
  }
}

export function readPortrait(ref: string | null, reading: Reading): Picture | null {
  return toPicture(ref, reading, square)
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

/** A topic or a place; null of one that is not there or has no page. */
export function readTag(ref: string | null, { records, locale }: Reading): Tag | null {
  const record = ref === null ? undefined : records.get(ref)
  if (ref === null || record?.kind !== 'subject' || record.slug === null) return null
  const name = readName(record.name, locale)
  const route = ref.startsWith('topic:' satisfies `${RefKind}:`) ? routes.topic : routes.place
  return name && { name, slug: record.slug, path: route(locale, record.slug) }
}
const toTags = (refs: readonly string[], reading: Reading) =>
  refs.map((ref) => readTag(ref, reading)).filter((tag) => tag !== null)

/** Null where there is nobody to name: the record is not there, and the text says no name of its own. */
function toCredited(by: EditionCredit['by'], reading: Reading): Credited | null {
  if (by.kind !== 'person') return by
  const { records, locale } = reading
  const found = by.ref === null ? undefined : records.get(by.ref)
  const person = found?.kind === 'person' ? found : null
  const name = by.signed ?? (person && readName(person.name, locale))
  if (name === null) return null
  const route = by.ref?.startsWith('author:') ? routes.author : routes.translator
  return {
    kind: 'person',
    name,
    path: person?.slug ? route(locale, person.slug) : null,
    bio: person && readText(person.bio, locale),
    portrait: readPortrait(person?.portrait ?? null, reading),
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
  return interviewees.map(({ key, protection, withheldBy, ref, words, label }) => {
    if (protection !== 'named') return { key, protection, withheldBy, name: words, label, path: null }
    const found = ref === null ? undefined : records.get(ref)
    const speaker = found?.kind === 'subject' ? found : null
    const name = speaker && readName(speaker.name, locale)
    if (name === null) return { key, protection: 'missing', withheldBy, name: null, label: null, path: null }
    const path = speaker?.slug ? routes.speaker(locale, speaker.slug) : null
    return { key, protection, withheldBy, name, label, path }
  })
}

function toExchange(part: EditionExchange, people: readonly Interviewee[], reading: Reading): Exchange[] {
  switch (part.type) {
    case 'questionAnswer':
    case 'pullQuote':
      return [{ ...part, speaker: people.find(({ key }) => key === part.speaker) ?? null }]
    case 'figure': {
      const picture = toPicture(part.picture, reading, whole)
      if (picture === null) return []
      const caption = part.caption === null ? picture.caption : { text: part.caption, lang: reading.locale }
      return [{ ...part, picture, caption }]
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
    slug,
    path: routes.interview(summary.language, slug),
    versions: versions.map(({ language, path }) => ({ language, path })),
    credits: readCredits(credits, reading),
    topics: toTags(topics, reading),
    places: toTags(places, reading),
    hero: toPicture(hero, reading, whole),
  }
}

function yearsSince(day: string): number {
  const years = wholeYears(day, new Date())
  noteUntil(anniversary(day, years + 1).getTime())
  return years
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
    yearsOld: yearsSince(summary.publishedAt),
    versions,
    madeFrom,
    talk: talk && { ...talk, place: readTag(talk.place, reading) },
  }
}
