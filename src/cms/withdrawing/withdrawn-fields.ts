import type { Field } from 'payload'

import { nobodyField, staffField } from '@/cms/access/staff'

const kept = {
  access: { read: staffField, create: nobodyField, update: nobodyField },
  admin: { hidden: true, disableListColumn: true },
} as const

/** Of a person's record: that their name was withdrawn, and who decided it. Set by a withdrawal, and by nothing else. */
export const withdrawnFields: Field[] = [
  {
    name: 'withdrawnAt',
    type: 'date',
    label: { en: 'Name withdrawn on', ar: 'سُحب الاسم في' },
    ...kept,
  },
  {
    name: 'withdrawnBy',
    type: 'select',
    enumName: 'withheld_by',
    label: { en: 'Withdrawn by', ar: 'من قرر السحب' },
    options: [
      { value: 'person', label: { en: 'The person', ar: 'صاحب الاسم' } },
      { value: 'newsroom', label: { en: 'The newsroom', ar: 'هيئة التحرير' } },
    ],
    ...kept,
  },
]
