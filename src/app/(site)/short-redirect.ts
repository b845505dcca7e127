import { getShortAddress } from '@/content/short-address'
import type { Locale } from '@/i18n/locales'
import { routes } from '@/lib/routes'

const isWork = (value: string) => /^w[a-z2-9]{8}$/.test(value)

/**
 * Sends on from a short address. Not for good: slugs and public languages change, the short address does not. The
 * browser carries `#key` along by itself.
 */
export async function shortRedirect(
  work: string,
  wanted: Locale,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  const found = isWork(work) ? await getShortAddress(work, wanted) : null
  if (found === null) return new Response(null, { status: 404, headers })
  return new Response(null, {
    status: 307,
    headers: { ...headers, Location: encodeURI(routes.interview(found.locale, found.slug)) },
  })
}
