import {
  $createRangeSelection,
  $getRoot,
  $setSelection,
  type TextNode,
} from '@payloadcms/richtext-lexical/lexical'

import { editorOf } from './caret'

/** Words as they may be broken over lines. */
const pattern = (words: string) =>
  new RegExp(
    words
      .trim()
      .split(/\s+/u)
      .map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`))
      .join(String.raw`\s+`),
    'u',
  )

/** The place in texts that stand one behind another. */
function placeAt(nodes: readonly TextNode[], offset: number): { node: TextNode; offset: number } | null {
  let left = offset
  for (const node of nodes) {
    const size = node.getTextContentSize()
    if (left <= size) return { node, offset: left }
    left -= size
  }
  return null
}

function selectInEditor(field: HTMLElement, sought: RegExp): void {
  editorOf(field)?.update(() => {
    for (const block of $getRoot().getChildren()) {
      const nodes = $getRoot()
        .getAllTextNodes()
        .filter((node) => block.is(node.getTopLevelElement()))
      const found = sought.exec(nodes.map((node) => node.getTextContent()).join(''))
      const start = found && placeAt(nodes, found.index)
      const end = found && placeAt(nodes, found.index + found[0].length)
      if (!start || !end) continue
      const selection = $createRangeSelection()
      selection.anchor.set(start.node.getKey(), start.offset, 'text')
      selection.focus.set(end.node.getKey(), end.offset, 'text')
      $setSelection(selection)
      return
    }
  })
}

/** Marks these words in a field that somebody was led to, where it says them. */
export function selectWords(field: HTMLElement, words: string): void {
  const sought = pattern(words)
  if (!(field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement)) {
    selectInEditor(field, sought)
    return
  }
  const found = sought.exec(field.value)
  if (found) field.setSelectionRange(found.index, found.index + found[0].length)
}
