import { APIError, type CollectionBeforeOperationHook } from 'payload'

interface Update {
  id?: number | string
  draft?: boolean
  data?: Record<string, unknown>
  where?: unknown
  trash?: boolean
}

/** The admin's form says of every text that it is not in the trash. */
const saysSo = ({ data = {}, trash }: Update) =>
  '_status' in data || ('deletedAt' in data && (trash === true || data['deletedAt'] !== null))

/**
 * An update changes what is public only when it says so (`_status`). Payload merges an update into the newest draft:
 * without this, a PATCH of one field would take a published page down, or publish a draft that nobody had finished.
 */
export const keepPublicStatus: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'update') return args
  const update = args as Update
  if (update.draft || saysSo(update)) return args
  if (update.id === undefined)
    throw new APIError(
      'Say what becomes of the interviews: add "_status", or draft=true to save drafts.',
      400,
    )
  const newest = await req.payload.findVersions({
    collection: 'interviews',
    where: { and: [{ parent: { equals: update.id } }, { latest: { equals: true } }] },
    limit: 1,
    depth: 0,
    pagination: false,
    req,
  })
  const pending = newest.docs[0]?.version._status === 'draft'
  if (pending) update.draft = true
  return args
}
