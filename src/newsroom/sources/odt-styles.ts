import type { TextFormat } from '@/content/types'
import { attribute, elementsIn, firstIn, type XmlElement } from '@/newsroom/interchange/xml-element'

const longestChain = 20
const semibold = 600

type Look = TextFormat | 'hidden'

const isBold = (weight: string) => weight === 'bold' || Number.parseInt(weight, 10) >= semibold
const isSlanted = (style: string) => style === 'italic' || style === 'oblique'
const isDrawn = (line: string) => line !== 'none'

/** Of the two that it keeps, for Latin and for Arabic letters, either is meant for the words at hand. */
const said: readonly { look: Look; names: readonly string[]; isOn: (value: string) => boolean }[] = [
  { look: 'bold', names: ['font-weight', 'font-weight-complex'], isOn: isBold },
  { look: 'italic', names: ['font-style', 'font-style-complex'], isOn: isSlanted },
  { look: 'underline', names: ['text-underline-style'], isOn: isDrawn },
  { look: 'strikethrough', names: ['text-line-through-style'], isOn: isDrawn },
  { look: 'superscript', names: ['text-position'], isOn: (value) => /^(?:super|[1-9])/.test(value) },
  { look: 'subscript', names: ['text-position'], isOn: (value) => /^(?:sub|-)/.test(value) },
  { look: 'hidden', names: ['display'], isOn: (value) => value === 'none' },
]

export interface ListLevel {
  isNumbered: boolean
  format: string
  prefix: string
  suffix: string
  start: number
}

/** What the styles of an OpenDocument text say. */
export interface OdtStyles {
  /** How words in a style look that stand where they already look so. */
  looksIn: (name: string | null, outer: readonly Look[]) => readonly Look[]
  headingOf: (name: string | null) => number | null
  listOf: (paragraph: string | null) => string | null
  levelOf: (list: string | null, level: number) => ListLevel | null
}

const levelsIn = (list: XmlElement): Map<number, ListLevel> =>
  new Map(
    elementsIn(list).map((level) => [
      Number(attribute(level, 'level') ?? 1),
      {
        isNumbered: level.localName === 'list-level-style-number',
        format: attribute(level, 'num-format') ?? '',
        prefix: attribute(level, 'num-prefix') ?? '',
        suffix: attribute(level, 'num-suffix') ?? '',
        start: Number.parseInt(attribute(level, 'start-value') ?? '1', 10) || 1,
      },
    ]),
  )

/** The styles of the text itself before those that it shares. */
export function odtStyles(parts: readonly (XmlElement | null)[]): OdtStyles {
  const homes = parts.flatMap((part) =>
    part ? ['styles', 'automatic-styles'].flatMap((name) => firstIn(part, name) ?? []) : [],
  )
  const rows = new Map(
    homes.flatMap((home) => elementsIn(home, 'style')).map((row) => [attribute(row, 'name') ?? '', row]),
  )
  const lists = new Map(
    homes
      .flatMap((home) => elementsIn(home, 'list-style'))
      .map((row) => [attribute(row, 'name') ?? '', levelsIn(row)]),
  )
  const chains = new Map<string, readonly XmlElement[]>()
  function chainOf(name: string | null): readonly XmlElement[] {
    const known = chains.get(name ?? '')
    if (known) return known
    const chain: XmlElement[] = []
    let style = rows.get(name ?? '')
    while (style && chain.length < longestChain && !chain.includes(style)) {
      chain.push(style)
      style = rows.get(attribute(style, 'parent-style-name') ?? '')
    }
    chains.set(name ?? '', chain)
    return chain
  }
  const saidIn = (name: string | null, wanted: readonly string[]): string[] => {
    for (const style of chainOf(name)) {
      const properties = firstIn(style, 'text-properties')
      const values = properties ? wanted.flatMap((one) => attribute(properties, one) ?? []) : []
      if (values.length > 0) return values
    }
    return []
  }
  return {
    looksIn(name, outer) {
      const looks = new Set(outer)
      for (const { look, names, isOn } of name === null ? [] : said) {
        const values = saidIn(name, names)
        if (values.some(isOn)) looks.add(look)
        else if (values.length > 0) looks.delete(look)
      }
      return [...looks]
    },
    headingOf(name) {
      const isTitle = chainOf(name).some((style) => attribute(style, 'name') === 'Title')
      if (isTitle) return 1
      const [level] = chainOf(name).flatMap((style) => attribute(style, 'default-outline-level') ?? [])
      return Number.parseInt(level ?? '', 10) || null
    },
    listOf: (paragraph) =>
      chainOf(paragraph).flatMap((style) => attribute(style, 'list-style-name') || [])[0] ?? null,
    levelOf: (list, level) => lists.get(list ?? '')?.get(level) ?? null,
  }
}
