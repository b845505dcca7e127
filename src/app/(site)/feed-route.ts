import { getFeed, getFeedOf, type FeedSubject } from '@/content/feeds'
import type { Feed } from '@/content/types'
import { feedTypes } from '@/surfaces/feeds/feed-types'
import { writeFeed } from '@/surfaces/feeds/write-feed'
import { routes, type FeedFormat } from '@/lib/routes'
import { taggedAnswer } from './tagged-answer'
import { localeParam, slugParams } from './page-params'
import { getSettings } from './page-setting'

type Handler<Params> = (request: Request, context: { params: Promise<Params> }) => Promise<Response>

/** The feed of the whole publication in a language. */
export const publicationFeed =
  (format: FeedFormat): Handler<{ locale: string }> =>
  async (_, { params }) =>
    answer(format, await getFeed(await localeParam(params)))

/** The feed of a topic, a place or a person, at their page's address. */
export const feedOf =
  (subject: FeedSubject, format: FeedFormat): Handler<{ locale: string; slug: string }> =>
  async (_, { params }) => {
    const { locale, slug } = await slugParams(params)
    const result = await getFeedOf(subject, locale, slug)
    if (result === null) return new Response(null, { status: 404 })
    if ('found' in result) return answer(format, result.found)
    const moved = encodeURI(routes.feed(result.movedTo, format))
    return new Response(null, { status: 308, headers: { Location: moved } })
  }

async function answer(format: FeedFormat, feed: Feed): Promise<Response> {
  const settingIn = await getSettings()
  return taggedAnswer({
    body: writeFeed(format, feed, settingIn),
    type: feedTypes[format],
    newest: feed.interviews[0]?.publishedAt ?? null,
  })
}
