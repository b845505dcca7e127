import type { Access, Where } from 'payload'

import { isStaff } from './staff'

/** What "public" means. It must say both: `?trash=true` would serve a trashed interview otherwise. */
const published: Where = {
  and: [{ _status: { equals: 'published' } }, { deletedAt: { exists: false } }],
}

export const publishedOrStaff: Access = ({ req }) => isStaff(req.user) || published
