import type { useDocumentInfo, useForm, useServerFunctions } from '@payloadcms/ui'
import type { FormState } from 'payload'
import { deepCopyObjectSimpleWithoutReactComponents } from 'payload/shared'

import { pressablePublishButton } from '@/cms/admin/publish-button'
import type { Saved } from '@/newsroom/translation/merge-saves'

import { newestRevision, newestSave } from './newest-save'
import type { Effect, Heard } from './open-text'
import { quietUpdate, tellForm } from './quiet-update'
import { savingStore } from './saving-store'
import { sendSave } from './send-save'
import type { Unsaved } from './unsaved'
import { keepWords, shelfOf } from './words-kept'

/** What Payload gives to those who stand in its form. */
export interface PayloadForm {
  info: ReturnType<typeof useDocumentInfo>
  form: ReturnType<typeof useForm>
  getFormState: ReturnType<typeof useServerFunctions>['getFormState']
  /** Of the admin. */
  language: string
}

export interface OpenPlace {
  id: string
  userId: number | string
  /** The name by which words are kept on the device. */
  kept: string
  payload: () => PayloadForm
  tell: (heard: Heard) => void
}

export const timeOf = (value: unknown) => (typeof value === 'string' ? Date.parse(value) : null)

/** Clears what the form was told when it was refused; its value stays. */
const forgiven = { _status: { errorMessage: undefined, valid: true } } as unknown as FormState

async function drawn({ id, payload }: OpenPlace, data: Saved, before?: FormState): Promise<FormState> {
  const { info, getFormState } = payload()
  const { state } = await getFormState({
    id,
    collectionSlug: 'interviews',
    data: { ...data },
    docPermissions: info.docPermissions ?? { fields: true },
    docPreferences: await info.getDocPreferences(),
    ...(before ? { formState: before } : {}),
    operation: 'update',
    renderAllFields: !before,
    schemaPath: 'interviews',
    skipValidation: true,
  })
  if (!state) throw new Error('The form could not be drawn anew.')
  return state
}

function adopt({ payload }: OpenPlace, doc: Saved): void {
  const { info } = payload()
  info.setData(doc)
  info.setLastUpdateTime(timeOf(doc['updatedAt']) ?? Date.now())
  if (info.mostRecentVersionIsAutosaved) return
  info.incrementVersionCount()
  info.setMostRecentVersionIsAutosaved(true)
  info.setUnpublishedVersionCount((count) => count + 1)
}

function keep({ id, kept }: OpenPlace, unsaved: Unsaved | null): void {
  const shelf = shelfOf(window)
  if (!unsaved) shelf?.removeItem(kept)
  else {
    const isKept = shelf ? keepWords(shelf, kept, { ...unsaved, at: Date.now() }) : false
    if (isKept !== savingStore.read(id).isKept) savingStore.write(id, { isKept })
  }
}

/** Rows that the server has made (those of an original, say) come with all that the form needs to show them. */
async function fill(place: OpenPlace, doc: Saved): Promise<void> {
  const shown = place.payload().form.getFields()
  const before = deepCopyObjectSimpleWithoutReactComponents<FormState>(shown, { excludeFiles: true })
  place.tell({ type: 'filled', state: await drawn(place, doc, before) })
}

async function press({ payload, tell }: OpenPlace): Promise<void> {
  const button = await pressablePublishButton(payload().form.formRef.current)
  if (button) button.click()
  else tell({ type: 'notPressed' })
}

/** Without the newest text, or a form for it, the two are brought together later. */
const orLater = ({ tell }: OpenPlace, heard: Promise<Heard>) =>
  void heard.catch((): Heard => ({ type: 'notRead' })).then(tell)

/** Does in Payload's form, on the device and on the way to the server what has been decided. */
export function perform(place: OpenPlace, effect: Effect): void {
  const { id, userId, tell } = place
  const { form, language } = place.payload()
  switch (effect.type) {
    case 'send':
      // Payload is not told that a save is on its way: it would let nobody press a button meanwhile, and drop the press.
      void sendSave({ id, body: effect.body, language, userId }).then((outcome) =>
        tell({ type: 'answered', outcome }),
      )
      break
    case 'adopt':
      adopt(place, effect.doc)
      break
    case 'put':
      quietUpdate(form.dispatchFields, effect.values)
      if (effect.forgiven) tellForm(form.dispatchFields, forgiven)
      break
    case 'fill':
      void fill(place, effect.doc).catch(() => undefined)
      break
    case 'merge':
      form.dispatchFields({
        type: 'MERGE_SERVER_STATE',
        acceptValues: { overrideLocalChanges: false },
        prevStateRef: { current: {} },
        serverState: effect.state,
      })
      break
    case 'draw':
      orLater(
        place,
        drawn(place, effect.text).then((state) => ({ type: 'drawn', state, text: effect.text })),
      )
      break
    case 'replace':
      form.dispatchFields({ type: 'REPLACE_STATE', state: effect.state })
      break
    case 'complain': {
      const named = effect.errors.flatMap(({ path, sentence }) => (path ? [{ path, message: sentence }] : []))
      if (named.length > 0) form.dispatchFields({ type: 'ADD_SERVER_ERRORS', errors: named })
      break
    }
    case 'keep':
      keep(place, effect.unsaved)
      break
    case 'modified':
      form.setModified(effect.is)
      break
    case 'ask':
      // Without a network there is nothing newer to be seen, and the next time comes soon.
      if (document.visibilityState === 'visible')
        void newestRevision(id)
          .then((revision) => tell({ type: 'seen', revision }))
          .catch(() => undefined)
      break
    case 'read':
      orLater(
        place,
        newestSave(id).then((text) => ({ type: 'newest', text })),
      )
      break
    case 'press':
      void press(place)
      break
    default:
      effect satisfies never
  }
}
