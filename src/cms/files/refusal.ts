import { FileError, type FileErrorCode } from '@/newsroom/interchange/file-error'
import { TranscriptError } from '@/newsroom/transcripts/transcript-error'

/** Why a file is refused, as plain data: an error loses its class on its way between threads. */
export type Refusal =
  | { of: 'file'; code: FileErrorCode; params: FileError['params'] }
  | ({ of: 'transcript' } & Pick<TranscriptError, 'code' | 'fileName' | 'why' | 'values' | 'line'>)

/** How much memory a reading may take. */
export const mostMemory = 400
export const tooMuchMemory = () => new FileError('tooMuchMemory', { most: mostMemory })

/** Null for what is no refusal but a fault of ours. */
export function toRefusal(error: unknown): Refusal | null {
  if (error instanceof FileError) return { of: 'file', code: error.code, params: error.params }
  if (error instanceof TranscriptError) {
    const { code, fileName, why, values, line } = error
    return { of: 'transcript', code, fileName, why, values, line }
  }
  // A text, an array or a stack that cannot become any larger.
  if (error instanceof RangeError) return toRefusal(tooMuchMemory())
  return null
}

export function fromRefusal(refusal: Refusal): FileError | TranscriptError {
  if (refusal.of === 'file') return new FileError(refusal.code, refusal.params)
  const { code, fileName, why, values, line } = refusal
  return new TranscriptError(code, fileName, why, values, line)
}
