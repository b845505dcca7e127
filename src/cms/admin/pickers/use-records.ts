'use client'
import { useDocumentEvents } from '@payloadcms/ui'
import type { Where } from 'payload'
import { useEffect, useRef, useState } from 'react'

import { askRecords } from './ask-records'
import type { Picked } from './record-label'

const pause = 250

/** What a record is looked for by: the server asks every name, spelling and script of it. */
const titleOf = (collection: string) => (collection === 'interviews' ? 'headline' : 'name')

type Known = ReadonlyMap<number, Picked>
const withMore = (docs: readonly Picked[]) => (before: Known) =>
  new Map([...before, ...docs.map((doc) => [doc.id, doc] as const)])

/** These records, and of those that the asker does not get the number alone. */
async function askAbout(collection: string, ids: readonly number[]): Promise<Picked[]> {
  const answer = await askRecords(collection, [{ id: { in: ids } }], { limit: ids.length })
  const there = new Set(answer?.docs.map(({ id }) => id))
  const missing = answer ? ids.filter((id) => !there.has(id)) : []
  return [...(answer?.docs ?? []), ...missing.map((id) => ({ id }))]
}

/** The records that a picker knows: those that are chosen in it, and the answer to what was typed last. */
export function useRecords(
  collection: string,
  chosen: readonly number[],
  filter: Where | boolean | undefined,
) {
  const [known, setKnown] = useState<Known>(new Map())
  const [found, setFound] = useState<readonly Picked[]>([])
  const [next, setNext] = useState<number | null>(null)
  const [isAsking, setAsking] = useState(false)
  const [failed, setFailed] = useState(false)
  const typed = useRef('')
  const asked = useRef<AbortController>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  async function ask(page: number) {
    asked.current?.abort()
    const own = (asked.current = new AbortController())
    setAsking(true)
    const where = [
      ...(typed.current.trim() === '' ? [] : [{ [titleOf(collection)]: { like: typed.current.trim() } }]),
      ...(typeof filter === 'object' ? [filter] : []),
    ]
    const answer = filter === false ? null : await askRecords(collection, where, { page, signal: own.signal })
    if (own.signal.aborted) return
    setAsking(false)
    setFailed(answer === null)
    if (answer === null) return
    setKnown(withMore(answer.docs))
    setFound((before) => (page === 1 ? answer.docs : [...before, ...answer.docs]))
    setNext(answer.nextPage)
  }

  const unknown = chosen.filter((id) => Number.isInteger(id) && !known.has(id)).join()
  useEffect(() => {
    if (unknown === '') return
    void askAbout(collection, unknown.split(',').map(Number)).then((docs) => setKnown(withMore(docs)))
  }, [collection, unknown])

  const { mostRecentUpdate } = useDocumentEvents()
  useEffect(() => {
    const changed = mostRecentUpdate?.entitySlug === collection ? Number(mostRecentUpdate.id) : null
    if (changed !== null) void askAbout(collection, [changed]).then((docs) => setKnown(withMore(docs)))
  }, [collection, mostRecentUpdate])

  useEffect(
    () => () => {
      clearTimeout(timer.current)
      asked.current?.abort()
    },
    [],
  )

  const look = (text: string) => {
    typed.current = text
    clearTimeout(timer.current)
    setAsking(true)
    timer.current = setTimeout(() => void ask(1), text === '' ? 0 : pause)
  }
  return {
    known,
    found,
    isAsking,
    failed,
    /** Asks for what was typed, once somebody stops to look. */
    look,
    /** A menu opens with its first letter, too. */
    open: () => look(typed.current),
    more: () => {
      if (next !== null && !isAsking) void ask(next)
    },
  }
}
