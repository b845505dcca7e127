import type { Access, Where } from 'payload'

import { isStaff, isStranger } from './staff'

/** People, topics, places and media have no drafts: of them is read what readers see. */
export const shown: Where = {
  and: [{ shown: { equals: true } }, { deletedAt: { exists: false } }],
}

export const shownOrStaff: Access = ({ req }) => isStaff(req.user) || (!isStranger(req) && shown)
