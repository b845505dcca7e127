import { APIError, type PayloadRequest } from 'payload'

import { adminMessages } from '@/i18n/admin-messages'
import { FileError } from '@/newsroom/interchange/file-error'
import { TranscriptError } from '@/newsroom/transcripts/transcript-error'
import { GateShut } from '@/lib/gate.mjs'

/** How whoever sent too many files at once is answered. */
export const comeAgain = (req: PayloadRequest): Response =>
  Response.json(
    { errors: [{ message: adminMessages(req.i18n.language)('files.comeAgain') }] },
    { status: 503, headers: { 'Retry-After': '5', 'Cache-Control': 'no-store' } },
  )

/** Answers with a sentence where a file was refused; any other error is ours. */
export async function orRefusal(req: PayloadRequest, answer: () => Promise<Response>): Promise<Response> {
  try {
    return await answer()
  } catch (error) {
    if (error instanceof GateShut) return comeAgain(req)
    const { language } = req.i18n
    if (error instanceof TranscriptError)
      throw new APIError(error.in(language), 400, { code: error.code }, true)
    if (!(error instanceof FileError)) throw error
    throw new APIError(error.in(language), error.status, { code: error.code }, true)
  }
}
