import type { FlattenedField } from 'payload'

/** What a filter asks about. */
export type FilterTarget = {
  /** The kind of part that it stands in. */
  part?: string
} & (
  | { kind: 'id' }
  | { kind: 'field'; field: FlattenedField }
  | { kind: 'blockType'; blocks: readonly string[] }
  | { kind: 'relationTo'; collections: readonly string[] }
  /** The number of a row or part, which tables of versions keep in another form than the text itself. */
  | { kind: 'row' }
  /** A place inside of a field that has none, as in the text of an answer. */
  | { kind: 'inside'; field: FlattenedField }
)

/** Where the fields of a collection are found; in a query of versions, those of the version. */
export interface Model {
  fieldsOf: (collection: string) => readonly FlattenedField[]
  locales: readonly string[]
}

type Relation = Extract<FlattenedField, { type: 'relationship' | 'upload' }>

/** What a dotted path leads to; null where there is nothing, which Payload refuses by the caller's rights. */
export function filterTarget(
  fields: readonly FlattenedField[],
  [name, ...rest]: readonly string[],
  model: Model,
): FilterTarget | null {
  const field = fields.find((one) => one.name === name)
  if (!field) return name === 'id' && rest.length === 0 ? { kind: 'id' } : null
  const isInLocale = 'localized' in field && field.localized === true && model.locales.includes(rest[0] ?? '')
  const further = isInLocale ? rest.slice(1) : rest
  if (further.length === 0) return { kind: 'field', field }
  switch (field.type) {
    case 'array':
      return isRow(further) ? { kind: 'row' } : filterTarget(field.flattenedFields, further, model)
    case 'group':
    case 'tab':
      return filterTarget(field.flattenedFields, further, model)
    case 'blocks':
      return inBlocks(field.blocks, further, model)
    case 'relationship':
    case 'upload':
      return beyond(field, further, model)
    case 'join':
      return Array.isArray(field.collection)
        ? null
        : filterTarget(model.fieldsOf(field.collection), further, model)
    default:
      return { kind: 'inside', field }
  }
}

const isRow = (path: readonly string[]) => path.length === 1 && path[0] === 'id'

function inBlocks(
  blocks: readonly { slug: string; flattenedFields: readonly FlattenedField[] }[],
  path: readonly string[],
  model: Model,
): FilterTarget | null {
  if (path.length === 1 && path[0] === 'blockType')
    return { kind: 'blockType', blocks: blocks.map(({ slug }) => slug) }
  if (isRow(path)) return { kind: 'row' }
  for (const { slug, flattenedFields } of blocks) {
    const found = filterTarget(flattenedFields, path, model)
    if (found) return { part: slug, ...found }
  }
  return null
}

function beyond(field: Relation, path: readonly string[], model: Model): FilterTarget | null {
  const [next] = path
  if (Array.isArray(field.relationTo)) {
    if (path.length > 1) return null
    if (next === 'relationTo') return { kind: 'relationTo', collections: field.relationTo }
    return next === 'value' ? { kind: 'field', field } : null
  }
  if (path.length === 1 && next === 'id') return { kind: 'field', field }
  return filterTarget(model.fieldsOf(field.relationTo), path, model)
}
