import type { ServerProps } from 'payload'

import { countUnread } from '@/cms/desk/notices/list-notices'

import { deskPaths } from './desk-paths'
import { deskLanguage, deskWords } from './desk-words'

/** The way to the desk in the admin's menu, with how many notices wait there. */
export async function DeskLink({ i18n, payload, user }: ServerProps) {
  if (!user) return null
  const words = deskWords[deskLanguage(i18n.language)]
  const unread = await countUnread({ payload, user })
  return (
    <a href={deskPaths.desk()} className="nav__link desk-link" id="nav-desk">
      <span className="nav__link-label">{words.desk}</span>
      {unread > 0 && (
        <span className="desk-count" aria-label={words.unread(unread)}>
          {unread}
        </span>
      )}
    </a>
  )
}
