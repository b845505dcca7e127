import type { Setting } from '@/surfaces/setting'
import { FeedLinks } from '@/components/feed/feed-links'
import { IsolatedRun } from '@/components/ui/isolated-run'
import { routes } from '@/lib/routes'
import { MailAddress } from './mail-address'

const doors = ['archive', 'topics', 'places', 'authors', 'translators', 'about'] as const

/** Who publishes this, what else there is of it, and how to reach them. */
export function Footer({ setting }: { setting: Setting }) {
  const { publication, t, locale } = setting
  const { contact } = publication
  return (
    <footer className="foot face">
      <p className="foot-name">
        <IsolatedRun run={publication.name} page={locale} />
      </p>
      <p>{t('footer.promise')}</p>
      <nav className="bar" aria-label={t('nav.more')}>
        <ul>
          {doors.map((door) => (
            <li key={door}>
              <a href={routes[door](locale)}>{t(`nav.${door}`)}</a>
            </li>
          ))}
        </ul>
      </nav>
      {contact !== null && (
        <p className="bar">
          {t('footer.contact')} <MailAddress contact={contact} />
        </p>
      )}
      <FeedLinks path={routes.home(locale)} setting={setting} />
    </footer>
  )
}
