import { headers } from 'next/headers'
import { notFound } from 'next/navigation'
import { PageFrame } from '@/components/page/page-frame'
import { StatementPage } from '@/components/statement/statement-page'
import { getOeuvre } from '@/content/staff/oeuvre'
import { localeParam } from '../../../page-params'
import { getSetting } from '../../../page-setting'
import { statementAsked, toQuery } from '../../../statement-asked'

import '@/styles/statement.css'

export { privateMetadata as generateMetadata } from '../../../private-metadata'
export const dynamic = 'force-dynamic'

interface Props {
  params: Promise<{ locale: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function Page({ params, searchParams }: Props) {
  const [locale, query] = await Promise.all([localeParam(params), searchParams])
  const setting = await getSetting(locale)
  const asked = statementAsked(toQuery(query), setting.machineDay(new Date().toISOString()))
  const { timeZone } = setting.publication
  const oeuvre = await getOeuvre(await headers(), locale, timeZone, asked.translator ?? undefined)
  if (oeuvre === null) notFound()
  return (
    <PageFrame setting={setting}>
      <StatementPage oeuvre={oeuvre} asked={asked} setting={setting} />
    </PageFrame>
  )
}
