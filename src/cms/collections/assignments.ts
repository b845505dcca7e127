import type { CollectionConfig, Field } from 'payload'

import { assignmentsOfTranslatorOrStaff } from '@/cms/access/assignments'
import { workersField } from '@/cms/access/assignment-fields'
import { nobodyField, staff, staffField } from '@/cms/access/staff'
import { assignmentEndpoints } from '@/cms/desk/assignments/endpoints'
import { languageOfHouse } from '@/cms/fields/valid-languages'
import { groups } from '@/cms/payload/groups'
import { inEachLanguage } from '@/i18n/admin-messages'
import { states } from '@/newsroom/translation/assignment-actions'

/** Written by what people do (cms/desk/assignments/endpoints.ts) and by what is stored, never by hand. */
const followed = { access: { create: nobodyField, update: nobodyField }, admin: { readOnly: true } } as const

/** For those who work on it, besides. */
const ofWorkers = { ...followed, access: { ...followed.access, read: workersField } } as const

const count = (name: string): Field => ({ name, type: 'number', defaultValue: 0, ...ofWorkers })

const workers: Field = {
  name: 'workers',
  type: 'array',
  ...ofWorkers,
  label: inEachLanguage('assignments.workers.label'),
  fields: [
    { name: 'translator', type: 'relationship', relationTo: 'translators', required: true },
    { name: 'role', type: 'select', required: true, options: ['translator', 'reviser'] },
    { name: 'standing', type: 'select', required: true, options: ['active', 'asking', 'left'] },
  ],
}

/** What the translators say to the text as it is to go out. */
const finalAnswers: Field = {
  name: 'finalAnswers',
  type: 'array',
  dbName: 'answers',
  ...ofWorkers,
  fields: [
    { name: 'translator', type: 'relationship', relationTo: 'translators', required: true },
    { name: 'answer', type: 'select', required: true, options: ['accepted', 'objected', 'nameOff'] },
    { name: 'hash', type: 'text', required: true },
    { name: 'note', type: 'textarea' },
    { name: 'answeredAt', type: 'date', required: true },
  ],
}

/** One original in one language: wanted, by whom it is worked on, and how far. What the translation desk shows. */
export const assignments: CollectionConfig = {
  slug: 'assignments',
  labels: {
    singular: inEachLanguage('assignments.singular'),
    plural: inEachLanguage('assignments.plural'),
  },
  admin: { group: groups.publication, hidden: true, defaultColumns: ['language', 'state', 'dueOn'] },
  access: { create: staff, read: assignmentsOfTranslatorOrStaff, update: staff, delete: staff },
  indexes: [{ fields: ['original', 'language'], unique: true }, { fields: ['state', 'language'] }],
  endpoints: assignmentEndpoints,
  fields: [
    {
      name: 'original',
      type: 'relationship',
      relationTo: 'interviews',
      required: true,
      index: true,
      access: { read: workersField, update: nobodyField },
    },
    {
      name: 'language',
      type: 'text',
      required: true,
      index: true,
      access: { update: nobodyField },
      validate: languageOfHouse,
    },
    { name: 'translation', type: 'relationship', relationTo: 'interviews', unique: true, ...ofWorkers },
    { name: 'state', type: 'select', options: [...states], defaultValue: 'wanted', index: true, ...followed },
    {
      name: 'editor',
      type: 'relationship',
      relationTo: 'users',
      access: { read: staffField, ...followed.access },
    },
    { name: 'dueOn', type: 'date', index: true, label: inEachLanguage('assignments.dueOn.label') },
    { name: 'brief', type: 'textarea', label: inEachLanguage('assignments.brief.label') },
    workers,
    count('exchangesAll'),
    count('exchangesDone'),
    count('exchangesBegun'),
    count('wordsAll'),
    count('wordsDone'),
    { ...count('behind'), index: true } as Field,
    { name: 'urgent', type: 'checkbox', defaultValue: false, index: true, ...ofWorkers },
    { name: 'lastWorkAt', type: 'date', index: true, ...ofWorkers },
    { name: 'remindedAt', type: 'date', ...ofWorkers },
    { name: 'sentBackNote', type: 'textarea', ...ofWorkers },
    { name: 'handedIn', type: 'json', ...ofWorkers },
    finalAnswers,
    { name: 'goAheadReason', type: 'textarea', ...ofWorkers },
  ],
}
