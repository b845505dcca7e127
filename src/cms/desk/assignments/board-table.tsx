import type { BoardCell, BoardRow } from './board-rows'
import type { DeskAssignment } from './desk-assignments'
import { routes } from '@/lib/routes'
import type { ActName } from '@/newsroom/translation/possible-acts'

import { AssignmentActions } from './assignment-actions'
import { AssignmentSummary } from './assignment-summary'
import { deskLanguageName } from './desk-language-name'
import { deskPaths } from '@/cms/desk/desk-paths'
import { OriginalName } from '@/cms/desk/source/original-name'
import { adminMessages } from '@/i18n/admin-messages'
import type { Locale } from '@/i18n/locales'
import { WantForm } from './want-form'

/** The board shows the step that is due; whatever else is possible is among the details. */
const nextSteps = ({ state }: DeskAssignment): readonly ActName[] =>
  state === 'inReview' ? ['admit', 'showFinal'] : ['claim', 'admit']

interface CellProps {
  original: number
  cell: BoardCell
  language: Locale
}

function Cell({ original, cell, language }: CellProps) {
  const t = adminMessages(language)
  const { assignment, version } = cell
  const text = assignment?.translation ?? version?.id ?? null
  return (
    <div className="desk-cell">
      <p className="desk-cell__language">{deskLanguageName(cell.language, language)}</p>
      {assignment && <AssignmentSummary assignment={assignment} language={language} />}
      {!assignment && version && <p className="desk-quiet">{t('desk.board.there')}</p>}
      {assignment && <AssignmentActions assignment={assignment} only={nextSteps(assignment)} />}
      {!assignment && !version && <WantForm original={original} language={cell.language} />}
      <p className="desk-links">
        {text !== null && <a href={routes.desk(text)}>{t('desk.openText')}</a>}
        {assignment && <a href={deskPaths.assignment(assignment.id)}>{t('desk.details')}</a>}
      </p>
    </div>
  )
}

interface Props {
  rows: readonly BoardRow[]
  next: number | null
  language: Locale
}

/** Originals by languages, the newest first. */
export function BoardTable({ rows, next, language }: Props) {
  const t = adminMessages(language)
  if (rows.length === 0) return <p className="desk-quiet">{t('desk.board.none')}</p>
  return (
    <>
      <table className="desk-board">
        <thead>
          <tr>
            <th scope="col">{t('desk.board.original')}</th>
            <th scope="col">{t('desk.board.inLanguages')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ original, cells }) => (
            <tr key={original.id}>
              <th scope="row">
                <OriginalName original={original} language={language} href={routes.desk(original.id)} />
              </th>
              <td>
                {cells.map((cell) => (
                  <Cell key={cell.language} original={original.id} cell={cell} language={language} />
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {next !== null && (
        <p className="desk-next">
          <a href={deskPaths.desk({ before: next })}>{t('desk.board.next')}</a>
        </p>
      )}
    </>
  )
}
