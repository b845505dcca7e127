import type { SearchResults } from '@/content/types'
import type { Setting } from '@/surfaces/setting'
import { searchAddress } from '@/text/search/search-address'
import { ChosenFilters, SearchFilters } from './search-filters'
import { SearchForm } from './search-form'
import { SearchHit } from './search-hit'
import { SearchMessage } from './search-message'

interface Props {
  results: SearchResults
  setting: Setting
}

export function SearchPage({ results, setting }: Props) {
  const { request, hits } = results
  const { t, locale } = setting
  return (
    <div className="column search-page">
      <h1 className="page-title">{t('search.title')}</h1>
      <SearchForm
        setting={setting}
        query={request.query}
        language={request.language === locale ? null : request.language}
      />
      <SearchMessage results={results} setting={setting} />
      <ChosenFilters results={results} setting={setting} />
      <SearchFilters results={results} setting={setting} />
      {hits.map((hit) => (
        <SearchHit key={hit.interview.path} hit={hit} setting={setting} />
      ))}
      <Paging results={results} setting={setting} />
    </div>
  )
}

function Paging({ results: { request, pages }, setting: { t, locale } }: Props) {
  const { page } = request
  if (pages < 2 && page === 1) return null
  return (
    <p className="paging bar">
      {page > 1 && (
        <a
          rel="prev nofollow"
          href={searchAddress(locale, { ...request, page: Math.min(page - 1, Math.max(pages, 1)) })}
        >
          {t('search.previous')}
        </a>
      )}
      {page < pages && (
        <a rel="next nofollow" href={searchAddress(locale, { ...request, page: page + 1 })}>
          {t('search.next')}
        </a>
      )}
    </p>
  )
}
