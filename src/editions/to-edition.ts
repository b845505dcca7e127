import type { CreditRole } from '@/content/types'
import { isLocale, type Locale, writtenLanguage } from '@/i18n/locales'
import type { Interview as Stored } from '@/payload-types'
import { readingMinutes } from '@/text/reading-minutes'

import type { Edition, EditionDocument, EditionExchange, EditionSummary, Ref, RefKind } from './edition'
import { refsTo, refTo } from './ref-to'
import { toStoredPart } from './stored-part'
import { toCredits } from './to-credits'
import { isAsked, toExchanges } from './to-exchanges'
import { toInterviewees } from './to-interviewees'

const typed = (text: string | null | undefined) => (text?.trim() ? text : null)

/** Of a stored interview, what lists are made from. */
type Listed = Pick<
  Stored,
  | 'headline'
  | 'standfirst'
  | 'cardText'
  | 'protectsPeople'
  | 'slug'
  | 'language'
  | 'sourceLanguage'
  | 'authors'
  | 'houseByline'
  | 'translators'
  | 'noTranslator'
  | 'topics'
  | 'places'
  | 'hero'
  | 'publishedAt'
  | 'updatedAt'
  | 'words'
  | 'questions'
  | 'work'
>

/** @param otherwise the language of a text whose own is none of ours */
function toEditionSummary(stored: Listed, otherwise: Locale): EditionSummary {
  const language = isLocale(stored.language) ? stored.language : otherwise
  const source = stored.sourceLanguage ? writtenLanguage(stored.sourceLanguage) : null
  return {
    work: stored.work ?? '',
    language,
    slug: stored.slug ?? '',
    headline: stored.headline ?? '',
    standfirst: typed(stored.standfirst),
    cardText: typed(stored.cardText),
    protectsPeople: stored.protectsPeople !== false,
    credits: toCredits(stored),
    translatedFrom: source === language ? null : source,
    noTranslator: stored.noTranslator ?? null,
    topics: refsTo('topic', stored.topics),
    places: refsTo('place', stored.places),
    hero: refTo('picture', stored.hero),
    publishedAt: stored.publishedAt ?? stored.updatedAt,
    readingMinutes: readingMinutes(stored.words ?? 0, language),
    questionCount: stored.questions ?? 0,
  }
}

/** Keys of the parts of a text that ask something. */
export const askedKeys = ({ exchanges }: Pick<Stored, 'exchanges'>): ReadonlySet<string> =>
  new Set(
    (exchanges ?? []).map(toStoredPart).flatMap((part) => (isAsked(part) && part.key ? [part.key] : [])),
  )

/**
 * The one rule of what may be told of a text: from a stored interview, with nobody, nothing and no day in it that readers may
 * not know. Whether the text itself is public is asked before.
 *
 * @param source what is asked in the public version that it was translated from; null where readers know of none
 */
export function toEdition(stored: Stored, source: ReadonlySet<string> | null, otherwise: Locale): Edition {
  const interviewees = toInterviewees(stored)
  const exchanges = toExchanges(stored, {
    interviewees,
    hasPublicSource: source !== null,
    askedInSource: stored.mayBeIncomplete && source ? source : new Set(),
  })
  const summary = toEditionSummary(stored, otherwise)
  return {
    summary,
    document: { interviewees, exchanges, incomplete: toIncomplete(exchanges), talk: toTalk(stored) },
  }
}

/** Day, place and medium of a talk could find a protected person. */
function toTalk({ talk, protectsPeople }: Stored): EditionDocument['talk'] {
  if (!talk || protectsPeople !== false) return null
  return {
    heldOn: talk.heldOn?.slice(0, 10) ?? null,
    place: refTo('place', talk.place),
    medium: talk.medium ?? null,
  }
}

function toIncomplete(exchanges: readonly EditionExchange[]): EditionDocument['incomplete'] {
  if (!exchanges.some(({ untranslated }) => untranslated)) return null
  const answers = exchanges.filter(({ type }) => type === 'questionAnswer')
  return { missing: answers.filter(({ untranslated }) => untranslated).length, all: answers.length }
}

/** The records that a list of editions needs to print one. */
export const listedRefs = ({ credits, topics, places, hero }: EditionSummary): Ref[] =>
  unique([...credits.map(({ by }) => (by.kind === 'person' ? by.ref : null)), ...topics, ...places, hero])

/** Every record that an edition names. */
export const refsOf = ({ summary, document }: Edition): Ref[] =>
  unique([
    ...listedRefs(summary),
    ...document.interviewees.map(({ ref }) => ref),
    ...document.exchanges.map((part) => (part.type === 'figure' ? part.picture : null)),
    document.talk?.place ?? null,
  ])

const unique = (refs: readonly (Ref | null)[]) => [...new Set(refs.filter((ref) => ref !== null))].sort()

/** Under what an edition is listed: whom it credits, with what they did; whom it names; its topics and places. Not its pictures. */
export function shownUnder(edition: Edition): { ref: Ref; roles: CreditRole[] }[] {
  const { credits } = edition.summary
  const rolesOf = (ref: Ref) =>
    credits.flatMap(({ role, by }) => (by.kind === 'person' && by.ref === ref ? [role] : []))
  return refsOf(edition)
    .filter((ref) => !ref.startsWith('picture:' satisfies `${RefKind}:`))
    .map((ref) => ({ ref, roles: [...new Set(rolesOf(ref))] }))
}
