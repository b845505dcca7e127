import type { APIRequestContext } from '@playwright/test'

import type { Original } from '../translator/newsroom'

/** Where a reader, or a machine that reads for one, comes upon an interview and its author. */
export const doorsTo = (slug: string, slugs: Original['slugs'], word: string) => [
  `/en/interviews/${slug}`,
  '/en',
  '/en/interviews',
  `/en/archive/${new Date().toISOString().slice(0, 7)}`,
  `/en/authors/${slugs.authors}`,
  `/en/speakers/${slugs.speakers}`,
  `/en/topics/${slugs.topics}`,
  `/en/places/${slugs.places}`,
  '/en/rss.xml',
  '/en/atom.xml',
  '/en/feed.json',
  `/en/topics/${slugs.topics}/rss.xml`,
  `/en/search?q=${word}`,
  '/v1/interviews?language=en',
  `/v1/interviews?topic=${slugs.topics}`,
  `/v1/search?language=en&q=${word}`,
]

export const readAll = (request: APIRequestContext, paths: readonly string[]) =>
  Promise.all(
    paths.map(async (path) => {
      const answer = await request.get(path)
      return { path, status: answer.status(), text: await answer.text() }
    }),
  )
/** Also where a search has marked them. */
export const saying = (read: Awaited<ReturnType<typeof readAll>>, words: string) =>
  read.flatMap(({ path, text }) => (`${text}${text.replace(/<[^>]+>/g, '')}`.includes(words) ? [path] : []))
