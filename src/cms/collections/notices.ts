import type { CollectionConfig } from 'payload'

import { nobodyField } from '@/cms/access/staff'
import { noticeKinds } from '@/cms/desk/notices/notice-kinds'
import { inEachLanguage } from '@/i18n/admin-messages'

const written = { access: { create: nobodyField, update: nobodyField } } as const
/** The outbox's own: how far the mail of a notice is. */
const ofOutbox = { access: { create: nobodyField, read: nobodyField, update: nobodyField } } as const

/** What somebody is told about their work, on the desk and by mail. Names a kind and an assignment: never a headline, a person or a text. */
export const notices: CollectionConfig = {
  slug: 'notices',
  labels: { singular: inEachLanguage('notices.singular'), plural: inEachLanguage('notices.plural') },
  admin: { hidden: true },
  access: {
    create: () => false,
    read: ({ req: { user } }) => user !== null && { user: { equals: user.id } },
    update: ({ req: { user } }) => user !== null && { user: { equals: user.id } },
    delete: () => false,
  },
  fields: [
    { name: 'user', type: 'relationship', relationTo: 'users', required: true, index: true, ...written },
    { name: 'kind', type: 'select', required: true, options: [...noticeKinds], ...written },
    { name: 'assignment', type: 'relationship', relationTo: 'assignments', index: true, ...written },
    { name: 'reason', type: 'text', ...written },
    { name: 'readAt', type: 'date' },
    { name: 'mailedAt', type: 'date', ...written },
    // Until then one process has it in hand; if that process is killed, another takes it up.
    { name: 'mailLeasedUntil', type: 'date', ...ofOutbox },
    { name: 'mailTries', type: 'number', defaultValue: 0, ...ofOutbox },
    { name: 'mailNextAt', type: 'date', ...ofOutbox },
    { name: 'mailGivenUpAt', type: 'date', ...ofOutbox },
    // Of a refusal the code and whose fault it is, never the server's words.
    { name: 'mailFailure', type: 'text', ...ofOutbox },
  ],
}
