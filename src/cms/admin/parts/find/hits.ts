import type { FormState } from 'payload'

import type { Locale } from '@/i18n/locales'

import { findWords, type Looking } from './find-words'
import { linesOf, withLines } from './rich-lines'
import { type Becomes, soundQuotes } from './sound-quotes'

/** What is looked for: words, with what is to stand instead, or the quotation marks and dashes of a typewriter. */
export type Asked = (Looking & { kind: 'words'; instead: string }) | { kind: 'quotes'; language: Locale }

/** A place at which it stands. */
export interface Hit extends Becomes {
  /** Its field, as the form calls it: `exchanges.2.answer`. */
  path: string
  /** The id of the part, null above the parts. */
  part: string | null
  /** Of a rich text, its paragraphs and items. */
  line: number
  text: string
}

const above = ['headline', 'standfirst', 'cardText']
const inParts = ['question', 'answer', 'text', 'caption']

interface Place {
  path: string
  part: string | null
  value: unknown
}

/** All that readers read of the text, in its order. */
function placesIn(form: FormState, list: string): Place[] {
  const parts = form[list]?.rows ?? []
  return [
    ...above.map((path) => ({ path, part: null, value: form[path]?.value })),
    ...parts.flatMap(({ id }, n) =>
      inParts.map((name) => {
        const path = `${list}.${String(n)}.${name}`
        return { path, part: id, value: form[path]?.value }
      }),
    ),
  ]
}

const becomesIn = (text: string, asked: Asked): Becomes[] =>
  asked.kind === 'quotes'
    ? soundQuotes(text, asked.language)
    : findWords(text, asked).map((range) => ({ range, words: asked.instead }))

export function hitsIn(form: FormState, list: string, asked: Asked): Hit[] {
  return placesIn(form, list).flatMap(({ path, part, value }) => {
    const lines = typeof value === 'string' ? [value] : linesOf(value)
    return lines.flatMap((text, line) =>
      becomesIn(text, asked).map((one) => ({ ...one, path, part, line, text })),
    )
  })
}

function withWords(value: unknown, hits: readonly Hit[]): unknown {
  const byLine = new Map<number, Hit[]>()
  for (const hit of hits) byLine.set(hit.line, [...(byLine.get(hit.line) ?? []), hit])
  if (typeof value !== 'string') return withLines(value, byLine)
  return hits
    .toReversed()
    .reduce((text, { range, words }) => text.slice(0, range[0]) + words + text.slice(range[1]), value)
}

/** The fields that hits change, with their words from then on. */
export function replaced(form: FormState, hits: readonly Hit[]): Map<string, unknown> {
  const byPath = new Map<string, Hit[]>()
  for (const hit of hits) byPath.set(hit.path, [...(byPath.get(hit.path) ?? []), hit])
  return new Map([...byPath].map(([path, own]) => [path, withWords(form[path]?.value, own)]))
}

export const isSameHit = (one: Hit, other: Hit): boolean =>
  one.path === other.path &&
  one.line === other.line &&
  one.range[0] === other.range[0] &&
  one.text === other.text
