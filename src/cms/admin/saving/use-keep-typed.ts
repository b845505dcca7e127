'use client'
import { useAllFormFields } from '@payloadcms/ui'
import type { FormState } from 'payload'
import { useLayoutEffect, useRef } from 'react'

/**
 * Payload's form remembers of one field only that somebody has typed in it: the answer to an autosave then puts older words
 * into all the others that were written meanwhile, and the next autosave stores them. Here every field that was typed in stays
 * marked; whose words are newer when two people write is decided by the number of the save.
 */
export function useKeepTyped(): void {
  const [fields, dispatch] = useAllFormFields()
  const typed = useRef(new Set<string>())
  useLayoutEffect(() => {
    // At every key, and thousands of them: a list of what stands in the form would cost more than looking at it.
    for (const path in fields) if (fields[path]?.isModified) typed.current.add(path)
    const forgotten = [...typed.current].filter((path) => fields[path] && !fields[path].isModified)
    if (forgotten.length === 0) return
    const serverState: FormState = Object.fromEntries(forgotten.map((path) => [path, { isModified: true }]))
    dispatch({ type: 'MERGE_SERVER_STATE', acceptValues: true, prevStateRef: { current: {} }, serverState })
  }, [fields, dispatch])
}
