import { IsolatedRun } from '@/components/ui/isolated-run'
import type { IndexEntry } from '@/content/types'
import type { Setting } from '@/surfaces/setting'
import { countryName } from '@/i18n/country-name'

interface Props {
  entry: IndexEntry
  counted: 'count.interviews' | 'count.translations'
  setting: Setting
}

export function IndexEntryLine({
  entry: { name, path, count, languages, country },
  counted,
  setting,
}: Props) {
  const { t, locale, languageName } = setting
  return (
    <li>
      <a href={path}>
        <IsolatedRun run={name} page={locale} />
      </a>
      <span className="face facts">
        <span>{t(counted, { count })}</span>
        {country !== null && <span>{countryName(country, locale)}</span>}
        {languages.length > 0 && <span>{languages.map(languageName).join(t('join.comma'))}</span>}
      </span>
    </li>
  )
}
