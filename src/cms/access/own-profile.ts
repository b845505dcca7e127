import type { Access } from 'payload'

import { inUse } from './in-use-or-staff'
import { isStaff } from './staff'

type Profile = 'author' | 'translator'

const profileId = (value: number | { id: number } | null | undefined) =>
  typeof value === 'object' ? value?.id : value

/** Staff edit everyone's profile; a translator (the role) edits the one that their login is linked to. */
export const ownProfileOrStaff =
  (profile: Profile): Access =>
  ({ req: { user } }) => {
    if (isStaff(user)) return true
    const own = profileId(user?.[profile])
    return own == null ? false : { id: { equals: own } }
  }

/** What readers read, and one's own profile while it is not public yet. */
export const inUseOrOwnProfileOrStaff =
  (profile: Profile): Access =>
  ({ req: { user } }) => {
    if (isStaff(user)) return true
    const own = profileId(user?.[profile])
    return own == null ? inUse : { or: [inUse, { id: { equals: own } }] }
  }
