import type { RichInline } from '@/content/types'
import type { Runs } from '@/newsroom/interchange/translation-file'

import type { LeftOut } from './source'

/** A paragraph of a file of any kind, and what stood in it and is not in the text. */
export interface SourceBlock {
  kind: 'paragraph' | 'heading' | 'item' | 'quote' | 'rule'
  /** Of a heading. */
  level: number
  runs: Runs
  leftOut: readonly LeftOut[]
  /** When it begins in a recording, in seconds. */
  startsAt?: number | null
}

export const paragraphOf = (runs: Runs, leftOut: readonly LeftOut[] = []): SourceBlock => ({
  kind: 'paragraph',
  level: 0,
  runs,
  leftOut,
})

/** The runs of a heading, which is bold by itself. */
export const withoutBold = (runs: Runs): RichInline[] =>
  runs.map((run) => {
    if (run.type === 'link') return { ...run, children: withoutBold(run.children) }
    return run.type === 'text' ? { ...run, formats: run.formats.filter((look) => look !== 'bold') } : run
  })
