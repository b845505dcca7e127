import type { Metadata } from 'next'
import { PageFrame } from '@/components/page/page-frame'
import { RepublishPage } from '@/components/share/republish-page'
import { getInterview } from '@/content/interviews'
import { routes } from '@/lib/routes'
import { republicationHtml } from '@/surfaces/republication/republication-html'
import { foundOrNot } from '../../../../../found-or-not'
import { slugParams } from '../../../../../page-params'
import { getSetting } from '../../../../../page-setting'
import { republishMetadata } from '../../../../../republish-metadata'

import '@/styles/taking.css'

export const dynamic = 'force-dynamic'

interface Props {
  params: Promise<{ locale: string; slug: string }>
}

async function republished(params: Props['params']) {
  const { locale, slug } = await slugParams(params)
  const [setting, result] = await Promise.all([getSetting(locale), getInterview(locale, slug)])
  const moved =
    result && 'movedTo' in result ? { ...result, movedTo: routes.republish(locale, result.slug) } : result
  const interview = foundOrNot(moved)
  return { interview, setting }
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { interview, setting } = await republished(params)
  return republishMetadata(interview, setting)
}

export default async function Page({ params }: Props) {
  const { interview, setting } = await republished(params)
  const versions = interview.versions.map(({ language, slug }) => ({
    language,
    path: routes.republish(language, slug),
  }))
  return (
    <PageFrame setting={setting} versions={versions}>
      <RepublishPage interview={interview} html={republicationHtml(interview, setting)} setting={setting} />
    </PageFrame>
  )
}
