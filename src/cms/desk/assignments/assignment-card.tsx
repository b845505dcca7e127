import type { DeskAssignment } from './desk-assignments'
import { routes } from '@/lib/routes'

import { AssignmentActions } from './assignment-actions'
import { AssignmentSummary } from './assignment-summary'
import { deskLanguageName } from './desk-language-name'
import { deskPaths } from '@/cms/desk/desk-paths'
import { type DeskLanguage, deskWords } from '@/cms/desk/desk-words'
import { OriginalName } from '@/cms/desk/source/original-name'

const words = {
  en: { into: 'into', brief: 'Brief', back: 'Sent back' },
  ar: { into: 'إلى', brief: 'توجيهات', back: 'أُعيدت مع ملاحظة' },
} as const

interface Props {
  assignment: DeskAssignment
  language: DeskLanguage
}

/** One assignment in a list: what it is, how it stands, and the next step. */
export function AssignmentCard({ assignment, language }: Props) {
  const said = words[language]
  return (
    <li className="desk-card">
      <OriginalName original={assignment.original} language={language} />
      <p className="desk-card__into">
        {said.into} {deskLanguageName(assignment.language, language)}
      </p>
      <AssignmentSummary assignment={assignment} language={language} />
      {assignment.brief !== '' && (
        <p className="desk-note">
          <span className="desk-quiet">{said.brief}:</span> <bdi>{assignment.brief}</bdi>
        </p>
      )}
      {assignment.sentBackNote !== '' && assignment.state !== 'published' && (
        <p className="desk-note desk-note--marked">
          <span className="desk-quiet">{said.back}:</span> <bdi>{assignment.sentBackNote}</bdi>
        </p>
      )}
      <AssignmentActions assignment={assignment} only={['claim', 'join', 'admit', 'takeBack']} />
      <p className="desk-links">
        {assignment.mayOpen && assignment.translation !== null && (
          <a href={routes.desk(assignment.translation)}>{deskWords[language].open}</a>
        )}
        <a href={deskPaths.assignment(assignment.id)}>{deskWords[language].details}</a>
      </p>
    </li>
  )
}
