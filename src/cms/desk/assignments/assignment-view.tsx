import { notFound } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'

import { assignmentDetails } from './assignment-details'
import { deskViewer } from './desk-assignments'
import { translatorChoices } from './translator-choices'
import { routes } from '@/lib/routes'

import { AssignmentActions } from './assignment-actions'
import { AssignmentSummary } from './assignment-summary'
import { DeskFrame } from './desk-frame'
import { deskLanguageName } from './desk-language-name'
import { deskPaths } from '@/cms/desk/desk-paths'
import { OriginalName } from '@/cms/desk/source/original-name'
import { WantForm } from './want-form'
import { WordChanges } from '@/cms/desk/source/word-changes'
import { adminLanguage, adminMessages } from '@/i18n/admin-messages'

/** One assignment: all of what is known of it, and all that can be done with it. */
export async function AssignmentView(view: AdminViewServerProps) {
  const { req } = view.initPageResult
  const language = adminLanguage(view.i18n.language)
  const t = adminMessages(language)
  const [, idText] = (view.params?.['segments'] ?? []) as string[]
  const viewer = req.user ? await deskViewer(req) : null
  const id = Number(idText)
  const found = viewer && Number.isSafeInteger(id) && id > 0 ? await assignmentDetails(id, viewer, req) : null
  if (req.user && !found) notFound()
  const title = found
    ? t('desk.assignment.into', { language: deskLanguageName(found.assignment.language, language) })
    : t('desk.title')
  if (!viewer || !found)
    return (
      <DeskFrame view={view} title={title}>
        {null}
      </DeskFrame>
    )
  const { assignment, changed, answered, notes } = found
  const { original, acts } = assignment
  const choosing = acts.includes('assign') || acts.includes('handOver')
  return (
    <DeskFrame view={view} title={title} at={{ label: title, url: deskPaths.assignment(id) }}>
      <div className="desk-columns">
        <div className="desk-assignment">
          <OriginalName original={original} language={language} />
          <AssignmentSummary assignment={assignment} language={language} />
          <p className="desk-links">
            {assignment.mayOpen && assignment.translation !== null && (
              <a href={routes.desk(assignment.translation)}>{t('desk.openText')}</a>
            )}
            {viewer.staff && original.id !== null && (
              <a href={routes.desk(original.id)}>{t('desk.assignment.openOriginal')}</a>
            )}
            <a href={deskPaths.desk()}>{t('desk.assignment.desk')}</a>
          </p>
          {assignment.brief !== '' && (
            <>
              <h2>{t('desk.brief')}</h2>
              <p dir="auto" className="desk-text">
                {assignment.brief}
              </p>
            </>
          )}
          {assignment.sentBackNote !== '' && (
            <>
              <h2>{t('desk.assignment.back')}</h2>
              <div className="desk-note--marked">
                <p dir="auto" className="desk-text">
                  {assignment.sentBackNote}
                </p>
              </div>
            </>
          )}
          {changed && (
            <>
              <h2>{t('desk.assignment.changed')}</h2>
              {changed.length === 0 && <p>{t('desk.assignment.same')}</p>}
              {changed.map(({ key, place, before, after }) => (
                <section key={key} className="desk-changed">
                  <h3>{place === null ? t('desk.assignment.head') : t('parts.part', { place })}</h3>
                  <WordChanges before={before} after={after} language={assignment.language} />
                </section>
              ))}
            </>
          )}
          {assignment.answers.length > 0 && (
            <>
              <h2>{t('desk.assignment.answers')}</h2>
              <ul className="desk-plain-list">
                {assignment.answers.map(({ translator, name, answer, note }) => (
                  <li key={translator}>
                    <bdi>{name}</bdi>: {t(`desk.answered.${answer}`)}
                    {answered.includes(translator) ? '' : ` (${t('desk.assignment.older')})`}
                    {note !== '' && (
                      <span dir="auto" className="desk-text">
                        {note}
                      </span>
                    )}
                  </li>
                ))}
              </ul>
            </>
          )}
          {assignment.goAheadReason !== '' && (
            <p>
              {t('desk.assignment.reason')}: <bdi>{assignment.goAheadReason}</bdi>
            </p>
          )}
          {notes.length > 0 && (
            <>
              <h2>{t('desk.assignment.notes')}</h2>
              <ul className="desk-plain-list">
                {notes.map(({ key, place, note }) => (
                  <li key={key}>
                    <span className="desk-quiet">{t('parts.part', { place })}:</span> <bdi>{note}</bdi>
                  </li>
                ))}
              </ul>
            </>
          )}
        </div>
        <section aria-labelledby="desk-next" className="desk-side">
          <h2 id="desk-next" className="desk-side__title">
            {t('desk.assignment.next')}
          </h2>
          {acts.length === 0 && !viewer.staff && <p className="desk-quiet">{t('desk.assignment.nothing')}</p>}
          <AssignmentActions
            assignment={assignment}
            choices={choosing ? await translatorChoices(assignment, viewer, req) : []}
          />
          {viewer.staff && original.id !== null && (
            <WantForm
              original={original.id}
              language={assignment.language}
              asked={{ dueOn: assignment.dueOn, brief: assignment.brief }}
            />
          )}
        </section>
      </div>
    </DeskFrame>
  )
}
