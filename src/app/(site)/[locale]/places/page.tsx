import type { Metadata } from 'next'
import { NameIndexPage } from '@/components/name-index/name-index-page'
import { PageFrame } from '@/components/page/page-frame'
import { listPlaces } from '@/content/places'
import { localeCodes } from '@/i18n/locales'
import { routes } from '@/lib/routes'
import { cursorParam } from '../../cursor-param'
import { pageMetadata } from '../../page-metadata'
import { localeParam } from '../../page-params'
import { getSetting } from '../../page-setting'

export const dynamic = 'force-dynamic'

interface Props {
  params: Promise<{ locale: string }>
  searchParams: Promise<{ after?: string | string[] }>
}

const versions = localeCodes.map((language) => ({ language, path: routes.places(language) }))

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [locale, after] = await Promise.all([localeParam(params), cursorParam(searchParams, 'after')])
  const setting = await getSetting(locale)
  const [title, description] = [setting.t('index.places'), setting.t('index.placesText')]
  const path = routes.places(locale, after)
  return pageMetadata(setting, { title, description, path, versions: after === undefined ? versions : [] })
}

export default async function Page({ params, searchParams }: Props) {
  const [locale, after] = await Promise.all([localeParam(params), cursorParam(searchParams, 'after')])
  const [setting, index] = await Promise.all([getSetting(locale), listPlaces(locale, after)])
  return (
    <PageFrame setting={setting} versions={versions} current="places">
      <NameIndexPage
        of="places"
        index={index}
        after={after ?? null}
        page={(cursor) => routes.places(locale, cursor)}
        setting={setting}
      />
    </PageFrame>
  )
}
