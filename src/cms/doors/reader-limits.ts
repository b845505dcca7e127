import { APIError } from 'payload'

import type { DoorCheck, Visit } from './at-every-door'

/** What one anonymous REST request may ask for. */
const mostDocuments = 100
const deepest = 2

/** REST answers readers at most this much at a time; `limit=0` would mean everything. */
function limit(args: Visit['args']): void {
  const wanted = Number(args['limit'] ?? 10)
  if (!Number.isInteger(wanted) || wanted < 1 || wanted > mostDocuments)
    throw new APIError(`limit must be between 1 and ${String(mostDocuments)}; use page for more.`, 400)
  const page = Number(args['page'] ?? 1)
  if (!Number.isInteger(page) || page < 1) throw new APIError('page counts from 1.', 400)
  if (args['pagination'] === false) throw new APIError('pagination cannot be turned off; use page.', 400)
  args['depth'] = Math.min(Number(args['depth'] ?? 0) || 0, deepest)
}

const listing = new Set(['read', 'readDistinct', 'count', 'countVersions'])

export const readerLimits: DoorCheck = ({ args, operation, req }) => {
  // What the answer names is fetched by the same request, past any limit of its own.
  const asked = !req.context['limited']
  req.context['limited'] = true
  const fromReader = req.payloadAPI === 'REST' && !req.user && listing.has(operation)
  if (asked && fromReader) limit(args)
}
