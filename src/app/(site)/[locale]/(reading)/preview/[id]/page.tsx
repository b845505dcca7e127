import { headers } from 'next/headers'
import { notFound } from 'next/navigation'
import { InterviewArticle } from '@/components/interview/interview-article'
import { PageFrame } from '@/components/page/page-frame'
import { PreviewNotice } from '@/components/preview/preview-notice'
import { getPreview } from '@/content/staff/preview'
import { routes } from '@/lib/routes'
import { localeParam } from '../../../../page-params'
import { getSetting } from '../../../../page-setting'

export const dynamic = 'force-dynamic'

interface Props {
  params: Promise<{ locale: string; id: string }>
}

export { privateMetadata as generateMetadata } from '../../../../private-metadata'

export default async function Page({ params }: Props) {
  const [locale, { id }] = await Promise.all([localeParam(params), params])
  const [setting, preview] = await Promise.all([getSetting(locale), getPreview(id, await headers())])
  if (preview === null) notFound()
  const { interview, source } = preview
  return (
    <PageFrame setting={setting}>
      <PreviewNotice desk={routes.desk(id)} setting={setting} />
      <InterviewArticle interview={interview} source={source} related={[]} setting={setting} />
    </PageFrame>
  )
}
