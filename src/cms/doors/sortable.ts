import type { FlattenedField } from 'payload'

import { filterTarget, type Model } from './filter-target'

/** What has no order of its own, or none that Postgres can put records in. */
const unordered = new Set(['array', 'blocks', 'group', 'tab', 'json', 'richText', 'point', 'join'])

export const sortsIn = (sort: unknown): string[] | null => {
  if (sort === undefined || sort === null || sort === '') return []
  if (typeof sort === 'string') return sort.split(',')
  return Array.isArray(sort) && sort.every((one) => typeof one === 'string') ? sort : null
}

/** Whether records can be put in the order of this: a field's path, from its end with a minus before it. */
export function isSortable(sort: string, fields: readonly FlattenedField[], model: Model): boolean {
  const path = sort.trim().replace(/^-/, '').replaceAll('__', '.')
  const target = filterTarget(fields, path === '_id' ? ['id'] : path.split('.'), model)
  if (target?.kind === 'id') return true
  return target?.kind === 'field' && !unordered.has(target.field.type)
}
