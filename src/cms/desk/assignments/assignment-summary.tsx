import type { DeskAssignment } from './desk-assignments'

import { deskDate } from '@/cms/desk/desk-date'
import { type DeskLanguage, deskWords } from '@/cms/desk/desk-words'

const words = {
  en: {
    due: 'by',
    overdue: 'overdue',
    urgent: 'Urgent',
    quiet: 'quiet since',
    asks: 'asks to join',
    nobody: 'Nobody works on it yet.',
    somebody: 'Somebody works on it.',
  },
  ar: {
    due: 'الموعد:',
    overdue: 'فات',
    urgent: 'عاجل',
    quiet: 'متوقفة منذ',
    asks: 'طلب مشاركة',
    nobody: 'لا أحد يعمل عليها بعد.',
    somebody: 'هناك من يعمل عليها.',
  },
} as const

interface Props {
  assignment: DeskAssignment
  language: DeskLanguage
}

/** How an assignment stands, in one glance: state, what is behind, how far, who and by when. */
export function AssignmentSummary({ assignment, language }: Props) {
  const said = words[language]
  const all = deskWords[language]
  const { state, behind, urgent, workers, dueOn, isOverdue, lastWorkAt, isQuiet } = assignment
  const present = workers.filter(({ standing }) => standing !== 'left')
  // What is out and whole needs neither its old day nor its figures.
  const isOut = state === 'published'
  const isWhole = assignment.exchangesDone >= assignment.exchangesAll
  const share = assignment.wordsAll > 0 ? assignment.wordsDone / assignment.wordsAll : 0
  return (
    <div className="desk-summary">
      <p className="desk-summary__line">
        <span className={`desk-state desk-state--${state}`}>{all.states[state]}</span>
        {behind > 0 && (
          <span className={urgent ? 'desk-flag desk-flag--urgent' : 'desk-flag'}>
            {urgent ? `${said.urgent} · ` : ''}
            {all.behind(behind)}
          </span>
        )}
        {dueOn && !isOut && (
          <span className={isOverdue ? 'desk-flag desk-flag--urgent' : undefined}>
            {said.due} <time dateTime={dueOn.slice(0, 10)}>{deskDate(dueOn, language)}</time>
            {isOverdue ? ` · ${said.overdue}` : ''}
          </span>
        )}
        {isQuiet && lastWorkAt && (
          <span className="desk-flag">
            {said.quiet} {deskDate(lastWorkAt, language)}
          </span>
        )}
      </p>
      {assignment.exchangesAll > 0 && !(isOut && isWhole) && (
        <p className="desk-summary__line desk-quiet">
          <span className="desk-bar" aria-hidden="true">
            <span style={{ inlineSize: `${String(Math.round(share * 100))}%` }} />
          </span>
          <span>
            {all.progress(assignment.exchangesDone, assignment.exchangesAll, assignment.exchangesBegun)}
          </span>
          <span>{all.wordsOf(assignment.wordsDone, assignment.wordsAll)}</span>
        </p>
      )}
      {assignment.unnamed > 0 && <p className="desk-quiet">{said.somebody}</p>}
      {present.length > 0 ? (
        <ul className="desk-people">
          {present.map(({ translator, name, role, standing }) => (
            <li key={translator}>
              <bdi>{name}</bdi>{' '}
              <span className="desk-quiet">({standing === 'asking' ? said.asks : all.roles[role]})</span>
            </li>
          ))}
        </ul>
      ) : (
        !isOut && assignment.unnamed === 0 && <p className="desk-quiet">{said.nobody}</p>
      )}
    </div>
  )
}
