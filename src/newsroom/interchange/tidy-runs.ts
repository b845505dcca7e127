import type { RichInline, TextFormat } from '@/content/types'
import { toNfc } from '@/text/normal-form'
import { directionControls } from '@/newsroom/transcripts/direction-marks'

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

const isAlike = (one: Text, other: Text) =>
  String(one.formats) === String(other.formats) && one.mark === other.mark

/** Text nodes without line ends: those are runs of their own, since no program leaves them alone inside a text. */
function splitLines({ text, formats, mark }: Text): RichInline[] {
  const sorted = formatOrder.filter((format) => formats.includes(format))
  return tidyText(text)
    .split('\n')
    .flatMap((line, n): RichInline[] => {
      const run: Text = { type: 'text', text: line, formats: sorted, ...(mark && { mark }) }
      return n === 0 ? [run] : [{ type: 'linebreak' }, run]
    })
    .filter((run) => run.type !== 'text' || run.text !== '')
}

/** Whether anything is left of it once it is tidied. */
const isSomething = (run: RichInline): boolean =>
  run.type === 'link'
    ? run.children.some(isSomething)
    : run.type === 'linebreak' || run.type === 'footnote' || tidyText(run.text) !== ''

/** Takes the next run into the last one where they are one. */
function isJoined(last: RichInline | undefined, next: RichInline, tidy: RichInline[]): boolean {
  if (last?.type === 'text' && next.type === 'text' && isAlike(last, next)) {
    tidy[tidy.length - 1] = { ...last, text: last.text + next.text }
    return true
  }
  return false
}

type Link = Extract<RichInline, { type: 'link' }>
type Open = Omit<Link, 'children'> & { children: RichInline[] }

/** Links to the same address that stand side by side, as one, and not tidied yet: each text is gone through once. */
function withJoinedLinks(runs: Runs): RichInline[] {
  const joined: RichInline[] = []
  const open: Open[] = []
  for (const run of runs.filter(isSomething)) {
    const isOn = run.type === 'link' && open.at(-1)?.href === run.href && open.at(-1) === joined.at(-1)
    if (run.type !== 'link') joined.push(run)
    else if (!isOn) {
      const link: Open = { type: 'link', href: run.href, children: [] }
      open.push(link)
      joined.push(link)
    }
    if (run.type !== 'link') continue
    for (const child of run.children) {
      if (child.type !== 'link') open.at(-1)?.children.push(child)
      else for (const inner of child.children) open.at(-1)?.children.push(inner)
    }
  }
  return joined
}

/** The one way to write these words: neighbours that look alike joined, nothing empty, NFC. */
export function tidyRuns(runs: Runs): Runs {
  const tidy: RichInline[] = []
  for (const run of withJoinedLinks(runs)) {
    const lines = run.type === 'text' ? splitLines(run) : [run]
    for (const next of lines) if (!isJoined(tidy.at(-1), next, tidy)) tidy.push(next)
  }
  return tidy.map((run): RichInline => {
    if (run.type === 'link') return { type: 'link', href: run.href, children: tidyRuns(run.children) }
    return run.type === 'text' ? { ...run, text: toNfc(run.text) } : run
  })
}

/** A field without marks as runs, a line each. */
export const plainRuns = (text: string): Runs => tidyRuns([{ type: 'text', text, formats: [] }])

/** The words without their marks. */
export const wordsOf = (runs: Runs): string =>
  runs
    .map((run) => {
      if (run.type === 'footnote') return ''
      return run.type === 'text' ? run.text : run.type === 'linebreak' ? '\n' : wordsOf(run.children)
    })
    .join('')

/** Programs lay out the words of a source anew; which words they are tells whether it is the same one. */
export const unspacedWords = (runs: Runs): string => wordsOf(runs).replace(/\s+/g, '')

/** White space and the marks that nobody sees are no words. */
const seen = /[^\s\p{Default_Ignorable_Code_Point}]/u

export const isBlank = (runs: Runs): boolean =>
  !seen.test(wordsOf(runs)) && !runs.some(({ type }) => type === 'footnote')

/** A translation that says nothing is none. */
export const orNone = (runs: Runs): Runs | null => (isBlank(runs) ? null : runs)

export const isSame = (one: Runs | null, other: Runs | null): boolean =>
  JSON.stringify(one) === JSON.stringify(other)
