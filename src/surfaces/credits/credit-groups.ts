import type { Credit, Credited, CreditRole } from '@/content/types'
import { isSamePerson } from './same-person'

/** What a label stands over: a role, or the two that one person often has at once. */
export type CreditLabel = CreditRole | 'interviewAndTranslation'
export interface CreditGroup {
  label: CreditLabel
  names: readonly Credited[]
}

/** The credits as a byline prints them: a label, then everybody that it holds for, in the order of the credits. */
export function toCreditGroups(credits: readonly Credit[]): readonly CreditGroup[] {
  const groups = new Map<CreditLabel, Credited[]>()
  for (const { label, by } of labelled(credits)) {
    groups.set(label, [...(groups.get(label) ?? []), by])
  }
  return [...groups].map(([label, names]) => ({ label, names }))
}

interface Labelled {
  label: CreditLabel
  by: Credited
}

function labelled(credits: readonly Credit[]): readonly Labelled[] {
  return credits.flatMap(({ role, by }): readonly Labelled[] => {
    if (role === 'interviewer' && hasRole(credits, by, 'translator'))
      return [{ label: 'interviewAndTranslation', by }]
    if (role === 'translator' && hasRole(credits, by, 'interviewer')) return []
    return [{ label: role, by }]
  })
}

const hasRole = (credits: readonly Credit[], by: Credited, role: CreditRole) =>
  by.kind === 'person' &&
  credits.some((credit) => credit.role === role && credit.by.kind === 'person' && isSamePerson(credit.by, by))
