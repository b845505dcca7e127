import { createLocalReq, type ServerProps } from 'payload'

import { deskViewer } from './desk-assignments'
import { listAssignments } from './list-assignments'
import { countUnread } from '@/cms/desk/notices/list-notices'
import { mailTroubles } from '@/cms/desk/notices/mail-troubles'

import { deskPaths } from '@/cms/desk/desk-paths'
import { DeskSection } from './desk-section'
import { MailTroubles } from '@/cms/desk/notices/mail-troubles-list'
import { adminLanguage, adminMessages } from '@/i18n/admin-messages'

/** On the first page after signing in: a translator's work and what waits for them; for editors the way to the desk. */
export async function DeskWaiting({ payload, user, i18n }: ServerProps) {
  if (!user) return null
  const req = await createLocalReq({ user: { ...user, collection: 'users' } }, payload)
  req.i18n = i18n as typeof req.i18n
  const viewer = await deskViewer(req)
  if (!viewer) return null
  const language = adminLanguage(i18n.language)
  const t = adminMessages(language)
  const unread = await countUnread(req)
  return (
    <div className="desk desk-waiting">
      <p>
        <a href={deskPaths.desk()} className="desk-button desk-button--leading">
          {t('desk.openDesk')}
        </a>{' '}
        {unread > 0 && <span className="desk-flag">{t('desk.unread', { count: unread })}</span>}
      </p>
      <MailTroubles troubles={await mailTroubles(req)} language={language} />
      {!viewer.staff && (
        <>
          <DeskSection
            list="mine"
            page={await listAssignments({ list: 'mine' }, viewer, req)}
            language={language}
          />
          <DeskSection
            list="waiting"
            page={await listAssignments({ list: 'waiting' }, viewer, req)}
            language={language}
          />
        </>
      )}
    </div>
  )
}
