import { sql } from '@payloadcms/db-postgres'

import { encodeCursor } from '@/lib/cursor'
import { routes } from '@/lib/routes'

import { namesOf, wordAt } from './corpus'
import type { Database } from './fill'
import { longPair } from './fill-pages'

export interface Page {
  name: string
  path: string
  /** No more statements than these should be asked for an answer. */
  statements: number
}

const slug = (id: number) => `bench-${String(id)}`

/** The cursor of the last page of the list of all interviews, and the name after which the last of an index begins. */
async function lastPages(db: Database) {
  const { rows } = await db.execute<{ id: number; publishedAt: string }>(sql`
    select id, to_json(published_at) as "publishedAt" from reading.editions where language = 'en'
    order by published_at, id limit 1 offset 20`)
  const { rows: names } = await db.execute<{ slug: string }>(sql`
    select slug from reading.indexed where kind = 'author' and language = 'en'
    order by name collate "en-x-icu" desc, slug desc limit 1 offset 120`)
  return { before: rows[0] ? encodeCursor(rows[0]) : '', after: names[0]?.slug ?? '' }
}

/** What is measured: of each kind the dearest that an archive of this size has. */
export async function pagesOf(db: Database, total: number): Promise<Page[]> {
  const [long, translated] = longPair(total)
  const { before, after } = await lastPages(db)
  const search = (words: string) => routes.search('en', { q: words })
  const interviews = {
    'interview of 60 parts': routes.interview('en', slug(long)),
    'interview of 60 parts with its source': routes.interview('ar', slug(translated)),
  }
  const others = {
    home: routes.home('en'),
    topic: routes.topic('en', 'topics-1'),
    person: routes.author('en', 'authors-1'),
    speaker: routes.speaker('en', 'speakers-1'),
    archive: routes.archive('en'),
    'archive, oldest month': routes.archiveMonth('en', 2010, 1),
    'interviews, last page': routes.interviews('en', before),
    'index of authors, last page': routes.authors('en', after),
    'search, a common word': search(wordAt('en', 60)),
    'search, a name': search(namesOf('speakers', 1).en),
    feed: routes.feed(routes.home('en'), 'atom'),
    'feed of a topic': routes.feed(routes.topic('en', 'topics-1'), 'atom'),
  }
  const within = (pages: Readonly<Record<string, string>>, statements: number) =>
    Object.entries(pages).map(([name, path]) => ({ name, path, statements }))
  return [...within(interviews, 3), ...within(others, 4)]
}
