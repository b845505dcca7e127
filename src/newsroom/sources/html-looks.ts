import type { TextFormat } from '@/content/types'

import { attributeOf, type HtmlElement } from './html-tree'

const longestStyle = 4000

/** How the words in an element look, and where they lead. */
export interface HtmlContext {
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

/** What an element says of its style, by the names of properties. */
export function styleOf(element: HtmlElement): ReadonlyMap<string, string> {
  const style = attributeOf(element, 'style')?.slice(0, longestStyle)
  if (style === undefined) return unstyled
  return new Map(
    style.split(';').flatMap((one) => {
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
/** What a style takes back that it does not name. */
const undone = new Set<TextFormat>(['bold', 'italic'])

/** How words look in an element that stands in this context: a style counts for more than a tag. */
export function looksIn(element: HtmlElement, { formats, href, isInHeading }: HtmlContext): TextFormat[] {
  const looks = new Set(formats)
  const tag = byTag.get(element.tagName)
  if (tag !== undefined) looks.add(tag)
  const style = styleOf(element)
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
