import { feedOf } from '../../../../../feed-route'

export const dynamic = 'force-dynamic'

export const GET = feedOf('translator', 'rss')
