import type { Runs } from '@/newsroom/interchange/translation-file'

import type { LeftOut } from './source'

/** A paragraph of a file of any kind, and what stood in it and is not in the text. */
export interface SourceBlock {
  kind: 'paragraph' | 'heading' | 'item' | 'quote' | 'rule'
  /** Of a heading. */
  level: number
  runs: Runs
  leftOut: readonly LeftOut[]
}

export const paragraphOf = (runs: Runs, leftOut: readonly LeftOut[] = []): SourceBlock => ({
  kind: 'paragraph',
  level: 0,
  runs,
  leftOut,
})
