import type { FlattenedField } from 'payload'

import { filterTarget, type Model } from './filter-target'

/** What has no order of its own, or none that Postgres can put records in. */
const unordered = new Set(['array', 'blocks', 'group', 'tab', 'json', 'richText', 'point', 'join'])

/** Texts that are kept in a table of their own have no column that Payload could order by. */
const holdsMany = (field: FlattenedField) => 'hasMany' in field && field.hasMany === true

/** Of parts and of other records Postgres takes the least value, and there is none of yes and no. */
const isOwn = ([first, ...more]: readonly string[]) => more.length === (first === 'version' ? 1 : 0)

export const sortsIn = (sort: unknown): string[] | null => {
  if (sort === undefined || sort === null || sort === '') return []
  if (typeof sort === 'string') return sort.split(',')
  return Array.isArray(sort) && sort.every((one) => typeof one === 'string') ? sort : null
}

/** Whether records can be put in the order of this: a field's path, from its end with a minus before it. */
export function isSortable(sort: string, fields: readonly FlattenedField[], model: Model): boolean {
  const named = sort.trim().replace(/^-/, '').replaceAll('__', '.')
  const path = named === '_id' ? ['id'] : named.split('.')
  const target = filterTarget(fields, path, model)
  if (target?.kind === 'id') return true
  if (target?.kind !== 'field' || unordered.has(target.field.type) || holdsMany(target.field)) return false
  return target.field.type !== 'checkbox' || isOwn(path)
}
