import type { Feed } from '@/content/types'
import type { FeedFormat } from '@/lib/routes'
import type { SettingIn } from './feed-entry'
import { writeAtom } from './write-atom'
import { writeJsonFeed } from './write-json-feed'
import { writeRss } from './write-rss'

type Write = (feed: Feed, settingIn: SettingIn) => string

const writers: Readonly<Record<FeedFormat, Write>> = { rss: writeRss, atom: writeAtom, json: writeJsonFeed }

export const writeFeed = (format: FeedFormat, feed: Feed, settingIn: SettingIn): string =>
  writers[format](feed, settingIn)
