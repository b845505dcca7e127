import { getPublication } from '@/content/publication'
import { absolute } from '@/content/site-address'
import { writeSecurity } from '@/surfaces/feeds/write-security'
import { defaultLocale } from '@/i18n/locales'
import { taggedAnswer } from '../../tagged-answer'

export const dynamic = 'force-dynamic'

/** Without anybody to write to there is no such file. */
export async function GET(): Promise<Response> {
  const { contact } = await getPublication(defaultLocale)
  if (contact === null) return new Response(null, { status: 404 })
  return taggedAnswer({
    body: writeSecurity(contact, absolute, new Date()),
    type: 'text/plain',
  })
}
