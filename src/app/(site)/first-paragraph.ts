import type { RichText } from '@/content/types'
import { richTextLines } from '@/text/rich-text-lines'

/** What a description says of a longer text: its first paragraph. */
export function firstParagraph(text: RichText): string | null {
  const paragraph = text.find((block) => block.type === 'paragraph')
  return paragraph ? richTextLines([paragraph]).join(' ').replaceAll('\n', ' ') : null
}
