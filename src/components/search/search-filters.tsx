import { IsolatedRun } from '@/components/ui/isolated-run'
import type { Run, SearchResults } from '@/content/types'
import type { Setting } from '@/surfaces/setting'
import { changedRequest, searchAddress, withFilter } from '@/text/search/search-address'

interface Props {
  results: SearchResults
  setting: Setting
}

/** What would narrow the results: links with what each would leave. */
export function SearchFilters({ results: { facets, request }, setting }: Props) {
  const { t, locale } = setting
  if (facets.length === 0) return null
  return (
    <details className="search-narrow face">
      <summary>{t('search.narrow')}</summary>
      <nav className="search-facets" aria-label={t('search.narrow')}>
        {facets.map(({ filter, options }) => (
          <div key={filter} role="group" aria-labelledby={`facet-${filter}`}>
            <p className="facet-name" id={`facet-${filter}`}>
              {t(`search.filter.${filter}`)}
            </p>
            <ul>
              {options.map(({ value, name, count, more }) => (
                <li key={value}>
                  <a rel="nofollow" href={searchAddress(locale, withFilter(request, filter, value))}>
                    <Name name={name} value={value} setting={setting} />{' '}
                    <span className="facet-count">
                      {t(more ? 'search.countAtLeast' : 'search.count', { count })}
                    </span>
                  </a>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </nav>
    </details>
  )
}

/** The filters that are set, each a link that takes it away, and the language looked through. */
export function ChosenFilters({ results: { chosen, request, elsewhere }, setting }: Props) {
  const { t, locale, languageName } = setting
  const isForeign = request.language !== locale
  if (chosen.length === 0 && elsewhere.length === 0 && !isForeign) return null
  return (
    <ul className="search-chosen face">
      {chosen.map(({ filter, value, name }) => (
        <li key={filter}>
          <a rel="nofollow" href={searchAddress(locale, withFilter(request, filter, null))}>
            <span className="unseen">{t('search.remove')} </span>
            <span>
              {t('search.chosen', { filter: t(`search.filter.${filter}`) })}{' '}
              <Name name={name} value={value} setting={setting} />
            </span>
          </a>
        </li>
      ))}
      {isForeign && (
        <li>
          <a rel="nofollow" href={searchAddress(locale, changedRequest(request, { language: locale }))}>
            {t('search.inLanguage', { language: languageName(locale) })}
          </a>
        </li>
      )}
      {elsewhere
        .filter(({ language }) => language !== locale)
        .map(({ language, count, more }) => (
          <li key={language}>
            <a rel="nofollow" href={searchAddress(locale, changedRequest(request, { language }))}>
              <span>{t('search.inLanguage', { language: languageName(language) })}</span>{' '}
              <span className="facet-count">
                {t(more ? 'search.countAtLeast' : 'search.count', { count })}
              </span>
            </a>
          </li>
        ))}
    </ul>
  )
}

function Name({ name, value, setting }: { name: Run | null; value: string; setting: Setting }) {
  return name === null ? <bdi>{value}</bdi> : <IsolatedRun run={name} page={setting.locale} />
}
