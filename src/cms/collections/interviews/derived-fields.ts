import type { Field } from 'payload'

import { nobodyField } from '@/cms/access/staff'

const made = { access: { create: nobodyField, update: nobodyField }, admin: { hidden: true } } as const

/** What follows from the rest, stored so that it is found by an index. docs/decisions/0003. */
export const derivedFields: Field[] = [
  { name: 'work', type: 'text', index: true, hooks: { beforeDuplicate: [() => null] }, ...made },
  { name: 'sourceLanguage', type: 'text', ...made },
  { name: 'words', type: 'number', ...made },
  { name: 'questions', type: 'number', ...made },
  { name: 'protectsPeople', type: 'checkbox', defaultValue: true, ...made },
]
