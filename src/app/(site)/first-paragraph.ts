import type { RichText } from '@/content/types'

/** What a description says of a longer text: its first paragraph. */
export function firstParagraph(text: RichText): string | null {
  const paragraph = text.find((block) => block.type === 'paragraph')
  return paragraph ? plain(paragraph.children) : null
}

type Inlines = Extract<RichText[number], { type: 'paragraph' }>['children']

const plain = (nodes: Inlines): string =>
  nodes
    .map((node) =>
      node.type === 'text' ? node.text : node.type === 'linebreak' ? ' ' : plain(node.children),
    )
    .join('')
