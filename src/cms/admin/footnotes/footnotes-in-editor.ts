import {
  $createParagraphNode,
  $createRangeSelection,
  $getRoot,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  $setSelection,
  type ElementNode,
  type LexicalNode,
} from '@payloadcms/richtext-lexical/lexical'

import { $createFootnote, $footnoteWords, $isFootnote, type FootnoteNode } from './footnote-node'

export interface WrittenFootnote {
  key: string
  words: string
}

const $below = (parent: ElementNode): FootnoteNode[] =>
  parent
    .getChildren()
    .flatMap((child) => ($isFootnote(child) ? [child] : $isElementNode(child) ? $below(child) : []))

/** The footnotes of an editor, in the order of their numbers. */
export const $footnotes = (): WrittenFootnote[] =>
  $below($getRoot()).map((node) => ({ key: node.getKey(), words: $footnoteWords(node) }))

/** Puts a footnote where somebody writes, behind what they have chosen, or at the end. Says its key. */
export function $insertFootnote(): string {
  const note = $createFootnote()
  const selection = $getSelection()
  if ($isRangeSelection(selection)) {
    const end = selection.isBackward() ? selection.anchor : selection.focus
    const behind = $createRangeSelection()
    behind.anchor.set(end.key, end.offset, end.type)
    behind.focus.set(end.key, end.offset, end.type)
    $setSelection(behind)
    behind.insertNodes([note])
  } else {
    const last = $getRoot().getLastDescendant()
    const line = $isElementNode(last) ? last : last?.getParent()
    if (line) line.append(note)
    else $getRoot().append($createParagraphNode().append(note))
  }
  return note.getKey()
}

/** Its number is a link on the page: in another link it would be none. */
export function $outOfLink(note: LexicalNode): void {
  const parent = note.getParent()
  if (parent?.getType() === 'link' || parent?.getType() === 'autolink') parent.insertAfter(note)
}
