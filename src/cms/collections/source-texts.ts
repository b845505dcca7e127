import type { CollectionConfig } from 'payload'

import { nobodyField, staff, staffField } from '@/cms/access/staff'
import { refreshAfterChange } from '@/cms/desk/source/refresh'
import { inEachLanguage } from '@/i18n/admin-messages'

const written = { access: { create: nobodyField, update: nobodyField } } as const

/**
 * Every text that a part of a translated interview has had for readers, or by an editor's confirmation. What is behind,
 * and by which words, is told by it alone. Staff's, and of translators for what they translate; of readers never.
 */
export const sourceTexts: CollectionConfig = {
  slug: 'sourceTexts',
  dbName: 'source_texts',
  labels: {
    singular: inEachLanguage('sourceTexts.singular'),
    plural: inEachLanguage('sourceTexts.plural'),
  },
  admin: { hidden: true },
  access: { create: () => false, read: staff, update: staff, delete: () => false },
  indexes: [{ fields: ['source', 'key', 'sequence'], unique: true }],
  hooks: { afterChange: [refreshAfterChange] },
  fields: [
    {
      name: 'source',
      type: 'relationship',
      relationTo: 'interviews',
      required: true,
      index: true,
      ...written,
    },
    { name: 'key', type: 'text', required: true, ...written },
    { name: 'sequence', type: 'number', required: true, ...written },
    { name: 'hash', type: 'text', required: true, ...written },
    { name: 'words', type: 'textarea', ...written },
    // The part itself, with its marks: what translators have beside their text.
    { name: 'part', type: 'json', ...written },
    {
      name: 'change',
      type: 'select',
      required: true,
      defaultValue: 'normal',
      enumName: 'release_change',
      options: ['normal', 'minor', 'protective'],
      access: { create: nobodyField, update: staffField },
    },
    { name: 'releasedAt', type: 'date', required: true, ...written },
  ],
}
