'use client'
import { useTranslation } from '@payloadcms/ui'
import { COMMAND_PRIORITY_CRITICAL, PASTE_COMMAND } from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { use, useEffect } from 'react'

import { wait } from '@/cms/admin/saving/save-first'
import { adminLanguage } from '@/i18n/admin-messages'
import type { Locale } from '@/i18n/locales'

import { caretIn, handedOver, pathOfField } from '../caret'
import { type Parts, PartsContext } from '../parts-context'
import { splitText } from '../split-text'
import { looksLikeInterview } from './looks-like-interview'
import { type Clip, readPaste } from './read-paste'

function clipOf(event: ClipboardEvent): Clip | null {
  const [html, plain] = [
    event.clipboardData?.getData('text/html') ?? '',
    event.clipboardData?.getData('text/plain') ?? '',
  ]
  if (!looksLikeInterview(plain)) return null
  return html === '' ? { kind: 'txt', words: plain } : { kind: 'html', words: html }
}

interface Paste {
  field: HTMLElement
  /** The answer as it is before anything is pasted. */
  text: unknown
  clip: Clip
}

/** Has a paste into an answer read; what is pasted stands there as it is, whatever comes of it. */
async function offer({ acts, pasted }: Parts, { field, text, clip }: Paste, language: Locale) {
  const [, at = '', name] = pathOfField(field)?.split('.') ?? []
  const id = acts.rows()[Number(at)]?.id
  const [start, end] = [caretIn(field), caretIn(field, 'end')]
  if (name !== 'answer' || id === undefined || acts.isTranslation()) return
  pasted.set(null)
  await wait(0)
  await handedOver()
  const words = acts.wordsOf(id)
  const exchanges = await readPaste(clip, language)
  if (!exchanges || exchanges.length > acts.room() || acts.wordsOf(id) !== words) return
  const before = start ? splitText(text, start)[0] : []
  const behind = end ? splitText(text, end)[1] : []
  pasted.set({ id, words, before, behind, exchanges })
}

/** In an answer of an interview: a paste that looks like an interview is offered to become exchanges, and never does so unasked. */
export function PastePlugin() {
  const [editor] = useLexicalComposerContext()
  const { i18n } = useTranslation()
  const parts = use(PartsContext)
  const language = adminLanguage(i18n.language)
  useEffect(() => {
    if (!parts) return
    return editor.registerCommand(
      PASTE_COMMAND,
      (event) => {
        const field = editor.getRootElement()
        const clip = 'clipboardData' in event ? clipOf(event) : null
        if (clip && field) {
          const text = editor.getEditorState().toJSON()
          void offer(parts, { field, text, clip }, language)
        }
        return false
      },
      COMMAND_PRIORITY_CRITICAL,
    )
  }, [editor, language, parts])
  return null
}
