import type { Condition, Field } from 'payload'

import { deskField } from '@/cms/access/desk'
import { isStaff, nobodyField, staffField } from '@/cms/access/staff'

const serverOnly = { create: nobodyField, update: nobodyField }
const kept = { access: { read: deskField, ...serverOnly }, admin: { hidden: true } }

/** Translators are not told what a text is a translation of; the number of its save only of their own. */
export const ofTranslations: Condition = (data, _, { user }) =>
  Boolean(data['translationOf']) || (!isStaff(user) && typeof data['revision'] === 'number')

/** Out of the way of translators, who could not change it. */
export const forStaff: Condition = (_, __, { user }) => isStaff(user)

/** The same beside another condition. */
export const staffAnd =
  (condition: Condition): Condition =>
  (...asked) =>
    forStaff(...asked) && condition(...asked)

/** The source of a field of a translation, in front of it. */
export const sourceOf = (field: string): Field => ({
  name: `sourceOf${field.charAt(0).toUpperCase()}${field.slice(1)}`,
  type: 'ui',
  admin: {
    disableListColumn: true,
    components: { Field: { path: '@/cms/desk/source/source-field#SourceField', clientProps: { of: field } } },
  },
})

/** What is done with a part besides writing it, below its source. */
export const partTools = (key?: string): Field => ({
  name: 'partTools',
  type: 'ui',
  admin: {
    disableListColumn: true,
    components: {
      Field: { path: '@/cms/desk/source/part-tools#PartTools', clientProps: key ? { ofKey: key } : {} },
    },
  },
})

/** What every part of a translation carries about its source. On an original only `change` is used. */
export const partFields: Field[] = [
  {
    // Offered by whoever saves, taken only if the source has had that text: cms/desk/source/made-from.ts.
    name: 'madeFrom',
    type: 'text',
    access: { read: deskField },
    admin: { hidden: true },
  },
  { name: 'behindSince', type: 'date', access: serverOnly, admin: { hidden: true } },
  partTools(),
  {
    type: 'row',
    admin: { condition: ofTranslations },
    fields: [
      {
        name: 'done',
        type: 'checkbox',
        defaultValue: false,
        label: { en: 'Done', ar: 'أُنجز' },
        access: { read: deskField },
        admin: { width: '20%' },
      },
      {
        name: 'note',
        type: 'text',
        label: { en: 'Note to the editor', ar: 'ملاحظة إلى التحرير' },
        access: { read: deskField },
        admin: { width: '50%' },
      },
      {
        name: 'mark',
        type: 'select',
        enumName: 'part_mark',
        label: { en: 'In this version', ar: 'في هذه النسخة' },
        access: { create: staffField, update: staffField },
        admin: { width: '30%', condition: forStaff },
        options: [
          { value: 'notInThisLanguage', label: { en: 'Not in this language', ar: 'ليس في هذه اللغة' } },
          { value: 'joinedWithNext', label: { en: 'Joined with the next', ar: 'مدموج بالتالي' } },
          { value: 'onlyInThisLanguage', label: { en: 'Only in this language', ar: 'في هذه اللغة وحدها' } },
        ],
      },
    ],
  },
  changeField('change'),
]

/** What the editor says of a change to a published (or confirmed) text; used up by the next publication. */
export function changeField(name: 'change' | 'headChange'): Field {
  return {
    name,
    type: 'select',
    enumName: 'source_change',
    label: { en: 'If this changes what is translated', ar: 'إن كان هذا يغيّر ما تُرجم' },
    access: { read: staffField, create: staffField, update: staffField },
    hooks: { beforeDuplicate: [() => null] },
    options: [
      { value: 'minor', label: { en: 'A typing error only', ar: 'خطأ مطبعي فقط' } },
      { value: 'protective', label: { en: 'To keep somebody safe', ar: 'حماية لأحد' } },
    ],
    admin: {
      // Nobody translates what was neither published nor confirmed, which marks it as never to be published.
      condition: staffAnd(
        (data) => !data['translationOf'] && Boolean(data['publishedAt'] ?? data['neverPublish']),
      ),
      description: {
        en: 'Empty: its translations are to be checked, and readers of them are told so. “To keep somebody safe” is urgent for translators and never shown.',
        ar: 'إن تُرك فارغًا فعلى الترجمات أن تُراجَع ويُقال ذلك لقرّائها. أمّا «حماية لأحد» فعاجلة للمترجمين ولا تظهر أبدًا.',
      },
    },
  }
}

/** What an interview carries for the translation desk. */
export const deskFields: Field[] = [
  { name: 'headMadeFrom', type: 'text', access: { read: deskField }, admin: { hidden: true } },
  {
    name: 'mayBeIncomplete',
    type: 'checkbox',
    defaultValue: false,
    label: { en: 'Publish although parts are not translated', ar: 'تُنشر وإن لم تُترجم أجزاء منها' },
    access: { create: staffField, update: staffField },
    admin: {
      position: 'sidebar',
      condition: staffAnd((data) => Boolean(data['translationOf'])),
      description: {
        en: 'The page says which answers are missing.',
        ar: 'تقول الصفحة أي الأجوبة لم يُترجم بعد.',
      },
    },
  },
  { name: 'setAside', type: 'json', ...kept },
  // The number of the save that this text is: what is based on an older one is refused (cms/desk/source/revision.ts).
  {
    name: 'revision',
    type: 'number',
    access: { read: deskField },
    hooks: { beforeDuplicate: [() => null] },
    admin: { hidden: true },
  },
  // Who made this save: what the list of versions says (cms/publishing/begin-version.ts).
  {
    name: 'savedBy',
    type: 'relationship',
    relationTo: 'users',
    label: { en: 'Saved by', ar: 'حفظه' },
    access: { read: staffField, ...serverOnly },
    hooks: { beforeDuplicate: [() => null] },
    admin: { hidden: true, disableListColumn: true, disableListFilter: true, disableBulkEdit: true },
  },
  // What this save says nothing about, by name: it stays as it is stored (cms/desk/source/hold-back.ts). Part of no text itself.
  {
    name: 'heldBack',
    type: 'json',
    virtual: true,
    access: { read: deskField },
    admin: { hidden: true },
  },
  { name: 'firstPublication', type: 'json', hooks: { beforeDuplicate: [() => null] }, ...kept },
  {
    name: 'creditReason',
    type: 'text',
    label: { en: 'Why a translator’s credit is taken away', ar: 'سبب حذف اسم أحد المترجمين' },
    access: { read: staffField, create: staffField, update: staffField },
    admin: {
      condition: staffAnd((data) => Boolean(data['translationOf'] ?? data['publishedAt'])),
      description: {
        en: 'Needed when a translator is removed from the list above. They are told it.',
        ar: 'يلزم حين يُحذف أحد المترجمين من القائمة أعلاه، ويُبلَّغ به.',
      },
    },
  },
]
