import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'

import { readApart } from '@/cms/files/read-apart'
import { describeNote } from '@/newsroom/sources/describe-note'
import { describeNotUnderstood, describeWarning } from '@/newsroom/transcripts/describe-warning'
import type { ReadTranscript } from '@/newsroom/transcripts/read-transcript'

import { UsageError } from './choices'

const givenIn = process.env['DRAGOMAN_CWD'] ?? process.cwd()

const read = new Map<string, Promise<ReadTranscript>>()

/** The interview in a file, read once however often it is asked for. */
export function readTranscriptFile(file: string, asNarration: boolean): Promise<ReadTranscript> {
  const known = read.get(file) ?? readOnce(file, asNarration)
  read.set(file, known)
  return known
}

async function readOnce(file: string, asNarration: boolean): Promise<ReadTranscript> {
  const place = path.resolve(givenIn, file)
  const found = await stat(place).catch(() => null)
  if (!found) throw new UsageError(`${file} is not there. Check the path.`)
  if (!found.isFile()) throw new UsageError(`${file} is not a file. Name each file to import.`)
  return readApart('transcript', await readFile(place), { file, asNarration })
}

export function report(
  file: string,
  { transcript, notes }: Pick<ReadTranscript, 'transcript' | 'notes'>,
): void {
  const { exchanges, people, warnings, notUnderstood } = transcript
  console.log(`${file}: ${String(exchanges.length)} exchanges, ${String(people.length)} bios.`)
  for (const note of notes) console.log(`  ${describeNote(note)}`)
  for (const warning of warnings) console.log(`  ${describeWarning(warning)}`)
  for (const part of notUnderstood) console.log(`  Not imported. ${describeNotUnderstood(part)}`)
}
