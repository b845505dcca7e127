import { acceptedLocale } from '@/i18n/accepted-locale'
import { routes } from '@/lib/routes'

export const dynamic = 'force-dynamic'

/** Sends a reader to their language. The address is relative: whatever name they came by is kept. */
export function GET(request: Request): Response {
  const home = routes.home(acceptedLocale(request.headers.get('accept-language')))
  return new Response(null, { status: 307, headers: { Location: home, Vary: 'Accept-Language' } })
}
