import type { Field } from 'payload'

import { forStaff } from '@/cms/collections/interviews/desk-fields'

/** Beside a person or an interview: takes the name, or the text, off every surface. */
export const withdrawPanel: Field = {
  name: 'withdrawPanel',
  type: 'ui',
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    condition: forStaff,
    components: { Field: '@/cms/admin/withdraw-panel#WithdrawPanel' },
  },
}
