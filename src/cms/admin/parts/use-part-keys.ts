'use client'
import { toast, useAuth, useForm, useTranslation } from '@payloadcms/ui'
import { type KeyboardEvent as Pressed, useEffect } from 'react'

import { isStaff } from '@/cms/access/staff'
import type { User } from '@/payload-types'
import { adminMessages } from '@/i18n/admin-messages'

import { type Parts, useParts } from './parts-context'
import { keepInHand, partInHand } from './stay-in-part'

type Key = Pick<KeyboardEvent, 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'code' | 'key' | 'repeat'>

const withAlt = ({ altKey, ctrlKey, metaKey, shiftKey }: Key) => altKey && !ctrlKey && !metaKey && !shiftKey

const moves: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1 }

/** Alt and a number: who answers, where that is asked. */
function speakerButton(row: Element, nth: string): (() => void) | null {
  const button = row.querySelector<HTMLElement>(`[data-speaker="${nth}"]`)
  return button && (() => button.click())
}

/** Alt with a key, in a part: what is done with it without a way to its buttons. */
export function usePartKeys(id: string, at: number): (event: Pressed) => void {
  const { acts, readOnly } = useParts()
  const { user } = useAuth<User>()
  const does = (event: Key, row: Element): (() => void) | null => {
    // What translators may add is a note.
    if (!isStaff(user ?? null)) return null
    const move = moves[event.key]
    if (move !== undefined)
      return () => {
        keepInHand(id)
        void acts.move(at, move)
      }
    if (event.repeat) return null
    if (event.key === 'Enter') return acts.mayAdd() ? () => acts.add(at + 1, 'questionAnswer') : null
    const nth = /^Digit([1-9])$/.exec(event.code)?.[1]
    if (nth) return speakerButton(row, nth)
    if (event.code === 'KeyK') return () => void acts.split(at)
    return event.code === 'KeyJ' ? () => void acts.join(at) : null
  }
  return (event) => {
    const act = readOnly || !withAlt(event.nativeEvent) ? null : does(event.nativeEvent, event.currentTarget)
    if (!act) return
    event.preventDefault()
    event.stopPropagation()
    act()
  }
}

/** Ctrl+Z right after a step undoes that; after the next key it is for what is typed. A part that is being moved hears its keys. */
export function useStepKeys({ acts, steps, readOnly }: Parts): void {
  const { formRef } = useForm()
  const { i18n } = useTranslation()
  const t = adminMessages(i18n.language)
  useEffect(() => {
    const form = formRef.current
    const typed = () => steps.typed()
    const goes = (event: KeyboardEvent): (() => void) | null => {
      const { target } = event
      if (target !== document.body && !(target instanceof Node && form.contains(target))) return null
      if ((event.ctrlKey || event.metaKey) && !event.altKey && steps.hasKeys) {
        const isRedo = event.code === 'KeyY' || (event.code === 'KeyZ' && event.shiftKey)
        if (!isRedo && event.code !== 'KeyZ') return null
        return () => {
          if ((isRedo ? steps.redo() : steps.undo()) === false) toast.error(t('parts.changedSince'))
        }
      }
      const [id, move] = [partInHand(), moves[event.key]]
      if (readOnly || id === null || move === undefined || !withAlt(event)) return null
      const at = acts.rows().findIndex((row) => row.id === id)
      return () => {
        keepInHand(id)
        void acts.move(at, move)
      }
    }
    const pressed = (event: KeyboardEvent) => {
      const act = goes(event)
      if (!act) return
      event.preventDefault()
      event.stopImmediatePropagation()
      act()
    }
    form.addEventListener('beforeinput', typed)
    window.addEventListener('keydown', pressed, true)
    return () => {
      form.removeEventListener('beforeinput', typed)
      window.removeEventListener('keydown', pressed, true)
    }
  }, [acts, formRef, readOnly, t, steps])
}
