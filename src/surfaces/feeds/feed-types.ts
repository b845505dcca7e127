import type { FeedFormat } from '@/lib/routes'

/** The media type of each format, as it is served and as pages announce it. */
export const feedTypes: Readonly<Record<FeedFormat, string>> = {
  rss: 'application/rss+xml',
  atom: 'application/atom+xml',
  json: 'application/feed+json',
}
