import type { DeskList, DeskPage } from './list-assignments'

import { AssignmentCard } from './assignment-card'
import { deskListWords } from './desk-list-words'
import { deskPaths } from '@/cms/desk/desk-paths'
import type { DeskLanguage } from '@/cms/desk/desk-words'

const words = {
  en: { next: 'Older ones', none: 'Nothing matches.', found: 'Found' },
  ar: { next: 'الأقدم', none: 'لا شيء يطابق ذلك.', found: 'النتائج' },
} as const

interface Props {
  list: DeskList | null
  page: DeskPage
  query?: Readonly<Record<string, string | null>>
  language: DeskLanguage
}

/** A list of assignments under its name, a page at a time. */
export function DeskSection({ list, page, query = {}, language }: Props) {
  const said = list
    ? deskListWords[language][list]
    : { name: words[language].found, empty: words[language].none }
  const id = `desk-${list ?? 'found'}`
  return (
    <section aria-labelledby={id} className="desk-section">
      <h2 id={id}>{said.name}</h2>
      {page.assignments.length === 0 ? (
        <p className="desk-quiet">{said.empty}</p>
      ) : (
        <ul className="desk-cards">
          {page.assignments.map((assignment) => (
            <AssignmentCard key={assignment.id} assignment={assignment} language={language} />
          ))}
        </ul>
      )}
      {page.next !== null && (
        <p className="desk-next">
          <a href={deskPaths.desk({ ...query, list, before: page.next })}>{words[language].next}</a>
        </p>
      )}
    </section>
  )
}
