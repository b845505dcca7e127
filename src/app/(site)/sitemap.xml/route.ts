import { absolute } from '@/content/site-address'
import { listSitemapParts } from '@/content/sitemaps'
import { writeSitemapIndex } from '@/surfaces/feeds/write-sitemap'
import { routes } from '@/lib/routes'
import { taggedAnswer } from '../tagged-answer'

export const dynamic = 'force-dynamic'

export async function GET(): Promise<Response> {
  const parts = await listSitemapParts()
  const body = writeSitemapIndex(parts.map(routes.sitemapPart), absolute)
  return taggedAnswer({ body, type: 'application/xml' })
}
