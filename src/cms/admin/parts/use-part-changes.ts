'use client'
import { toast, useForm, useTranslation } from '@payloadcms/ui'
import type { FormState } from 'payload'
import { useMemo } from 'react'

import { quietUpdate } from '@/cms/admin/saving/quiet-update'
import { saySame } from '@/newsroom/translation/say-same'
import { plainText } from '@/text/plain-text'
import { adminMessages } from '@/i18n/admin-messages'

import { handedOver, placeIn } from './caret'
import { stayIn } from './stay-in-part'
import type { PartSteps } from './part-steps'
import { backOf, changed, type PartChange, partsIn, type PartState, withParts } from './part-states'
import { rowId, showPart } from './show-part'
import { joinParts, splitPart } from './split-part'
import { blocksOf } from './split-text'
import { noteTaken } from './taken-parts'

/** What changes parts themselves, and can be undone. */
export interface PartChanges {
  /** Puts parts in the place of others; false where those are not there as they were. */
  change: (change: PartChange, words: string) => boolean
  move: (at: number, by: number) => Promise<void>
  /** Two parts out of one, at the caret. */
  split: (at: number) => Promise<void>
  /** One part out of this and the next. */
  join: (at: number) => Promise<void>
  /** How many parts there is room for. */
  room: () => number
  parts: () => PartState[]
  /** Puts other words at places of the form, all in one step. */
  write: (values: ReadonlyMap<string, unknown>, words: string) => void
  /** Its parts are those of its original. */
  isTranslation: () => boolean
  /** The words of an answer. */
  wordsOf: (id: string) => string
}

interface Place {
  path: string
  most: number | undefined
  steps: PartSteps
}

/** A field by the id of its part, which stays with it wherever the part goes. */
interface FieldName {
  id: string | null
  field: string
}

const idsOf = (parts: readonly PartState[]) => parts.map(({ row }) => row.id)

export function usePartChanges({ path, most = Number.POSITIVE_INFINITY, steps }: Place): PartChanges {
  const { dispatchFields, getFields, setModified } = useForm()
  const { i18n } = useTranslation()
  const t = adminMessages(i18n.language)
  return useMemo(() => {
    const rowsOf = (form: FormState) => form[path]?.rows ?? []
    const nameAt = (form: FormState, at: string): FieldName => {
      const [list, n, ...field] = at.split('.')
      const id = list === path ? rowsOf(form)[Number(n)]?.id : undefined
      return id === undefined ? { id: null, field: at } : { id, field: field.join('.') }
    }
    const placeOf = (form: FormState, { id, field }: FieldName): string | null => {
      if (id === null) return field
      const n = rowsOf(form).findIndex((row) => row.id === id)
      return n < 0 ? null : `${path}.${String(n)}.${field}`
    }
    const parts = () => partsIn(getFields(), path)
    const put = (next: readonly PartState[]) => {
      dispatchFields({ type: 'REPLACE_STATE', optimize: false, state: withParts(getFields(), path, next) })
      setModified(true)
    }
    const go = (one: PartChange): boolean => {
      const next = changed(parts(), one)
      if (!next) return false
      noteTaken(idsOf(one.from), idsOf(one.to))
      put(next)
      return true
    }
    /** The words of what is gone are no longer in hand: the part that is left is. */
    const goAndShow = (one: PartChange) => {
      const at = parts().findIndex(({ row }) => row.id === one.from[0]?.row.id)
      const isDone = go(one)
      if (isDone) showPart(at, { block: 'nearest' })
      return isDone
    }
    const change = (one: PartChange, words: string): boolean => {
      if (!go(one)) return false
      steps.done({ words, undo: () => goAndShow(backOf(one)), redo: () => goAndShow(one) })
      return true
    }
    const moveTo = (id: string, to: number): boolean => {
      const all = parts()
      const from = all.findIndex(({ row }) => row.id === id)
      const [part] = from < 0 ? [] : all.splice(from, 1)
      if (!part) return false
      all.splice(to, 0, part)
      const stay = stayIn(path, from, to)
      put(all)
      stay()
      return true
    }
    const isTranslation = () => Boolean(getFields()['translationOf']?.value)
    const room = () => most - (getFields()[path]?.rows?.length ?? 0)
    return {
      change,
      parts,
      room,
      isTranslation,
      write(values, words) {
        const before = getFields()
        const places = [...values].map(([at, to]) => ({
          name: nameAt(before, at),
          from: before[at]?.value,
          to,
        }))
        const put = (back: boolean): boolean => {
          const form = getFields()
          const found = places.flatMap(({ name, from, to }) => {
            const [is, shall] = back ? [to, from] : [from, to]
            const at = placeOf(form, name)
            return at !== null && saySame(form[at]?.value, is) ? [[at, shall] as const] : []
          })
          quietUpdate(dispatchFields, Object.fromEntries(found))
          setModified(true)
          if (found.length < places.length)
            toast.info(t('parts.left', { count: places.length - found.length }))
          return found.length > 0
        }
        put(false)
        steps.done({ words, undo: () => put(true), redo: () => put(false) })
      },
      wordsOf: (id) => plainText(parts().find(({ row }) => row.id === id)?.fields['answer']?.value),
      async move(at, by) {
        const id = rowsOf(getFields())[at]?.id
        // Words that are still on their way to the form go to the place where the part was.
        await handedOver()
        const rows = rowsOf(getFields())
        const from = rows.findIndex((row) => row.id === id)
        const to = from + by
        if (id === undefined || from < 0 || to < 0 || to >= rows.length || by === 0) return
        moveTo(id, to)
        steps.done({
          words: t('parts.moved', { place: to + 1, count: rows.length }),
          undo: () => moveTo(id, from),
          redo: () => moveTo(id, to),
        })
      },
      async split(at) {
        if (isTranslation()) return void toast.error(t('parts.ofOriginal'))
        if (room() < 1) return void toast.error(t('parts.full'))
        await handedOver()
        const row = document.getElementById(rowId(path, at))
        const place = row && placeIn(row)
        const part = parts()[at]
        if (!place || !part) return void toast.error(t('parts.noCaret'))
        const to = splitPart(part, place)
        if (!to) return void toast.error(t('parts.noWords'))
        if (change({ from: [part], to }, t('parts.wasSplit', { place: at + 1 })))
          showPart(at + 1, { block: 'nearest' })
      },
      async join(at) {
        if (isTranslation()) return void toast.error(t('parts.ofOriginal'))
        await handedOver()
        const [part, next] = parts().slice(at, at + 2)
        if (!part) return
        const joined = joinParts(part, next)
        if (typeof joined === 'string') return void toast.error(t(`parts.unjoined.${joined}`))
        if (!next) return
        if (!change({ from: [part, next], to: [joined] }, t('parts.wasJoined', { place: at + 1 }))) return
        const field = part.row.blockType === 'narration' ? 'text' : 'answer'
        const seam = blocksOf(part.fields[field]?.value).length
        showPart(at, {
          path: `${path}.${String(at)}.${field}`,
          block: 'nearest',
          caret: { way: [seam, 0], offset: 0 },
        })
      },
    }
  }, [dispatchFields, getFields, most, path, t, setModified, steps])
}
