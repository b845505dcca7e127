import { $getRoot } from '@payloadcms/richtext-lexical/lexical'
import { createHeadlessEditor } from '@payloadcms/richtext-lexical/lexical/headless'
import { ListItemNode, ListNode } from '@payloadcms/richtext-lexical/lexical/list'
import { describe, expect, it } from 'vitest'

import { mostLists, withoutDeepLists } from '@/cms/admin/flat-lists'
import { validRichText } from '@/cms/fields/valid-rich-text'
import { type LexicalNode, listNode, textNode } from '@/text/lexical'
import { documentOf } from '@/text/lexical-document'
import { plainText } from '@/text/plain-text'

/** Lists within lists, as an editor holds what was pasted: each has an item with words, and one with the next list. */
const nested = (levels: number): LexicalNode[] => [
  listNode([[textNode(`level ${String(levels)}`)], ...(levels > 1 ? [nested(levels - 1)] : [])]),
]

const depthOf = ({ type, children }: LexicalNode): number =>
  (type === 'list' ? 1 : 0) + Math.max(0, ...((children ?? []) as LexicalNode[]).map(depthOf))

/** The document as the editor has it after the transform. */
function pasted(levels: number) {
  const editor = createHeadlessEditor({ nodes: [ListNode, ListItemNode] })
  editor.setEditorState(editor.parseEditorState(JSON.stringify(documentOf(nested(levels) as never))))
  const stop = editor.registerNodeTransform(ListNode, withoutDeepLists)
  editor.update(() => $getRoot().markDirty(), { discrete: true })
  stop()
  return editor.getEditorState().toJSON()
}

describe('lists that were pasted', () => {
  it.each([1, mostLists, mostLists + 1, 14, 40])(
    'keep all words in lists that can be stored (%i)',
    (levels) => {
      const document = pasted(levels)
      expect(depthOf({ ...document.root })).toBe(Math.min(levels, mostLists))
      expect(plainText(document).split('\n')).toEqual(
        plainText(documentOf(nested(levels) as never)).split('\n'),
      )
      expect(() =>
        validRichText(document, { field: 'answer', takesDrafts: true, language: 'en' }),
      ).not.toThrow()
    },
  )
})
