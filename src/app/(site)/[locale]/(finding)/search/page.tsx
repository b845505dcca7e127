import type { Metadata } from 'next'
import { PageFrame } from '@/components/page/page-frame'
import { SearchPage } from '@/components/search/search-page'
import { searchInterviews } from '@/content/search'
import { localeCodes } from '@/i18n/locales'
import { routes } from '@/lib/routes'
import { readSearchRequest, searchAddress } from '@/text/search/search-address'
import { pageMetadata } from '../../../page-metadata'
import { localeParam } from '../../../page-params'
import { getSetting } from '../../../page-setting'

export const dynamic = 'force-dynamic'

interface Props {
  params: Promise<{ locale: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const locale = await localeParam(params)
  const setting = await getSetting(locale)
  const { query } = readSearchRequest(await searchParams, locale)
  const title =
    query === '' ? setting.t('search.title') : setting.t('search.titleFor', { query: shortened(query) })
  return {
    ...pageMetadata(setting, { title, description: null, path: routes.search(locale) }),
    robots: { index: false, follow: true },
  }
}

const longestTitle = 60
const shortened = (query: string) =>
  query.length > longestTitle ? `${query.slice(0, longestTitle).replace(/\s+\S*$/, '')} …` : query

export default async function Page({ params, searchParams }: Props) {
  const locale = await localeParam(params)
  const request = readSearchRequest(await searchParams, locale)
  const [setting, results] = await Promise.all([getSetting(locale), searchInterviews(request, locale)])
  // The same words in the other language's page look through the texts of that language.
  const versions = localeCodes.map((language) => ({
    language,
    path: searchAddress(language, { ...request, language, page: 1 }),
  }))
  return (
    <PageFrame setting={setting} versions={versions} current="search">
      <SearchPage results={results} setting={setting} />
    </PageFrame>
  )
}
