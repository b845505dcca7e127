import { type LookOf, looksIn } from '@/newsroom/interchange/docx-formats'
import { attribute, elementsIn, firstIn, type XmlElement } from '@/newsroom/interchange/xml-element'
import type { TextFormat } from '@/content/types'

const longestChain = 20

/** What the styles of a Word file say of paragraphs. */
export interface DocxStyles {
  lookOf: LookOf
  /** The level of a heading, from 1; null of what is none. */
  headingOf: (paragraph: XmlElement) => number | null
  /** The properties of a paragraph, its own before those of its styles. */
  propertiesOf: (paragraph: XmlElement) => readonly XmlElement[]
  /** How runs of a paragraph look that say nothing of it themselves. */
  looksOf: (paragraph: XmlElement) => readonly TextFormat[]
}

const valueIn = (parent: XmlElement | null, name: string) => {
  const found = parent && firstIn(parent, name)
  return found ? attribute(found, 'val') : null
}

function levelBy(name: string): number | null {
  if (name === 'title') return 1
  const level = /^heading ([1-9])$/.exec(name)?.[1]
  return level === undefined ? null : Number(level)
}

/** Word counts from 0, and calls text that is none 9. */
function levelOf(properties: XmlElement | null): number | null {
  const level = Number(valueIn(properties, 'outlineLvl') ?? Number.NaN)
  return Number.isInteger(level) && level >= 0 && level < 9 ? level + 1 : null
}

const emphasized: readonly (readonly [TextFormat, string])[] = [
  ['bold', 'b'],
  ['italic', 'i'],
]

/** Whether it is said at all, in whichever way. */
const says = (properties: XmlElement | null, name: string) =>
  properties !== null && (firstIn(properties, name) ?? firstIn(properties, `${name}Cs`)) !== null

/** The styles of a Word file, each of which may be made from another. */
export function docxStyles(styles: XmlElement | null): DocxStyles {
  const rows = new Map(
    (styles ? elementsIn(styles, 'style') : []).map((row) => [attribute(row, 'styleId') ?? '', row]),
  )
  const lookOf = looksIn(styles)
  const chains = new Map<string, readonly XmlElement[]>()
  function chainOf(id: string): readonly XmlElement[] {
    const known = chains.get(id)
    if (known) return known
    const chain: XmlElement[] = []
    let style = rows.get(id)
    while (style && chain.length < longestChain && !chain.includes(style)) {
      chain.push(style)
      style = rows.get(valueIn(style, 'basedOn') ?? '')
    }
    chains.set(id, chain)
    return chain
  }
  const stylesOf = (paragraph: XmlElement) => chainOf(valueIn(firstIn(paragraph, 'pPr'), 'pStyle') ?? '')
  const looks = (chain: readonly XmlElement[], name: string) => {
    const said = chain.find((style) => says(firstIn(style, 'rPr'), name))
    return said !== undefined && lookOf(said, false).formats.length > 0
  }
  return {
    lookOf,
    propertiesOf: (paragraph) =>
      [paragraph, ...stylesOf(paragraph)].flatMap((one) => firstIn(one, 'pPr') ?? []),
    headingOf(paragraph) {
      const own = levelOf(firstIn(paragraph, 'pPr'))
      if (own !== null) return own
      for (const style of stylesOf(paragraph)) {
        const level = levelBy((valueIn(style, 'name') ?? '').toLowerCase()) ?? levelOf(firstIn(style, 'pPr'))
        if (level !== null) return level
      }
      return null
    },
    looksOf: (paragraph) =>
      emphasized.flatMap(([look, name]) => (looks(stylesOf(paragraph), name) ? [look] : [])),
  }
}

/** How a run looks in a paragraph whose style says more of it than the run does. */
export function lookIn(lookOf: LookOf, ofParagraph: readonly TextFormat[]): LookOf {
  if (ofParagraph.length === 0) return lookOf
  return (run, inLink) => {
    const { formats, isHidden } = lookOf(run, inLink)
    const own = firstIn(run, 'rPr')
    const added = emphasized.flatMap(([look, name]) =>
      ofParagraph.includes(look) && !formats.includes(look) && !says(own, name) ? [look] : [],
    )
    return { formats: [...formats, ...added], isHidden }
  }
}
