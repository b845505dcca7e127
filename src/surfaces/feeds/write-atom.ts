import type { Feed } from '@/content/types'
import { element, xmlDocument, type Markup } from '@/text/markup'
import { routes } from '@/lib/routes'
import { feedId } from './entry-id'
import type { EntryPerson } from './entry-people'
import { toFeedEntries, type FeedEntry, type SettingIn } from './feed-entry'
import { feedDescription, feedTitle } from './feed-title'

/** Older than any interview: what an empty feed says that it was last updated, since it must say something. */
const never = '1970-01-01T00:00:00.000Z'

/**
 * Atom (RFC 4287). `updated` is the day of publication: the day of a later change could tell when somebody had to be
 * protected.
 */
export function writeAtom(feed: Feed, settingIn: SettingIn): string {
  const setting = settingIn(feed.language)
  const { absolute, publication } = setting
  const entries = toFeedEntries(feed, settingIn)
  const root = element('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': feed.language }, [
    element('id', {}, [feedId(feed.path)]),
    element('title', {}, [feedTitle(feed, setting)]),
    element('subtitle', {}, [feedDescription(setting)]),
    element('link', {
      rel: 'self',
      type: 'application/atom+xml',
      href: absolute(routes.feed(feed.path, 'atom')),
    }),
    element('link', {
      rel: 'alternate',
      type: 'text/html',
      hreflang: feed.language,
      href: absolute(feed.path),
    }),
    element('updated', {}, [
      entries
        .map(({ publishedAt }) => publishedAt)
        .sort()
        .at(-1) ?? never,
    ]),
    element('author', {}, [
      element('name', {}, [publication.name.text]),
      element('uri', {}, [absolute(routes.home(feed.language))]),
    ]),
    ...entries.map(entryElement),
  ])
  return xmlDocument(root)
}

function entryElement(entry: FeedEntry): Markup {
  const { authors, translators, photographers, image, language, url } = entry
  return element('entry', { 'xml:lang': language }, [
    element('id', {}, [entry.id]),
    element('title', {}, [entry.title]),
    element('link', { rel: 'alternate', type: 'text/html', hreflang: language, href: url }),
    ...entry.versions.map((version) =>
      element('link', { rel: 'related', type: 'text/html', hreflang: version.language, href: version.url }),
    ),
    image && element('link', { rel: 'enclosure', href: image.url, title: image.alt }),
    element('published', {}, [entry.publishedAt]),
    element('updated', {}, [entry.publishedAt]),
    // Where the page names none, the feed's own stands for it (RFC 4287).
    ...authors.map((person) => personElement('author', person)),
    ...[...translators, ...photographers].map((person) => personElement('contributor', person)),
    ...entry.tags.map((tag) => element('category', { term: tag })),
    entry.summary === null ? null : element('summary', { type: 'text' }, [entry.summary]),
    element('content', { type: 'html' }, [entry.html]),
  ])
}

const personElement = (kind: 'author' | 'contributor', { name, url }: EntryPerson): Markup =>
  element(kind, { 'xml:lang': name.lang }, [
    element('name', {}, [name.text]),
    url === null ? null : element('uri', {}, [url]),
  ])
