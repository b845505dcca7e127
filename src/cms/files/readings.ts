import { decoded } from '@/newsroom/interchange/decoded'
import { planFile } from '@/newsroom/interchange/plan-file'
import { readExport } from '@/newsroom/exports/read-export'
import { planTable } from '@/newsroom/terms/plan-table'
import type { Term } from '@/newsroom/terms/term'
import { type ReadingOptions, readTranscript } from '@/newsroom/transcripts/read-transcript'

interface Terms {
  stored: readonly Term[]
  languages: readonly string[]
}

/** What is read of files that somebody hands in: bytes and plain data in, plain data out. */
const readings = {
  translation: planFile,
  terms: (bytes: Uint8Array, { stored, languages }: Terms) =>
    planTable([...decoded([bytes])].join(''), stored, languages),
  transcript: (bytes: Uint8Array, { file, ...options }: ReadingOptions & { file: string }) =>
    readTranscript(bytes, file, options),
  export: (bytes: Uint8Array, { file }: { file: string }) => readExport(bytes, file),
} as const

type Readings = typeof readings
export type ReadingName = keyof Readings
/** What a reading is told besides the bytes. */
export type About<Name extends ReadingName> = Parameters<Readings[Name]>[1]
export type Answer<Name extends ReadingName> = ReturnType<Readings[Name]>

/** A reading as it is sent to the worker. */
export type Order = {
  [Name in ReadingName]: { name: Name; bytes: Uint8Array; about: About<Name> }
}[ReadingName]

export function carryOut({ name, bytes, about }: Order): Answer<ReadingName> {
  switch (name) {
    case 'translation':
      return readings.translation(bytes, about)
    case 'terms':
      return readings.terms(bytes, about)
    case 'transcript':
      return readings.transcript(bytes, about)
    case 'export':
      return readings.export(bytes, about)
  }
}
