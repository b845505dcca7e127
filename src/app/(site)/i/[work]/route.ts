import { acceptedLocale } from '@/i18n/accepted-locale'
import { shortRedirect } from '../../short-redirect'

export const dynamic = 'force-dynamic'

interface Context {
  params: Promise<{ work: string }>
}

/** Leads to an interview in the reader's language. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { work } = await params
  const wanted = acceptedLocale(request.headers.get('accept-language'))
  return shortRedirect(work, wanted, { Vary: 'Accept-Language' })
}
