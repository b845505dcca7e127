import type { Access, CollectionBeforeChangeHook, Where } from 'payload'

import { shown } from './shown'
import { isStaff, isStranger } from './staff'

const own = (user: { id: number }): Where => ({ uploadedBy: { equals: user.id } })

/** Whoever has a profile may bring a picture for it; beyond that, pictures are the newsroom's. */
export const signedInWithProfileOrStaff: Access = ({ req: { user } }) =>
  isStaff(user) || Boolean(user?.author ?? user?.translator)

/** What readers see, and what one has brought oneself; for staff all. */
export const shownOrOwnOrStaff: Access = ({ req }) =>
  isStaff(req.user) || (!isStranger(req) && (req.user ? { or: [shown, own(req.user)] } : shown))

/** One's own pictures, as long as no page shows them. */
export const ownUnusedOrStaff: Access = ({ req: { user } }) =>
  isStaff(user) || (user !== null && { and: [own(user), { shown: { not_equals: true } }] })

export const noteUploader: CollectionBeforeChangeHook = ({ data, operation, req }) =>
  operation === 'create' ? { ...data, uploadedBy: req.user?.id ?? null } : data
