'use client'
import { useEffect, useRef, useState } from 'react'

import { adminMessages } from '@/i18n/admin-messages'
import type { Locale } from '@/i18n/locales'
import { mostMegabytes } from '@/newsroom/interchange/most-megabytes'
import { PicturesByName } from '@/newsroom/exports/picture-names'
import type { Export, ExportedPost } from '@/newsroom/exports/exported-post'

import { type Brought, type BroughtExport, type Named, namedIn, type Waiting } from './brought'
import { type PictureFile, takePictures } from './picture-files'
import { readFile } from './send-brought'
import type { PictureShelf } from './send-pictures'
import { asPage, storeWaiting, type ToldOfAll } from './store-waiting'

export interface Bringing {
  all: readonly Brought[]
  exports: readonly BroughtExport[]
  /** The export of which drafts are being made. */
  storing: string | null
  /** The pictures that were chosen. */
  pictures: PictureShelf
  bring: (files: readonly { name: string; bytes: Blob }[]) => void
  /** Keeps the pictures among them for the texts of exports, and brings the rest. */
  take: (files: Promise<readonly { path: string; file: File }[]>) => void
  /** Reads what waits. */
  read: (waiting: Waiting) => void
  change: (changed: Brought) => void
  remove: (id: string) => void
  /** Makes drafts of all texts of an export that wait, one after the other. */
  storeAll: (exported: string, told: Omit<ToldOfAll, 'pictures'>) => void
  stop: () => void
}

/** What somebody has brought: read one after the other, so that a bad file stops no other. */
export function useBrought(language: Locale): Bringing {
  const [all, setAll] = useState<readonly Brought[]>([])
  const [exports, setExports] = useState<readonly BroughtExport[]>([])
  const [storing, setStoring] = useState<string | null>(null)
  const [pictures, setPictures] = useState<PictureShelf>(() => ({
    files: new PicturesByName<PictureFile>(),
    stored: new Map(),
  }))
  const stop = useRef(() => {})
  const change = (changed: Brought) =>
    setAll((now) => now.map((one) => (one.id === changed.id ? changed : one)))

  function open({ id, name }: Named, { from, passedOver, posts }: Export) {
    const waiting = (post: ExportedPost): Waiting => ({
      id: crypto.randomUUID(),
      name: post.name,
      of: id,
      was: post.was,
      pictures: post.pictures,
      state: 'waiting',
      html: post.html,
      note: null,
    })
    setExports((now) => [...now, { id, name, from, passedOver }])
    setAll((now) => now.flatMap((one) => (one.id === id ? posts.map(waiting) : [one])))
  }

  async function read(named: Named, bytes: Blob) {
    // What else is so large is refused by the server's own sentence.
    if (bytes.size > mostMegabytes * 1024 * 1024 && /\.(?:xml|json)$/i.test(named.name)) {
      const why = adminMessages(language)('bringing.tooLarge', { name: named.name, most: mostMegabytes })
      change({ ...named, state: 'refused', why, bytes })
      return
    }
    const answered = await readFile(bytes, named.name, language)
    if ('refused' in answered) change({ ...named, state: 'refused', why: answered.refused, bytes })
    else if ('posts' in answered.answer) open(named, answered.answer)
    else change({ ...named, state: 'read', reading: answered.answer })
  }

  async function storeAll(exported: string, told: Omit<ToldOfAll, 'pictures'>) {
    const stopping = new AbortController()
    stop.current = () => stopping.abort()
    setStoring(exported)
    for (const one of all) {
      if (one.of !== exported || one.state !== 'waiting' || stopping.signal.aborted) continue
      change({ ...namedIn(one), state: 'reading' })
      change(await storeWaiting(one, { ...told, pictures }, language))
    }
    setStoring(null)
  }

  const isOpen = all.some(({ state }) => ['read', 'reading', 'waiting'].includes(state))
  useEffect(() => {
    if (!isOpen) return undefined
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [isOpen])

  const bring: Bringing['bring'] = (files) => {
    const added = files.map(({ name, bytes }) => ({
      named: { id: crypto.randomUUID(), name, of: null, was: null, pictures: [] },
      bytes,
    }))
    setAll((now) => [...now, ...added.map(({ named }) => ({ ...named, state: 'reading' as const }))])
    void added.reduce((before, { named, bytes }) => before.then(() => read(named, bytes)), Promise.resolve())
  }

  async function take(chosen: Parameters<Bringing['take']>[0]) {
    const texts = await takePictures(await chosen, pictures.files)
    setPictures((now) => ({ ...now }))
    bring(texts.map((file) => ({ name: file.name, bytes: file })))
  }

  return {
    all,
    exports,
    storing,
    pictures,
    change,
    remove: (id) => setAll((now) => now.filter((one) => one.id !== id)),
    bring,
    take: (files) => void take(files),
    read: (waiting) => {
      change({ ...namedIn(waiting), state: 'reading' })
      void read(namedIn(waiting), asPage(waiting.html))
    },
    storeAll: (exported, told) => void storeAll(exported, told),
    stop: () => stop.current(),
  }
}
