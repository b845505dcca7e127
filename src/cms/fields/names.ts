import type { Field } from 'payload'

import { nobodyField } from '@/cms/access/staff'

import { asTidyName } from './tidy-name'

/** A name in each language, and the other ways it is written: so that all of them find the same record. */
export const nameFields: Field[] = [
  {
    name: 'name',
    type: 'text',
    required: true,
    localized: true,
    index: true,
    label: { en: 'Name', ar: 'الاسم' },
    hooks: asTidyName,
    admin: {
      description: {
        en: 'In one language at a time. Where a language has none, readers see the other one.',
        ar: 'بلغة واحدة في كل مرة. وحيث لا اسم بلغة ما يرى القرّاء الاسم الآخر.',
      },
    },
  },
  {
    name: 'otherNames',
    type: 'text',
    hasMany: true,
    localized: true,
    label: { en: 'Other names and spellings', ar: 'أسماء وصيغ أخرى' },
    hooks: asTidyName,
    admin: {
      description: {
        en: 'One a line. Readers who search for any of them find this record.',
        ar: 'واحد في كل سطر. ومن يبحث عن أيّ منها يجد هذا السجل.',
      },
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
  label: { en: 'Readers see it', ar: 'يراه القرّاء' },
  access: { create: nobodyField, update: nobodyField },
  hooks: { beforeDuplicate: [() => false] },
  // A record that is being made, often beside an interview, has nothing to say of it.
  admin: { readOnly: true, position: 'sidebar', condition: (data) => data['shown'] === true },
}
