'use client'
import { useFormFields } from '@payloadcms/ui'
import type { FormState } from 'payload'
import { createContext, useEffect, useMemo, useState } from 'react'

/** An interviewee of the open text. */
export interface Speaker {
  key: string
  name: string
}

/** Of all parts of a form: one asks for the names, each shows them. */
export const SpeakersContext = createContext<readonly Speaker[]>([])

interface Row {
  key: string
  label: string
  /** Of the record, where they are named. */
  record: string
}

const rowsIn = (fields: FormState): string =>
  JSON.stringify(
    (fields['interviewees']?.rows ?? []).map((_, n): Row => {
      const value = (name: string) => fields[`interviewees.${String(n)}.${name}`]?.value
      const textOf = (one: unknown) => (typeof one === 'string' || typeof one === 'number' ? String(one) : '')
      const isNamed = value('protection') === 'named'
      return {
        key: textOf(value('key')),
        label: textOf(value('label')),
        record: isNamed ? textOf(value('speaker')) : '',
      }
    }),
  )

/** Asked once for each record, whoever wants it: a hundred parts show the same names. */
const names = new Map<string, Promise<string>>()

async function askName(record: string): Promise<string> {
  const answer = await fetch(`/api/speakers/${record}?depth=0`, { credentials: 'same-origin' })
  const known = answer.ok ? ((await answer.json()) as { name?: string | null }) : {}
  return known.name ?? ''
}

function nameOf(record: string): Promise<string> {
  const asked = names.get(record) ?? askName(record).catch(() => '')
  names.set(record, asked)
  return asked
}

/** The interviewees of the open text who have a key, by the words that its readers are told of them. */
export function useSpeakers(): readonly Speaker[] {
  // As text: the same as long as it says the same, at every key.
  const written = useFormFields(([fields]) => rowsIn(fields))
  const rows = useMemo(() => JSON.parse(written) as Row[], [written])
  const [found, setFound] = useState<Readonly<Record<string, string>>>({})
  useEffect(() => {
    let isOver = false
    const asked = [...new Set(rows.flatMap(({ record }) => (record === '' ? [] : [record])))]
    void Promise.all(asked.map(async (record) => [record, await nameOf(record)] as const)).then((known) => {
      if (!isOver && known.length > 0) setFound(Object.fromEntries(known))
    })
    return () => {
      isOver = true
    }
  }, [rows])
  return useMemo(
    () =>
      rows.flatMap(({ key, label, record }) => (key === '' ? [] : [{ key, name: found[record] || label }])),
    [rows, found],
  )
}
