import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'

import { readApart } from '@/cms/files/read-apart'
import type { Export } from '@/newsroom/exports/exported-post'
import { isExport } from '@/newsroom/exports/read-export'
import { describeNote } from '@/newsroom/sources/describe-note'
import { describeNotUnderstood, describeWarning } from '@/newsroom/transcripts/describe-warning'
import type { ReadTranscript } from '@/newsroom/transcripts/read-transcript'

import { UsageError } from './choices'

export const givenIn = process.env['DRAGOMAN_CWD'] ?? process.cwd()

const read = new Map<string, Promise<ReadTranscript>>()

/** The interview in a file, read once however often it is asked for. */
export function readTranscriptFile(file: string, asNarration: boolean): Promise<ReadTranscript> {
  const known = read.get(file) ?? readOnce(file, asNarration)
  read.set(file, known)
  return known
}

async function bytesOf(file: string): Promise<Uint8Array> {
  const place = path.resolve(givenIn, file)
  const found = await stat(place).catch(() => null)
  if (!found) throw new UsageError(`${file} is not there. Check the path.`)
  if (!found.isFile()) throw new UsageError(`${file} is not a file. Name each file to import.`)
  return readFile(place)
}

const readOnce = async (file: string, asNarration: boolean): Promise<ReadTranscript> =>
  readApart('transcript', await bytesOf(file), { file, asNarration })

/** What a file holds that is an export; null of one that is a text. */
export async function readExportFile(file: string): Promise<Export | null> {
  const bytes = await bytesOf(file)
  return isExport(bytes) ? readApart('export', bytes, { file }) : null
}

export function report(
  file: string,
  { transcript, notes }: Pick<ReadTranscript, 'transcript' | 'notes'>,
): void {
  const { exchanges, people, facts, warnings, notUnderstood } = transcript
  console.log(`${file}: ${String(exchanges.length)} exchanges, ${String(people.length)} bios.`)
  for (const note of notes) console.log(`  ${describeNote(note)}`)
  for (const warning of warnings) console.log(`  ${describeWarning(warning)}`)
  for (const { line, key, value } of facts)
    console.log(
      `  Line ${String(line)}: the file says ${key}: ${value}. It is not taken from there: give it as a flag.`,
    )
  for (const part of notUnderstood) console.log(`  Not imported. ${describeNotUnderstood(part)}`)
}
