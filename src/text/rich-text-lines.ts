import type { RichInline, RichText } from '@/content/types'

/** The words of rich text, a line for each paragraph, heading and item of a list. */
export const richTextLines = (text: RichText): readonly string[] =>
  text
    .flatMap((block) =>
      block.type === 'list'
        ? block.items.map((item) => `• ${inlineWords(item)}`)
        : inlineWords(block.children),
    )
    .map((line) => line.trim())
    .filter((line) => line !== '')

const inlineWords = (nodes: readonly RichInline[]): string =>
  nodes
    .map((node) => {
      if (node.type === 'text') return node.text
      return node.type === 'linebreak' ? '\n' : inlineWords(node.children)
    })
    .join('')
