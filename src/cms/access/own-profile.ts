import type { Access } from 'payload'

import { shown } from './shown'
import { isStaff, isStranger } from './staff'

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
export const shownOrOwnProfileOrStaff =
  (profile: Profile): Access =>
  ({ req }) => {
    if (isStaff(req.user)) return true
    if (isStranger(req)) return false
    const own = profileId(req.user?.[profile])
    return own == null ? shown : { or: [shown, { id: { equals: own } }] }
  }
