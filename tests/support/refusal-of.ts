import { TranscriptError } from '@/newsroom/transcripts/transcript-error'

/** What whoever hands in a file is told of it; never anything but a sentence of ours. */
export function refusalOf(read: () => unknown): TranscriptError {
  try {
    read()
  } catch (error) {
    if (error instanceof TranscriptError) return error
    throw error
  }
  throw new Error('It was not refused.')
}
