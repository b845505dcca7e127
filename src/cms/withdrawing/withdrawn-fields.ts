import type { Field } from 'payload'

import { nobodyField, staffField } from '@/cms/access/staff'
import { inEachLanguage } from '@/i18n/admin-messages'

const kept = {
  access: { read: staffField, create: nobodyField, update: nobodyField },
  admin: { hidden: true, disableListColumn: true },
} as const

/** Of a person's record: that their name was withdrawn, and who decided it. Set by a withdrawal, and by nothing else. */
export const withdrawnFields: Field[] = [
  {
    name: 'withdrawnAt',
    type: 'date',
    label: inEachLanguage('withdrawn.withdrawnAt.label'),
    ...kept,
  },
  {
    name: 'withdrawnBy',
    type: 'select',
    enumName: 'withheld_by',
    label: inEachLanguage('withdrawn.withdrawnBy.label'),
    options: [
      { value: 'person', label: inEachLanguage('credits.withheldBy.option.person') },
      { value: 'newsroom', label: inEachLanguage('credits.withheldBy.option.newsroom') },
    ],
    ...kept,
  },
]
