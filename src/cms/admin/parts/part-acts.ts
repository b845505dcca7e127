'use client'
import { toast, useDocumentInfo, useForm, useTranslation } from '@payloadcms/ui'
import type { ClientBlock, Row } from 'payload'
import { useMemo } from 'react'
import { flushSync } from 'react-dom'

import type { PartSteps } from './part-steps'
import { handedOver } from './caret'
import { copyOf, keepCopy, keptParts } from './part-clipboard'
import { showPart } from './show-part'
import { type PartChanges, usePartChanges } from './use-part-changes'

/** What can be done with the parts of an interview; the same functions as long as the form is open. */
export interface PartActs extends PartChanges {
  add: (at: number, kind: string) => void
  duplicate: (at: number) => void
  remove: (at: number) => void
  close: (id: string, isClosed: boolean) => void
  closeAll: (isClosed: boolean) => void
  copy: (at?: number) => void
  paste: (at?: number) => void
  rows: () => readonly Row[]
  mayAdd: () => boolean
}

interface Place {
  path: string
  schemaPath: string
  blocks: readonly ClientBlock[]
  most: number | undefined
  steps: PartSteps
}

export function usePartActs({ path, schemaPath, blocks, most, steps }: Place): PartActs {
  const { addFieldRow, dispatchFields, getFields, removeFieldRow, setModified } = useForm()
  const changes = usePartChanges({ path, most, steps })
  const { setDocFieldPreferences } = useDocumentInfo()
  const { t } = useTranslation()
  return useMemo(() => {
    const rows = () => getFields()[path]?.rows ?? []
    const setRows = (updatedRows: Row[]) => {
      dispatchFields({ type: 'SET_ALL_ROWS_COLLAPSED', path, updatedRows })
      const collapsed = updatedRows.filter((row) => row.collapsed).map(({ id }) => id)
      setDocFieldPreferences(path, { collapsed })
    }
    /**
     * Words that are still on their way to the form go to the place where their part was: nothing moves before they are there. `row`: where
     * the part is by then; `shown`: what there is to show once the form is drawn so.
     */
    const onceHandedOver = async (at: number, act: (row: number) => void, shown?: (row: number) => void) => {
      const id = rows()[at]?.id
      await handedOver()
      const row = id === undefined ? rows().length : rows().findIndex((one) => one.id === id)
      if (row < 0) return
      flushSync(() => act(row))
      shown?.(row)
    }
    const acts: PartActs = {
      ...changes,
      rows,
      mayAdd: () => most === undefined || rows().length < most,
      add(at, blockType) {
        // Until its fields are there, what is typed is not to go into another part.
        if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
        void onceHandedOver(
          at,
          (rowIndex) => addFieldRow({ blockType, path, rowIndex, schemaPath }),
          (rowIndex) => showPart(rowIndex),
        )
      },
      duplicate(at) {
        void onceHandedOver(
          at,
          (rowIndex) => {
            dispatchFields({ type: 'DUPLICATE_ROW', path, rowIndex })
            setModified(true)
          },
          (rowIndex) => showPart(rowIndex + 1),
        )
      },
      remove(at) {
        void onceHandedOver(at, (rowIndex) => {
          steps.hush()
          removeFieldRow({ path, rowIndex })
        })
      },
      close: (id, collapsed) => setRows(rows().map((row) => (row.id === id ? { ...row, collapsed } : row))),
      closeAll: (collapsed) => setRows(rows().map((row) => ({ ...row, collapsed }))),
      copy(at) {
        const data = copyOf(getFields(), path, at)
        const place = at === undefined ? {} : { rowIndex: at }
        if (keepCopy(localStorage, { type: 'blocks', blocks, path, data, ...place }))
          toast.success(t('general:copied'))
        else toast.error(t('error:unableToCopy'))
      },
      paste(at) {
        const kinds = blocks.map(({ slug }) => slug)
        const parts = keptParts(localStorage, path, kinds)
        if (parts.length === 0) toast.error(t('error:invalidClipboardData'))
        // What stands here stays: a copy that replaced it would take words away that nobody has looked at.
        const room = Math.max(0, (most ?? Number.POSITIVE_INFINITY) - rows().length)
        if (parts.length === 0 || room === 0) return
        const put = (start: number) => {
          for (const [n, { kind, fields }] of parts.slice(0, room).entries())
            dispatchFields({
              type: 'ADD_ROW',
              blockType: kind,
              path,
              rowIndex: start + n,
              subFieldState: fields,
            })
          setModified(true)
        }
        void onceHandedOver(at === undefined ? rows().length : at + 1, put, (start) => showPart(start))
      },
    }
    return acts
  }, [
    addFieldRow,
    blocks,
    changes,
    dispatchFields,
    getFields,
    most,
    path,
    removeFieldRow,
    schemaPath,
    setDocFieldPreferences,
    setModified,
    steps,
    t,
  ])
}
