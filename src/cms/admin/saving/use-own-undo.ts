'use client'
import { useForm } from '@payloadcms/ui'
import { useEffect } from 'react'

import { type FieldHistory, type Moment, newHistory, redone, undone, withMoment } from './field-history'

type Field = HTMLInputElement | HTMLTextAreaElement

const isText = (target: EventTarget | null): target is Field =>
  target instanceof HTMLTextAreaElement ||
  (target instanceof HTMLInputElement && ['text', 'search', 'url', 'email'].includes(target.type))

const momentOf = (field: Field): Moment => ({
  value: field.value,
  caret: field.selectionEnd ?? field.value.length,
})

/** As if it had been typed: React hears of a value only past its own property. */
function setValue(field: Field, { value, caret }: Moment): void {
  const proto = field instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement
  Object.getOwnPropertyDescriptor(proto.prototype, 'value')?.set?.call(field, value)
  field.dispatchEvent(new Event('input', { bubbles: true }))
  field.setSelectionRange(caret, caret)
}

/**
 * Browsers undo the last thing that was typed anywhere on the page, a field far out of sight included. Here Ctrl+Z undoes
 * what was typed in the field that has the focus, and nothing where none has.
 */
export function useOwnUndo(): void {
  const { formRef } = useForm()
  useEffect(() => {
    const form = formRef.current
    const histories = new WeakMap<Field, FieldHistory>()
    const historyOf = (field: Field) => histories.get(field) ?? newHistory(momentOf(field), 0)
    const focused = ({ target }: FocusEvent) => {
      if (isText(target)) histories.set(target, withMoment(historyOf(target), momentOf(target), Date.now()))
    }
    const typed = ({ target }: Event) => {
      if (isText(target)) histories.set(target, withMoment(historyOf(target), momentOf(target), Date.now()))
    }
    const go = (field: Field, step: (history: FieldHistory) => FieldHistory) => {
      const next = step(historyOf(field))
      histories.set(field, next)
      if (next.now.value !== field.value) setValue(field, next.now)
    }
    const stepOf = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return null
      if (event.code === 'KeyZ') return event.shiftKey ? redone : undone
      return event.code === 'KeyY' && !event.metaKey ? redone : null
    }
    const pressed = (event: KeyboardEvent) => {
      const step = stepOf(event)
      const { target } = event
      if (!step || !(target instanceof HTMLElement)) return
      const isElsewhere = target !== document.body && !form.contains(target)
      // The editors of rich text keep a history of their own.
      if (isElsewhere || target.isContentEditable) return
      event.preventDefault()
      if (isText(target) && !target.readOnly && !target.disabled) go(target, step)
    }
    const byMenu = (event: InputEvent) => {
      const step = { historyUndo: undone, historyRedo: redone }[event.inputType]
      if (!step || !isText(event.target)) return
      event.preventDefault()
      go(event.target, step)
    }
    form.addEventListener('focusin', focused)
    form.addEventListener('input', typed)
    form.addEventListener('beforeinput', byMenu)
    document.addEventListener('keydown', pressed)
    return () => {
      form.removeEventListener('focusin', focused)
      form.removeEventListener('input', typed)
      form.removeEventListener('beforeinput', byMenu)
      document.removeEventListener('keydown', pressed)
    }
  }, [formRef])
}
