import { isLocale, type Locale, writtenLanguage } from '@/i18n/locales'
import { routes } from '@/lib/routes'
import { wholeYears } from '@/lib/whole-years'
import type { Interview as Stored, Place, Topic } from '@/payload-types'

import type { ListedInterview } from './summary-fields'
import { toCredits } from './to-credits'
import { toExchanges } from './to-exchanges'
import { toInterviewees } from './to-interviewees'
import { toPicture } from './to-picture'
import { populated, toRun } from './to-run'
import type { Exchange, Interview, InterviewSummary, Tag, TextVersion, Version } from './types'

/** Words a minute; Arabic words carry what English spreads over several. */
const pace: Record<Locale, number> = { en: 230, ar: 180 }

type Route = (locale: Locale, slug: string) => string

export function toTag(
  value: number | (Pick<Topic | Place, 'name' | 'slug'> & { id: number }) | null | undefined,
  locale: Locale,
  route: Route,
): Tag | null {
  const record = populated(value)
  const name = toRun(record?.name, locale)
  return record?.slug && name ? { name, slug: record.slug, path: route(locale, record.slug) } : null
}

const toTags = (
  values: readonly (number | Topic | Place)[] | null | undefined,
  locale: Locale,
  route: Route,
): Tag[] => (values ?? []).map((value) => toTag(value, locale, route)).filter((tag) => tag !== null)

const typed = (text: string | null | undefined) => (text?.trim() ? text : null)

/** A stored interview for a reader of `locale`: what lists show. */
export function toSummary(
  stored: ListedInterview,
  versions: readonly Version[],
  locale: Locale,
): InterviewSummary {
  const language = isLocale(stored.language) ? stored.language : locale
  const source = stored.sourceLanguage ? writtenLanguage(stored.sourceLanguage) : null
  return {
    language,
    path: routes.interview(language, stored.slug ?? ''),
    work: stored.work ?? '',
    headline: stored.headline ?? '',
    standfirst: typed(stored.standfirst),
    cardText: typed(stored.cardText),
    versions: versions.map((version) => ({ language: version.language, path: version.path })),
    protectsPeople: stored.protectsPeople !== false,
    credits: toCredits(stored, locale),
    translatedFrom: source === language ? null : source,
    noTranslator: stored.noTranslator ?? null,
    topics: toTags(stored.topics, locale, routes.topic),
    places: toTags(stored.places, locale, routes.place),
    hero: toPicture(stored.hero, locale),
    publishedAt: stored.publishedAt ?? stored.updatedAt,
    readingMinutes: Math.max(1, Math.round((stored.words ?? 0) / pace[language])),
    questionCount: stored.questions ?? 0,
  }
}

/**
 * @param versions every public version of it, this one too if it is public
 * @param askedInSource keys of the parts that ask something in what it was translated from
 */
export function toInterview(
  stored: Stored,
  versions: readonly TextVersion[],
  locale: Locale,
  askedInSource: ReadonlySet<string> = new Set(),
): Interview {
  const others = versions.filter(({ language }) => language !== stored.language)
  const madeFrom = versions.find(({ language }) => language === stored.language)?.madeFrom ?? null
  const interviewees = toInterviewees(stored, locale)
  const hasPublicSource = madeFrom !== null
  const exchanges = toExchanges(stored, { interviewees, locale, hasPublicSource, askedInSource })
  const { talk } = stored
  return {
    ...toSummary(stored, others, locale),
    interviewees,
    exchanges,
    incomplete: toIncomplete(exchanges),
    yearsOld: wholeYears(stored.publishedAt ?? stored.updatedAt, new Date()),
    versions: others,
    madeFrom,
    talk: talk
      ? {
          heldOn: talk.heldOn?.slice(0, 10) ?? null,
          place: toTag(talk.place, locale, routes.place),
          medium: talk.medium ?? null,
        }
      : null,
  }
}

function toIncomplete(exchanges: readonly Exchange[]): Interview['incomplete'] {
  if (!exchanges.some(({ untranslated }) => untranslated)) return null
  const answers = exchanges.filter(({ type }) => type === 'questionAnswer')
  return { missing: answers.filter(({ untranslated }) => untranslated).length, all: answers.length }
}
