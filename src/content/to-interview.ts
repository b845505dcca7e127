import { isLocale, type Locale, writtenLanguage } from '@/i18n/locales'
import { routes } from '@/lib/routes'
import type { Interview as Stored, Place, Topic } from '@/payload-types'

import type { ListedInterview } from './summary-fields'
import { toCredits } from './to-credits'
import { toExchanges, toInterviewees } from './to-exchanges'
import { toPicture } from './to-picture'
import { populated, toRun } from './to-run'
import type { Interview, InterviewSummary, Tag, Version } from './types'

/** Words a minute; Arabic words carry what English spreads over several. */
const pace: Record<Locale, number> = { en: 230, ar: 180 }

function toTag(value: number | Topic | Place | null | undefined, locale: Locale): Tag | null {
  const record = populated(value)
  const name = toRun(record?.name, locale)
  return record?.slug && name ? { name, slug: record.slug } : null
}

const toTags = (values: readonly (number | Topic | Place)[] | null | undefined, locale: Locale): Tag[] =>
  (values ?? []).map((value) => toTag(value, locale)).filter((tag) => tag !== null)

/** A stored interview for a reader of `locale`: what lists show. */
export function toSummary(stored: ListedInterview, locale: Locale): InterviewSummary {
  const language = isLocale(stored.language) ? stored.language : locale
  const source = stored.sourceLanguage ? writtenLanguage(stored.sourceLanguage) : null
  return {
    language,
    path: routes.interview(language, stored.slug ?? ''),
    headline: stored.headline ?? '',
    standfirst: stored.standfirst?.trim() ? stored.standfirst : null,
    credits: toCredits(stored, locale),
    translatedFrom: source === language ? null : source,
    noTranslator: stored.noTranslator ?? null,
    topics: toTags(stored.topics, locale),
    places: toTags(stored.places, locale),
    hero: toPicture(stored.hero, locale),
    publishedAt: stored.publishedAt ?? stored.updatedAt,
    readingMinutes: Math.max(1, Math.round((stored.words ?? 0) / pace[language])),
    questionCount: stored.questions ?? 0,
  }
}

export function toInterview(stored: Stored, versions: readonly Version[], locale: Locale): Interview {
  const interviewees = toInterviewees(stored, locale)
  const { talk } = stored
  return {
    ...toSummary(stored, locale),
    interviewees,
    exchanges: toExchanges(stored, interviewees, locale),
    versions,
    talk: talk
      ? {
          heldOn: talk.heldOn?.slice(0, 10) ?? null,
          place: toTag(talk.place, locale),
          medium: talk.medium ?? null,
        }
      : null,
  }
}
