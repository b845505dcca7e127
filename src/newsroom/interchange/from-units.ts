import { footnoteNode, type LexicalDocument, type LexicalNode, paragraphNode } from '@/text/lexical'
import { lexicalDocument } from '@/text/lexical-document'

import { rewriteParagraphs, toLexical } from './lexical-paragraphs'
import { footnotesIn, pairParagraphs } from './pair-paragraphs'
import type { Change } from './plan-changes'
import { fieldsOf, type PartField, type StoredPart, type StoredText } from './stored-translation'
import { wordsOf } from './tidy-runs'
import type { Runs } from './translation-file'

/** What is taken in, by the ids of the units. */
export type Taken = ReadonlyMap<string, Runs>

/** The same, and the fields that any of it is a paragraph of: `q7ab3cd.answer`. */
interface Sorted {
  taken: Taken
  touched: ReadonlySet<string>
}

const sorted = (taken: Taken): Sorted => ({
  taken,
  touched: new Set([...taken.keys()].map((unit) => unit.slice(0, Math.max(0, unit.lastIndexOf('.'))))),
})

/** The source's paragraphs and lists with the translation's words; what it has beyond them follows as paragraphs. */
function rebuild(
  source: unknown,
  target: unknown,
  takenAt: (n: number) => Runs | undefined,
  takenNotes: ReadonlyMap<number, string>,
): LexicalDocument {
  const pairs = pairParagraphs(source, target)
  const notes = new Map([...footnotesIn(pairs.map((pair) => pair.target)), ...takenNotes])
  const left = new Map(notes)
  const withNotes = (runs: Runs): Runs =>
    runs.map((run) => {
      if (run.type !== 'footnote') return run
      left.delete(run.number)
      return { ...run, text: notes.get(run.number) ?? '' }
    })
  const words = pairs.map((pair) => ({
    place: pair.place,
    runs: withNotes(takenAt(pair.number) ?? pair.target),
  }))
  const at = new Map(words.map(({ place, runs }) => [place, runs]))
  const frame = rewriteParagraphs(source, (_, place) => toLexical(at.get(place) ?? []))
  const document = frame ?? lexicalDocument([])
  const over = words.filter(({ place }) => place === null).map(({ runs }) => paragraphNode(toLexical(runs)))
  const { root } = document
  return { root: { ...root, children: withLeft([...root.children, ...over], [...left.values()]) } }
}

/** Footnotes whose number stands nowhere any more: at the end, since their words are somebody's. */
function withLeft(blocks: readonly LexicalNode[], left: readonly string[]): LexicalNode[] {
  const notes = left.filter((words) => words.trim() !== '').map(footnoteNode)
  return notes.length > 0 ? [...blocks, paragraphNode(notes)] : [...blocks]
}

function changedField(
  id: string,
  field: PartField,
  source: StoredPart | null,
  own: StoredPart,
  { taken, touched }: Sorted,
): unknown {
  const at = `${id}.${field.name}`
  if (!field.isRich) {
    const runs = taken.get(at)
    return runs && wordsOf(runs)
  }
  if (!touched.has(at) && !touched.has(`${id}.footnote`)) return undefined
  const notes = new Map(
    [...taken].flatMap(([unit, runs]) =>
      unit.startsWith(`${id}.footnote.`) ? [[Number(unit.split('.').at(-1)), wordsOf(runs)] as const] : [],
    ),
  )
  return rebuild(source?.[field.name], own[field.name], (n) => taken.get(`${at}.${String(n)}`), notes)
}

function withTaken<Part extends StoredPart>(own: Part, source: StoredText, all: Sorted): Part {
  const { key } = own
  if (!key) return own
  const from = source.exchanges?.find((part) => part.key === key) ?? null
  const changed = fieldsOf(own)
    .map((field) => [field.name, changedField(key, field, from, own, all)] as const)
    .filter(([, value]) => value !== undefined)
  return { ...own, ...Object.fromEntries(changed) }
}

/** The fields of a translation with what was taken in; everything else in them stays as it is. */
export function fromUnits<Text extends StoredText>(
  translation: Text,
  source: StoredText,
  taken: Taken,
): Pick<Text, 'headline' | 'standfirst' | 'interviewees' | 'exchanges'> {
  const plain = (id: string, present: string | null | undefined) => {
    const runs = taken.get(id)
    return runs ? wordsOf(runs) : present
  }
  const { headline, standfirst, interviewees, exchanges } = translation
  const all = sorted(taken)
  return {
    headline: plain('head.headline', headline),
    standfirst: plain('head.standfirst', standfirst),
    interviewees: interviewees?.map((row) => ({ ...row, label: plain(`${row.key ?? ''}.label`, row.label) })),
    exchanges: exchanges?.map((part) => withTaken(part, source, all)),
  }
}

/** Which part a unit belongs to: labels of interviewees are part of the head. */
export const partOf = (id: string): string => (id.endsWith('.label') ? 'head' : (id.split('.')[0] ?? ''))

/**
 * What the parts that were taken in are made from, by their keys. Of a part put together from two files the older source
 * counts: it was not all made from the present one.
 */
export function originsOf(changes: readonly Change[]): ReadonlyMap<string, string> {
  const origins = new Map<string, string>()
  for (const { id, madeFrom, isBehind } of changes)
    if (isBehind || !origins.has(partOf(id))) origins.set(partOf(id), madeFrom)
  return origins
}
