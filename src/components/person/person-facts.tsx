import type { Setting } from '@/surfaces/setting'
import { IsolatedRun } from '@/components/ui/isolated-run'
import type { PersonPage } from '@/content/types'

/** Other names, languages and links: what is known about a person besides the bio. */
export function PersonFacts({ person, setting }: { person: PersonPage; setting: Setting }) {
  const { t, locale, languageName, writtenLanguageName, formatYear } = setting
  const { otherNames, languages, links, pairs } = person
  if (otherNames.length + languages.length + links.length + pairs.length === 0) return null
  const inYears = ([first, last]: readonly [number, number]) =>
    first === last ? formatYear(first) : `${formatYear(first)}–${formatYear(last)}`
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
      {pairs.length > 0 && (
        <div>
          <dt>{t('person.pairs')}</dt>
          {pairs.map(({ from, into, works, words, years }) => (
            <dd key={`${from} ${into}`}>
              {t('person.pair', {
                from: writtenLanguageName(from),
                into: writtenLanguageName(into),
                works,
                words,
                years: inYears(years),
              })}
            </dd>
          ))}
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
