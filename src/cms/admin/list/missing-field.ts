import type { Field } from 'payload'

import { nobodyField, staffField } from '@/cms/access/staff'
import { inEachLanguage } from '@/i18n/admin-messages'

/** A column of the list alone: nothing is stored in it, and its cell looks for what it says. */
export const missingField: Field = {
  name: 'missing',
  type: 'text',
  virtual: true,
  label: inEachLanguage('list.lacks.title'),
  access: { read: staffField, create: nobodyField, update: nobodyField },
  admin: {
    hidden: true,
    disableListFilter: true,
    disableBulkEdit: true,
    components: { Cell: '@/cms/admin/list/missing-cell#MissingCell' },
  },
}
