import type { Metadata } from 'next'
import { NameIndexPage } from '@/components/name-index/name-index-page'
import { PageFrame } from '@/components/page/page-frame'
import type { NameIndex } from '@/content/types'
import { type Locale, localeCodes } from '@/i18n/locales'
import { routes } from '@/lib/routes'
import { cursorParam } from './cursor-param'
import { pageMetadata } from './page-metadata'
import { localeParam } from './page-params'
import { getSetting } from './page-setting'

interface Props {
  params: Promise<{ locale: string }>
  searchParams: Promise<{ after?: string | string[] }>
}

interface Kind {
  of: 'topics' | 'places' | 'authors' | 'translators'
  list: (locale: Locale, after?: string) => Promise<NameIndex>
  current: 'topics' | 'places' | 'people'
}

/** The index of everybody or everything of a kind that public interviews name. */
export function indexPage({ of, list, current }: Kind) {
  const route = routes[of]
  const versions = localeCodes.map((language) => ({ language, path: route(language) }))

  async function asked({ params, searchParams }: Props) {
    const [locale, after] = await Promise.all([localeParam(params), cursorParam(searchParams, 'after')])
    return { locale, after, setting: await getSetting(locale) }
  }

  async function generateMetadata(props: Props): Promise<Metadata> {
    const { locale, after, setting } = await asked(props)
    return pageMetadata(setting, {
      title: setting.t(`index.${of}`),
      description: setting.t(`index.${of}Text`),
      path: route(locale, after),
      versions: after === undefined ? versions : [],
    })
  }

  async function Page(props: Props) {
    const { locale, after, setting } = await asked(props)
    return (
      <PageFrame setting={setting} versions={versions} current={current}>
        <NameIndexPage
          of={of}
          index={await list(locale, after)}
          after={after ?? null}
          page={(cursor) => route(locale, cursor)}
          setting={setting}
        />
      </PageFrame>
    )
  }

  return { generateMetadata, Page }
}
