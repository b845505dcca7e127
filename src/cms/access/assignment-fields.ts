import type { FieldAccess, TypeWithID } from 'payload'

import { worksOnAssignment } from './desk'
import { isStaff } from './staff'

/**
 * Of an assignment: the text and who works on it, for those who do, and for staff. Whoever only could take it on reads what is
 * needed to decide. Without a document (a query's `where`) nobody but staff may ask by it.
 */
export const workersField: FieldAccess<TypeWithID> = ({ req, doc, id = doc?.id }) =>
  isStaff(req.user) || (id !== undefined && worksOnAssignment(req, id))
