'use client'
import { useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'

import type { DeskNotice } from './list-notices'

import { type Locale, localeOf } from '@/i18n/locales'

import { deskDate } from '@/cms/desk/desk-date'
import { deskLanguageName } from '@/cms/desk/assignments/desk-language-name'
import { deskPaths } from '@/cms/desk/desk-paths'
import { adminLanguage, adminMessages } from '@/i18n/admin-messages'

const marks = (language: Locale) => ({ lang: language, dir: localeOf(language).direction })

/** What somebody has been told, unread first. Opening one marks it read. */
export function NoticeList({ notices }: { notices: readonly DeskNotice[] }) {
  const { i18n } = useTranslation()
  const language = adminLanguage(i18n.language)
  const t = adminMessages(language)
  const router = useRouter()
  const [failed, setFailed] = useState(false)
  const markRead = async (where: string) => {
    const response = await fetch(`/api/notices${where}`, {
      method: 'PATCH',
      credentials: 'same-origin',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ readAt: new Date().toISOString() }),
      keepalive: true,
    })
    setFailed(!response.ok)
    return response.ok
  }
  // All until the newest that stands here: what has come since nobody has seen, and what counts as read is not mailed.
  const markAll = async () => {
    const newest = Math.max(...notices.map(({ id }) => id))
    const known = `?where[and][0][readAt][exists]=false&where[and][1][id][less_than_equal]=${String(newest)}`
    if (await markRead(known)) router.refresh()
  }
  return (
    <section className="desk-notices" aria-labelledby="desk-notices">
      <h2 id="desk-notices">{t('notices.title')}</h2>
      {notices.length === 0 ? (
        <p className="desk-quiet">{t('notices.none')}</p>
      ) : (
        <ul>
          {notices.map((notice) => (
            <li key={notice.id} className={notice.isRead ? undefined : 'desk-notices__new'}>
              {!notice.isRead && <span className="desk-hidden">{t('notices.new')}: </span>}
              {notice.assignment === null ? (
                <span>{t(`notices.subject.${notice.kind}`)}</span>
              ) : (
                <a
                  href={deskPaths.assignment(notice.assignment)}
                  onClick={() => {
                    if (!notice.isRead) void markRead(`/${String(notice.id)}`)
                  }}
                >
                  {t(`notices.subject.${notice.kind}`)}
                </a>
              )}
              {notice.about && (
                <span className="desk-notices__work">
                  <bdi {...marks(notice.about.original.language)}>{notice.about.original.headline}</bdi>{' '}
                  <span className="desk-quiet">
                    {t('notices.into', { name: deskLanguageName(notice.about.language, language) })}
                  </span>
                </span>
              )}{' '}
              <time dateTime={notice.at} className="desk-quiet">
                {deskDate(notice.at, language)}
              </time>
              {notice.reason !== '' && <bdi className="desk-notices__reason">{notice.reason}</bdi>}
            </li>
          ))}
        </ul>
      )}
      {notices.some(({ isRead }) => !isRead) && (
        <button type="button" className="desk-button" onClick={() => void markAll()}>
          {t('notices.read')}
        </button>
      )}
      {failed && (
        <p className="desk-complaint" role="alert">
          {t('notices.failed')}
        </p>
      )}
    </section>
  )
}
