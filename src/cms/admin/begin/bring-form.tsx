'use client'
import { type ClipboardEvent, type DragEvent, useState } from 'react'

import { adminMessages } from '@/i18n/admin-messages'
import type { Locale } from '@/i18n/locales'

import { chosenFiles, droppedFiles } from './picture-files'
import type { Bringing } from './use-brought'

const asText = (words: string) => new Blob([words], { type: 'text/plain' })

/** What the clipboard holds, as a page where it comes as one: headings and emphasis tell questions. */
function clipped({ clipboardData }: ClipboardEvent): { kind: 'html' | 'txt'; words: string } | null {
  const html = clipboardData.getData('text/html')
  if (html !== '') return { kind: 'html', words: html }
  const words = clipboardData.getData('text/plain')
  return words.trim() === '' ? null : { kind: 'txt', words }
}

/** Takes what is pasted, chosen or dropped. */
export function BringForm({
  language,
  bring,
  take,
}: Pick<Bringing, 'bring' | 'take'> & { language: Locale }) {
  const t = adminMessages(language)
  const [typed, setTyped] = useState('')
  const [isOver, setIsOver] = useState(false)
  const bringWordsOf = (words: string, kind: string) =>
    bring([{ name: `${t('bringing.pasted')}.${kind}`, bytes: asText(words) }])
  const over = (event: DragEvent) => {
    event.preventDefault()
    setIsOver(true)
  }
  return (
    <div
      className={isOver ? 'begin__bring begin__bring--over' : 'begin__bring'}
      onDragOver={over}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setIsOver(false)
        take(droppedFiles(event.dataTransfer))
      }}
    >
      <p className="desk-quiet">{t('bringing.hint')}</p>
      <textarea
        aria-label={t('bringing.paste')}
        placeholder={t('bringing.paste')}
        dir="auto"
        rows={6}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
        onPaste={(event) => {
          const found = clipped(event)
          // Beside what was typed already it is a part of it.
          if (typed.trim() !== '' || !found) return
          event.preventDefault()
          bringWordsOf(found.words, found.kind)
        }}
      />
      {typed.trim() !== '' && (
        <button
          type="button"
          className="desk-button desk-button--leading"
          onClick={() => {
            bringWordsOf(typed, 'txt')
            setTyped('')
          }}
        >
          {t('bringing.read')}
        </button>
      )}
      <p>
        <label className="desk-button begin__choose">
          {t('bringing.choose')}
          <input
            type="file"
            multiple
            className="begin__file"
            onChange={({ target }) => {
              take(Promise.resolve(chosenFiles(target.files)))
              target.value = ''
            }}
          />
        </label>{' '}
        <span className="desk-quiet">{t('bringing.drop')}</span>
      </p>
    </div>
  )
}
