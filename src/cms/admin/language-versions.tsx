import type { UIFieldServerComponent } from 'payload'

import { isStaff } from '@/cms/access/staff'
import { isLocale, localeCodes, localeOf } from '@/i18n/locales'
import { routes } from '@/lib/routes'

import { OtherLanguage } from './other-language'

const title = { en: 'Language versions', ar: 'النسخ اللغوية' } as const
const none = { en: 'This is the only one so far.', ar: 'هذه هي النسخة الوحيدة حتى الآن.' } as const
const state = { published: { en: 'published', ar: 'منشورة' }, draft: { en: 'draft', ar: 'مسودة' } } as const

/** The other language versions of the interview, each a link to its place in the admin, and the ways to those that are not there. */
export const LanguageVersions: UIFieldServerComponent = async ({ data, req, user }) => {
  const work: unknown = data['work']
  const inWords = req.i18n.language === 'ar' ? 'ar' : 'en'
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
      <span className="field-label">{title[inWords]}</span>
      {found.docs.length === 0 && <p>{none[inWords]}</p>}
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
            ({state[version._status ?? 'draft'][inWords]})
          </li>
        ))}
        {typeof id === 'number' &&
          missing.map((code) => (
            <OtherLanguage
              key={code}
              original={id}
              spoken={Array.isArray(spoken) ? spoken.filter((one) => typeof one === 'string') : []}
              inLanguage={code}
              language={inWords}
            />
          ))}
      </ul>
    </div>
  )
}
