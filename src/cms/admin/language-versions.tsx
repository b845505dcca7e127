import type { UIFieldServerComponent } from 'payload'

import { isStaff } from '@/cms/access/staff'
import { isLocale, localeCodes, localeOf } from '@/i18n/locales'
import { routes } from '@/lib/routes'
import { adminLanguage, adminMessages } from '@/i18n/admin-messages'

import { OtherLanguage } from './other-language'

/** The other language versions of the interview, each a link to its place in the admin, and the ways to those that are not there. */
export const LanguageVersions: UIFieldServerComponent = async ({ data, req, user }) => {
  const work: unknown = data['work']
  const language = adminLanguage(req.i18n.language)
  const t = adminMessages(language)
  const found =
    typeof work === 'string'
      ? await req.payload.find({
          collection: 'interviews',
          where: { and: [{ work: { equals: work } }, { id: { not_equals: Number(data['id'] ?? 0) } }] },
          select: { headline: true, language: true, _status: true },
          limit: 20,
          depth: 0,
          draft: true,
          overrideAccess: false,
          user,
          req,
        })
      : { docs: [] }
  const { id } = data
  const isOriginal = typeof id === 'number' && !data['translationOf'] && isStaff(req.user)
  const there = new Set([data['language'], ...found.docs.map(({ language }) => language)])
  const missing = isOriginal ? localeCodes.filter((code) => !there.has(code)) : []
  const spoken: unknown = data['spokenLanguages']
  return (
    <div className="field-type">
      <span className="field-label">{t('languageVersions.title')}</span>
      {found.docs.length === 0 && <p>{t('languageVersions.none')}</p>}
      <ul>
        {found.docs.map((version) => (
          <li key={version.id}>
            <a href={routes.desk(version.id)}>
              <bdi>{isLocale(version.language) ? localeOf(version.language).name : version.language}</bdi>
              {version.headline && (
                <>
                  {': '}
                  <bdi>{version.headline}</bdi>
                </>
              )}
            </a>{' '}
            ({t(`languageVersions.state.${version._status ?? 'draft'}`)})
          </li>
        ))}
        {typeof id === 'number' &&
          missing.map((code) => (
            <OtherLanguage
              key={code}
              original={id}
              spoken={Array.isArray(spoken) ? spoken.filter((one) => typeof one === 'string') : []}
              inLanguage={code}
              language={language}
            />
          ))}
      </ul>
    </div>
  )
}
