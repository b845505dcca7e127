import { type Document, isAlias, isMap, isScalar, isSeq, type Pair } from 'yaml'

import { toSlug } from '@/lib/slug'

import { hasWords, keyOf, type MatterSource, tidy } from './matter-yaml'
import type { FileFact } from './transcript'
import { writtenDay } from './written-day'

/** What front matter says of its text besides the headline: whom it names, its day and its address. */
export interface MatterFacts {
  facts: FileFact[]
  /** Lines of which every word is in `facts`. */
  told: ReadonlySet<number>
}

export const noFacts: MatterFacts = { facts: [], told: new Set() }

const whoms = new Set(
  (
    'author authors interviewer interviewers postauthor postauthors translator translators translation_by translated_by ' +
    'interviewee interviewees speaker speakers guest guests'
  ).split(' '),
)
/** The day on which it came out counts for more than one that may be that of the talk. */
const days = ['published_time', 'published_at', 'published', 'date']
const longestName = 120

interface Value {
  text: string
  from: number
  to: number
}

function valueOf(node: Pair['value'], document: Document.Parsed): Value[] {
  const scalar = isAlias(node) ? node.resolve(document) : node
  if (!isScalar(scalar) || !(isScalar(node) || isAlias(node)) || !node.range) return []
  return [{ text: tidy(String(scalar.value)), from: node.range[0], to: node.range[1] }]
}

/** A name, a list of names, or records that have one each. */
function namesIn(node: Pair['value'], document: Document.Parsed, deep = 0): Value[] {
  if (isSeq(node)) return deep > 0 ? [] : node.items.flatMap((one) => namesIn(one, document, 1))
  if (!isMap(node)) return valueOf(node, document)
  return node.items
    .filter((pair) => keyOf(pair).toLowerCase() === 'name')
    .flatMap((pair) => [...keyRange(pair), ...valueOf(pair.value, document)])
}

/** A key is read with its value, and is nobody's name. */
const keyRange = ({ key }: Pair): Value[] =>
  isScalar(key) && key.range ? [{ text: '', from: key.range[0], to: key.range[1] }] : []

const separators = /\s*[,،;؛&]\s*|\s+and\s+/u
/** What stands in brackets behind a name is no name. */
const bracketed = /\s*\([^()]*\)$/u

const lineAt = ({ text, line }: MatterSource, offset: number) =>
  line + text.slice(0, offset).split('\n').length - 1

const shorten = (name: string) => name.replace(bracketed, '')
const mayBeName = (name: string) => hasWords(name) && name.length <= longestName

/** Collects what is read, and in which lines nothing else stands. */
class Facts implements MatterFacts {
  readonly facts: FileFact[] = []
  readonly told = new Set<number>()

  constructor(
    private readonly document: Document.Parsed,
    private readonly source: MatterSource,
  ) {}

  people(pair: Pair): void {
    const read = namesIn(pair.value, this.document).filter(({ text, from }) => {
      const names = text.split(separators).filter(hasWords)
      for (const name of names.map(shorten).filter(mayBeName)) this.#add('person', pair, name, from)
      return names.every((name) => mayBeName(name) && shorten(name) === name)
    })
    if (read.some(({ text }) => hasWords(text))) this.#tell(pair, read)
  }

  /** Of several the first; whether another one is the same day is known by its line alone. */
  day(pairs: readonly Pair[]): void {
    const found = pairs.flatMap((pair) =>
      valueOf(pair.value, this.document).flatMap((value) => {
        const day = writtenDay(value.text)
        return day === null ? [] : [{ pair, value, day }]
      }),
    )
    const [first] = found
    if (!first) return
    this.#add('day', first.pair, first.day, first.value.from)
    for (const { pair, value } of found)
      if (value.text.slice(0, 10) === first.value.text.slice(0, 10)) this.#tell(pair, [value])
  }

  slug(pair: Pair): void {
    for (const value of valueOf(pair.value, this.document)) {
      const slug = toSlug(value.text)
      if (slug === '') continue
      this.#add('slug', pair, slug, value.from)
      this.#tell(pair, [value])
    }
  }

  #add(is: FileFact['is'], pair: Pair, value: string, from: number): void {
    this.facts.push({ is, key: keyOf(pair), value, line: lineAt(this.source, from) })
  }

  /** Takes out what was read of the lines of a pair: where no word is left, the line is told. */
  #tell(pair: Pair, values: readonly Value[]): void {
    const read = [...keyRange(pair), ...values].toSorted((a, b) => a.from - b.from)
    const { text } = this.source
    const start = text.lastIndexOf('\n', (read[0]?.from ?? 0) - 1) + 1
    const last = Math.max(...read.map(({ to }) => to))
    const end = text.indexOf('\n', last - 1)
    let at = start
    let left = ''
    for (const { from, to } of read) {
      left += text.slice(at, from) + text.slice(from, to).replace(/[^\n]+/gu, '')
      at = to
    }
    left += text.slice(at, end === -1 ? undefined : end)
    for (const [n, line] of left.split('\n').entries())
      if (!hasWords(line)) this.told.add(lineAt(this.source, start) + n)
  }
}

export function readFacts(document: Document.Parsed, source: MatterSource): MatterFacts {
  if (!isMap(document.contents)) return noFacts
  const facts = new Facts(document, source)
  const pairs = document.contents.items as Pair[]
  const called = (name: string) => pairs.filter((pair) => keyOf(pair).toLowerCase() === name)
  for (const pair of pairs) if (whoms.has(keyOf(pair).toLowerCase())) facts.people(pair)
  facts.day(days.flatMap(called))
  const [slug] = called('slug')
  if (slug) facts.slug(slug)
  return { facts: facts.facts, told: facts.told }
}
