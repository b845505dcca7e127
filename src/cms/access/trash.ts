import type { Access } from 'payload'

import { isAdmin, isStaff } from './staff'

/** Staff put a record that nothing uses into the trash and take it out again; what is in the trash is deleted for good by administrators. */
export const trashByStaff: Access = ({ data, req: { user } }) => {
  const trashing =
    typeof data === 'object' && data !== null && Boolean((data as { deletedAt?: unknown }).deletedAt)
  if (trashing) return isStaff(user)
  return isAdmin(user) && { deletedAt: { exists: true } }
}
