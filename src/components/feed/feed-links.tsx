import { feedTypes } from '@/surfaces/feeds/feed-types'
import type { Setting } from '@/surfaces/setting'
import { foreign } from '@/i18n/foreign'
import { feedFormats, routes, type FeedFormat } from '@/lib/routes'

const names: Readonly<Record<FeedFormat, string>> = { rss: 'RSS', atom: 'Atom', json: 'JSON Feed' }

/** What the page of this path is followed by, in a quiet line. */
export function FeedLinks({ path, setting }: { path: string; setting: Setting }) {
  return (
    <p className="feeds bar face">
      <span>{setting.t('feed.follow')}</span>
      {feedFormats.map((format) => (
        <a
          key={format}
          href={routes.feed(path, format)}
          type={feedTypes[format]}
          {...foreign('en', setting.locale)}
        >
          {names[format]}
        </a>
      ))}
    </p>
  )
}
