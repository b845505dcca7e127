import { getInterview } from '@/content/interviews'
import { getShortAddress } from '@/content/short-address'
import { absolute } from '@/content/site-address'
import { acceptedLocale } from '@/i18n/accepted-locale'
import { embeddedKey, toEmbeddedAddress, type EmbeddedAddress } from '@/surfaces/oembed/embedded-address'
import { known, oembedXml } from '@/surfaces/oembed/oembed-xml'
import { toOEmbed } from '@/surfaces/oembed/to-oembed'
import { getSetting } from '../page-setting'

export const dynamic = 'force-dynamic'

/** How another site asks what to show for an address of ours: https://oembed.com. */
export async function GET(request: Request): Promise<Response> {
  const { searchParams } = new URL(request.url)
  const format = searchParams.get('format') ?? 'json'
  if (format !== 'json' && format !== 'xml') return new Response(null, { status: 501 })
  const asked = toEmbeddedAddress(searchParams.get('url') ?? '', new URL(absolute('/')).origin)
  const place = asked && (await toPlace(asked, request.headers.get('accept-language')))
  if (!place) return nothing()
  const [setting, result] = await Promise.all([
    getSetting(place.locale),
    getInterview(place.locale, place.slug),
  ])
  const current = result && 'movedTo' in result ? await getInterview(place.locale, result.slug) : result
  if (!current || !('found' in current)) return nothing()
  const room = { maxWidth: most(searchParams, 'maxwidth'), maxHeight: most(searchParams, 'maxheight') }
  const key = embeddedKey(current.found, asked)
  const embed = key === undefined ? null : toOEmbed(current.found, key, room, setting)
  if (!embed) return nothing()
  const headers = {
    // Anybody's page may ask: it is told what every reader can read.
    'Access-Control-Allow-Origin': '*',
    'Cache-Control': 'public, max-age=0, must-revalidate',
  }
  return format === 'json'
    ? Response.json(known(embed), { headers })
    : new Response(oembedXml(embed), { headers: { ...headers, 'Content-Type': 'text/xml; charset=utf-8' } })
}

const nothing = () => new Response(null, { status: 404 })

/** A short address is followed, as a reader's browser would. */
async function toPlace(asked: EmbeddedAddress, acceptLanguage: string | null) {
  if (asked.kind === 'interview') return asked
  return getShortAddress(asked.work, asked.locale ?? acceptedLocale(acceptLanguage))
}

function most(searchParams: URLSearchParams, name: string): number {
  const value = Number(searchParams.get(name) ?? NaN)
  return Number.isFinite(value) && value >= 1 ? Math.floor(value) : Infinity
}
