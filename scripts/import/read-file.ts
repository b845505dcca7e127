import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'

import { describeNotUnderstood, describeWarning } from '@/transcripts/describe-warning'
import { parseTranscript } from '@/transcripts/parse-transcript'
import { readNarration } from '@/transcripts/read-narration'
import { readTranscriptBytes } from '@/transcripts/read-transcript-bytes'
import type { Transcript } from '@/transcripts/transcript'
import { unaccounted } from '@/transcripts/unaccounted'

import { UsageError } from './choices'

const givenIn = process.env['DRAGOMAN_CWD'] ?? process.cwd()

export async function readText(file: string): Promise<string> {
  const place = path.resolve(givenIn, file)
  const found = await stat(place).catch(() => null)
  if (!found) throw new UsageError(`${file} is not there. Check the path.`)
  if (!found.isFile()) throw new UsageError(`${file} is not a file. Name each text file to import.`)
  return readTranscriptBytes(await readFile(place), file)
}

/** The interview in a text, refused if any of the text would be lost, or if there is none in it. */
export function toTranscript(file: string, text: string, asNarration: boolean): Transcript {
  const transcript = asNarration ? readNarration(text) : parseTranscript(text)
  const { lost, invented } = unaccounted(text, transcript)
  if (lost.length > 0 || invented.length > 0)
    throw new UsageError(
      `${file} was not read in full: ${JSON.stringify(lost.slice(0, 3))}. Nothing was imported.`,
    )
  if (transcript.exchanges.length === 0)
    throw new UsageError(
      [`${file} has no question with an answer.`, ...transcript.warnings.map(describeWarning)].join('\n'),
    )
  return transcript
}

export function report(file: string, transcript: Transcript): void {
  const { exchanges, people, warnings, notUnderstood } = transcript
  console.log(`${file}: ${String(exchanges.length)} exchanges, ${String(people.length)} bios.`)
  for (const warning of warnings) console.log(`  ${describeWarning(warning)}`)
  for (const part of notUnderstood) console.log(`  Not imported. ${describeNotUnderstood(part)}`)
}
