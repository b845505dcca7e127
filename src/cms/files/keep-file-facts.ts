import type { CollectionBeforeOperationHook } from 'payload'

/** What the server knows of a picture's file. */
const facts = [
  'filename',
  'url',
  'thumbnailURL',
  'mimeType',
  'filesize',
  'width',
  'height',
  'sizes',
  'uploadedBy',
] as const

/**
 * Which file a record stands for is said by the upload alone. Somebody who could write it would read any other file through a
 * record of their own.
 */
export const keepFileFacts: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'update' && operation !== 'create') return args
  const { id, data } = args as { id?: number | string; data?: Record<string, unknown> }
  if (!data) return args
  const stored =
    id === undefined
      ? null
      : await req.payload.db.findOne<Record<string, unknown> & { id: number }>({
          collection: 'media',
          where: { id: { equals: id } },
          req,
        })
  for (const name of facts) {
    if (!(name in data)) continue
    if (stored) data[name] = stored[name]
    else Reflect.deleteProperty(data, name)
  }
  return args
}
