'use client'
import {
  toast,
  useAllFormFields,
  useDocumentInfo,
  useForm,
  useFormModified,
  useFormProcessing,
  useServerFunctions,
  useTranslation,
} from '@payloadcms/ui'
import { useEffect, useLayoutEffect, useRef, useState } from 'react'

import { adminMessages } from '@/i18n/admin-messages'

import { watchFieldInHand } from './field-in-hand'
import { type OpenPlace, type PayloadForm, perform, timeOf } from './form-effects'
import { isSame } from './form-values'
import { watchEditorInHand } from './late-words'
import { nextText, wakeAt } from './next-text'
import { type Heard, opened } from './open-text'
import type { Saving } from './saving-state'
import { type OpenForm, savingStore } from './saving-store'
import { bodyOf, unsavedIn } from './send-fields'
import { sendSave } from './send-save'
import { nameOfWords, shelfOf } from './words-kept'

/** What stands beside the form may ask and tell it. */
export interface SavedForm extends OpenForm {
  /** What tells it from others of the same text. */
  mark: string
  tell: (heard: Heard) => void
  saving: () => Saving
  /** The number of the save that the form is at. */
  basedOn: () => number
  /** Whether the server has all of it, what waits for a choice among it. */
  isStored: () => boolean
  /** The page goes away: what is to be sent with it, kept on the device for the case that it does not arrive. */
  leaving: () => Record<string, unknown> | null
}

/** Whoever shows how a text stands is not drawn anew at every key. */
const looksSame = (one: Saving, other: Saving) => isSame({ ...one, lastTyped: 0 }, { ...other, lastTyped: 0 })

type Place = Pick<OpenPlace, 'id' | 'userId' | 'payload'>

function openForm({ id, userId, payload }: Place): SavedForm & { close: () => void } {
  const mark = crypto.getRandomValues(new Uint32Array(2)).join('-')
  const kept = nameOfWords(userId, id, mark)
  const { form, info } = payload()
  const hand = watchFieldInHand()
  let text = opened(form.getFields(), info.data, timeOf(info.data?.['updatedAt']), Date.now())
  let isOpen = true
  let timer: ReturnType<typeof setTimeout> | undefined
  const waiting: (() => void)[] = []

  const next = (heard: Heard) => {
    const { saving, view } = text
    const [after, effects] = nextText(text, heard, { at: Date.now(), hand: hand.path() })
    text = after
    if (!looksSame(saving, text.saving) || view !== text.view)
      savingStore.write(id, { saving: text.saving, view: text.view })
    for (const effect of effects) perform(place, effect)
  }
  const tell = (heard: Heard) => {
    if (!isOpen) return
    if (heard.type !== 'form' && heard.type !== 'inSight') next({ type: 'late', words: editor.words() })
    next(heard)
    if (text.asked === 0 && !text.attempt) for (const resolve of waiting.splice(0)) resolve()
    clearTimeout(timer)
    timer = setTimeout(() => tell({ type: 'time' }), Math.max(0, wakeAt(text) - Date.now()))
  }
  const place: OpenPlace = { id, userId, kept, payload, tell }
  const editor = watchEditorInHand(form.formRef.current, form.getFields, () => tell({ type: 'time' }))
  const leaving = () => {
    tell({ type: 'leaving' })
    return bodyOf(text)
  }
  const saved: SavedForm = {
    mark,
    tell,
    saving: () => text.saving,
    basedOn: () => text.revision,
    isStored: () => unsavedIn(text) === null,
    leaving,
    choose: (theirs, publishing) => tell({ type: 'chosen', theirs, publishing }),
    async saveNow() {
      if (!isOpen) return false
      const isDone = new Promise<void>((resolve) => waiting.push(resolve))
      tell({ type: 'saveNow' })
      await isDone
      return text.saving.unsavedSince === null
    },
  }
  savingStore.write(id, { saving: text.saving, view: text.view })
  const leave = savingStore.open(id, saved)
  const sendLast = async (body: Record<string, unknown>) => {
    const { language } = payload()
    const outcome = await sendSave({ id, body, language, userId })
    if (outcome.kind === 'stored') shelfOf(window)?.removeItem(kept)
    else toast.warning(adminMessages(language)('saving.lastWords'))
  }
  return {
    ...saved,
    close() {
      const body = leaving()
      isOpen = false
      clearTimeout(timer)
      hand.stop()
      editor.stop()
      leave()
      for (const resolve of waiting.splice(0)) resolve()
      if (body) void sendLast(body)
    },
  }
}

/** The one place that speaks to the form of an open interview; null until the form is there. */
export function useOpenForm(id: string, userId: number | string): SavedForm | null {
  const info = useDocumentInfo()
  const form = useForm()
  const { getFormState } = useServerFunctions()
  const { language } = useTranslation().i18n
  const latest = useRef<PayloadForm>({ info, form, getFormState, language })
  const [open, setOpen] = useState<SavedForm | null>(null)
  useLayoutEffect(() => {
    latest.current = { info, form, getFormState, language }
  })
  useEffect(() => {
    const { close, ...saved } = openForm({ id, userId, payload: () => latest.current })
    setOpen(saved)
    return close
  }, [id, userId])
  return open
}

/** Tells what Payload knows of its form, whenever it is drawn. Draws nothing: a key is not to have more than this drawn anew. */
export function TellForm({ open }: { open: SavedForm }) {
  const [fields] = useAllFormFields()
  const isModified = useFormModified()
  const isProcessing = useFormProcessing()
  const { data } = useDocumentInfo()
  useLayoutEffect(() => open.tell({ type: 'form', fields, isModified, isProcessing, doc: data }))
  useEffect(() => open.tell({ type: 'inSight' }))
  return null
}
