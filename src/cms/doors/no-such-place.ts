import { NotFound } from 'payload'

import type { DoorCheck } from './at-every-door'

/** What Postgres can compare with an id of ours. */
const isId = (id: unknown) => /^[1-9]\d{0,8}$/.test(String(id))

/** Answers "not found" to an id that no record can have, and for versions that a collection does not keep, not with a failure. */
export const noSuchPlace: DoorCheck = ({ args: { id }, operation, keepsVersions, req }) => {
  const hasNoVersions = operation === 'restoreVersion' && !keepsVersions
  if (hasNoVersions || (id !== undefined && id !== null && !isId(id))) throw new NotFound(req.t)
}
