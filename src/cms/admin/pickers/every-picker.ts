import type { Field, Plugin } from 'payload'

import { spelledCollections } from '@/cms/fields/spellings'

const found: ReadonlySet<unknown> = new Set<string>([...spelledCollections, 'interviews'])
const picker = '@/cms/admin/pickers/record-picker#RecordPicker'

const withPicker = (field: Field): Field => {
  if (field.type === 'relationship' && found.has(field.relationTo) && !field.admin?.components?.Field)
    return {
      ...field,
      admin: { ...field.admin, components: { ...field.admin?.components, Field: picker } },
    } as Field
  if (field.type === 'tabs')
    return {
      ...field,
      tabs: field.tabs.map((tab) => ({ ...tab, fields: tab.fields.map(withPicker) })),
    }
  if ('fields' in field) return { ...field, fields: field.fields.map(withPicker) }
  return field
}

/** Wherever somebody chooses a person, topic, place or interview, they are found and called alike. */
export const everyPicker: Plugin = (config) => ({
  ...config,
  collections: config.collections?.map((one) => ({ ...one, fields: one.fields.map(withPicker) })),
  globals: config.globals?.map((one) => ({ ...one, fields: one.fields.map(withPicker) })),
})
