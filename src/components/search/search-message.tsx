import type { SearchResults } from '@/content/types'
import type { Setting } from '@/surfaces/setting'
import { changedRequest, searchAddress } from '@/text/search/search-address'

interface Props {
  results: SearchResults
  setting: Setting
}

/** How much was found, or why nothing was, and what may have been meant. */
export function SearchMessage({ results, setting }: Props) {
  const { t, locale, languageName } = setting
  const { outcome, count, more, cut, onlyNewest, suggestions, request } = results
  const language = languageName(request.language)
  return (
    <div className="search-message">
      <p role="status">
        {outcome === 'found'
          ? t(more ? 'search.foundMore' : 'search.found', { count, language })
          : t(`search.${outcome}`, { language })}
      </p>
      {cut && <p>{t('search.cut')}</p>}
      {onlyNewest && <p>{t('search.onlyNewest')}</p>}
      {suggestions.length > 0 && (
        <p>
          {t('search.didYouMean')}{' '}
          {suggestions.map((query, place) => (
            <span key={query}>
              {place > 0 && t('join.comma')}
              <a rel="nofollow" href={searchAddress(locale, changedRequest(request, { query, filters: {} }))}>
                <bdi dir="auto">{query}</bdi>
              </a>
            </span>
          ))}
        </p>
      )}
      {outcome !== 'found' && <p className="search-help">{t('search.help')}</p>}
    </div>
  )
}
