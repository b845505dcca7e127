import { getOeuvre } from '@/content/staff/oeuvre'
import { isLocale } from '@/i18n/locales'
import { worksIn } from '@/newsroom/statement/statement'
import { statementCsv } from '@/newsroom/statement/write-csv'
import { getSetting } from '../../page-setting'
import { statementAsked } from '../../statement-asked'

export const dynamic = 'force-dynamic'

const notFound = () => new Response(null, { status: 404 })

export async function GET(request: Request, { params }: { params: Promise<{ locale: string }> }) {
  const { locale } = await params
  if (!isLocale(locale)) return notFound()
  const { t, publication, machineDay } = await getSetting(locale)
  const asked = statementAsked(new URL(request.url).searchParams, machineDay(new Date().toISOString()))
  const oeuvre = await getOeuvre(request.headers, locale, publication.timeZone, asked.translator ?? undefined)
  if (oeuvre === null) return notFound()
  const columns = [
    t('statement.day'),
    t('statement.work'),
    t('statement.source'),
    t('statement.target'),
    t('statement.role'),
    t('statement.sourceWords'),
    t('statement.words'),
  ] as const
  const body = statementCsv(worksIn(oeuvre.works, asked, asked.withheld), columns, (role) =>
    t(`statement.${role}`),
  )
  return new Response(body, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="statement-${asked.from}-${asked.to}.csv"`,
      'Cache-Control': 'no-store',
      'X-Robots-Tag': 'noindex',
    },
  })
}
