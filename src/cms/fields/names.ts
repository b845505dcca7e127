import type { Field } from 'payload'

/** A name in each language, and the other ways it is written: so that all of them find the same record. */
export const nameFields: Field[] = [
  {
    name: 'name',
    type: 'text',
    required: true,
    localized: true,
    index: true,
    label: { en: 'Name', ar: 'الاسم' },
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
    admin: {
      description: {
        en: 'One a line. Readers who search for any of them find this record.',
        ar: 'واحد في كل سطر. ومن يبحث عن أيّ منها يجد هذا السجل.',
      },
      components: { Field: '@/cms/admin/lines-field#LinesField' },
    },
  },
]

/** How many public interviews use this record; the access rule asks for more than none. */
export const publicUsesField: Field = {
  name: 'publicUses',
  type: 'number',
  defaultValue: 0,
  index: true,
  label: { en: 'Public uses', ar: 'مرات الاستخدام العام' },
  access: { create: () => false, update: () => false },
  hooks: { beforeDuplicate: [() => 0] },
  // A record that is being made, often beside an interview, has none to speak of.
  admin: { readOnly: true, position: 'sidebar', condition: (data) => Number(data['publicUses']) > 0 },
}

/** How many interviews those uses are, each once in however many languages: what readers' indexes say. */
export const publicWorksField: Field = {
  name: 'publicWorks',
  type: 'number',
  defaultValue: 0,
  index: true,
  access: { create: () => false, update: () => false },
  hooks: { beforeDuplicate: [() => 0] },
  admin: { hidden: true },
}
