import type { FieldAccess, TypeWithID } from 'payload'

/** The address of a person who wants no page of their own is given to nobody, so nothing can link to it. */
export const ownPage: FieldAccess<TypeWithID, { ownPage?: boolean | null }> = ({ req, siblingData }) =>
  req.user !== null || siblingData?.ownPage !== false
