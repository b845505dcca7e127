import type { SanitizedConfig } from 'payload'
import * as qs from 'qs-esm'

import { numberComplaint } from '@/cms/doors/query-parts'
import { isSortable, sortsIn } from '@/cms/doors/sortable'
import { whereFaults } from '@/cms/doors/where-faults'
import { localeCodes } from '@/i18n/locales'

type Query = Record<string, unknown>
type Collections = Pick<SanitizedConfig, 'collections'>['collections']

/** In a list's address: what it asked that could not be asked, and was left out. */
export const leftOutName = 'leftOut'

/** Payload reads both as JSON, and shows nothing where they are not what it expects. */
const written: Readonly<Record<string, (value: unknown) => boolean>> = {
  columns: (value) => Array.isArray(value) && value.every((name) => typeof name === 'string'),
  queryByGroup: (value) => typeof value === 'object',
}

function isWritten(name: string, value: unknown): boolean {
  if (value === undefined) return true
  try {
    return written[name]?.(typeof value === 'string' ? JSON.parse(value) : value) ?? true
  } catch {
    return false
  }
}

/** Takes out of a query what a list cannot be asked, and says what that was. */
function mend(query: Query, slug: string, collections: Collections): string[] {
  const fieldsOf = (name: string) => collections.find((one) => one.slug === name)?.flattenedFields ?? []
  const model = { fieldsOf, locales: localeCodes }
  const unread = [
    ...(['page', 'limit'] as const).filter((name) => numberComplaint(name, query[name]) !== null),
    ...Object.keys(written).filter((name) => !isWritten(name, query[name])),
    ...(sortsIn(query['sort'])?.every((sort) => isSortable(sort, fieldsOf(slug), model)) ? [] : ['sort']),
    ...(typeof query['where'] === 'string' || Array.isArray(query['where']) ? ['where'] : []),
  ]
  for (const name of unread) Reflect.deleteProperty(query, name)
  const faults = whereFaults(query['where'], fieldsOf(slug), model)
  for (const { mend: takeOut } of faults) takeOut()
  return [...unread, ...faults.map(({ filter }) => filter)]
}

/**
 * Where a list in the admin is to be looked at instead, if its address asks what cannot be asked: the admin would show an empty page,
 * and remember an order or a number for the next time.
 */
export function mendedAddress(
  collections: Collections,
  segments: readonly string[],
  searchParams: Record<string, string | string[] | undefined>,
): string | null {
  const [place, slug, part] = segments
  const isList = segments.length === 2 || (segments.length === 3 && part === 'trash')
  if (place !== 'collections' || slug === undefined || !isList) return null
  const query: Query = qs.parse(qs.stringify(searchParams), { depth: 10 })
  const isMended = leftOutName in query
  Reflect.deleteProperty(query, leftOutName)
  const leftOut = mend(query, slug, collections)
  if (leftOut.length === 0) return null
  // Once is enough: what is still wrong then is left out as a whole.
  const rest = isMended ? {} : query
  const asked = qs.stringify({ ...rest, [leftOutName]: [...new Set(leftOut)].join(',') })
  return `/admin/${segments.map(encodeURIComponent).join('/')}?${asked}`
}
