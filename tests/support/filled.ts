import type { FlattenedField } from 'payload'

import { rich } from './builders'
import { unusual } from './open-payload'

/** Records that a relation may name, by collection. */
export type Related = Readonly<Record<string, number>>

function one(field: FlattenedField, related: Related): unknown {
  switch (field.type) {
    case 'number':
      return 7
    case 'checkbox':
      return true
    case 'date':
      return '2026-01-02T03:04:05.000Z'
    case 'json':
      return { said: unusual('json') }
    case 'richText':
      return rich(unusual('rich'))
    case 'email':
      return `${unusual('mail')}@example.org`
    case 'select': {
      const [option] = field.options
      return typeof option === 'object' ? option.value : option
    }
    case 'relationship':
    case 'upload':
      return typeof field.relationTo === 'string' ? (related[field.relationTo] ?? null) : null
    default:
      return unusual('text')
  }
}

/** Something for every field, so that whatever is given away is there to be found; a new field is filled like the others. */
export function filled(fields: readonly FlattenedField[], related: Related): Record<string, unknown> {
  return Object.fromEntries(
    fields
      .filter(({ name }) => name !== 'id')
      .map((field): [string, unknown] => {
        switch (field.type) {
          case 'group':
          case 'tab':
            return [field.name, filled(field.flattenedFields, related)]
          case 'array':
            return [field.name, [{ id: unusual('row'), ...filled(field.flattenedFields, related) }]]
          case 'blocks':
            return [
              field.name,
              field.blocks.map((block) => ({
                id: unusual('row'),
                blockType: block.slug,
                ...filled(block.flattenedFields, related),
              })),
            ]
          default: {
            const value = one(field, related)
            return [field.name, 'hasMany' in field && field.hasMany && value !== null ? [value] : value]
          }
        }
      }),
  )
}
