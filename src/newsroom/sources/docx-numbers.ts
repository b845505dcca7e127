import { attribute, elementsIn, firstIn, type XmlElement } from '@/newsroom/interchange/xml-element'

import { numberIn } from './number-in'

interface Level {
  format: string
  text: string
  start: number
}

interface List {
  /** What its numbers are counted with: lists of one kind go on counting, unless they begin anew. */
  kind: string
  starts: ReadonlyMap<number, number>
}

/** Of a list that the file does not describe. */
const unknown: Level = { format: 'bullet', text: '', start: 1 }
const deepest = 9

const valueIn = (parent: XmlElement, name: string) => {
  const found = firstIn(parent, name)
  return found ? attribute(found, 'val') : null
}

/** Null where nothing whole is said. */
const wholeIn = (parent: XmlElement, name: string): number | null => {
  const said = Number.parseInt(valueIn(parent, name) ?? '', 10)
  return Number.isNaN(said) ? null : said
}

const levelsIn = (kind: XmlElement): Map<number, Level> =>
  new Map(
    elementsIn(kind, 'lvl').map((level) => [
      Number(attribute(level, 'ilvl') ?? 0),
      {
        format: valueIn(level, 'numFmt') ?? 'decimal',
        text: valueIn(level, 'lvlText') ?? '',
        start: wholeIn(level, 'start') ?? 1,
      },
    ]),
  )

/** The number that Word makes at the head of a paragraph, `-` of a point; null of a paragraph in no list. */
export type NumberOf = (properties: readonly XmlElement[]) => string | null

/** Counts the lists of a Word file, paragraph by paragraph. */
export function docxNumbers(readNumbering: () => XmlElement | null): NumberOf {
  let known: ReturnType<typeof listsIn> | null = null
  const counts = new Map<string, number[]>()
  const begun = new Set<string>()

  return (properties) => {
    const said = properties.flatMap((one) => firstIn(one, 'numPr') ?? [])
    const [id] = said.flatMap((one) => valueIn(one, 'numId') ?? [])
    if (id === undefined || id === '0') return null
    known ??= listsIn(readNumbering())
    const at = said.flatMap((one) => wholeIn(one, 'ilvl') ?? [])[0] ?? 0
    const list = known.lists.get(id)
    if (!list || at < 0 || at >= deepest) return '-'
    const levels = known.kinds.get(list.kind) ?? new Map<number, Level>()
    const count = counts.get(list.kind) ?? []
    counts.set(list.kind, count)
    const start = (level: number) => list.starts.get(level) ?? (levels.get(level) ?? unknown).start
    if (!begun.has(id) && list.starts.size > 0) count.length = 0
    begun.add(id)
    count[at] = (count[at] ?? start(at) - 1) + 1
    count.length = at + 1
    const { format, text } = levels.get(at) ?? unknown
    if (format === 'bullet') return '-'
    if (format === 'none') return null
    return text.replace(/%([1-9])/g, (_, digit: string) => {
      const level = Number(digit) - 1
      return numberIn((levels.get(level) ?? unknown).format, count[level] ?? start(level))
    })
  }
}

function listsIn(numbering: XmlElement | null) {
  const kinds = new Map<string, Map<number, Level>>()
  const lists = new Map<string, List>()
  for (const kind of numbering ? elementsIn(numbering, 'abstractNum') : [])
    kinds.set(attribute(kind, 'abstractNumId') ?? '', levelsIn(kind))
  for (const list of numbering ? elementsIn(numbering, 'num') : []) {
    const starts = elementsIn(list, 'lvlOverride').flatMap((level) => {
      const start = wholeIn(level, 'startOverride')
      return start === null ? [] : [[Number(attribute(level, 'ilvl') ?? 0), start] as const]
    })
    lists.set(attribute(list, 'numId') ?? '', {
      kind: valueIn(list, 'abstractNumId') ?? '',
      starts: new Map(starts),
    })
  }
  return { kinds, lists }
}
