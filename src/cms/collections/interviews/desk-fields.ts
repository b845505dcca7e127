import type { Condition, Field } from 'payload'

import { deskField } from '@/cms/access/desk'
import { isStaff, nobodyField, staffField } from '@/cms/access/staff'
import { inEachLanguage } from '@/i18n/admin-messages'

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

/** Translators write words; who, where and when is the newsroom's. */
export const byStaff = (fields: readonly Field[]): Field[] =>
  fields.map((field) =>
    'name' in field && field.type !== 'ui'
      ? ({
          ...field,
          access: { create: staffField, update: staffField, ...field.access },
          // A required field that may be hidden would count as one that may be missing.
          ...('required' in field && field.required
            ? {}
            : { admin: { ...field.admin, condition: staffAnd(field.admin?.condition ?? (() => true)) } }),
        } as Field)
      : field,
  )

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
        label: inEachLanguage('exchanges.done.label'),
        access: { read: deskField },
        admin: { width: '20%' },
      },
      {
        name: 'note',
        type: 'text',
        label: inEachLanguage('exchanges.note.label'),
        access: { read: deskField },
        admin: { width: '50%' },
      },
      {
        name: 'mark',
        type: 'select',
        enumName: 'part_mark',
        label: inEachLanguage('exchanges.mark.label'),
        access: { create: staffField, update: staffField },
        admin: { width: '30%', condition: forStaff },
        options: [
          { value: 'notInThisLanguage', label: inEachLanguage('exchanges.mark.option.notInThisLanguage') },
          { value: 'joinedWithNext', label: inEachLanguage('exchanges.mark.option.joinedWithNext') },
          { value: 'onlyInThisLanguage', label: inEachLanguage('exchanges.mark.option.onlyInThisLanguage') },
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
    label: inEachLanguage('interviews.change.label'),
    access: { read: staffField, create: staffField, update: staffField },
    hooks: { beforeDuplicate: [() => null] },
    options: [
      { value: 'minor', label: inEachLanguage('interviews.change.option.minor') },
      { value: 'protective', label: inEachLanguage('interviews.change.option.protective') },
    ],
    admin: {
      // Where there are no translations it is not asked (cms/admin/language-versions.tsx).
      className: 'change-for-translations',
      // Nobody translates what was neither published nor confirmed, which marks it as never to be published.
      condition: staffAnd(
        (data) => !data['translationOf'] && Boolean(data['publishedAt'] ?? data['neverPublish']),
      ),
      description: inEachLanguage('interviews.change.description'),
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
    label: inEachLanguage('interviews.mayBeIncomplete.label'),
    access: { create: staffField, update: staffField },
    admin: {
      position: 'sidebar',
      condition: staffAnd((data) => Boolean(data['translationOf'])),
      description: inEachLanguage('interviews.mayBeIncomplete.description'),
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
    label: inEachLanguage('interviews.savedBy.label'),
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
    label: inEachLanguage('interviews.creditReason.label'),
    access: { read: staffField, create: staffField, update: staffField },
    admin: {
      condition: staffAnd((data) => Boolean(data['translationOf'] ?? data['publishedAt'])),
      description: inEachLanguage('interviews.creditReason.description'),
    },
  },
]
