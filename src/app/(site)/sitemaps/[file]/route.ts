import { absolute } from '@/content/site-address'
import { getSitemapPart } from '@/content/sitemaps'
import { writeSitemap } from '@/surfaces/feeds/write-sitemap'
import { taggedAnswer } from '../../tagged-answer'

export const dynamic = 'force-dynamic'

interface Context {
  params: Promise<{ file: string }>
}

export async function GET(_: Request, { params }: Context): Promise<Response> {
  const [, part] = /^([\w-]+)\.xml$/.exec((await params).file) ?? []
  const pages = part === undefined ? null : await getSitemapPart(part)
  if (pages === null) return new Response(null, { status: 404 })
  return taggedAnswer({ body: writeSitemap(pages, absolute), type: 'application/xml' })
}
