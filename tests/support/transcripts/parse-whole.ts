import { expect } from 'vitest'
import { parseTranscript } from '../../../src/transcripts/parse-transcript'
import type { Transcript } from '../../../src/transcripts/transcript'
import { unaccounted } from '../../../src/transcripts/unaccounted'

/** Parses and expects that nothing was lost and nothing invented. */
export function parseWhole(text: string): Transcript {
  const transcript = parseTranscript(text)
  expect(unaccounted(text, transcript)).toEqual({ lost: [], invented: [] })
  return transcript
}
