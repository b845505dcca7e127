import type { TextFormat } from '@/content/types'

import { attributeOf, type HtmlElement } from './html-tree'

const longestStyle = 4000

export type HtmlClasses = ReadonlyMap<string, ReadonlyMap<string, string>>

/** How the words in an element look, and where they lead. */
export interface HtmlContext {
  /** What the page says of looks by classes. */
  classes: HtmlClasses
  formats: readonly TextFormat[]
  href: string | null
  keepsLines: boolean
  isInHeading: boolean
}

const byTag: ReadonlyMap<string, TextFormat> = new Map([
  ['b', 'bold'],
  ['strong', 'bold'],
  ['i', 'italic'],
  ['em', 'italic'],
  ['cite', 'italic'],
  ['u', 'underline'],
  ['s', 'strikethrough'],
  ['strike', 'strikethrough'],
  ['sup', 'superscript'],
  ['sub', 'subscript'],
  ['code', 'code'],
  ['tt', 'code'],
  ['kbd', 'code'],
  ['samp', 'code'],
])

const unstyled: ReadonlyMap<string, string> = new Map()

const declarationsIn = (style: string): ReadonlyMap<string, string> =>
  new Map(
    style
      .slice(0, longestStyle)
      .split(';')
      .flatMap((one) => {
        const at = one.indexOf(':')
        return at === -1
          ? []
          : [
              [
                one.slice(0, at).trim().toLowerCase(),
                one
                  .slice(at + 1)
                  .trim()
                  .toLowerCase(),
              ] as const,
            ]
      }),
  )

/** What an element says of its style, by the names of properties. */
export function styleOf(element: HtmlElement): ReadonlyMap<string, string> {
  const style = attributeOf(element, 'style')
  return style === null ? unstyled : declarationsIn(style)
}

const semibold = 600
const isBold = (weight: string) => weight.startsWith('bold') || Number.parseInt(weight, 10) >= semibold

const byStyle: readonly { property: string; look: TextFormat; isOn: (value: string) => boolean }[] = [
  { property: 'font-weight', look: 'bold', isOn: isBold },
  { property: 'font-style', look: 'italic', isOn: (value) => /^(?:italic|oblique)/.test(value) },
  { property: 'text-decoration', look: 'underline', isOn: (value) => value.includes('underline') },
  { property: 'text-decoration', look: 'strikethrough', isOn: (value) => value.includes('line-through') },
  { property: 'vertical-align', look: 'superscript', isOn: (value) => value === 'super' },
  { property: 'vertical-align', look: 'subscript', isOn: (value) => value === 'sub' },
]
const looking = new Set(byStyle.map(({ property }) => property))
const longestSheet = 200_000
const ofClass = /^\s*(?:p|span|li)?\.([\w-]{1,60})\s*$/

/** What style sheets say of single classes, as Google Docs writes looks into the pages that it saves. */
export function classesIn(sheet: string): HtmlClasses {
  const classes = new Map<string, Map<string, string>>()
  let selectors: string[] = []
  // Rules within others are for print or for small screens.
  let depth = 0
  for (const [, text = '', sign] of sheet.slice(0, longestSheet).matchAll(/([^{}]*)([{}])/g)) {
    if (sign === '{' && depth === 0) selectors = text.slice(text.lastIndexOf(';') + 1).split(',')
    if (sign === '}' && depth === 1)
      for (const selector of selectors) {
        const name = ofClass.exec(selector)?.[1]
        if (name === undefined) continue
        const said = classes.get(name) ?? new Map<string, string>()
        classes.set(name, said)
        for (const [property, value] of declarationsIn(text))
          if (looking.has(property)) said.set(property, value)
      }
    depth = Math.max(0, depth + (sign === '{' ? 1 : -1))
  }
  return classes
}

/** What the classes of an element say, and over it what the element does. */
function lookingStyle(element: HtmlElement, classes: HtmlClasses): ReadonlyMap<string, string> {
  const own = styleOf(element)
  if (classes.size === 0) return own
  const names = (attributeOf(element, 'class') ?? '').slice(0, longestStyle).split(/\s+/)
  const said = names.flatMap((name) => [...(classes.get(name) ?? [])])
  return said.length === 0 ? own : new Map([...said, ...own])
}

/** What a style takes back that it does not name. */
const undone = new Set<TextFormat>(['bold', 'italic'])

/** How words look in an element that stands in this context: a style counts for more than a tag. */
export function looksIn(
  element: HtmlElement,
  { formats, href, isInHeading, classes }: HtmlContext,
): TextFormat[] {
  const looks = new Set(formats)
  const tag = byTag.get(element.tagName)
  if (tag !== undefined) looks.add(tag)
  const style = lookingStyle(element, classes)
  for (const { property, look, isOn } of byStyle) {
    const value = style.get(property)
    if (value === undefined || value === 'inherit') continue
    if (isOn(value)) looks.add(look)
    else if (undone.has(look)) looks.delete(look)
  }
  if (isInHeading) looks.delete('bold')
  if (href !== null) looks.delete('underline')
  return [...looks]
}
