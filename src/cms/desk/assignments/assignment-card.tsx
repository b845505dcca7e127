import type { DeskAssignment } from './desk-assignments'
import { routes } from '@/lib/routes'

import { AssignmentActions } from './assignment-actions'
import { AssignmentSummary } from './assignment-summary'
import { deskLanguageName } from './desk-language-name'
import { deskPaths } from '@/cms/desk/desk-paths'
import { OriginalName } from '@/cms/desk/source/original-name'
import { adminMessages } from '@/i18n/admin-messages'
import type { Locale } from '@/i18n/locales'

interface Props {
  assignment: DeskAssignment
  language: Locale
}

/** One assignment in a list: what it is, how it stands, and the next step. */
export function AssignmentCard({ assignment, language }: Props) {
  const t = adminMessages(language)
  return (
    <li className="desk-card">
      <OriginalName original={assignment.original} language={language} />
      <p className="desk-card__into">
        {t('desk.card.into')} {deskLanguageName(assignment.language, language)}
      </p>
      <AssignmentSummary assignment={assignment} language={language} />
      {assignment.brief !== '' && (
        <p className="desk-note">
          <span className="desk-quiet">{t('desk.brief')}:</span> <bdi>{assignment.brief}</bdi>
        </p>
      )}
      {assignment.sentBackNote !== '' && assignment.state !== 'published' && (
        <p className="desk-note desk-note--marked">
          <span className="desk-quiet">{t('desk.sentBack')}:</span> <bdi>{assignment.sentBackNote}</bdi>
        </p>
      )}
      <AssignmentActions assignment={assignment} only={['claim', 'join', 'admit', 'takeBack']} />
      <p className="desk-links">
        {assignment.mayOpen && assignment.translation !== null && (
          <a href={routes.desk(assignment.translation)}>{t('desk.openText')}</a>
        )}
        <a href={deskPaths.assignment(assignment.id)}>{t('desk.details')}</a>
      </p>
    </li>
  )
}
