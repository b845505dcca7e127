import type { RichInline, RichList, RichText } from '@/content/types'

/** The words of rich text, a line for each paragraph, heading and item of a list, which begins with its number or a dot. */
export const richTextLines = (text: RichText): readonly string[] =>
  text
    .flatMap((block) => (block.type === 'list' ? listLines(block) : inlineWords(block.children)))
    .map((line) => line.trim())
    .filter((line) => line !== '')

const listLines = ({ ordered, start = 1, items }: RichList): readonly string[] =>
  items.flatMap((item, place) => {
    const sign = ordered ? `${String(start + place)}.` : '•'
    const under = item.filter((node) => node.type === 'list')
    return [`${sign} ${inlineWords(item)}`, ...under.flatMap(listLines)]
  })

const inlineWords = (nodes: readonly (RichInline | RichList)[]): string =>
  nodes
    .map((node) => {
      if (node.type === 'text') return node.text
      if (node.type === 'list') return ''
      return node.type === 'linebreak' ? '\n' : inlineWords(node.children)
    })
    .join('')
