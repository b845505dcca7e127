import {
  $createRangeSelection,
  $getRoot,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  $setSelection,
  type LexicalEditor,
  type LexicalNode,
} from '@payloadcms/richtext-lexical/lexical'

import type { PlaceInPart } from './split-part'
import type { Caret } from './split-text'

const writable = 'textarea, [contenteditable="true"]'
/** Where somebody last wrote in a part: a button that is pressed has the focus itself. */
const lastIn = new WeakMap<Element, HTMLElement>()

export function noteField(part: Element, field: EventTarget): void {
  if (field instanceof HTMLElement && field.matches(writable)) lastIn.set(part, field)
}

const fieldIn = (part: Element): HTMLElement | null => {
  const field = lastIn.get(part)
  return field?.isConnected && part.contains(field) ? field : null
}

/** The path of the form that a field writes in. */
export function pathOfField(field: Element): string | null {
  const rich = field.closest<HTMLElement>('[data-field-path]')?.dataset['fieldPath']
  if (rich) return rich
  return field.id.startsWith('field-') ? field.id.slice('field-'.length).replaceAll('__', '.') : null
}

/** Lexical notes itself on its element. */
export const editorOf = (field: Element): LexicalEditor | null =>
  (field as Element & { __lexicalEditor?: LexicalEditor }).__lexicalEditor ?? null

function wayTo(node: LexicalNode): number[] {
  const parent = node.getParent()
  return parent ? [...wayTo(parent), node.getIndexWithinParent()] : []
}

/** Where the caret of an editor is, or was when it was left; where something is marked, its beginning or its end. */
export function caretIn(field: Element, side: 'start' | 'end' = 'start'): Caret | null {
  return (
    editorOf(field)
      ?.getEditorState()
      .read((): Caret | null => {
        const selection = $getSelection()
        if (!$isRangeSelection(selection)) return null
        const isFocus = selection.isBackward() === (side === 'start')
        const point = isFocus ? selection.focus : selection.anchor
        const way = wayTo(point.getNode())
        return point.type === 'text'
          ? { way, offset: point.offset }
          : { way: [...way, point.offset], offset: 0 }
      }) ?? null
  )
}

/** Puts the caret there, or as near as the text has it. */
export function putCaret(field: Element, { way, offset }: Caret): void {
  editorOf(field)?.update(() => {
    let node: LexicalNode = $getRoot()
    for (const at of way) {
      const child: LexicalNode | null = $isElementNode(node) ? node.getChildAtIndex(at) : null
      if (!child) break
      node = child
    }
    const selection = $createRangeSelection()
    const isElement = $isElementNode(node)
    const at = isElement ? 0 : Math.min(offset, node.getTextContentSize())
    selection.anchor.set(node.getKey(), at, isElement ? 'element' : 'text')
    selection.focus.set(node.getKey(), at, isElement ? 'element' : 'text')
    $setSelection(selection)
  })
}

/** The place in a part where somebody writes, or wrote last; null where that is no question, answer or narration. */
export function placeIn(part: Element): PlaceInPart | null {
  const field = fieldIn(part)
  const name = field ? pathOfField(field)?.split('.').at(-1) : undefined
  if (!field || name === undefined) return null
  if (field instanceof HTMLTextAreaElement)
    return name === 'question' ? { field: name, offset: field.selectionStart } : null
  const caret = name === 'answer' || name === 'text' ? caretIn(field) : null
  return caret && (name === 'answer' || name === 'text') ? { field: name, ...caret } : null
}

/** An editor hands its words to the form when the browser has time for it: once it has. */
export function handedOver(): Promise<void> {
  return new Promise((done) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => done(), { timeout: 600 })
    else setTimeout(done, 150)
  })
}
