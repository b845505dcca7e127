import type { Feed } from '@/content/types'
import { element, xmlDocument, type Markup } from '@/text/markup'
import { routes } from '@/lib/routes'
import { toFeedEntries, type FeedEntry, type SettingIn } from './feed-entry'
import { feedDescription, feedTitle } from './feed-title'

const namespaces = {
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:media': 'http://search.yahoo.com/mrss/',
}

/** RSS 2.0: authors in `dc:creator`, whoever carried the text over in `dc:contributor`. */
export function writeRss(feed: Feed, settingIn: SettingIn): string {
  const setting = settingIn(feed.language)
  const { absolute } = setting
  const channel = element('channel', {}, [
    element('title', {}, [feedTitle(feed, setting)]),
    element('link', {}, [absolute(feed.path)]),
    element('atom:link', {
      rel: 'self',
      type: 'application/rss+xml',
      href: absolute(routes.feed(feed.path, 'rss')),
    }),
    element('description', {}, [feedDescription(setting)]),
    element('language', {}, [feed.language]),
    ...toFeedEntries(feed, settingIn).map(item),
  ])
  return xmlDocument(element('rss', { version: '2.0', ...namespaces, 'xml:lang': feed.language }, [channel]))
}

function item(entry: FeedEntry): Markup {
  const { authors, translators, photographers, image } = entry
  return element('item', { 'xml:lang': entry.language }, [
    element('title', {}, [entry.title]),
    element('link', {}, [entry.url]),
    element('guid', { isPermaLink: 'false' }, [entry.id]),
    element('pubDate', {}, [new Date(entry.publishedAt).toUTCString()]),
    ...authors.map(({ name }) => element('dc:creator', { 'xml:lang': name.lang }, [name.text])),
    ...[...translators, ...photographers].map(({ name }) =>
      element('dc:contributor', { 'xml:lang': name.lang }, [name.text]),
    ),
    element('dc:language', {}, [entry.language]),
    ...entry.tags.map((tag) => element('category', {}, [tag])),
    entry.summary === null ? null : element('description', {}, [entry.summary]),
    element('content:encoded', {}, [entry.html]),
    image &&
      element(
        'media:content',
        { url: image.url, medium: 'image', width: image.width, height: image.height },
        [image.alt === null ? null : element('media:description', { type: 'plain' }, [image.alt])],
      ),
  ])
}
