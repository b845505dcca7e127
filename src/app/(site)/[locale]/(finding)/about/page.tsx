import type { Metadata } from 'next'
import { AboutPage } from '@/components/about/about-page'
import { PageFrame } from '@/components/page/page-frame'
import { localeCodes } from '@/i18n/locales'
import { routes } from '@/lib/routes'
import { pageMetadata } from '../../../page-metadata'
import { localeParam } from '../../../page-params'
import { getSetting } from '../../../page-setting'

export const dynamic = 'force-dynamic'

interface Props {
  params: Promise<{ locale: string }>
}

const versions = localeCodes.map((language) => ({ language, path: routes.about(language) }))

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await localeParam(params)
  const setting = await getSetting(locale)
  const title = setting.t('about.title', { name: setting.publication.name.text })
  return pageMetadata(setting, { title, description: null, path: routes.about(locale), versions })
}

export default async function Page({ params }: Props) {
  const setting = await getSetting(await localeParam(params))
  return (
    <PageFrame setting={setting} versions={versions} current="about">
      <AboutPage setting={setting} />
    </PageFrame>
  )
}
