import type { UIFieldServerComponent } from 'payload'

import { deskViewer } from './desk-assignments'
import { assignmentsById } from './list-assignments'
import { assignmentOf } from '@/cms/desk/source/refresh'

import { MarkPage } from '@/cms/admin/page-mark'
import { AssignmentSummary } from './assignment-summary'
import { DeskProgress } from './desk-progress'
import { adminLanguage, adminMessages } from '@/i18n/admin-messages'

/** Above the text of a translation: how it stands on the desk, what is still to do, and the next step. */
export const DeskPanel: UIFieldServerComponent = async ({ data, req }) => {
  const id = Number(data['id'] ?? 0)
  const viewer = await deskViewer(req)
  if (!viewer || id === 0) return null
  const found = await assignmentOf(id, req)
  const [assignment] = found ? await assignmentsById([found.id], viewer, req) : []
  if (!assignment) return null
  const language = adminLanguage(req.i18n.language)
  const t = adminMessages(language)
  const { sentBackNote, brief, state } = assignment
  return (
    <section className="desk-panel" aria-label={t('desk.panel.title')}>
      {!viewer.staff && <MarkPage mark="on-own-translation" />}
      <AssignmentSummary assignment={assignment} language={language} />
      {brief !== '' && state !== 'published' && (
        <p>
          <span className="desk-quiet">{t('desk.brief')}:</span> <bdi>{brief}</bdi>
        </p>
      )}
      {sentBackNote !== '' && state !== 'published' && (
        <p className="desk-note--marked">
          <span className="desk-quiet">{t('desk.sentBack')}:</span> <bdi>{sentBackNote}</bdi>
        </p>
      )}
      <DeskProgress assignment={assignment} />
    </section>
  )
}
