'use client'
import { useAllFormFields, useForm, useFormModified, useTranslation } from '@payloadcms/ui'
import type { FormState } from 'payload'
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'

import { adminMessages } from '@/i18n/admin-messages'

import { showPart } from '../parts/show-part'
import { type RemovedRow, removedRow } from './removed-row'

/** Time enough to see what is missing. */
const lasting = 120_000

/** What was just removed, and the way back: it returns to its place with its words and its key. */
export function RemovedPart() {
  const { i18n } = useTranslation()
  const { dispatchFields, setModified } = useForm()
  const [fields] = useAllFormFields()
  const modified = useFormModified()
  const before = useRef(fields)
  const [removed, setRemoved] = useState<RemovedRow | null>(null)
  const undoButton = useRef<HTMLButtonElement>(null)
  const t = adminMessages(i18n.language)

  useLayoutEffect(() => {
    const was = before.current
    before.current = fields
    const row = was === fields || !modified ? null : removedRow(was, fields)
    if (row) setRemoved(row)
  }, [fields, modified])

  useEffect(() => {
    if (!removed) return
    // What had the focus went with the row: the next key is not to change a field that nobody sees.
    const focus = setTimeout(() => {
      const { activeElement } = document
      if (!activeElement?.matches('input, textarea, [contenteditable=true]'))
        undoButton.current?.focus({ preventScroll: true })
    }, 100)
    const timer = setTimeout(() => setRemoved(null), lasting)
    return () => {
      clearTimeout(focus)
      clearTimeout(timer)
    }
  }, [removed])

  const undo = () => {
    if (!removed) return
    const { path, index, blockType, fields: subFieldState } = removed
    const rowIndex = Math.min(index, fields[path]?.rows?.length ?? 0)
    // Drawn before it is shown: until then another row has its place.
    flushSync(() => {
      dispatchFields({
        type: 'ADD_ROW',
        path,
        rowIndex,
        ...(blockType === undefined ? {} : { blockType }),
        subFieldState: structuredCloneOf(subFieldState),
      })
      setModified(true)
      setRemoved(null)
    })
    if (path === 'exchanges') {
      showPart(rowIndex)
      return
    }
    const shown = () => document.getElementById(`${path.replaceAll('.', '-')}-row-${String(rowIndex)}`)
    requestAnimationFrame(() => {
      shown()?.scrollIntoView({ block: 'center' })
      shown()?.querySelector<HTMLElement>('textarea, input, [contenteditable=true]')?.focus()
    })
  }
  return (
    <div role="status" className="saving-removed">
      {removed && (
        <p>
          {removed.path === 'exchanges'
            ? t('saving.removed.part', { place: removed.index + 1 })
            : t('saving.removed.row')}
          {' · '}
          <button
            ref={undoButton}
            type="button"
            onClick={undo}
            onKeyDown={(event) => {
              if ((event.ctrlKey || event.metaKey) && event.code === 'KeyZ') {
                event.preventDefault()
                undo()
              }
            }}
          >
            {t('parts.undo')}
          </button>
        </p>
      )}
    </div>
  )
}

/** A field's state of its own, so that the form may change it; what shows it is kept as it is. */
const structuredCloneOf = (state: FormState): FormState =>
  Object.fromEntries(Object.entries(state).map(([path, field]) => [path, { ...field }]))
