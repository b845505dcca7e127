'use client'
import {
  useAllFormFields,
  useDocumentInfo,
  useForm,
  useFormFields,
  useFormProcessing,
  useServerFunctions,
} from '@payloadcms/ui'
import type { FormState } from 'payload'
import { useEffect, useLayoutEffect, useRef, useState } from 'react'

import type { Saved } from '@/newsroom/translation/merge-saves'

import { type FieldInHand, watchFieldInHand } from './field-in-hand'
import { FormMerger, type MergePort, type MergeView, nothingToTell } from './form-merger'
import { pressablePublishButton } from '@/cms/admin/publish-button'
import { saverOf, savingStore, useSaving } from './saving-store'
import { newestSave } from './newest-save'
import { quietUpdate } from './quiet-update'
import { useNewerSave } from './use-newer-save'

export interface TwoSavesAtOnce extends MergeView {
  language: string
  choose: (theirs: ReadonlySet<string>, publishing: boolean) => void
}

/** Clears what the form was told when it was refused; its value stays. */
const forgiven = { _status: { errorMessage: undefined, valid: true } } as unknown as FormState

/** The one place where two saves of an interview meet Payload's form: see FormMerger for what is done with them. */
export function useTwoSaves(): TwoSavesAtOnce {
  const info = useDocumentInfo()
  const form = useForm()
  const [fields, dispatch] = useAllFormFields()
  const { getFormState } = useServerFunctions()
  const isSending = useSaving(info.id).sending
  const saving = useFormProcessing() || isSending
  const refused = useFormFields(([all]) => all['revision']?.errorMessage ?? null)
  const notPublished = useFormFields(([all]) => all['_status']?.errorMessage ?? null)
  const own = Number(fields['revision']?.value ?? 0)
  const { id, data } = info
  const newer = useNewerSave(id, own)
  const [view, setView] = useState(nothingToTell)
  const [merger, setMerger] = useState<FormMerger | null>(null)
  const port = useRef<MergePort | null>(null)
  const hand = useRef<FieldInHand | null>(null)

  useLayoutEffect(() => {
    if (id === undefined) return
    port.current = {
      fields: form.getFields,
      mine: () => form.getData(),
      isAt: (path) => hand.current?.isAt(path) ?? false,
      newest: () => newestSave(id),
      draw: async (text) => {
        const { state } = (await getFormState({
          id,
          collectionSlug: 'interviews',
          data: { ...text },
          docPermissions: info.docPermissions,
          docPreferences: await info.getDocPreferences(),
          operation: 'update',
          renderAllFields: true,
          schemaPath: 'interviews',
          skipValidation: true,
        })) as { state?: FormState }
        if (!state) throw new Error('The form could not be drawn anew.')
        return state
      },
      taken: (values, all) => saverOf(id)?.taken(values, all),
      set: (values, typed) => {
        quietUpdate(dispatch, values, { typed })
        if ('revision' in values)
          dispatch({
            type: 'MERGE_SERVER_STATE',
            acceptValues: true,
            prevStateRef: { current: {} },
            serverState: forgiven,
          })
      },
      replace: (state) => dispatch({ type: 'REPLACE_STATE', state }),
      save: () => form.setModified(true),
      publish: async () => {
        const button = await pressablePublishButton(form.formRef.current)
        button?.click()
        return button !== null
      },
      show: (news) => {
        savingStore.writeChoosing(String(id), news.clashes.length > 0)
        setView(news)
      },
    }
  })

  useEffect(() => {
    if (id === undefined) return
    const watched = watchFieldInHand()
    hand.current = watched
    return () => watched.stop()
  }, [id])

  const text = useRef<Saved>(undefined)
  useEffect(() => {
    text.current = data
    if (merger && data) merger.stored(data)
  }, [merger, data])

  const isThere = data !== undefined
  useEffect(() => {
    if (id === undefined || !isThere) return
    const made = new FormMerger(text.current ?? {}, () => {
      if (!port.current) throw new Error('The form is not there yet.')
      return port.current
    })
    setMerger(made)
    return () => {
      made.close()
      savingStore.writeChoosing(String(id), false)
    }
  }, [id, isThere])

  useEffect(() => merger?.changed(fields), [merger, fields])
  useEffect(() => merger?.isSaving(saving), [merger, saving])
  useEffect(() => {
    if (refused || notPublished || newer > 0) void merger?.overtaken(Boolean(notPublished))
  }, [merger, refused, notPublished, newer])

  return {
    ...view,
    language: typeof data?.['language'] === 'string' ? data['language'] : 'en',
    choose: (theirs, publishing) => void merger?.choose(theirs, publishing),
  }
}
