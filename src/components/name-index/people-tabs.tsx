import type { Setting } from '@/surfaces/setting'
import { routes } from '@/lib/routes'

const kinds = ['authors', 'translators'] as const

/** From those who asked to those who carried it over, and back. */
export function PeopleTabs({ current, setting }: { current: (typeof kinds)[number]; setting: Setting }) {
  const { t, locale } = setting
  return (
    <nav className="tabs face bar" aria-label={t('index.people')}>
      <ul>
        {kinds.map((kind) => (
          <li key={kind}>
            <a href={routes[kind](locale)} aria-current={kind === current ? 'page' : undefined}>
              {t(`index.${kind}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
