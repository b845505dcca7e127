import type { FlattenedField } from 'payload'

import type { FilterTarget } from './filter-target'

/** Why Postgres could not answer a filter: what the caller is told. */
export type Fault =
  | 'operator'
  | 'inside'
  | 'row'
  | 'number'
  | 'id'
  | 'date'
  | 'trueOrFalse'
  | 'text'
  | 'point'
  | { oneOf: readonly string[] }

const same = ['equals', 'not_equals', 'in', 'not_in', 'exists']
const ordered = ['greater_than', 'greater_than_equal', 'less_than', 'less_than_equal']
const inWords = ['like', 'not_like', 'contains']

const isScalar = (value: unknown) => ['string', 'number', 'boolean'].includes(typeof value)

const largest = 2_147_483_647
/** What fits into the column of a record's number. */
export const isId = (value: unknown): boolean =>
  (typeof value === 'number' || (typeof value === 'string' && /^-?\d{1,10}$/.test(value))) &&
  Number.isInteger(Number(value)) &&
  Math.abs(Number(value)) <= largest

const isNumber = (value: unknown) =>
  (typeof value === 'number' || (typeof value === 'string' && value.trim() !== '')) &&
  Number.isFinite(Number(value))

/** Postgres reads what `toISOString` writes of the years 1 to 9999. */
function isDate(value: unknown): boolean {
  if (typeof value !== 'string' && typeof value !== 'number' && !(value instanceof Date)) return false
  const date = new Date(value)
  return !Number.isNaN(date.getTime()) && date.getUTCFullYear() >= 1 && date.getUTCFullYear() <= 9999
}

const isBoolean = (value: unknown) =>
  typeof value === 'boolean' || (typeof value === 'string' && /^(?:true|false)$/i.test(value))

interface Kind {
  operators: readonly string[]
  /** Those that take several values at once. */
  lists: readonly string[]
  holds: (value: unknown) => boolean
  otherwise: Fault
}

const lists = ['in', 'not_in']

const text: Kind = { operators: [...same, ...ordered, ...inWords], lists, holds: isScalar, otherwise: 'text' }
const texts: Kind = { ...text, lists: [...lists, 'contains'] }
const number: Kind = { operators: [...same, ...ordered, 'like'], lists, holds: isNumber, otherwise: 'number' }
const date: Kind = { operators: [...same, ...ordered], lists, holds: isDate, otherwise: 'date' }
const trueOrFalse: Kind = {
  operators: ['equals', 'not_equals', 'exists'],
  lists: [],
  holds: isBoolean,
  otherwise: 'trueOrFalse',
}
const id: Kind = { operators: [...same, ...ordered, 'like'], lists, holds: isId, otherwise: 'id' }
const relation: Kind = { ...id, lists: [...lists, 'equals', 'not_equals'] }
const relations: Kind = { ...relation, operators: [...relation.operators, 'contains'] }
const point: Kind = {
  operators: [...same, 'near', 'within', 'intersects'],
  lists: [],
  holds: (value) => typeof value === 'string' && value.split(',').every(isNumber),
  otherwise: 'point',
}
const oneOf = (names: readonly string[], operators: readonly string[]): Kind => ({
  operators,
  lists,
  holds: (value) => typeof value === 'string' && names.includes(value),
  otherwise: { oneOf: names },
})
/** What can only be asked to be there, or not even that. */
const opaque = (...operators: readonly string[]): Kind => ({
  operators,
  lists: [],
  holds: () => false,
  otherwise: 'operator',
})

function kindOf(field: FlattenedField): Kind {
  switch (field.type) {
    case 'number':
      return number
    case 'date':
      return date
    case 'checkbox':
      return trueOrFalse
    case 'select':
    case 'radio': {
      const names = field.options.map((option) => (typeof option === 'string' ? option : option.value))
      return oneOf(names, field.type === 'select' && field.hasMany ? [...same, 'contains'] : same)
    }
    case 'relationship':
    case 'upload':
      return field.hasMany ? relations : relation
    case 'join':
      return id
    case 'point':
      return point
    case 'text':
      // Payload asks for a column that the table of such texts does not have.
      if (field.hasMany && field.localized) return opaque()
      return field.hasMany ? texts : text
    case 'json':
    case 'richText':
      return opaque('exists')
    case 'array':
    case 'blocks':
    case 'group':
    case 'tab':
      return opaque()
    default:
      return text
  }
}

function kindOfTarget(target: FilterTarget): Kind {
  switch (target.kind) {
    case 'id':
      return id
    case 'field':
      return kindOf(target.field)
    case 'blockType':
      return oneOf(target.blocks, ['equals', 'in'])
    case 'relationTo':
      return oneOf(target.collections, ['equals', 'in'])
    case 'inside':
    case 'row':
      return opaque()
  }
}

/** What a filter on this may be asked with. */
export const operatorsOf = (target: FilterTarget): readonly string[] => kindOfTarget(target).operators

/** What of a filter Postgres could not compare with the column that it asks about; null where it can. */
export function filterFault(target: FilterTarget, operator: string, value: unknown): Fault | null {
  const { operators, lists: several, holds, otherwise } = kindOfTarget(target)
  if (target.kind === 'inside' || target.kind === 'row') return target.kind
  if (!operators.includes(operator)) return 'operator'
  if (operator === 'exists') return isBoolean(value) ? null : 'trueOrFalse'
  if (Array.isArray(value)) return several.includes(operator) && value.every(holds) ? null : otherwise
  if (lists.includes(operator))
    return isScalar(value) &&
      String(value)
        .split(',')
        .every((one) => holds(one.trim()))
      ? null
      : otherwise
  if (value === null) return ['equals', 'not_equals'].includes(operator) ? null : otherwise
  return holds(value) ? null : otherwise
}
