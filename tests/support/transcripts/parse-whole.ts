import { expect } from 'vitest'
import { parseTranscript } from '../../../src/newsroom/transcripts/parse-transcript'
import type { Transcript } from '../../../src/newsroom/transcripts/transcript'
import { unaccounted } from '../../../src/newsroom/transcripts/unaccounted'
import { expectLines } from './expect-lines'

/** Parses and expects that nothing was lost and nothing invented, and that each line says what it became. */
export function parseWhole(text: string): Transcript {
  const transcript = parseTranscript(text)
  expect(unaccounted(text, transcript)).toEqual({ lost: [], invented: [] })
  expectLines(text, transcript)
  return transcript
}
