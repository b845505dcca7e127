import type { CreditRole, PersonPage } from '@/content/types'

const order: readonly CreditRole[] = [
  'interviewer',
  'writer',
  'translator',
  'interpreter',
  'reviser',
  'additionalReporting',
  'photographer',
]

/** What somebody did: first the works that are theirs, then what they lent a hand to. */
export function inOrder(works: PersonPage['works']): PersonPage['works'] {
  return [...works].sort((one, other) => order.indexOf(one.role) - order.indexOf(other.role))
}
