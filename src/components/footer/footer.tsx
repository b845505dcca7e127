import type { Setting } from '@/house-style/setting'
import { FeedLinks } from '@/components/feed/feed-links'
import { IsolatedRun } from '@/components/ui/isolated-run'
import { BioText } from '@/components/person/bio-text'
import { routes } from '@/lib/routes'

const mail = /^[^\s@]+@[^\s@]+$/

/** Who publishes this, and how to reach them. */
export function Footer({ setting }: { setting: Setting }) {
  const { publication, t, locale } = setting
  const { contact } = publication
  return (
    <footer className="foot face">
      <p className="foot-name">
        <IsolatedRun run={publication.name} page={locale} />
      </p>
      {publication.about ? (
        <BioText bio={publication.about} headings="h3" setting={setting} />
      ) : (
        <p>{t('footer.promise')}</p>
      )}
      {contact !== null && (
        <p className="bar">
          {t('footer.contact')}{' '}
          <bdi>{mail.test(contact) ? <a href={`mailto:${contact}`}>{contact}</a> : contact}</bdi>
        </p>
      )}
      <FeedLinks path={routes.home(locale)} setting={setting} />
    </footer>
  )
}
