import type { ServerProps } from 'payload'

import { countUnread } from '@/cms/desk/notices/list-notices'
import { adminMessages } from '@/i18n/admin-messages'

import { deskPaths } from './desk-paths'

/** The way to the desk in the admin's menu, with how many notices wait there. */
export async function DeskLink({ i18n, payload, user }: ServerProps) {
  if (!user) return null
  const t = adminMessages(i18n.language)
  const unread = await countUnread({ payload, user })
  return (
    <a href={deskPaths.desk()} className="nav__link desk-link" id="nav-desk">
      <span className="nav__link-label">{t('desk.title')}</span>
      {unread > 0 && (
        <span className="desk-count" aria-label={t('desk.unread', { count: unread })}>
          {unread}
        </span>
      )}
    </a>
  )
}
