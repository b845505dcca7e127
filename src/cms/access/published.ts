import type { Where } from 'payload'

/** What "public" means. It must say both: `?trash=true` would serve a trashed interview otherwise. */
export const published: Where = {
  and: [{ _status: { equals: 'published' } }, { deletedAt: { exists: false } }],
}
