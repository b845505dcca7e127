import type { UIFieldServerComponent } from 'payload'

import { deskViewer } from './desk-assignments'
import { assignmentsById } from './list-assignments'
import { assignmentOf } from '@/cms/desk/source/refresh'

import { MarkPage } from '@/cms/admin/page-mark'
import { AssignmentSummary } from './assignment-summary'
import { DeskProgress } from './desk-progress'
import { deskLanguage } from '@/cms/desk/desk-words'

const words = {
  en: { title: 'On the translation desk', back: 'Sent back', brief: 'Brief' },
  ar: { title: 'في مكتب الترجمة', back: 'أُعيدت مع ملاحظة', brief: 'توجيهات' },
} as const

/** Above the text of a translation: how it stands on the desk, what is still to do, and the next step. */
export const DeskPanel: UIFieldServerComponent = async ({ data, req }) => {
  const id = Number(data['id'] ?? 0)
  const viewer = await deskViewer(req)
  if (!viewer || id === 0) return null
  const found = await assignmentOf(id, req)
  const [assignment] = found ? await assignmentsById([found.id], viewer, req) : []
  if (!assignment) return null
  const language = deskLanguage(req.i18n.language)
  const said = words[language]
  const { sentBackNote, brief, state } = assignment
  return (
    <section className="desk-panel" aria-label={said.title}>
      {!viewer.staff && <MarkPage mark="on-own-translation" />}
      <AssignmentSummary assignment={assignment} language={language} />
      {brief !== '' && state !== 'published' && (
        <p>
          <span className="desk-quiet">{said.brief}:</span> <bdi>{brief}</bdi>
        </p>
      )}
      {sentBackNote !== '' && state !== 'published' && (
        <p className="desk-note--marked">
          <span className="desk-quiet">{said.back}:</span> <bdi>{sentBackNote}</bdi>
        </p>
      )}
      <DeskProgress assignment={assignment} />
    </section>
  )
}
