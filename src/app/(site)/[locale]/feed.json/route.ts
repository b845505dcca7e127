import { publicationFeed } from '../../feed-route'

export const dynamic = 'force-dynamic'

export const GET = publicationFeed('json')
