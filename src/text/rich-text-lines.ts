import type { RichInline, RichList, RichText } from '@/content/types'

/** What an item of a list begins with. */
type Sign = (list: RichList, place: number) => string

const numberOrDot: Sign = ({ ordered, start = 1 }, place) => (ordered ? `${String(start + place)}. ` : '• ')

/** The words of rich text, a line for each paragraph, heading and item of a list, which begins with its number or a dot. */
export const richTextLines = (text: RichText): readonly string[] => linesOf(text, numberOrDot)

/** The same without what nobody has typed: as `plainText` has it of what is stored. */
export const richTextWords = (text: RichText): readonly string[] => linesOf(text, () => '')

const linesOf = (text: RichText, sign: Sign): readonly string[] =>
  text
    .flatMap((block) => (block.type === 'list' ? listLines(block, sign) : inlineWords(block.children)))
    .map((line) => line.trim())
    .filter((line) => line !== '')

const listLines = (list: RichList, sign: Sign): readonly string[] =>
  list.items.flatMap((item, place) => {
    const under = item.filter((node) => node.type === 'list')
    return [sign(list, place) + inlineWords(item), ...under.flatMap((one) => listLines(one, sign))]
  })

const inlineWords = (nodes: readonly (RichInline | RichList)[]): string =>
  nodes
    .map((node) => {
      if (node.type === 'text') return node.text
      if (node.type === 'list' || node.type === 'footnote') return ''
      return node.type === 'linebreak' ? '\n' : inlineWords(node.children)
    })
    .join('')
