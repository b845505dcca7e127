import type { TextFormat } from '@/content/types'
import type { BracketMark } from '@/text/brackets'

import { footnoteStyle, markStyles } from './docx-mark-style'
import { attribute, elementsIn, firstIn, type XmlElement } from './xml-element'

/** What a run, or the style that it names, says of a mark; null where it says nothing. */
type Said = Partial<Record<TextFormat | 'hidden', boolean>> & { mark?: BracketMark; isFootnote?: true }

const off = new Set(['0', 'false', 'off', 'none', 'baseline'])

function isOn(properties: XmlElement, name: string): boolean | null {
  const found = firstIn(properties, name)
  return found ? !off.has(attribute(found, 'val') ?? '1') : null
}

/** Of the two that Word keeps, for Latin and for Arabic letters, either is meant for the words at hand. */
function either(properties: XmlElement, name: string): boolean | null {
  const both = [isOn(properties, name), isOn(properties, `${name}Cs`)].filter((said) => said !== null)
  return both.length > 0 ? both.includes(true) : null
}

function saidBy(properties: XmlElement): Said {
  const vertical = firstIn(properties, 'vertAlign')
  const place = vertical && attribute(vertical, 'val')
  const said: Record<string, boolean | null> = {
    bold: either(properties, 'b'),
    italic: either(properties, 'i'),
    underline: isOn(properties, 'u'),
    strikethrough: isOn(properties, 'strike'),
    hidden: isOn(properties, 'vanish'),
    superscript: place === null ? null : place === 'superscript',
    subscript: place === null ? null : place === 'subscript',
  }
  return Object.fromEntries(Object.entries(said).filter(([, on]) => on !== null))
}

export interface Look {
  formats: readonly TextFormat[]
  mark?: BracketMark | undefined
  isHidden: boolean
  isFootnote?: boolean
}
const plain: Look = { formats: [], isHidden: false }

/** Says how a run looks from its properties; `inLink` because the style of links underlines them. */
export type LookOf = (run: XmlElement, inLink: boolean) => Look

/** Of the document's own character styles: Word's "Strong" is bold, too. */
export function looksIn(styles: XmlElement | null): LookOf {
  const rows = styles ? elementsIn(styles, 'style') : []
  const byId = new Map(rows.map((row) => [attribute(row, 'styleId') ?? '', row]))

  const known = new Map<string, Said>()
  function saidByStyle(id: string, seen: readonly string[] = []): Said {
    const style = byId.get(id)
    if (!style || seen.includes(id) || seen.length > 20) return {}
    const said = known.get(id) ?? readStyle(style, id, seen)
    known.set(id, said)
    return said
  }
  function readStyle(style: XmlElement, id: string, seen: readonly string[]): Said {
    const base = firstIn(style, 'basedOn')
    const own = firstIn(style, 'rPr')
    const named = firstIn(style, 'name')
    const name = named && attribute(named, 'val')
    const marked = markStyles.find((one) => one.name === name)
    return {
      ...(base && saidByStyle(attribute(base, 'val') ?? '', [...seen, id])),
      ...(own && saidBy(own)),
      ...((name === 'Dragoman Code' || marked?.isCode) && { code: true }),
      ...(marked && { mark: marked.mark }),
      ...(name === footnoteStyle && { isFootnote: true as const }),
    }
  }

  return (run, inLink) => {
    const properties = firstIn(run, 'rPr')
    if (!properties) return plain
    const style = firstIn(properties, 'rStyle')
    const ofStyle = style ? saidByStyle(attribute(style, 'val') ?? '') : {}
    const {
      mark,
      isFootnote = false,
      ...said
    } = { ...ofStyle, ...(inLink && { underline: false }), ...saidBy(properties) }
    const on = (Object.keys(said) as (keyof typeof said)[]).filter((name) => said[name])
    return {
      formats: on.filter((name) => name !== 'hidden'),
      mark,
      isFootnote,
      isHidden: on.includes('hidden'),
    }
  }
}
