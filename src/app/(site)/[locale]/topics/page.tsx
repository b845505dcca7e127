import type { Metadata } from 'next'
import { NameIndexPage } from '@/components/name-index/name-index-page'
import { PageFrame } from '@/components/page/page-frame'
import { listTopics } from '@/content/topics'
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

const versions = localeCodes.map((language) => ({ language, path: routes.topics(language) }))

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [locale, after] = await Promise.all([localeParam(params), cursorParam(searchParams, 'after')])
  const setting = await getSetting(locale)
  const [title, description] = [setting.t('index.topics'), setting.t('index.topicsText')]
  const path = routes.topics(locale, after)
  return pageMetadata(setting, { title, description, path, versions: after === undefined ? versions : [] })
}

export default async function Page({ params, searchParams }: Props) {
  const [locale, after] = await Promise.all([localeParam(params), cursorParam(searchParams, 'after')])
  const [setting, index] = await Promise.all([getSetting(locale), listTopics(locale, after)])
  return (
    <PageFrame setting={setting} versions={versions} current="topics">
      <NameIndexPage
        of="topics"
        index={index}
        after={after ?? null}
        page={(cursor) => routes.topics(locale, cursor)}
        setting={setting}
      />
    </PageFrame>
  )
}
