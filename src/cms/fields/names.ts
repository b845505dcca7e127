import type { Field } from 'payload'

import { nobodyField } from '@/cms/access/staff'
import { inEachLanguage } from '@/i18n/admin-messages'

import { asTidyName } from './tidy-name'

/** A name in each language, and the other ways it is written: so that all of them find the same record. */
export const nameFields: Field[] = [
  {
    name: 'name',
    type: 'text',
    required: true,
    localized: true,
    index: true,
    label: inEachLanguage('names.name.label'),
    hooks: asTidyName,
    admin: {
      description: inEachLanguage('names.name.description'),
    },
  },
  {
    name: 'otherNames',
    type: 'text',
    hasMany: true,
    localized: true,
    label: inEachLanguage('names.otherNames.label'),
    hooks: asTidyName,
    admin: {
      description: inEachLanguage('names.otherNames.description'),
      components: { Field: '@/cms/admin/lines-field#LinesField' },
    },
  },
]

/** Whether readers see this record; set with what they read (cms/publishing), and by nothing else. */
export const shownField: Field = {
  name: 'shown',
  type: 'checkbox',
  defaultValue: false,
  index: true,
  label: inEachLanguage('names.shown.label'),
  access: { create: nobodyField, update: nobodyField },
  hooks: { beforeDuplicate: [() => false] },
  // A record that is being made, often beside an interview, has nothing to say of it.
  admin: { readOnly: true, position: 'sidebar', condition: (data) => data['shown'] === true },
}
