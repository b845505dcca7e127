'use client'
import { useTranslation } from '@payloadcms/ui'
import {
  $getNodeByKey,
  type LexicalEditor,
  SKIP_DOM_SELECTION_TAG,
} from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useEffect, useRef, useState } from 'react'

import { adminMessages } from '@/i18n/admin-messages'

import { $isFootnote, $setFootnoteWords } from './footnote-node'
import { $footnotes, $insertFootnote, type WrittenFootnote } from './footnotes-in-editor'

const footnotesOf = (editor: LexicalEditor) => editor.getEditorState().read($footnotes)

const areSame = (one: readonly WrittenFootnote[], other: readonly WrittenFootnote[]) =>
  one.length === other.length &&
  one.every(({ key, words }, n) => key === other[n]?.key && words === other[n].words)

const fieldId = (key: string, editor: LexicalEditor) => `footnote-${editor.getKey()}-${key}`

/** Puts a footnote where somebody writes, and the caret where its words go. */
export function addFootnote(editor: LexicalEditor): void {
  let key = ''
  editor.update(() => void (key = $insertFootnote()), { discrete: true })
  // Drawn with the next picture: what the editor says is in no field yet.
  requestAnimationFrame(() =>
    requestAnimationFrame(() => document.getElementById(fieldId(key, editor))?.focus()),
  )
}

function backBehind(editor: LexicalEditor, key: string): void {
  editor.focus(() =>
    editor.update(() => {
      const note = $getNodeByKey(key)
      if ($isFootnote(note)) note.selectNext(0, 0)
    }),
  )
}

function Note({
  note: { key, words },
  n,
  editor,
}: {
  note: WrittenFootnote
  n: number
  editor: LexicalEditor
}) {
  const { i18n } = useTranslation()
  const t = adminMessages(i18n.language)
  const write = (now: string) =>
    editor.update(
      () => {
        const note = $getNodeByKey(key)
        if ($isFootnote(note)) $setFootnoteWords(note, now.replace(/\s*[\r\n]\s*/g, ' '))
      },
      // The caret stays in the field that the words are typed in.
      { discrete: true, tag: SKIP_DOM_SELECTION_TAG },
    )
  const remove = () => {
    backBehind(editor, key)
    editor.update(() => $getNodeByKey(key)?.remove())
  }
  return (
    <li>
      <textarea
        id={fieldId(key, editor)}
        aria-label={t('footnotes.footnote', { number: n })}
        rows={1}
        dir="auto"
        value={words}
        readOnly={!editor.isEditable()}
        onChange={({ target }) => write(target.value)}
        onKeyDown={(event) => {
          if ((event.key !== 'Enter' && event.key !== 'Escape') || event.nativeEvent.isComposing) return
          event.preventDefault()
          event.stopPropagation()
          backBehind(editor, key)
        }}
      />
      {editor.isEditable() && (
        <button
          type="button"
          aria-label={t('footnotes.remove', { number: n })}
          title={t('footnotes.remove', { number: n })}
          onClick={remove}
        >
          ×
        </button>
      )}
    </li>
  )
}

/** The footnotes of a text, below it, where their words are written; and the button for another. */
export function FootnotesBelow() {
  const [editor] = useLexicalComposerContext()
  const { i18n } = useTranslation()
  const t = adminMessages(i18n.language)
  const [notes, setNotes] = useState(() => footnotesOf(editor))
  const shown = useRef(notes)
  useEffect(() => {
    const look = () => {
      const now = footnotesOf(editor)
      if (areSame(shown.current, now)) return
      shown.current = now
      setNotes(now)
    }
    look()
    return editor.registerUpdateListener(({ dirtyElements, dirtyLeaves }) => {
      if (dirtyElements.size > 0 || dirtyLeaves.size > 0) look()
    })
  }, [editor])
  return (
    <div className="footnotes-below">
      {notes.length > 0 && (
        <>
          <ol aria-label={t('footnotes.title')}>
            {notes.map((note, n) => (
              <Note key={note.key} note={note} n={n + 1} editor={editor} />
            ))}
          </ol>
          <p>{t('footnotes.back')}</p>
        </>
      )}
      {editor.isEditable() && (
        <button
          type="button"
          className="footnotes-below__add"
          // The caret stays where the number goes.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => addFootnote(editor)}
        >
          {t('footnotes.add')} <kbd aria-hidden="true">Ctrl Alt F</kbd>
        </button>
      )}
    </div>
  )
}
