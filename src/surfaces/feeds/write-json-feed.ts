import type { Feed } from '@/content/types'
import { routes } from '@/lib/routes'
import type { EntryPerson } from './entry-people'
import { toFeedEntries, type FeedEntry, type SettingIn } from './feed-entry'
import { feedDescription, feedTitle } from './feed-title'

/** JSON Feed 1.1, whose only people are authors: who translated stands in an extension of its own, `_translators`. */
export function writeJsonFeed(feed: Feed, settingIn: SettingIn): string {
  const setting = settingIn(feed.language)
  const { absolute, publication } = setting
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: feedTitle(feed, setting),
    home_page_url: absolute(feed.path),
    feed_url: absolute(routes.feed(feed.path, 'json')),
    description: feedDescription(setting),
    language: feed.language,
    authors: [{ name: publication.name.text, url: absolute(routes.home(feed.language)) }],
    items: toFeedEntries(feed, settingIn).map(toItem),
  })
}

const toItem = (entry: FeedEntry) => {
  const { authors, translators, photographers, image } = entry
  return {
    id: entry.id,
    url: entry.url,
    title: entry.title,
    content_html: entry.html,
    ...(entry.summary !== null && { summary: entry.summary }),
    ...(image && { image: image.url }),
    date_published: entry.publishedAt,
    language: entry.language,
    ...(entry.tags.length > 0 && { tags: entry.tags }),
    authors: authors.length > 0 ? authors.map(toPerson) : undefined,
    ...(translators.length > 0 && { _translators: translators.map(inRole) }),
    ...(photographers.length > 0 && { _photographers: photographers.map(inRole) }),
  }
}

const toPerson = ({ name, url }: EntryPerson) => ({ name: name.text, ...(url !== null && { url }) })
const inRole = (person: EntryPerson) => ({
  ...toPerson(person),
  role: person.role,
  language: person.name.lang,
})
