import type { UploadConfig } from 'payload'
import { stat } from 'node:fs/promises'
import path from 'node:path'

import { env } from '@/env'
import { adminMessages } from '@/i18n/admin-messages'

type Handler = Exclude<UploadConfig['handlers'], undefined>[number]

/** Payload answers a picture that is not on the disk as a failure of the server, and writes its name to the log. */
export const missingFile: Handler = async (req, { params: { filename } }): Promise<Response> => {
  const found = await stat(path.join(env.mediaFolder, path.basename(filename))).catch(() => null)
  // Payload serves what is there; its type has no place for a promise of nothing.
  if (found?.isFile()) return undefined as unknown as Response
  const message = adminMessages(req.i18n.language)('pictures.missing')
  return Response.json({ errors: [{ message }] }, { status: 404 })
}
