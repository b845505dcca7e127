import type { FlattenedField } from 'payload'

import { filterTarget, type FilterTarget, type Model } from './filter-target'
import { filterFault, operatorsOf, type Fault } from './filter-values'

export interface FilterFault {
  /** The filter as it was asked: a dotted path. */
  filter: string
  operator: string
  fault: Fault | 'shape' | 'tooMany' | 'twice' | 'unknown'
  /** What it may be asked with. */
  takes: readonly string[]
  /** Takes the filter out from where it stands. */
  mend: () => unknown
}

const mostFilters = 200
const deepest = 12

type Shape = Record<string, unknown>
const isShape = (value: unknown): value is Shape =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isJoining = (name: string) => ['and', 'or'].includes(name.toLowerCase())
const isUnsaid = (value: unknown) => value === '' || value === undefined

/**
 * What of a `where` could not be asked of Postgres. What the admin's list sends in a form of its own is made plain in place: one record
 * in a list of its own, and "none" as a word.
 */
export function whereFaults(where: unknown, fields: readonly FlattenedField[], model: Model): FilterFault[] {
  const faults: FilterFault[] = []
  const misshapen = (filter: string, fault: 'shape' | 'tooMany', mend: () => unknown) =>
    faults.push({ filter, operator: '', fault, takes: [], mend })
  let count = 0
  const parts = new Set<string>()
  /** Payload names the table of a kind of part alike each time, which Postgres refuses (drizzle: "alias is already used"). */
  function isAskedTwice(target: FilterTarget | null): boolean {
    if (target?.part === undefined) return false
    const isSecond = parts.has(target.part)
    parts.add(target.part)
    return isSecond
  }

  function walk(part: Shape, depth: number): void {
    for (const [name, value] of Object.entries(part)) {
      const remove = () => Reflect.deleteProperty(part, name)
      if (depth > deepest) misshapen(name, 'tooMany', remove)
      else if (isJoining(name) && Array.isArray(value)) joined(name, value, depth)
      else if (isJoining(name) || !isShape(value)) misshapen(name, 'shape', remove)
      else check(name, value)
    }
  }

  function joined(name: string, parts: unknown[], depth: number): void {
    for (const [place, part] of parts.entries())
      if (isShape(part)) walk(part, depth + 1)
      else misshapen(name, 'shape', () => (parts[place] = {}))
  }

  function check(filter: string, asked: Shape): void {
    const path = (filter === '_id' ? 'id' : filter).replaceAll('__', '.').split('.')
    const target = filterTarget(fields, path, model)
    for (const operator of Object.keys(asked)) {
      count += 1
      const related = operator === 'contains' ? relatedTo(target) : null
      const value = asked[operator]
      if (related !== null && isShape(value)) {
        faults.push(...whereFaults(value, model.fieldsOf(related), model))
        continue
      }
      asked[operator] = plainValue(target, operator, value)
      const wrong = target ? faultOf(target, operator, asked[operator]) : 'unknown'
      const fault = wrong ?? (isAskedTwice(target) ? 'twice' : null)
      const takes = target ? operatorsOf(target) : []
      const mend = () => Reflect.deleteProperty(asked, operator)
      if (fault) faults.push({ filter, operator, fault, takes, mend })
    }
  }

  if (isShape(where)) walk(where, 0)
  else if (!isUnsaid(where)) misshapen('where', 'shape', () => undefined)
  if (count > mostFilters && isShape(where))
    misshapen('where', 'tooMany', () => {
      for (const name of Object.keys(where)) Reflect.deleteProperty(where, name)
    })
  return faults
}

/** Leaves out the filters that have no value yet, as one that somebody has just added to the admin's list. */
export function leaveOutUnsaid(part: unknown): void {
  if (Array.isArray(part)) part.forEach(leaveOutUnsaid)
  if (!isShape(part)) return
  for (const [name, value] of Object.entries(part))
    if (isUnsaid(value)) Reflect.deleteProperty(part, name)
    else leaveOutUnsaid(value)
}

type Relation = Extract<FilterTarget, { kind: 'field' }>['field'] & { type: 'relationship' | 'upload' }

const relationIn = (target: FilterTarget | null): Relation | null =>
  target?.kind === 'field' && (target.field.type === 'relationship' || target.field.type === 'upload')
    ? target.field
    : null

/** The collection whose records a nested filter asks about. */
function relatedTo(target: FilterTarget | null): string | null {
  if (target?.kind === 'field' && target.field.type === 'join')
    return Array.isArray(target.field.collection) ? null : target.field.collection
  const field = relationIn(target)
  return field?.hasMany && typeof field.relationTo === 'string' ? field.relationTo : null
}

function plainValue(target: FilterTarget | null, operator: string, value: unknown): unknown {
  const isOne = ['equals', 'not_equals'].includes(operator) && Array.isArray(value) && value.length === 1
  const single: unknown = isOne ? value[0] : value
  if (relationIn(target) && (single === 'null' || single === 'none')) return null
  const isWord = ['like', 'not_like'].includes(operator) && typeof single === 'number'
  return isWord ? String(single) : single
}

/** A relation to one of several collections is asked for by both, the collection and the record. */
function faultOf(target: FilterTarget, operator: string, value: unknown): Fault | null {
  const names = relationIn(target)?.relationTo
  if (!Array.isArray(names) || !isShape(value)) return filterFault(target, operator, value)
  const { relationTo } = value
  if (operator !== 'equals') return 'operator'
  if (!names.some((name) => name === relationTo)) return { oneOf: names }
  return filterFault({ kind: 'id' }, operator, value['value'])
}
