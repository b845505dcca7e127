import type { Setting } from '@/surfaces/setting'
import type { Version } from '@/content/types'
import { routes } from '@/lib/routes'
import { HouseNames } from './house-names'
import { LanguageSwitch } from './language-switch'
import { Lens } from './lens'

const doors = ['interviews', 'topics', 'places', 'people', 'about'] as const
const route = { ...routes, people: routes.authors } as const

export type Door = (typeof doors)[number] | 'search'

interface Props {
  setting: Setting
  /** Where this page stands in the other languages. */
  versions: readonly Version[]
  current: Door | null
}

/** Both names of the house, the doors, and the search and the other languages in reach. */
export function Masthead({ setting, versions, current }: Props) {
  const { locale, t, publication } = setting
  return (
    <header className="mast bar">
      <a
        className="name"
        href={routes.home(locale)}
        aria-label={t('nav.home', { name: publication.names.map(({ text }) => text).join(' ') })}
      >
        <HouseNames setting={setting} />
      </a>
      <nav className="face tools" aria-label={t('nav.tools')}>
        <ul>
          <li>
            <a href={routes.search(locale)} aria-current={current === 'search' ? 'page' : undefined}>
              <Lens />
              <span className="tool-word">{t('nav.search')}</span>
            </a>
          </li>
          <LanguageSwitch locale={locale} versions={versions} />
        </ul>
      </nav>
      <nav className="face doors" aria-label={t('nav.label')}>
        <ul>
          {doors.map((door) => (
            <li key={door}>
              <a href={route[door](locale)} aria-current={current === door ? 'page' : undefined}>
                {t(`nav.${door}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  )
}
