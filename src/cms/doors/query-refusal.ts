import { APIError, QueryError } from 'payload'

import type { TranslateAdmin } from '@/i18n/admin-messages'

import type { FilterFault } from './where-faults'

// The admin's list stays usable where an error has this name, which a built server would have shortened.
const name = 'QueryError'
Object.defineProperty(QueryError, 'name', { value: name })

/** A question that cannot be asked as it stands; what it says is for whoever asks. */
class UnreadableQuery extends APIError {
  constructor(message: string) {
    super(message, 400, null, true)
    this.name = name
  }
}

function faultIn({ operator, fault, takes }: FilterFault, t: TranslateAdmin): string {
  const comma = t('list.comma')
  if (typeof fault === 'object') return t('query.fault.oneOf', { values: fault.oneOf.join(comma) })
  if (fault === 'operator' && takes.length === 0) return t('query.fault.several')
  return t(`query.fault.${fault}`, { operator, takes: takes.join(comma) })
}

export function refuseFilter(fault: FilterFault, t: TranslateAdmin): never {
  throw new UnreadableQuery(t('query.filter', { filter: fault.filter, fault: faultIn(fault, t) }))
}

export function refuseQuery(message: string): never {
  throw new UnreadableQuery(message)
}
