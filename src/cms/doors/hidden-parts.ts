import { APIError } from 'payload'

import { isStaff } from '@/cms/access/staff'

import type { DoorCheck } from './at-every-door'

/** Fields of parts that are the newsroom's, and its translators'. Payload asks no field's rule where a query goes into blocks. */
const hidden = /(?:^|\.)exchanges\.(?:.+\.)?(?:madeFrom|done|note|change|startsAt)(?:$|\.)/

function pathsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(pathsIn)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([path, inner]) => [path, ...pathsIn(inner)])
}

const sortedBy = (sort: unknown): string[] =>
  [sort].flat().flatMap((item) => (typeof item === 'string' ? item.split(',') : []))

/** A question about what is hidden in a part, or an order by it, is refused to whoever is not staff. */
export const hiddenParts: DoorCheck = ({ args: { where, sort, overrideAccess, field }, req }) => {
  if (overrideAccess === true || isStaff(req.user)) return
  const asked = [...pathsIn(where), ...sortedBy(sort), ...sortedBy(field)]
  const found = asked.find((path) => hidden.test(path.trim().replace(/^-/, '').replaceAll('__', '.')))
  if (found) throw new APIError(`The following path cannot be queried: ${found}`, 400)
}
