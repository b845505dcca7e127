import { isLocale } from '@/i18n/locales'
import { shortRedirect } from '../../../short-redirect'

export const dynamic = 'force-dynamic'

interface Context {
  params: Promise<{ work: string; locale: string }>
}

/** Leads to an interview in the language of the address. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { work, locale } = await params
  return isLocale(locale) ? shortRedirect(work, locale) : new Response(null, { status: 404 })
}
