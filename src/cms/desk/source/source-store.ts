'use client'
import { useDocumentInfo } from '@payloadcms/ui'
import { useSyncExternalStore } from 'react'

import type { PartBeside, SourceBeside } from './source-beside'
import type { TermsOfInterview } from '@/cms/desk/terms/terms-of-interview'

interface Beside {
  source: SourceBeside
  parts: ReadonlyMap<string, PartBeside>
  terms: ReadonlyMap<string, TermsOfInterview['parts'][number]['terms']>
}

/** One request for a whole document, whichever of its hundreds of fields asks first. */
const known = new Map<string, Beside | null>()
const asked = new Set<string>()
const listeners = new Set<() => void>()

async function get<Answer>(path: string): Promise<Answer | null> {
  const response = await fetch(path, { credentials: 'same-origin' }).catch(() => null)
  return response?.ok ? ((await response.json()) as Answer) : null
}

function tell(id: string, beside: Beside | null): void {
  known.set(id, beside)
  for (const listener of listeners) listener()
}

async function load(id: string): Promise<void> {
  const path = `/api/interviews/${id}`
  const source = await get<SourceBeside>(`${path}/source`)
  if (!source) {
    tell(id, null)
    return
  }
  const parts = new Map(source.parts.map((part) => [part.key, part]))
  tell(id, { source, parts, terms: new Map() })
  const terms = await get<TermsOfInterview>(`${path}/terms`)
  if (terms) tell(id, { source, parts, terms: new Map(terms.parts.map((part) => [part.key, part.terms])) })
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** What the open interview is a translation of, part by part; null for one that is none, and until it is there. */
export function useSource(): Beside | null {
  const { id, collectionSlug } = useDocumentInfo()
  const key = id === undefined || collectionSlug !== 'interviews' ? null : String(id)
  const beside = useSyncExternalStore(
    subscribe,
    () => (key === null ? null : (known.get(key) ?? null)),
    () => null,
  )
  if (key !== null && typeof window !== 'undefined' && !asked.has(key)) {
    asked.add(key)
    void load(key)
  }
  return beside
}
