import { headers } from 'next/headers'
import { notFound } from 'next/navigation'
import { PageFrame } from '@/components/page/page-frame'
import { CertificatePage } from '@/components/statement/certificate-page'
import { getOeuvre } from '@/content/staff/oeuvre'
import { localeParam } from '../../../../page-params'
import { getSetting } from '../../../../page-setting'
import { toQuery } from '../../../../statement-asked'

import '@/styles/statement.css'

export { privateMetadata as generateMetadata } from '../../../../private-metadata'
export const dynamic = 'force-dynamic'

interface Props {
  params: Promise<{ locale: string; id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function Page({ params, searchParams }: Props) {
  const [locale, { id }, query] = await Promise.all([localeParam(params), params, searchParams])
  const setting = await getSetting(locale)
  const translator = toQuery(query).get('translator') ?? undefined
  const oeuvre = await getOeuvre(await headers(), locale, setting.publication.timeZone, translator)
  const [work, ...more] = (oeuvre?.works ?? []).filter((one) => String(one.id) === id)
  if (work === undefined) notFound()
  return (
    <PageFrame setting={setting}>
      <CertificatePage works={[work, ...more]} setting={setting} />
    </PageFrame>
  )
}
