import type { UIFieldServerComponent } from 'payload'

import { localeOf, isLocale } from '@/i18n/locales'
import { routes } from '@/lib/routes'

const title = { en: 'Language versions', ar: 'النسخ اللغوية' } as const
const none = { en: 'This is the only one so far.', ar: 'هذه هي النسخة الوحيدة حتى الآن.' } as const
const state = { published: { en: 'published', ar: 'منشورة' }, draft: { en: 'draft', ar: 'مسودة' } } as const

/** The other language versions of the interview, each a link to its place in the admin. */
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
      </ul>
    </div>
  )
}
