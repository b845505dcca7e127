import type { FlattenedField } from 'payload'

/** A field of a collection or global, with the fields that it lies in: of a block with the block's name. */
export interface FieldPlace {
  path: string
  field: FlattenedField
}

/** Every field that stores something, at any depth, as a `where` names it: `talk.place`, `exchanges.answer`. */
export function fieldPlaces(fields: readonly FlattenedField[], above = ''): FieldPlace[] {
  return fields.flatMap((field): FieldPlace[] => {
    const path = `${above}${field.name}`
    switch (field.type) {
      case 'group':
      case 'tab':
        return fieldPlaces(field.flattenedFields, `${path}.`)
      case 'array':
        return [{ path, field }, ...fieldPlaces(field.flattenedFields, `${path}.`)]
      case 'blocks': {
        const inner = field.blocks.flatMap((block) =>
          fieldPlaces(block.flattenedFields, `${path}.${block.slug}.`),
        )
        return [{ path, field }, ...inner]
      }
      default:
        return [{ path, field }]
    }
  })
}
