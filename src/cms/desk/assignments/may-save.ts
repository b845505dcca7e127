import { APIError, type CollectionBeforeOperationHook } from 'payload'

import { isStaff } from '@/cms/access/staff'
import { savingOf } from '@/cms/publishing/saving'
import { adminMessages } from '@/i18n/admin-messages'

/** A translator's save is a draft, whatever it says: what is public changes by an editor's hand only. */
export const draftsByTranslators: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (!req.user || isStaff(req.user) || savingOf(req).follows) return args
  const { draft, data } = args as { draft?: boolean; data?: Record<string, unknown> }
  // The admin's form says of every field what it has: this one says nothing, and must not take out of the trash either.
  if (data && (data['deletedAt'] ?? null) === null) delete data['deletedAt']
  const isSave = operation === 'update' && draft === true && data?.['_status'] !== 'published'
  const changes = operation === 'update' || operation === 'restoreVersion'
  if (changes && !(isSave && !('deletedAt' in (data ?? {}))))
    throw new APIError(adminMessages(req.i18n.language)('desk.refused.draftsOnly'), 403)
  return args
}
