import { isBracketMark } from '@/text/brackets'
import { isSafeLink } from '@/text/safe-link'

import { type Doubt, doubtOf } from './doubt'
import { fingerprint } from './fingerprint'
import type { PassedOver } from './passed-over'
import { type Mark, markSource, markTarget, toMarked } from './marks'
import { isRich, settleTarget } from './settle-target'
import { isSame, unspacedWords } from './tidy-runs'
import type {
  Damage,
  FileFormat,
  ReadFile,
  ReadUnit,
  Runs,
  TranslationFile,
  TranslationUnit,
} from './translation-file'

/** A unit that the file would change. */
export interface Change {
  id: string
  before: Runs | null
  after: Runs
  /** The source that it was made from; another than the present one makes its part behind, never current. */
  madeFrom: string
  isBehind: boolean
  /** Whether somebody has changed it here, too, since the file went out. */
  isChangedHere: boolean
}

/** A unit that the file would change by something that is probably no translation. */
export interface DoubtfulChange extends Change {
  doubt: Doubt
}

/** What bringing a file in would do. Nothing that is not in `changed` is touched, save what is doubtful where it is asked for. */
export interface ChangePlan {
  changed: readonly Change[]
  /** The same as the source, or not translated by what the program says of it: taken in only where somebody asks for it. */
  doubtful: readonly DoubtfulChange[]
  /** As it is here, or as it went out. */
  unchanged: readonly string[]
  /** Translated here, empty in the file: stays as it is. */
  emptied: readonly string[]
  /** In the file, not here: a part that was dropped since, or another's row. */
  unknown: readonly string[]
  /** Here, not in the file. */
  missing: readonly string[]
  damaged: readonly { id: string; damage: Damage; after: Runs | null }[]
  /** Translated rows without a key, by their first words. */
  keyless: readonly string[]
  /** What somebody wrote into the file where nothing is taken from: notes, comments, text boxes, words beside the table. */
  passedOver: readonly PassedOver[]
  /** How much more of that there is than a list can show. */
  morePassedOver: number
}

/** Line ends and what stands in brackets are the translator's own; in Word so is emphasis, which there is no placeholder but a look. */
const mustReturn = (mark: Mark, format: FileFormat) =>
  mark.kind === 'link' ||
  mark.kind === 'footnote' ||
  (format === 'xliff' && mark.kind !== 'linebreak' && !isBracketMark(mark.kind))

const nameOf = ({ kind, href }: Mark) => (kind === 'footnote' ? `[${href ?? ''}]` : (href ?? kind))

const footnotesOf = (runs: Runs | null): number[] =>
  (runs ?? []).flatMap((run) => (run.type === 'footnote' ? [run.number] : []))

/** Footnotes are known by their order: those that nobody sent out, and those that stand before an earlier one. */
function misplacedFootnotes({ source, target: present }: TranslationUnit, target: Runs): string[] {
  const known = new Set([...footnotesOf(source), ...footnotesOf(present)])
  const found = footnotesOf(target)
  return found
    .filter((number, n) => !known.has(number) || number <= (found[n - 1] ?? 0))
    .map((number) => `[${String(number)}]`)
}

function unsafeLinks(runs: Runs): string[] {
  const found: string[] = []
  toMarked(runs, ({ kind, href }) => {
    if (kind === 'link' && !isSafeLink(href ?? '')) found.push(href ?? '')
    return ''
  })
  return found
}

/** The source's marks that this target lacks, save those that the present one does without, too. */
function lostMarks(here: TranslationUnit, target: Runs, format: FileFormat): string[] {
  const { marks } = markSource(here.source)
  const before = new Set(here.target ? markTarget(here.target, marks).lost.map(({ id }) => id) : [])
  return markTarget(target, marks)
    .lost.filter((lost) => mustReturn(lost.mark, format) && !before.has(lost.id))
    .map(({ mark }) => nameOf(mark))
}

