'use client'
import { useFormModified } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import { useSaving } from './saving-store'

const pause = 4000
/** Of somebody who only reads: what they see is to be what is there when they begin to write. */
const pauseAtRest = 8000

/**
 * How often it was seen that somebody else has saved a newer text than this form is made from; 0 for never. The server refuses the
 * save that comes too late, but the form keeps what was refused only until the next answer about its fields, and does not try
 * again: so it asks.
 */
export function useNewerSave(id: number | string | undefined, own: number): number {
  const modified = useFormModified()
  const saving = useSaving(id).sending
  const [seen, setSeen] = useState({ newest: 0, times: 0 })
  useEffect(() => {
    if (saving || id === undefined) return
    let current = true
    const ask = async () => {
      if (document.visibilityState !== 'visible') return
      const response = await fetch(`/api/interviews/${String(id)}/revision`, {
        credentials: 'same-origin',
        cache: 'no-store',
      })
      const { revision } = (await response.json()) as { revision?: number }
      // What was stored while this was on its way may be the form's own.
      if (current && revision !== undefined) setSeen(({ times }) => ({ newest: revision, times: times + 1 }))
    }
    // Without a network there is nothing newer to be seen, and the next time comes soon.
    const timer = setInterval(() => void ask().catch(() => undefined), modified ? pause : pauseAtRest)
    return () => {
      current = false
      clearInterval(timer)
    }
  }, [id, modified, saving])
  return seen.newest > own ? seen.times : 0
}
