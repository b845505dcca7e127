import { planTerms, type TermPlan } from './plan-terms'
import type { Term } from './term'
import { readTermTable } from './term-table'

/** Whoever has read as many corrects the first ones, and tries again. */
const mostErrors = 200

/** What a table of terms, as it was typed, would change in those that there are; all or nothing of it is taken. */
export function planTable(text: string, stored: readonly Term[], languages: readonly string[]): TermPlan {
  const { rows, errors } = readTermTable(text, languages)
  const plan = planTerms(rows, stored, languages)
  return { changes: plan.changes, errors: [...errors, ...plan.errors].slice(0, mostErrors) }
}
