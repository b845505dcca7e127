import type { Access, Where } from 'payload'

import { isStaff } from './staff'

/** People, topics, places and media have no drafts: they are public while a public interview uses them. */
export const inUse: Where = {
  and: [{ publicUses: { greater_than: 0 } }, { deletedAt: { exists: false } }],
}

export const inUseOrStaff: Access = ({ req }) => isStaff(req.user) || inUse
