import type { PayloadRequest } from 'payload'

import type { Interview } from '@/payload-types'

import { sourceIdOf } from './refresh'
import { sourceTextsOf } from './source-ledger'
import { sourceState } from './source-state'

export interface SourceOf {
  translation: Interview
  /** The language that it is made from. */
  language: string
  /** The words of each part of its source, `head` among them, as they were last released. */
  words: ReadonlyMap<string, string>
}

/** What a translation is made from; null for an interview that is none. */
export async function sourceOf(translation: Interview, req: PayloadRequest): Promise<SourceOf | null> {
  const id = sourceIdOf(translation)
  const source = await sourceState(id, req)
  if (!source) return null
  const texts = await sourceTextsOf(source.id, req)
  const words = new Map([...texts].map(([key, list]) => [key, list.at(-1)?.words ?? '']))
  return { translation, language: source.language, words }
}
