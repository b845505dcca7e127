import { APIError, type PayloadRequest } from 'payload'

import { adminMessages } from '@/i18n/admin-messages'
import { FileError } from '@/newsroom/interchange/file-error'
import { refusalsInArabic } from '@/newsroom/transcripts/refusals-in-arabic'
import { TranscriptError } from '@/newsroom/transcripts/transcript-error'
import { GateShut } from '@/lib/gate.mjs'

const language = (req: PayloadRequest) => (req.i18n.language === 'ar' ? 'ar' : 'en')

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
    if (error instanceof TranscriptError) {
      const { code, fileName, message } = error
      const said = language(req) === 'ar' ? refusalsInArabic[code](fileName) : message
      throw new APIError(said, 400, { code }, true)
    }
    if (!(error instanceof FileError)) throw error
    throw new APIError(error.in(language(req)), error.status, { code: error.code }, true)
  }
}
