import type { Credit, Credited } from '@/content/types'
import type { CreditLabel } from './credit-groups'
import { isSamePerson } from './same-person'

export interface Contributor {
  person: Extract<Credited, { kind: 'person' }>
  labels: readonly CreditLabel[]
}

/** Everybody whom the credits name, once each, with all that they did. */
export function toContributors(credits: readonly Credit[]): readonly Contributor[] {
  const contributors: { person: Contributor['person']; roles: Credit['role'][] }[] = []
  for (const { role, by } of credits) {
    if (by.kind !== 'person') continue
    const known = contributors.find(({ person }) => isSamePerson(person, by))
    if (!known) contributors.push({ person: by, roles: [role] })
    else known.roles.push(role)
  }
  return contributors.map(({ person, roles }) => ({ person, labels: toLabels([...new Set(roles)]) }))
}

function toLabels(roles: readonly Credit['role'][]): readonly CreditLabel[] {
  if (!roles.includes('interviewer') || !roles.includes('translator')) return roles
  return [
    'interviewAndTranslation',
    ...roles.filter((role) => role !== 'interviewer' && role !== 'translator'),
  ]
}
