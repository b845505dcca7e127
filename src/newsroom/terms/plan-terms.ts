import type { Term, TermForm } from './term'
import { termCells, type TermRow, type TermTableError } from './term-table'

/** What a row of a table would do to the terms. */
export interface TermChange {
  line: number
  action: 'new' | 'changed' | 'same'
  /** The term as it would be; its id is null where it is new. */
  term: Omit<Term, 'id'> & { id: number | null }
  /** The columns whose cells would be others. */
  cells: readonly { column: string; before: string; after: string }[]
}

export interface TermPlan {
  changes: TermChange[]
  errors: TermTableError[]
}

const nameOf = ({ language, form }: TermForm) => `${language} ${form}`

/** Terms by what the house calls them: a row without an id means those of its kind that are called the same in some language. */
class ChosenNames {
  readonly #terms = new Map<string, Set<Term>>()

  constructor(terms: readonly Term[] = []) {
    for (const term of terms) this.add(term)
  }

  add(term: Term): void {
    for (const name of this.#namesOf(term)) {
      const same = this.#terms.get(name) ?? new Set()
      this.#terms.set(name, same.add(term))
    }
  }

  meantBy(row: TermRow): Term[] {
    return [...new Set(this.#namesOf(row).flatMap((name) => [...(this.#terms.get(name) ?? [])]))]
  }

  #namesOf({ kind, forms }: Pick<Term, 'kind' | 'forms'>): string[] {
    return forms.filter(({ standing }) => standing === 'house').map((form) => `${kind} ${nameOf(form)}`)
  }
}

/** With its id, a row says all that there is in its columns; without, it adds to the term that it means. */
function merged(term: Term, row: TermRow): Term {
  const outside = term.forms.filter(({ language }) => !row.languages.includes(language))
  const kept = row.id === null ? term.forms : outside
  const said = new Set(row.forms.map(nameOf))
  const forms = [...kept.filter((form) => !said.has(nameOf(form))), ...row.forms]
  const note = row.note === undefined || (row.id === null && row.note === null) ? term.note : row.note
  return { id: term.id, kind: row.kind, forms, note }
}

function changeOf(row: TermRow, stored: Term | null, languages: readonly string[]): TermChange {
  const { line, kind, forms, note = null } = row
  const term = stored ? merged(stored, row) : { id: null, kind, forms, note }
  const before = stored ? termCells(stored, languages) : {}
  const after = termCells({ ...term, id: term.id ?? 0 }, languages)
  const cells = Object.entries(after)
    .filter(([column, cell]) => column !== 'id' && cell !== (before[column] ?? ''))
    .map(([column, cell]) => ({ column, before: before[column] ?? '', after: cell }))
  return { line, action: stored ? (cells.length > 0 ? 'changed' : 'same') : 'new', term, cells }
}

/** What a table would change, row by row. Terms that it does not have stay as they are. */
export function planTerms(
  rows: readonly TermRow[],
  stored: readonly Term[],
  languages: readonly string[],
): TermPlan {
  const plan: TermPlan = { changes: [], errors: [] }
  const byId = new Map(stored.map((term) => [term.id, term]))
  const takenBy = new Map<number, number>()
  const names = new ChosenNames(stored)
  const added = new ChosenNames()
  for (const row of rows) {
    const { line } = row
    const known = row.id === null ? undefined : byId.get(row.id)
    const meant = row.id === null ? names.meantBy(row) : []
    const [term = known ?? null] = meant
    const twin = row.id === null ? added.meantBy(row)[0] : undefined
    const taken = term ? takenBy.get(term.id) : undefined
    if (row.id !== null && !known)
      plan.errors.push({ line, column: 'id', problem: 'unknownId', about: String(row.id) })
    else if (meant.length > 1)
      plan.errors.push({
        line,
        column: 'id',
        problem: 'several',
        about: meant.map(({ id }) => id).join(', '),
      })
    else if (taken !== undefined)
      plan.errors.push({ line, column: 'id', problem: 'idTwice', about: String(taken) })
    else if (twin) plan.errors.push({ line, column: 'kind', problem: 'rowTwice', about: String(-twin.id) })
    else plan.changes.push(changeOf(row, term, languages))
    if (term) takenBy.set(term.id, line)
    // Until it has an id of its own, a new term goes by its line.
    else if (!twin) added.add({ id: -line, kind: row.kind, forms: row.forms, note: null })
  }
  return plan
}
