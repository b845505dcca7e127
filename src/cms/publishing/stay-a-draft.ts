import type { CollectionBeforeChangeHook, CollectionBeforeOperationHook } from 'payload'

import { savingOf } from './saving'
import type { Interview } from '@/payload-types'

/** A copy is a draft, and what comes out of the trash is one unless the save itself says that it is to be public. */
export const copiesAreDrafts: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const { data, duplicateFromID, trash } = args as {
    data?: Record<string, unknown>
    duplicateFromID?: unknown
    trash?: boolean
  }
  // Only such an update reaches what is in the trash; what else the request does besides says nothing of it.
  if (operation === 'update' && trash === true) savingOf(req).publishes = data?.['_status'] === 'published'
  if (operation !== 'create' || duplicateFromID === undefined || duplicateFromID === null) return args
  if (data) delete data['_status']
  return { ...args, draft: true, publishAllLocales: false }
}

export const outOfTrashAsDraft: CollectionBeforeChangeHook<Interview> = ({ data, originalDoc, req }) =>
  originalDoc?.deletedAt && !data.deletedAt && !savingOf(req).publishes ? { ...data, _status: 'draft' } : data
