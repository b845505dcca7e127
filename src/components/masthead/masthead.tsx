import type { Setting } from '@/house-style/setting'
import type { Version } from '@/content/types'
import { routes } from '@/lib/routes'
import { HouseNames } from './house-names'
import { LanguageSwitch } from './language-switch'

interface Props {
  setting: Setting
  /** Where this page stands in the other languages. */
  versions: readonly Version[]
  current: 'interviews' | null
}

/** Both names of the house, few doors, and the other languages in reach. */
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
      <nav className="face" aria-label={t('nav.label')}>
        <ul>
          <li>
            <a href={routes.interviews(locale)} aria-current={current === 'interviews' ? 'page' : undefined}>
              {t('nav.interviews')}
            </a>
          </li>
          <LanguageSwitch locale={locale} versions={versions} />
        </ul>
      </nav>
    </header>
  )
}
