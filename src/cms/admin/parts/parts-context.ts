'use client'
import type { ClientBlock, SanitizedFieldPermissions } from 'payload'
import { createContext, use, useCallback, useSyncExternalStore } from 'react'

import type { PartActs } from './part-acts'
import type { PartSteps } from './part-steps'
import type { PartWords } from './part-words'
import type { Drawn, PartsInSight } from './parts-in-sight'
import type { PasteOffers } from './paste/paste-offers'
import type { WordsOfParts } from './words-of-parts'

/** What every part of one form shares; none of it changes while somebody types. */
export interface Parts {
  path: string
  schemaPath: string
  blocks: readonly ClientBlock[]
  permissions: SanitizedFieldPermissions
  readOnly: boolean
  acts: PartActs
  /** Asks of what kind the part is to be that is added there. */
  choose: (at: number) => void
  sight: PartsInSight
  words: WordsOfParts
  steps: PartSteps
  pasted: PasteOffers
}

export const PartsContext = createContext<Parts | null>(null)

export function useParts(): Parts {
  const parts = use(PartsContext)
  if (!parts) throw new Error('A part stands in the field of the parts.')
  return parts
}

export function usePartWords(id: string): PartWords {
  const { words } = useParts()
  const subscribe = useCallback((listener: () => void) => words.subscribe(id, listener), [words, id])
  const read = () => words.of(id)
  return useSyncExternalStore(subscribe, read, read)
}

export function useDrawn(id: string): Drawn {
  const { sight } = useParts()
  const subscribe = useCallback((listener: () => void) => sight.subscribe(id, listener), [sight, id])
  return useSyncExternalStore(
    subscribe,
    () => sight.drawn(id),
    () => 'summary',
  )
}
