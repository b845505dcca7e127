import type { RichInline } from '@/content/types'

import type { PassedOver } from './passed-over'

export type Runs = readonly RichInline[]

/** One field or one paragraph of a translation, beside what it is made from. */
export interface TranslationUnit {
  /** Made of keys, never of a place or a database id: `head.headline`, `q7ab3cd.question`, `q7ab3cd.answer.2`. */
  id: string
  source: Runs
  /** Null as long as nobody has translated it. */
  target: Runs | null
  /** The hash of the whole part's source as it is now; what a translation of this file is made from. */
  sourceHash: string
  /** Whether the present target was made from an older source. */
  behind: boolean
  /** For whoever translates: who speaks, where in the interview it stands. */
  notes: readonly string[]
}

/** Whether it may be the name of a unit of ours. */
export const isUnitId = (name: string): boolean => /^\w+\.[a-z]+(?:\.\d+)?$/.test(name)

/** One translation as it leaves the house. */
export interface TranslationFile {
  /** What all versions of the interview share. */
  work: string
  sourceLanguage: string
  targetLanguage: string
  units: readonly TranslationUnit[]
}

/** Why a unit of a file cannot be taken in. */
export type Damage =
  | { why: 'lostMark'; marks: readonly string[] }
  | { why: 'unknownMark'; marks: readonly string[] }
  | { why: 'unsafeLink'; marks: readonly string[] }
  | { why: 'lostOrigin' | 'changedSource' | 'twice' }

/** A unit as somebody's program has handed it back. */
export interface ReadUnit {
  id: string
  source: Runs
  target: Runs | null
  /** The hash of the source that the file was made from; null where the program has dropped it. */
  sourceHash: string | null
  /** The fingerprint of the target that the file went out with; null where the program has dropped it. */
  sentTarget: string | null
  /** Placeholders that say nothing about what they stand for. */
  unknownMarks: readonly string[]
  /** Whether the program says that the target is no translation yet. */
  isMarkedUntranslated: boolean
}

export type FileFormat = 'xliff' | 'docx'

/** A file as it was read: nothing in it is believed yet. */
export interface ReadFile {
  format: FileFormat
  /** Whatever the file says it is of; another publication's files say something else. */
  work: string
  sourceLanguage: string
  targetLanguage: string
  units: readonly ReadUnit[]
  /** Translated rows that have lost their key, by their first words. */
  keyless: readonly string[]
  /** What somebody wrote into it where nothing is taken from, as far as it can be shown. */
  passedOver: readonly PassedOver[]
  /** How much more of that there is. */
  morePassedOver: number
}
