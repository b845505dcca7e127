import { notFound } from 'next/navigation'
import { InterviewArticle } from '@/components/interview/interview-article'
import { PageFrame } from '@/components/page/page-frame'
import { SharedNotice } from '@/components/preview/shared-notice'
import { getSharedDraft } from '@/content/staff/shared-draft'
import { localeParam } from '../../../../page-params'
import { getSetting } from '../../../../page-setting'

export const dynamic = 'force-dynamic'

interface Props {
  params: Promise<{ locale: string; token: string }>
}

export { privateMetadata as generateMetadata } from '../../../../private-metadata'

export default async function Page({ params }: Props) {
  const [locale, { token }] = await Promise.all([localeParam(params), params])
  const [setting, shared] = await Promise.all([getSetting(locale), getSharedDraft(token)])
  if (shared === null) notFound()
  const { interview, source, until } = shared
  return (
    <PageFrame setting={setting}>
      <SharedNotice until={until} setting={setting} />
      <InterviewArticle interview={interview} source={source} related={[]} setting={setting} />
    </PageFrame>
  )
}
