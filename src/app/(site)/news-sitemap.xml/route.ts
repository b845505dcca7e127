import { getPublication } from '@/content/publication'
import { absolute } from '@/content/site-address'
import { listNews } from '@/content/sitemaps'
import { writeNewsSitemap } from '@/surfaces/feeds/write-sitemap'
import { taggedAnswer } from '../tagged-answer'

export const dynamic = 'force-dynamic'

export async function GET(): Promise<Response> {
  const [news, en, ar] = await Promise.all([listNews(), getPublication('en'), getPublication('ar')])
  const body = writeNewsSitemap(news, { en, ar }, absolute)
  return taggedAnswer({ body, type: 'application/xml' })
}
