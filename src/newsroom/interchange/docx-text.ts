import type { RichInline, TextFormat } from '@/content/types'
import type { BracketMark } from '@/text/brackets'
import { directionOf, isLocale } from '@/i18n/locales'
import { scriptRuns } from '@/text/script-runs'
import { element, type Markup } from '@/text/markup'

import { markStyle } from './docx-mark-style'
import type { Runs } from './translation-file'

/** Word keeps two of most marks, the second for Arabic and its like. */
const marks: Readonly<Record<TextFormat, readonly Markup[]>> = {
  bold: [element('w:b'), element('w:bCs')],
  italic: [element('w:i'), element('w:iCs')],
  strikethrough: [element('w:strike')],
  underline: [element('w:u', { 'w:val': 'single' })],
  superscript: [element('w:vertAlign', { 'w:val': 'superscript' })],
  subscript: [element('w:vertAlign', { 'w:val': 'subscript' })],
  code: [],
}
/** Word refuses files whose properties stand in another order. */
const order: readonly TextFormat[] = [
  'bold',
  'italic',
  'strikethrough',
  'underline',
  'superscript',
  'subscript',
]

export interface Look {
  language: string
  style?: 'Code' | 'Footnote' | 'Hyperlink' | 'Key'
  mark?: BracketMark | undefined
}

function properties(formats: readonly TextFormat[], { language, style, mark }: Look): Markup {
  const plain = formats.includes('code') ? 'Code' : style
  const styled = mark ? markStyle(mark, plain === 'Code').id : plain
  return element('w:rPr', {}, [
    styled ? element('w:rStyle', { 'w:val': styled }) : null,
    ...order
      .filter((f) => f === 'bold' || f === 'italic')
      .flatMap((f) => (formats.includes(f) ? marks[f] : [])),
    formats.includes('strikethrough') ? element('w:strike') : null,
    style === 'Key' ? element('w:vanish') : null,
    ...order
      .filter((f) => f !== 'bold' && f !== 'italic' && f !== 'strikethrough')
      .flatMap((f) => (formats.includes(f) ? marks[f] : [])),
    directionOf(language) === 'rtl' ? element('w:rtl') : null,
  ])
}

const characters = (text: string): Markup[] =>
  text
    .split('\t')
    .flatMap((part, n) => [
      ...(n > 0 ? [element('w:tab')] : []),
      ...(part === '' ? [] : [element('w:t', { 'xml:space': 'preserve' }, [part])]),
    ])

/** A text in one language, a run for each script: a name in Latin letters stays left-to-right in Arabic. */
export function textRuns(text: string, look: Look, formats: readonly TextFormat[] = []): Markup[] {
  const scripts = isLocale(look.language) ? scriptRuns(text, look.language) : [{ text, lang: look.language }]
  return scripts.map((run) =>
    element('w:r', {}, [properties(formats, { ...look, language: run.lang }), ...characters(run.text)]),
  )
}

/** Gives the address of a link a name in the file, and says it. */
export type NameLink = (href: string) => string

function inline(run: RichInline, look: Look, nameLink: NameLink): Markup[] {
  if (run.type === 'text') return textRuns(run.text, { ...look, mark: run.mark }, run.formats)
  if (run.type === 'linebreak') return [element('w:r', {}, [element('w:br')])]
  if (run.type === 'footnote') return textRuns(String(run.number), { ...look, style: 'Footnote' })
  const inner = run.children.flatMap((child) => inline(child, { ...look, style: 'Hyperlink' }, nameLink))
  return [element('w:hyperlink', { 'r:id': nameLink(run.href) }, inner)]
}

export const inlineRuns = (runs: Runs, look: Look, nameLink: NameLink): Markup[] =>
  runs.flatMap((run) => inline(run, look, nameLink))

/** A paragraph in the direction of its language. */
export function paragraph(language: string, content: readonly Markup[], style?: string): Markup {
  const rtl = directionOf(language) === 'rtl'
  return element('w:p', {}, [
    element('w:pPr', {}, [
      style ? element('w:pStyle', { 'w:val': style }) : null,
      // Said of both: in a table that runs from the right, LibreOffice takes silence for right-to-left.
      element('w:bidi', { 'w:val': rtl ? 1 : 0 }),
    ]),
    ...content,
  ])
}
