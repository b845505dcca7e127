import type { RichInline, TextFormat } from '@/content/types'
import { directionControls } from '@/transcripts/direction-marks'

import type { Runs } from './translation-file'

type Text = Extract<RichInline, { type: 'text' }>

/** The order in which marks are written, so that the same words are always written the same way. */
export const formatOrder: readonly TextFormat[] = [
  'bold',
  'italic',
  'underline',
  'strikethrough',
  'superscript',
  'subscript',
  'code',
]

// What no XML can hold, and what the house's own door takes out of every text that is stored.
const unwritable = new RegExp(`(?![\\t\\n])\\p{Cc}|\\p{Cs}|[\\ufffe\\uffff${directionControls}]`, 'gu')

const tidyText = (text: string) => text.replace(/\r\n?/g, '\n').replace(unwritable, '')

const isAlike = (one: Text, other: Text) => String(one.formats) === String(other.formats)

/** Text nodes without line ends: those are runs of their own, since no program leaves them alone inside a text. */
function splitLines({ text, formats }: Text): RichInline[] {
  const sorted = formatOrder.filter((format) => formats.includes(format))
  return tidyText(text)
    .split('\n')
    .flatMap((line, n): RichInline[] => {
      const run: Text = { type: 'text', text: line, formats: sorted }
      return n === 0 ? [run] : [{ type: 'linebreak' }, run]
    })
    .filter((run) => run.type !== 'text' || run.text !== '')
}

function joined(last: RichInline | undefined, next: RichInline): RichInline | null {
  if (last?.type === 'text' && next.type === 'text' && isAlike(last, next))
    return { ...last, text: last.text + next.text }
  if (last?.type === 'link' && next.type === 'link' && last.href === next.href)
    return { ...last, children: tidyRuns([...last.children, ...next.children]) }
  return null
}

/** The one way to write these words: neighbours that look alike joined, nothing empty, NFC. */
export function tidyRuns(runs: Runs): Runs {
  const tidy: RichInline[] = []
  const single = runs.flatMap((run): RichInline[] => {
    if (run.type === 'text') return splitLines(run)
    if (run.type === 'linebreak') return [run]
    const children = tidyRuns(
      run.children.flatMap((child) => (child.type === 'link' ? child.children : child)),
    )
    return children.length > 0 ? [{ type: 'link', href: run.href, children }] : []
  })
  for (const run of single) {
    const both = joined(tidy.at(-1), run)
    if (both) tidy[tidy.length - 1] = both
    else tidy.push(run)
  }
  return tidy.map((run) => (run.type === 'text' ? { ...run, text: run.text.normalize('NFC') } : run))
}

/** A field without marks as runs, a line each. */
export const plainRuns = (text: string): Runs => tidyRuns([{ type: 'text', text, formats: [] }])

/** The words without their marks. */
export const wordsOf = (runs: Runs): string =>
  runs
    .map((run) => (run.type === 'text' ? run.text : run.type === 'linebreak' ? '\n' : wordsOf(run.children)))
    .join('')

export const isBlank = (runs: Runs): boolean => wordsOf(runs).trim() === ''

/** A translation that says nothing is none. */
export const orNone = (runs: Runs): Runs | null => (isBlank(runs) ? null : runs)

export const isSame = (one: Runs | null, other: Runs | null): boolean =>
  JSON.stringify(one) === JSON.stringify(other)
