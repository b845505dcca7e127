import type { Setting } from '@/surfaces/setting'
import { routes } from '@/lib/routes'

interface Props {
  setting: Setting
  /** What was asked for last. */
  query?: string
  /** The language looked through, where it is not the page's. */
  language?: string | null
}

/** A field and a button: it needs no script. */
export function SearchForm({ setting: { locale, t }, query = '', language = null }: Props) {
  return (
    <form className="search-form" action={routes.search(locale)} role="search">
      <label className="face" htmlFor="search-query">
        {t('search.label')}
      </label>
      <div className="search-field">
        <input
          id="search-query"
          type="search"
          name="q"
          defaultValue={query}
          dir="auto"
          autoComplete="off"
          spellCheck={false}
          enterKeyHint="search"
        />
        <button className="face" type="submit">
          {t('search.submit')}
        </button>
      </div>
      {language !== null && <input type="hidden" name="in" value={language} />}
    </form>
  )
}
