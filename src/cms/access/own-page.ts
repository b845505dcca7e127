import type { FieldAccess, TypeWithID } from 'payload'

import { translatorOf } from './desk'
import { isStaff } from './staff'

/** The address of a person who wants no page of their own is given to nobody, so nothing can link to it. */
export const ownPage: FieldAccess<TypeWithID, { ownPage?: boolean | null }> = ({ req, siblingData, doc }) =>
  siblingData?.ownPage !== false ||
  isStaff(req.user) ||
  (doc?.id !== undefined && translatorOf(req) === doc.id)
