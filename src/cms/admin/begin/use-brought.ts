'use client'
import { useEffect, useState } from 'react'

import type { DeskLanguage } from '@/cms/admin/desk/desk-words'
import type { Stored } from '@/cms/bringing/endpoints'
import type { Reading } from '@/cms/bringing/reading'

import { readFile } from './send-brought'

interface Named {
  id: string
  name: string
}

export interface ReadText extends Named {
  state: 'read'
  reading: Reading
}

/** A text on its way to a draft. */
export type Brought =
  | (Named & { state: 'reading' })
  | (Named & { state: 'refused'; why: string; bytes: Blob })
  | ReadText
  | (Named & { state: 'stored'; stored: Stored })

export interface Bringing {
  all: readonly Brought[]
  bring: (files: readonly { name: string; bytes: Blob }[]) => void
  change: (changed: Brought) => void
  remove: (id: string) => void
}

/** What somebody has brought: read one after the other, so that a bad file stops no other. */
export function useBrought(language: DeskLanguage): Bringing {
  const [all, setAll] = useState<readonly Brought[]>([])
  const change = (changed: Brought) =>
    setAll((now) => now.map((one) => (one.id === changed.id ? changed : one)))

  async function read({ id, name }: Named, bytes: Blob) {
    const answered = await readFile(bytes, name, language)
    change(
      'refused' in answered
        ? { id, name, state: 'refused', why: answered.refused, bytes }
        : { id, name, state: 'read', reading: answered.answer },
    )
  }

  const isOpen = all.some(({ state }) => state === 'read' || state === 'reading')
  useEffect(() => {
    if (!isOpen) return undefined
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [isOpen])

  return {
    all,
    change,
    remove: (id) => setAll((now) => now.filter((one) => one.id !== id)),
    bring: (files) => {
      const added = files.map(({ name, bytes }) => ({ id: crypto.randomUUID(), name, bytes }))
      setAll((now) => [...now, ...added.map(({ id, name }) => ({ id, name, state: 'reading' as const }))])
      void added.reduce(
        (before, { bytes, ...named }) => before.then(() => read(named, bytes)),
        Promise.resolve(),
      )
    },
  }
}
