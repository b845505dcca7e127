import { IsolatedRun } from '@/components/ui/isolated-run'
import type { SubjectPage } from '@/content/types'
import type { Setting } from '@/surfaces/setting'
import { countryName } from '@/i18n/country-name'

/** Where a place lies, and how else a name is written. */
export function SubjectFacts({ subject, setting }: { subject: SubjectPage; setting: Setting }) {
  const { t, locale } = setting
  const { country, region, otherNames } = subject
  return (
    <>
      {(country !== null || region !== null) && (
        <p className="face facts">
          {region && (
            <span>
              <IsolatedRun run={region} page={locale} />
            </span>
          )}
          {country !== null && <span>{countryName(country, locale)}</span>}
        </p>
      )}
      {otherNames.length > 0 && (
        <p className="face facts">
          <span>{t('subject.otherNames')}</span>
          {otherNames.map((name) => (
            <span key={`${name.lang} ${name.text}`}>
              <IsolatedRun run={name} page={locale} />
            </span>
          ))}
        </p>
      )}
    </>
  )
}
