import type { Footnote, RichInline, RichList, RichText } from '@/content/types'

import { childrenOf, footnoteText, isFootnote, type LexicalNode, rootOf } from './lexical'
import { plainText } from './plain-text'

type Become = (note: Footnote) => RichInline | null
type Node = RichInline | RichList

function nodesWith(nodes: readonly RichInline[], become: Become): RichInline[] {
  return nodes.flatMap((node) => {
    if (node.type === 'footnote') return become(node) ?? []
    return node.type === 'link' ? [{ ...node, children: nodesWith(node.children, become) }] : [node]
  })
}

const listWith = (list: RichList, become: Become): RichList => ({
  ...list,
  items: list.items.map((item) =>
    item.flatMap((node): readonly Node[] =>
      node.type === 'list' ? [listWith(node, become)] : nodesWith([node], become),
    ),
  ),
})

/** A text with something else in the place of each footnote, or nothing. */
export const withFootnotes = (text: RichText, become: Become): RichText =>
  text.map((block) =>
    block.type === 'list'
      ? listWith(block, become)
      : { ...block, children: nodesWith(block.children, become) },
  )

/** As it is quoted: a number would lead nowhere. */
export const withoutFootnotes = (text: RichText): RichText => withFootnotes(text, () => null)

export function footnotesIn(text: RichText): Footnote[] {
  const found: Footnote[] = []
  withFootnotes(text, (note) => {
    found.push(note)
    return note
  })
  return found
}

const notesIn = (node: LexicalNode): string[] =>
  isFootnote(node) ? [footnoteText(node)] : childrenOf(node).flatMap(notesIn)

/** The words of the footnotes of a Lexical document, in their order. */
export function footnoteWords(document: unknown): string[] {
  const root = rootOf(document)
  return root ? notesIn(root) : []
}

/** Everything that somebody has written in a Lexical document: what it says, and below it what its footnotes say. */
export const everyWord = (document: unknown): string =>
  [plainText(document), ...footnoteWords(document)].filter((words) => words.trim() !== '').join('\n')