function damageOf(
  here: TranslationUnit,
  read: ReadUnit,
  target: Runs,
  { format, isKnown }: Reading,
): Damage | null {
  // A hash that the source never had would be taken for no hash at all, and the unit for up to date.
  if (read.sourceHash === null || !isKnown(here.id, read.sourceHash)) return { why: 'lostOrigin' }
  const isPresent = read.sourceHash === here.sourceHash
  if (isPresent && unspacedWords(read.source) !== unspacedWords(here.source)) return { why: 'changedSource' }
  const unknown = [
    ...read.unknownMarks,
    ...misplacedFootnotes(isPresent ? here : { ...here, source: read.source }, target),
  ]
  if (unknown.length > 0) return { why: 'unknownMark', marks: unknown }
  const unsafe = unsafeLinks(target)
  if (unsafe.length > 0) return { why: 'unsafeLink', marks: unsafe }
  // Of a source that has changed since nobody can say which marks the translator saw: the file's own does.
  const lost = isRich(here.id)
    ? lostMarks(isPresent ? here : { ...here, source: read.source }, target, format)
    : []
  return lost.length > 0 ? { why: 'lostMark', marks: lost } : null
}

interface Reading {
  format: FileFormat
  isKnown: IsKnown
}
/** Whether the source of a unit's part has ever had this hash. */
export type IsKnown = (id: string, hash: string) => boolean

type Outcome = 'unchanged' | 'emptied' | Damage | Change | DoubtfulChange

function outcomeOf(here: TranslationUnit, read: ReadUnit, reading: Reading): Outcome {
  const target = settleTarget(here, read.target)
  const isAsSent = fingerprint(target) === read.sentTarget
  if (isSame(target, here.target) || isAsSent) return 'unchanged'
  if (target === null) return 'emptied'
  const damage = damageOf(here, read, target, reading)
  if (damage) return damage
  const madeFrom = read.sourceHash ?? ''
  const doubt = doubtOf(here, read, target)
  return {
    ...(doubt && { doubt }),
    id: here.id,
    before: here.target,
    after: target,
    madeFrom,
    isBehind: madeFrom !== here.sourceHash,
    isChangedHere: read.sentTarget !== null && read.sentTarget !== fingerprint(here.target),
  }
}

/** The names of units that stand there twice and say different things: nobody can know which is meant. */
function contradictions(units: readonly ReadUnit[]): ReadonlySet<string> {
  const first = new Map<string, ReadUnit>()
  const found = new Set<string>()
  for (const unit of units) {
    const known = first.get(unit.id)
    if (!known) first.set(unit.id, unit)
    else if (!isSame(known.target, unit.target)) found.add(unit.id)
  }
  return found
}

/** What would change if the file were brought in. */
export function planChanges(present: TranslationFile, file: ReadFile, isKnown: IsKnown): ChangePlan {
  const reading = { format: file.format, isKnown }
  const readById = new Map(file.units.map((unit) => [unit.id, unit]))
  const contradictory = contradictions(file.units)
  const hereIds = new Set(present.units.map(({ id }) => id))
  const outcomes = present.units.flatMap((here) => {
    const read = readById.get(here.id)
    if (!read) return []
    const outcome: Outcome = contradictory.has(here.id) ? { why: 'twice' } : outcomeOf(here, read, reading)
    return [{ id: here.id, outcome, after: settleTarget(here, read.target) }]
  })
  const idsOf = (which: 'unchanged' | 'emptied') =>
    outcomes.filter(({ outcome }) => outcome === which).map(({ id }) => id)
  return {
    changed: outcomes.flatMap(({ outcome }) =>
      typeof outcome === 'object' && 'madeFrom' in outcome && !('doubt' in outcome) ? [outcome] : [],
    ),
    doubtful: outcomes.flatMap(({ outcome }) =>
      typeof outcome === 'object' && 'doubt' in outcome ? [outcome] : [],
    ),
    unchanged: idsOf('unchanged'),
    emptied: idsOf('emptied'),
    unknown: [...readById.keys()].filter((id) => !hereIds.has(id)),
    missing: present.units.filter(({ id }) => !readById.has(id)).map(({ id }) => id),
    damaged: outcomes.flatMap(({ id, outcome, after }) =>
      typeof outcome === 'object' && 'why' in outcome ? [{ id, damage: outcome, after }] : [],
    ),
    keyless: file.keyless,
    passedOver: file.passedOver,
    morePassedOver: file.morePassedOver,
  }
}
