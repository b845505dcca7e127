import { foldText } from '@/text/search/fold-text'

import type { Term, TermForm } from './term'
import { wordStems } from './word-stems'

interface Entry {
  term: Term
  form: TermForm
  words: readonly string[]
}

/** The forms of terms in one language, by their first word. */
export type TermIndex = ReadonlyMap<string, readonly Entry[]>

export interface FoundTerm {
  term: Term
  /** The form of it that stands there. */
  form: TermForm
}

const foldedWords = (text: string) => foldText(text).split(' ').filter(Boolean)

export function indexTerms(terms: readonly Term[], language: string): TermIndex {
  const index = new Map<string, Entry[]>()
  for (const term of terms)
    for (const form of term.forms) {
      const words = form.language === language ? foldedWords(form.form) : []
      const [first] = words
      if (first === undefined) continue
      const entries = index.get(first) ?? []
      entries.push({ term, form, words })
      index.set(first, entries)
    }
  for (const entries of index.values()) entries.sort((a, b) => b.words.length - a.words.length)
  return index
}

const matches = (words: readonly string[], at: number, form: readonly string[]) =>
  form.every((word, n) => {
    const typed = words[at + n]
    return typed !== undefined && (n === 0 || typed === word || wordStems(typed).includes(word))
  })

/** Every place where a form stands, the longest first: within a longer name no shorter one is found. */
export function findForms(text: string, index: TermIndex): FoundTerm[] {
  const words = foldedWords(text)
  const found: FoundTerm[] = []
  let at = 0
  while (at < words.length) {
    // A word as it stands goes before what it may be made of.
    const entries = wordStems(words[at] ?? '').flatMap((stem) => index.get(stem) ?? [])
    const longest = entries
      .filter((entry) => matches(words, at, entry.words))
      .reduce((most, { words: { length } }) => Math.max(most, length), 0)
    const here = entries.filter((entry) => entry.words.length === longest && matches(words, at, entry.words))
    const exact = here.filter((entry) => entry.words[0] === words[at])
    found.push(...(exact.length > 0 ? exact : here).map(({ term, form }) => ({ term, form })))
    at += Math.max(1, longest)
  }
  return found
}

/** The terms that occur in a text, once each, in the order in which they first do. */
export function findTerms(text: string, index: TermIndex): FoundTerm[] {
  const first = new Map<number, FoundTerm>()
  for (const found of findForms(text, index)) if (!first.has(found.term.id)) first.set(found.term.id, found)
  return [...first.values()]
}
