import type { Feed, Interview, Picture } from '@/content/types'
import type { Setting } from '@/surfaces/setting'
import { oneLine } from '@/text/one-line'
import { localeOf, type Direction, type Locale } from '@/i18n/locales'
import { entryHtml } from './entry-html'
import { entryId } from './entry-id'
import { toEntryPeople, type EntryPeople } from './entry-people'

/** The setting of each language that a feed may carry. */
export type SettingIn = (locale: Locale) => Setting

/** An interview with everything that the formats say, each in its own way. */
export interface FeedEntry extends EntryPeople {
  id: string
  url: string
  language: Locale
  direction: Direction
  title: string
  summary: string | null
  html: string
  publishedAt: string
  tags: readonly string[]
  image: { url: string; width: number; height: number; alt: string | null } | null
  versions: readonly { language: Locale; url: string }[]
}

export const toFeedEntries = ({ interviews }: Feed, settingIn: SettingIn): readonly FeedEntry[] =>
  interviews.map((interview) => toFeedEntry(interview, settingIn(interview.language)))

function toFeedEntry(interview: Interview, setting: Setting): FeedEntry {
  const { language, path, versions, topics, places, hero } = interview
  const { absolute } = setting
  return {
    ...toEntryPeople(interview, setting),
    id: entryId(interview),
    url: absolute(path),
    language,
    direction: localeOf(language).direction,
    title: oneLine(interview.headline),
    summary: summaryOf(interview),
    html: entryHtml(interview, setting),
    publishedAt: interview.publishedAt,
    tags: [...topics, ...places].map(({ name }) => name.text),
    image: hero && toImage(hero, absolute),
    versions: versions.map((version) => ({ language: version.language, url: absolute(version.path) })),
  }
}

function summaryOf({ cardText, standfirst }: Interview): string | null {
  const summary = cardText ?? standfirst
  return summary === null ? null : oneLine(summary)
}

function toImage({ sizes, alt }: Picture, absolute: Setting['absolute']) {
  const { src, width, height } = sizes.at(-1) ?? sizes[0]
  return { url: absolute(src), width, height, alt: alt && oneLine(alt.text) }
}
