import type { Setting } from '@/house-style/setting'
import { IsolatedRun } from '@/components/ui/isolated-run'
import type { PersonPage } from '@/content/types'

/** Other names, languages and links: what is known about a person besides the bio. */
export function PersonFacts({ person, setting }: { person: PersonPage; setting: Setting }) {
  const { t, locale, languageName } = setting
  const { otherNames, languages, links } = person
  if (otherNames.length + languages.length + links.length === 0) return null
  return (
    <dl className="talk face">
      {otherNames.length > 0 && (
        <div>
          <dt>{t('person.otherNames')}</dt>
          {otherNames.map((name) => (
            <dd key={`${name.lang} ${name.text}`}>
              <IsolatedRun run={name} page={locale} />
            </dd>
          ))}
        </div>
      )}
      {languages.length > 0 && (
        <div>
          <dt>{t('person.languages')}</dt>
          <dd>{languages.map((code) => languageName(code)).join(t('join.comma'))}</dd>
        </div>
      )}
      {links.length > 0 && (
        <div>
          <dt>{t('person.links')}</dt>
          {links.map(({ label, href }) => (
            <dd key={href} className="bar">
              <a href={href} rel="noopener">
                <bdi>{label}</bdi>
              </a>
            </dd>
          ))}
        </div>
      )}
    </dl>
  )
}
