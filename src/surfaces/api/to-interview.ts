import type { Exchange, Interview, InterviewList, InterviewSummary, Tag, Version } from '@/content/types'
import { creditTexts } from '@/surfaces/credits/credit-text'
import { entryId } from '@/surfaces/feeds/entry-id'
import type { Setting } from '@/surfaces/setting'
import { localeOf, type Locale } from '@/i18n/locales'
import { apiRoutes, ofPage } from '@/lib/api-routes'
import { footnotesOf } from '@/surfaces/footnotes'
import { routes } from '@/lib/routes'
import { headlineText } from '@/surfaces/quotations/quoted'

import type { ApiInterview, ApiInterviewList, ApiPart, ApiSummary, ApiTag } from './shapes'
import { toCredit, toInterviewee, toPeople } from './to-people'
import { toPartText, toPicture, toWords } from './to-words'

/** The setting of each language that an answer may be of. */
export type SettingIn = (locale: Locale) => Setting

const toTag = ({ name, slug, path }: Tag, { absolute }: Setting): ApiTag => ({
  name: toWords(name),
  slug,
  url: absolute(path),
  api: absolute(ofPage(path)),
})

const toVersion = ({ language, path }: Version, { absolute }: Setting) => ({
  language,
  url: absolute(path),
  api: absolute(ofPage(path)),
})

/** An interview as lists tell of it. */
export function toSummary(interview: InterviewSummary, settingIn: SettingIn): ApiSummary {
  const { work, language, slug, path, hero } = interview
  const { standfirst, cardText, publishedAt, readingMinutes, questionCount } = interview
  const { protectsPeople, translatedFrom, noTranslator, credits, topics, places, versions } = interview
  const setting = settingIn(language)
  const { absolute } = setting
  return {
    id: entryId(interview),
    work,
    language,
    direction: localeOf(language).direction,
    slug,
    url: absolute(path),
    api: absolute(apiRoutes.interview(language, slug)),
    shortUrl: absolute(routes.short(work, language)),
    headline: headlineText(interview),
    standfirst,
    cardText,
    publishedAt,
    readingMinutes,
    questionCount,
    protectsPeople,
    translatedFrom,
    noTranslator,
    credits: credits.map((credit) => toCredit(credit, setting)),
    creditLines: creditTexts(interview, setting),
    topics: topics.map((topic) => toTag(topic, setting)),
    places: places.map((place) => toTag(place, setting)),
    picture: hero && toPicture(hero, absolute),
    versions: versions.map((version) => toVersion(version, setting)),
  }
}

/** A whole interview. */
export function toInterview(interview: Interview, settingIn: SettingIn): ApiInterview {
  const setting = settingIn(interview.language)
  const { interviewees, exchanges, madeFrom, incomplete, talk } = interview
  return {
    ...toSummary(interview, settingIn),
    interviewees: interviewees.map((person) => toInterviewee(person, setting)),
    parts: exchanges.map((part) => toPart(part, setting.absolute(interview.path), setting)),
    footnotes: exchanges.flatMap((part) =>
      footnotesOf(part).map(({ number, text }) => ({ number, text, part: part.key })),
    ),
    contributors: toPeople(interview, setting),
    madeFrom,
    incomplete,
    talk: talk && { ...talk, place: talk.place && toTag(talk.place, setting) },
  }
}

/** @param page the whole address of the interview */
function toPart(exchange: Exchange, page: string, setting: Setting): ApiPart {
  const { absolute } = setting
  const { key, behindSince, untranslated, joins } = exchange
  const place = { key, url: `${page}#${key}`, behindSince, untranslated, joins }
  switch (exchange.type) {
    case 'questionAnswer': {
      const { type, number, question, answer, speaker } = exchange
      return {
        type,
        ...place,
        number,
        question,
        answer: toPartText(answer, setting, page),
        speaker: speaker?.key ?? null,
      }
    }
    case 'narration':
    case 'translatorNote':
      return { type: exchange.type, ...place, body: toPartText(exchange.text, setting, page) }
    case 'figure': {
      const { type, picture, caption } = exchange
      return { type, ...place, picture: toPicture(picture, absolute), caption: caption && toWords(caption) }
    }
    case 'pullQuote': {
      const { type, text, shortened, speaker, exchangeKey } = exchange
      return { type, ...place, text, shortened, speaker: speaker?.key ?? null, of: exchangeKey }
    }
    default:
      return exchange satisfies never
  }
}

/** @param next where the list goes on after a cursor: a path */
export const toInterviewList = (
  { items, older }: InterviewList,
  next: (before: string) => string,
  { settingIn, absolute }: { settingIn: SettingIn; absolute: Setting['absolute'] },
): ApiInterviewList => ({
  items: items.map((interview) => toSummary(interview, settingIn)),
  next: older === null ? null : absolute(next(older)),
})
