import type { DeskAssignment } from './desk-assignments'

import { deskDate } from '@/cms/desk/desk-date'
import { adminMessages } from '@/i18n/admin-messages'
import type { Locale } from '@/i18n/locales'

interface Props {
  assignment: DeskAssignment
  language: Locale
}

/** How an assignment stands, in one glance: state, what is behind, how far, who and by when. */
export function AssignmentSummary({ assignment, language }: Props) {
  const t = adminMessages(language)
  const { state, behind, urgent, workers, dueOn, isOverdue, lastWorkAt, isQuiet } = assignment
  const present = workers.filter(({ standing }) => standing !== 'left')
  // What is out and whole needs neither its old day nor its figures.
  const isOut = state === 'published'
  const isWhole = assignment.exchangesDone >= assignment.exchangesAll
  const share = assignment.wordsAll > 0 ? assignment.wordsDone / assignment.wordsAll : 0
  return (
    <div className="desk-summary">
      <p className="desk-summary__line">
        <span className={`desk-state desk-state--${state}`}>{t(`desk.state.${state}`)}</span>
        {behind > 0 && (
          <span className={urgent ? 'desk-flag desk-flag--urgent' : 'desk-flag'}>
            {urgent ? `${t('desk.summary.urgent')} · ` : ''}
            {t('desk.behind', { count: behind })}
          </span>
        )}
        {dueOn && !isOut && (
          <span className={isOverdue ? 'desk-flag desk-flag--urgent' : undefined}>
            {t('desk.summary.due')} <time dateTime={dueOn.slice(0, 10)}>{deskDate(dueOn, language)}</time>
            {isOverdue ? ` · ${t('desk.summary.overdue')}` : ''}
          </span>
        )}
        {isQuiet && lastWorkAt && (
          <span className="desk-flag">
            {t('desk.summary.quiet')} {deskDate(lastWorkAt, language)}
          </span>
        )}
      </p>
      {assignment.exchangesAll > 0 && !(isOut && isWhole) && (
        <p className="desk-summary__line desk-quiet">
          <span className="desk-bar" aria-hidden="true">
            <span style={{ inlineSize: `${String(Math.round(share * 100))}%` }} />
          </span>
          <span>
            {t(assignment.exchangesBegun > 0 ? 'desk.partsBegun' : 'desk.partsDone', {
              done: assignment.exchangesDone,
              all: assignment.exchangesAll,
              half: assignment.exchangesBegun,
            })}
          </span>
          <span>{t('desk.wordsDone', { done: assignment.wordsDone, all: assignment.wordsAll })}</span>
        </p>
      )}
      {assignment.unnamed > 0 && <p className="desk-quiet">{t('desk.summary.somebody')}</p>}
      {present.length > 0 ? (
        <ul className="desk-people">
          {present.map(({ translator, name, role, standing }) => (
            <li key={translator}>
              <bdi>{name}</bdi>{' '}
              <span className="desk-quiet">
                ({standing === 'asking' ? t('desk.summary.asks') : t(`desk.role.${role}`)})
              </span>
            </li>
          ))}
        </ul>
      ) : (
        !isOut && assignment.unnamed === 0 && <p className="desk-quiet">{t('desk.summary.nobody')}</p>
      )}
    </div>
  )
}
