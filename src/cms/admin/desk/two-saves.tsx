'use client'
import { useDocumentInfo, useForm, useFormFields } from '@payloadcms/ui'
import { useCallback, useEffect, useRef, useState } from 'react'

import { type MergedSaves, mergeSaves, type Saved, settleClashes } from '@/translation/merge-saves'

import { quietUpdate } from './quiet-update'
import { TwoSavesDialog } from './two-saves-dialog'
import { unsavedCopy } from './unsaved-copy'
import { useKeepTyped } from './use-keep-typed'
import { useNewerSave } from './use-newer-save'

interface Found extends MergedSaves {
  theirs: Saved
}

const revisionOf = (doc: Saved | null | undefined): number => Number(doc?.['revision'] ?? 0)

/**
 * Two people who write in one interview at once: the later save is refused by the server, and here both texts are shown and
 * brought together. Also keeps the form at the number of its own last save.
 */
export function TwoSaves() {
  useKeepTyped()
  const { id, data, setData } = useDocumentInfo()
  const { dispatchFields, getData, reset, setModified, submit } = useForm()
  const refused = useFormFields(([fields]) => fields['revision']?.errorMessage ?? null)
  const own = useFormFields(([fields]) => Number(fields['revision']?.value ?? 0))
  const overtaken = useNewerSave(id, own)
  const saved = revisionOf(data)
  const [found, setFound] = useState<Found | null>(null)
  const looking = useRef(false)

  useEffect(() => {
    if (saved > own) quietUpdate(dispatchFields, { revision: saved }, { typed: false })
  }, [saved, own, dispatchFields])

  const look = useCallback(
    async (base: Saved, mine: Saved): Promise<MergedSaves & { theirs: Saved }> => {
      const response = await fetch(`/api/interviews/${String(id)}?draft=true&depth=0`, {
        credentials: 'same-origin',
        cache: 'no-store',
      })
      if (!response.ok) throw new Error(`The newest text could not be read: ${String(response.status)}`)
      const theirs = (await response.json()) as Saved
      return { ...mergeSaves(base, mine, theirs), theirs }
    },
    [id],
  )

  const settle = useCallback(
    async (both: Found, theirsChosen: ReadonlySet<string>): Promise<boolean> => {
      const settled = settleClashes(both, theirsChosen)
      const response = await fetch(`/api/interviews/${String(id)}?draft=true&depth=0`, {
        method: 'PATCH',
        credentials: 'same-origin',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ ...settled, revision: revisionOf(both.theirs), _status: 'draft' }),
      })
      if (response.status === 409) {
        // Somebody was quicker once more: their newest save is what there is to compare with now.
        setFound(await look(both.theirs, settled))
        return true
      }
      if (!response.ok || id === undefined) return false
      const { doc } = (await response.json()) as { doc: Saved }
      unsavedCopy.drop(id)
      setData(doc)
      await reset(doc)
      setFound(null)
      return true
    },
    [id, look, reset, setData],
  )

  useEffect(() => {
    if ((!refused && overtaken === 0) || found || looking.current || id === undefined) return
    looking.current = true
    const [base, mine] = [(data ?? {}) as Saved, getData() as Saved]
    unsavedCopy.keep(id, { base, mine })
    const bring = async () => {
      const both = await look(base, mine)
      if (both.clashes.length + both.taken.length + both.gone.length > 0) setFound(both)
      else {
        // It was this very form's own save that had not been heard of yet, or one that changed nothing here.
        quietUpdate(dispatchFields, { revision: revisionOf(both.theirs) }, { typed: false })
        setModified(true)
        const again = `/api/interviews/${String(id)}?draft=true&depth=0`
        await submit({
          action: again,
          method: 'PATCH',
          overrides: { _status: 'draft' },
          skipValidation: true,
        })
        unsavedCopy.drop(id)
      }
    }
    // Where the newest text cannot be read now, what is typed stays unsaved and is looked at again.
    void bring()
      .catch(() => undefined)
      .finally(() => {
        looking.current = false
      })
  }, [refused, overtaken, found, id, data, getData, look, dispatchFields, setModified, submit])

  useEffect(() => {
    const kept = id === undefined ? null : unsavedCopy.read(id)
    if (kept) void look(kept.base, kept.mine).then(setFound, () => undefined)
  }, [id, look])

  if (!found || id === undefined) return null
  return (
    <TwoSavesDialog
      both={found}
      language={typeof data?.['language'] === 'string' ? data['language'] : 'en'}
      settle={(chosen) => settle(found, chosen)}
    />
  )
}
