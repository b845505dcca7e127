import type { Metadata } from 'next'
import { NameIndexPage } from '@/components/name-index/name-index-page'
import { PageFrame } from '@/components/page/page-frame'
import { listTranslators } from '@/content/translators'
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

const versions = localeCodes.map((language) => ({ language, path: routes.translators(language) }))

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [locale, after] = await Promise.all([localeParam(params), cursorParam(searchParams, 'after')])
  const setting = await getSetting(locale)
  const [title, description] = [setting.t('index.translators'), setting.t('index.translatorsText')]
  const path = routes.translators(locale, after)
  return pageMetadata(setting, { title, description, path, versions: after === undefined ? versions : [] })
}

export default async function Page({ params, searchParams }: Props) {
  const [locale, after] = await Promise.all([localeParam(params), cursorParam(searchParams, 'after')])
  const [setting, index] = await Promise.all([getSetting(locale), listTranslators(locale, after)])
  return (
    <PageFrame setting={setting} versions={versions} current="people">
      <NameIndexPage
        of="translators"
        index={index}
        after={after ?? null}
        page={(cursor) => routes.translators(locale, cursor)}
        setting={setting}
      />
    </PageFrame>
  )
}
