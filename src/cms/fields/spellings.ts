import type { Field } from 'payload'

import { nobodyField, staffField } from '@/cms/access/staff'

/** What is found by all that it is called. */
export const spelledCollections = ['authors', 'translators', 'speakers', 'topics', 'places'] as const

/**
 * Every name and former address of a record in every language, a line each, folded as readers' search folds: whoever types one of them
 * finds it. Postgres writes it with whatever it is made of.
 */
export const spellingsField: Field = {
  name: 'spellings',
  type: 'text',
  access: { read: staffField, create: nobodyField, update: nobodyField },
  hooks: { beforeDuplicate: [() => null] },
  admin: { hidden: true, disableListColumn: true, disableListFilter: true, disableBulkEdit: true },
}
