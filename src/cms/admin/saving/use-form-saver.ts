'use client'
import {
  toast,
  useAllFormFields,
  useAuth,
  useDocumentInfo,
  useForm,
  useFormModified,
  useFormProcessing,
  useServerFunctions,
  useTranslation,
} from '@payloadcms/ui'
import type { FormState } from 'payload'
import { deepCopyObjectSimpleWithoutReactComponents, reduceFieldsToValues } from 'payload/shared'
import { useEffect, useLayoutEffect, useRef, useState } from 'react'

import { quietUpdate } from './quiet-update'

import { type FormPort, FormSaver } from './form-saver'
import { savingStore, useSaving } from './saving-store'
import { sendSave } from './send-save'
import { keepWords, nameOfWords, shelfOf } from './words-kept'

type Doc = Record<string, unknown>

const whole = (fields: FormState) => reduceFieldsToValues(fields, true)
const timeOf = (value: unknown) => (typeof value === 'string' ? Date.parse(value) : null)

const keptSentence = {
  en: 'Your last words could not be saved. They are kept on this device, and offered when you open the text again.',
  ar: 'تعذر حفظ كلماتك الأخيرة. وهي باقية على هذا الجهاز، وتُعرض عند فتح النص من جديد.',
} as const

/** Longer than Payload waits before it asks. */
const untilAsked = 800

/** What tells one open form from another of the same text. */
const newForm = () => crypto.getRandomValues(new Uint32Array(2)).join('-')

/** The one saver of the interview's form that it stands in; null until the form is there. */
export function useFormSaver(): { saver: FormSaver | null; form: string } {
  const info = useDocumentInfo()
  const form = useForm()
  const [fields] = useAllFormFields()
  const modified = useFormModified()
  const processing = useFormProcessing()
  const { getFormState } = useServerFunctions()
  const { i18n } = useTranslation()
  const { user } = useAuth()
  const [mark] = useState(newForm)
  const [saver, setSaver] = useState<FormSaver | null>(null)
  // Whoever opened the form: Payload forgets them when their session ends.
  const [userId] = useState(user?.id)
  const latest = useRef({ info, form, fields, getFormState, language: i18n.language })
  const adopted = useRef<unknown>(info.data)
  // What the form says is what is stored, until somebody types: at first, and after others have filled it anew.
  const isFresh = useRef(true)
  // Somebody but this saver has stored the text: once the form is filled with that, it is fresh again.
  const isForeign = useRef(false)
  const wasProcessing = useRef(false)
  const { id } = info
  const saving = useSaving(id)

  useLayoutEffect(() => {
    latest.current = { info, form, fields, getFormState, language: i18n.language }
  })

  useEffect(() => {
    if (id === undefined || userId === undefined) return
    const name = nameOfWords(userId, id, mark)
    const port: FormPort = {
      now: Date.now,
      whole,
      send: (body) => sendSave({ id, body, language: latest.current.language, userId }),
      adopt(doc, folded, otherRows) {
        const { info: known, form: filled } = latest.current
        adopted.current = doc
        isForeign.current = false
        known.setData(doc)
        known.setLastUpdateTime(timeOf(doc['updatedAt']) ?? Date.now())
        if (!known.mostRecentVersionIsAutosaved) {
          known.incrementVersionCount()
          known.setMostRecentVersionIsAutosaved(true)
          known.setUnpublishedVersionCount((count) => count + 1)
        }
        const values = { ...Object.fromEntries(folded), revision: doc['revision'] }
        quietUpdate(filled.dispatchFields, values, { typed: false })
        if (otherRows) void fillAnew(doc)
      },
      complain(errors) {
        const named = errors.flatMap(({ path, sentence }) => (path ? [{ path, message: sentence }] : []))
        if (named.length > 0) latest.current.form.dispatchFields({ type: 'ADD_SERVER_ERRORS', errors: named })
      },
      // Payload is not told that a save is on its way: it would let nobody press a button meanwhile, and drop the press.
      show: (saving) => savingStore.write(String(id), saving),
      keep(unsaved) {
        const shelf = shelfOf(window)
        if (unsaved) {
          const isKept = shelf ? keepWords(shelf, name, { ...unsaved, at: Date.now() }) : false
          savingStore.writeKept(String(id), isKept)
        } else shelf?.removeItem(name)
      },
    }
    // Rows that the server has made (those of an original, say) come with all that the form needs to show them.
    async function fillAnew(doc: Doc): Promise<void> {
      const { info: known, form: filled, getFormState: ask, fields: shown } = latest.current
      const { state } = await ask({
        id: id,
        collectionSlug: 'interviews',
        data: doc,
        docPermissions: known.docPermissions ?? { fields: true },
        docPreferences: await known.getDocPreferences(),
        formState: deepCopyObjectSimpleWithoutReactComponents<FormState>(shown, { excludeFiles: true }),
        operation: 'update',
        renderAllFields: false,
        schemaPath: 'interviews',
        skipValidation: true,
      })
      if (!state) return
      isFresh.current = true
      filled.dispatchFields({
        type: 'MERGE_SERVER_STATE',
        acceptValues: { overrideLocalChanges: false },
        prevStateRef: { current: {} },
        serverState: state,
      })
    }
    const made = new FormSaver(latest.current.fields, timeOf(latest.current.info.data?.['updatedAt']), port)
    savingStore.write(String(id), made.saving)
    const close = savingStore.open(String(id), {
      saveNow: () => made.saveNow(),
      taken: (values, all) => made.taken(values, all),
      retry: () => made.retry(),
    })
    setSaver(made)
    return () => {
      const body = made.leaving()
      close()
      made.close()
      if (!body) return
      const { language } = latest.current
      const last = async () => {
        const outcome = await sendSave({ id, body, language, userId })
        if (outcome.kind === 'stored') shelfOf(window)?.removeItem(name)
        else toast.warning(keptSentence[language === 'ar' ? 'ar' : 'en'])
      }
      void last()
    }
  }, [id, userId, mark])

  useLayoutEffect(() => {
    if (!saver) return
    saver.hold(processing)
    if (adopted.current !== info.data) {
      adopted.current = info.data
      isForeign.current = true
    }
    if (processing) {
      wasProcessing.current = true
      return
    }
    // While it was being published, nobody could type: what the form says now is what was stored.
    const isFilled = !modified || wasProcessing.current
    wasProcessing.current = false
    if (isFilled && isForeign.current) {
      isForeign.current = false
      isFresh.current = true
      saver.changed(fields, true)
      if (modified) form.setModified(false)
      return
    }
    if (modified && !isForeign.current) isFresh.current = false
    saver.changed(fields, isFresh.current && !modified)
  })

  // Payload asks the server about new rows a little after a change, and only while the form counts as changed.
  useEffect(() => {
    if (!saver || !modified) return
    const timer = setTimeout(() => {
      const { unsavedSince, sending, obstacle } = saver.saving
      if (unsavedSince === null && !sending && !obstacle) latest.current.form.setModified(false)
    }, untilAsked)
    return () => clearTimeout(timer)
  }, [saver, saving, modified, fields])

  return { saver, form: mark }
}
