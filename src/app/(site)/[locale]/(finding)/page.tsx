import type { Metadata } from 'next'
import { HomePage } from '@/components/home/home-page'
import { PageFrame } from '@/components/page/page-frame'
import { StructuredData } from '@/components/structured-data/structured-data'
import { getHome } from '@/content/home'
import { feedTitle } from '@/surfaces/feeds/feed-title'
import { localeCodes } from '@/i18n/locales'
import { routes } from '@/lib/routes'
import { homeGraph } from '@/surfaces/structured-data/page-graphs'
import { pageMetadata } from '../../page-metadata'
import { localeParam } from '../../page-params'
import { getSetting } from '../../page-setting'

export const dynamic = 'force-dynamic'

interface Props {
  params: Promise<{ locale: string }>
}

const versions = localeCodes.map((language) => ({ language, path: routes.home(language) }))

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await localeParam(params)
  const setting = await getSetting(locale)
  return pageMetadata(setting, {
    title: null,
    description: null,
    path: routes.home(locale),
    versions,
    anyLanguage: '/',
    feeds: feedTitle({ of: null }, setting),
  })
}

export default async function Page({ params }: Props) {
  const locale = await localeParam(params)
  const [setting, home] = await Promise.all([getSetting(locale), getHome(locale)])
  return (
    <PageFrame setting={setting} versions={versions}>
      <HomePage home={home} setting={setting} />
      <StructuredData graph={homeGraph(setting)} />
    </PageFrame>
  )
}
