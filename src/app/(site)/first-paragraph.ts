import type { RichText } from '@/content/types'
import { richPlainText } from '@/lib/rich-plain-text'

/** What a description says of a longer text: its first paragraph. */
export function firstParagraph(text: RichText): string | null {
  const paragraph = text.find((block) => block.type === 'paragraph')
  return paragraph ? richPlainText([paragraph]) : null
}
