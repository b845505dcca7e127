'use client'
import { useTranslation } from '@payloadcms/ui'
import { createClientFeature } from '@payloadcms/richtext-lexical/client'
import {
  $getNodeByKey,
  $getSelection,
  $isTextNode,
  COMMAND_PRIORITY_NORMAL,
  KEY_DOWN_COMMAND,
  type LexicalEditor,
  TextNode,
} from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useEffect } from 'react'

import { type BracketMark, bracketMarks } from '@/text/brackets'
import { adminMessages, type TranslateAdmin } from '@/i18n/admin-messages'

import { FoundLine } from './found-line'
import { $markOf, $withSoundMark } from './mark-state'
import './marks.css'
import { $markAt, $placeOf, $toggleMark } from './toggle-mark'

const toggle = (editor: LexicalEditor, mark: BracketMark) =>
  editor.update(() => $toggleMark($getSelection(), mark))

/** Ctrl, Shift and the place of the mark in the menu. */
function markOfKey({ ctrlKey, shiftKey, altKey, metaKey, code }: KeyboardEvent): BracketMark | undefined {
  const nth = /^Digit([1-9])$/.exec(code)?.[1]
  return nth && ctrlKey && shiftKey && !altKey && !metaKey ? bracketMarks[Number(nth) - 1] : undefined
}

/** Shows what is marked: an editor draws a text without the state of its node. */
function showMarks(editor: LexicalEditor, t: TranslateAdmin): () => void {
  return editor.registerMutationListener(TextNode, (changes) => {
    for (const [key, change] of changes) {
      const shown = change === 'destroyed' ? null : editor.getElementByKey(key)
      if (!shown) continue
      const mark = editor.getEditorState().read(() => {
        const node = $getNodeByKey(key)
        return $isTextNode(node) ? $markOf(node) : null
      })
      if (mark) {
        shown.title = t(`marks.name.${mark}`)
        shown.dataset['mark'] = mark
      } else if (shown.dataset['mark']) {
        shown.removeAttribute('title')
        delete shown.dataset['mark']
      }
    }
  })
}

function MarksPlugin() {
  const [editor] = useLexicalComposerContext()
  const { i18n } = useTranslation()
  const t = adminMessages(i18n.language)
  useEffect(() => {
    const ends = [
      editor.registerNodeTransform(TextNode, $withSoundMark),
      showMarks(editor, t),
      editor.registerCommand(
        KEY_DOWN_COMMAND,
        (event) => {
          const mark = markOfKey(event)
          if (!mark) return false
          event.preventDefault()
          toggle(editor, mark)
          return true
        },
        COMMAND_PRIORITY_NORMAL,
      ),
    ]
    return () => {
      for (const end of ends) end()
    }
  }, [editor, t])
  return null
}

const BracketsIcon = () => (
  <span aria-hidden="true" className="brackets-icon">
    [ ]
  </span>
)

const keyOf = (n: number) =>
  function Key() {
    return (
      <kbd aria-hidden="true" className="brackets-key">
        {`Ctrl ⇧ ${String(n + 1)}`}
      </kbd>
    )
  }

const group = {
  type: 'dropdown' as const,
  key: 'brackets',
  ChildComponent: BracketsIcon,
  order: 45,
  items: bracketMarks.map((mark, n) => ({
    key: mark,
    ChildComponent: keyOf(n),
    label: ({ i18n }: { i18n: { language: string } }) => adminMessages(i18n.language)(`marks.name.${mark}`),
    isActive: ({ selection }: { selection: Parameters<typeof $markAt>[0] }) => $markAt(selection) === mark,
    isEnabled: ({ selection }: { selection: Parameters<typeof $markAt>[0] }) => $placeOf(selection) !== null,
    onSelect: ({ editor }: { editor: LexicalEditor }) => toggle(editor, mark),
    order: n + 1,
  })),
}

export const MarksFeatureClient = createClientFeature({
  plugins: [
    { Component: MarksPlugin, position: 'normal' },
    { Component: FoundLine, position: 'belowContainer' },
  ],
  toolbarInline: { groups: [group] },
})
