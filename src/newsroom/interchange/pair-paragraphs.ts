import { paragraphsOf } from './lexical-paragraphs'
import { isBlank } from './tidy-runs'
import type { Runs } from './translation-file'

export interface Pair {
  /** From 1: the source's paragraphs as they come, then what only the translation has. */
  number: number
  /** Which of the source's paragraphs it is, spacing counted; null for what only the translation has. */
  place: number | null
  source: Runs
  target: Runs
}

/** Footnotes are numbered through a field, by their order. */
function withNumbers(paragraphs: readonly Runs[]): Runs[] {
  let last = 0
  return paragraphs.map((runs) =>
    runs.map((run) => (run.type === 'footnote' ? { ...run, number: (last += 1) } : run)),
  )
}

/** The words of the footnotes of a field, by their numbers. */
export const footnotesIn = (paragraphs: readonly Runs[]): Map<number, string> =>
  new Map(
    paragraphs.flatMap((runs) =>
      runs.flatMap((run) => (run.type === 'footnote' ? [[run.number, run.text] as const] : [])),
    ),
  )

const isWritten = (runs: Runs) => !isBlank(runs)

/**
 * The paragraphs of a source beside those of its translation. Where both have as many, each stands beside its own, also
 * when some are still empty; otherwise the spacing is left out and they go in order, what is over at the end.
 */
export function pairParagraphs(source: unknown, target: unknown): readonly Pair[] {
  const from = withNumbers(paragraphsOf(source))
  const to = withNumbers(paragraphsOf(target))
  const isEven = from.length === to.length
  const inOrder = to.filter(isWritten)
  let written = 0
  const beside = from.map((runs, place) => {
    if (isWritten(runs)) written += 1
    const own = isEven ? to[place] : isWritten(runs) ? inOrder[written - 1] : undefined
    return { place, source: runs, target: own ?? [] }
  })
  const over = isEven ? [] : inOrder.slice(written)
  const pairs: Omit<Pair, 'number'>[] = [
    ...beside,
    ...over.map((runs) => ({ place: null, source: [], target: runs })),
  ]
  const numbered = { source: 0, over: written }
  return pairs
    .filter((pair) => isWritten(pair.source) || isWritten(pair.target))
    .map((pair) => ({
      ...pair,
      number: isWritten(pair.source) ? (numbered.source += 1) : (numbered.over += 1),
    }))
}
