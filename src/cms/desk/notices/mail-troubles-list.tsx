import type { MailTroubles as Troubles } from './mail-troubles'

import { deskDate } from '@/cms/desk/desk-date'
import { deskPaths } from '@/cms/desk/desk-paths'
import { adminMessages } from '@/i18n/admin-messages'
import type { Locale } from '@/i18n/locales'

function reasonFor(code: string) {
  if (/^(?:ETLS|EREQUIRETLS)\b/.test(code)) return 'ETLS'
  if (/^(?:EAUTH|ENOAUTH|EOAUTH2)\b|\b53[0458]\b/.test(code)) return 'EAUTH'
  return /\d{3}/.test(code) ? 'refuses' : 'away'
}

/** For administrators: whom mail does not reach, and whether the mail server takes any. */
export function MailTroubles({ troubles, language }: { troubles: Troubles; language: Locale }) {
  const { server, refused } = troubles
  if (!server && refused.length === 0) return null
  const t = adminMessages(language)
  return (
    <section aria-labelledby="desk-mail" className="desk-section">
      <h2 id="desk-mail">{t('mailTroubles.title')}</h2>
      {server && (
        <p className="desk-complaint">
          {t('mailTroubles.server')} <time dateTime={server.since}>{deskDate(server.since, language)}</time>.{' '}
          {t(`mailTroubles.reason.${reasonFor(server.code)}`)} <bdi dir="ltr">({server.code})</bdi>{' '}
          {t('mailTroubles.tries')}
        </p>
      )}
      {refused.length > 0 && (
        <>
          <p>{t('mailTroubles.correct')}</p>
          <ul>
            {refused.map(({ id, name, code, at }) => (
              <li key={id}>
                <a href={deskPaths.user(id)}>
                  <bdi>{name}</bdi>
                </a>{' '}
                <span className="desk-quiet">
                  {t('mailTroubles.refused')} <time dateTime={at}>{deskDate(at, language)}</time>{' '}
                  <bdi dir="ltr">({code})</bdi>
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
