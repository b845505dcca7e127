import { NotFound } from 'payload'

import type { DoorCheck, Visit } from './at-every-door'
import { isId } from './filter-values'

const isPlace = (id: unknown) => isId(id) && Number(id) > 0 && String(Number(id)) === String(id)

/** Payload asks for versions of whatever is named, and fails where a collection keeps none. */
const asksForVersions = ({ operation, slug, req }: Visit) =>
  operation === 'restoreVersion' ||
  (req.payloadAPI === 'REST' &&
    req.routeParams?.['collection'] === slug &&
    /\/versions(?:\/|$)/.test(req.pathname))

/** Answers "not found" to an id that no record can have, and for versions that a collection does not keep, not with a failure. */
export const noSuchPlace: DoorCheck = (visit) => {
  const { id, duplicateFromID } = visit.args
  const isNone = [id, duplicateFromID].some((one) => one !== undefined && one !== null && !isPlace(one))
  if (isNone || (!visit.keepsVersions && asksForVersions(visit))) throw new NotFound(visit.req.t)
}
