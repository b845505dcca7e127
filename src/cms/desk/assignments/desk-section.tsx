import type { DeskList, DeskPage } from './list-assignments'

import { AssignmentCard } from './assignment-card'
import { deskPaths } from '@/cms/desk/desk-paths'
import { adminMessages } from '@/i18n/admin-messages'
import type { Locale } from '@/i18n/locales'

interface Props {
  list: DeskList | null
  page: DeskPage
  query?: Readonly<Record<string, string | null>>
  language: Locale
}

/** A list of assignments under its name, a page at a time. */
export function DeskSection({ list, page, query = {}, language }: Props) {
  const t = adminMessages(language)
  const id = `desk-${list ?? 'found'}`
  return (
    <section aria-labelledby={id} className="desk-section">
      <h2 id={id}>{t(list ? `desk.list.${list}.name` : 'desk.section.found')}</h2>
      {page.assignments.length === 0 ? (
        <p className="desk-quiet">{t(list ? `desk.list.${list}.empty` : 'desk.section.none')}</p>
      ) : (
        <ul className="desk-cards">
          {page.assignments.map((assignment) => (
            <AssignmentCard key={assignment.id} assignment={assignment} language={language} />
          ))}
        </ul>
      )}
      {page.next !== null && (
        <p className="desk-next">
          <a href={deskPaths.desk({ ...query, list, before: page.next })}>{t('desk.section.next')}</a>
        </p>
      )}
    </section>
  )
}
