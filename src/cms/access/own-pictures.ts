import type { Access, CollectionBeforeChangeHook, Where } from 'payload'

import { inUse } from './in-use-or-staff'
import { isStaff } from './staff'

const own = (user: { id: number }): Where => ({ uploadedBy: { equals: user.id } })

/** Whoever has a profile may bring a picture for it; beyond that, pictures are the newsroom's. */
export const signedInWithProfileOrStaff: Access = ({ req: { user } }) =>
  isStaff(user) || Boolean(user?.author ?? user?.translator)

/** What readers see, and what one has brought oneself; for staff all. */
export const inUseOrOwnOrStaff: Access = ({ req: { user } }) =>
  isStaff(user) || (user ? { or: [inUse, own(user)] } : inUse)

/** One's own pictures, as long as no page shows them. */
export const ownUnusedOrStaff: Access = ({ req: { user } }) =>
  isStaff(user) || (user !== null && { and: [own(user), { publicUses: { equals: 0 } }] })

export const noteUploader: CollectionBeforeChangeHook = ({ data, operation, req }) =>
  operation === 'create' ? { ...data, uploadedBy: req.user?.id ?? null } : data
