import { absolute } from '@/content/site-address'
import { listSitemapParts } from '@/content/sitemaps'
import { writeSitemapIndex } from '@/surfaces/feeds/write-sitemap'
import { routes } from '@/lib/routes'
import { conditionalAnswer } from '../conditional-answer'

export const dynamic = 'force-dynamic'

export async function GET(request: Request): Promise<Response> {
  const parts = await listSitemapParts()
  const body = writeSitemapIndex(parts.map(routes.sitemapPart), absolute)
  return conditionalAnswer(request, { body, type: 'application/xml' })
}
