import type { BlockContent, DefinitionContent, ListItem, Nodes, PhrasingContent, RootContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'

import type { TextFormat } from '@/content/types'
import { type LexicalNode, linebreakNode, linkNode, listNode, paragraphNode, textNode } from '@/text/lexical'
import { soundLink } from '@/text/sound-link'

import type { Line } from './split-lines'
import type { TextBlock, TranscriptWarning, TranscriptWarningCode } from './transcript'

export interface MarkdownText {
  blocks: TextBlock[]
  warnings: TranscriptWarning[]
}

interface Reading {
  source: string
  lines: readonly Line[]
  definitions: Definitions
  warnings: TranscriptWarning[]
}

/** What the references of a whole file lead to. */
export interface Definitions {
  /** As typed, by what a reference would have in its brackets. */
  typed: ReadonlyMap<string, string>
  links: ReadonlyMap<string, { url: string; title: string | null }>
  /** Of these the text seems to have a reference. */
  mentioned: ReadonlySet<string>
  /** Of these a link was made. */
  followed: Set<string>
  /** They were read as what they are, and are no words of the text. */
  leftOut: { line: number; identifier: string; url: string; text: string }[]
}

/** Whoever writes longer paragraphs has not written them in Markdown. */
const longest = 20_000
const longestShown = 60
const mostDefinitions = 500
const never = ['codeIndented', 'setextUnderline']
const ofBlocks = ['blockQuote', 'codeFenced', 'definition', 'headingAtx', 'htmlFlow', 'list', 'thematicBreak']

/**
 * Reads lines of Markdown as what the editor could have stored: bold, italic, links, bullets. What it could not is kept as
 * typed, and warned of. Behind a marker (`A: - No`) there is no block but a paragraph.
 */
export function readMarkdown(
  lines: readonly Line[],
  definitions: Definitions,
  isMarked: boolean,
): MarkdownText {
  const source = lines.map(({ text }) => text).join('\n')
  const reading: Reading = { source, lines, definitions, warnings: [] }
  if (source.length > longest) return keepAll(reading)
  if (!maySay.test(source)) return { blocks: [paragraphNode(rawWords(source))], warnings: [] }
  try {
    const { children } = parse(
      [source, ...definitionsFor(source, definitions)].join('\n\n'),
      isMarked ? [...never, ...ofBlocks] : never,
    )
    const own = children.filter(({ position }) => (position?.start.offset ?? 0) < source.length)
    return { blocks: own.flatMap((node) => toBlocks(node, reading)), warnings: reading.warnings }
  } catch (error) {
    // Nested deeper than the stack goes.
    if (error instanceof RangeError) return keepAll(reading)
    throw error
  }
}

function keepAll({ source, lines }: Reading): MarkdownText {
  const warning = { line: lines[0]?.line ?? 1, code: 'markdown-long' as const, params: {} }
  return { blocks: [paragraphNode(rawLines(source))], warnings: [warning] }
}

/** Nothing else can begin a sign of Markdown or HTML. */
const maySay = /[*_`[\]<>&\\#~|]|^\s*(?:[-+]|\d+[.)])/mu
const rawWords = (source: string) => [textNode(source.replace(/\s*\n\s*/gu, ' '))]

const labelsIn = (text: string) =>
  [...text.toLowerCase().matchAll(/\[([^[\]\n]{1,200})\]/gu)].map(([, label = '']) => label)

const definitionsFor = (source: string, { typed }: Definitions) =>
  typed.size === 0 ? [] : [...new Set(labelsIn(source))].flatMap((label) => typed.get(label) ?? [])

const parse = (source: string, disabled: string[]) =>
  fromMarkdown(source, { extensions: [{ disable: { null: disabled } }] })

/** The lines of a file that say where its references lead: `[1]: https://example.org`. */
export function readDefinitions(text: string): Definitions {
  const typed = [...text.matchAll(/^ {0,3}\[(?!\^)[^[\]\n]{1,200}\]:[ \t]*\S.*$/gmu)].slice(
    0,
    mostDefinitions,
  )
  const source = typed.map(([line]) => line.trim()).join('\n\n')
  const found = parse(source, never).children.flatMap((node) => (node.type === 'definition' ? [node] : []))
  const counts = new Map<string, number>()
  for (const label of labelsIn(text)) counts.set(label, (counts.get(label) ?? 0) + 1)
  const isMentioned = (label: string) => (counts.get(label.toLowerCase()) ?? 0) > 1
  return {
    typed: new Map(
      typed.toReversed().flatMap(([line]) =>
        labelsIn(line)
          .slice(0, 1)
          .map((label) => [label, line.trim()]),
      ),
    ),
    links: new Map(found.map(({ identifier, url, title }) => [identifier, { url, title: title ?? null }])),
    mentioned: new Set(
      found.flatMap(({ identifier, label }) => (isMentioned(label ?? identifier) ? [identifier] : [])),
    ),
    followed: new Set(),
    leftOut: [],
  }
}

/** Definitions that were left out although no link leads where they say. */
export const warnOfDefinitions = ({ leftOut, followed, links }: Definitions): TranscriptWarning[] =>
  leftOut
    .filter(({ identifier, url }) => !followed.has(identifier) || links.get(identifier)?.url !== url)
    .map(({ line, text }) => ({ line, code: 'markdown-definition', params: { text } }))

function warn(
  reading: Reading,
  row: number,
  code: TranscriptWarningCode,
  params: TranscriptWarning['params'],
): void {
  reading.warnings.push({ line: lineOfRow(row, reading), code, params })
}

const lineOfRow = (row: number, { lines }: Reading) => lines[row - 1]?.line ?? lines[0]?.line ?? 1

const rowOf = ({ position }: Nodes) => position?.start.line ?? 1
const lineOf = (node: Nodes, reading: Reading) => lineOfRow(rowOf(node), reading)
const startOf = ({ position }: Nodes) => position?.start.offset ?? 0
const endOf = ({ position }: Nodes) => position?.end.offset ?? 0
const typedOf = (node: Nodes, { source }: Reading) => source.slice(startOf(node), endOf(node))
function shortened(text: string): string {
  const line = text.replace(/\s+/gu, ' ')
  return line.length > longestShown ? `${line.slice(0, longestShown).trimEnd()}…` : line
}

function rawLines(text: string, formats: readonly TextFormat[] = []): LexicalNode[] {
  return text
    .split('\n')
    .flatMap((line, index) => [
      ...(index > 0 ? [linebreakNode()] : []),
      ...(line.trim() === '' ? [] : [textNode(line.trim(), formats)]),
    ])
}

function keepBlock(node: Nodes, reading: Reading): TextBlock[] {
  const typed = typedOf(node, reading).trim()
  warn(reading, rowOf(node), 'markdown-kept', { text: shortened(typed) })
  return [paragraphNode(rawLines(typed))]
}

function keepInline(node: Nodes, formats: readonly TextFormat[], reading: Reading): LexicalNode[] {
  const typed = typedOf(node, reading).replace(/\s*\n\s*/gu, ' ')
  warn(reading, rowOf(node), 'markdown-kept', { text: shortened(typed) })
  return [textNode(typed, formats)]
}

const tableRule = /^\|?\s*:?-{2,}:?\s*(?:\|\s*:?-+:?\s*)+\|?$/mu

function toBlocks(node: RootContent, reading: Reading): TextBlock[] {
  switch (node.type) {
    case 'paragraph':
      if (tableRule.test(typedOf(node, reading))) return keepBlock(node, reading)
      return [paragraphNode(toInline(node.children, [], reading))]
    case 'heading':
      warn(reading, rowOf(node), 'markdown-heading', { text: shortened(typedOf(node, reading)) })
      return [paragraphNode(toInline(node.children, ['bold'], reading))]
    case 'blockquote':
      warn(reading, rowOf(node), 'markdown-quote', { text: shortened(typedOf(node, reading)) })
      return node.children.flatMap((child) => toBlocks(child, reading))
    case 'list':
      return node.ordered === true ? numbered(node.children, reading) : [bulleted(node.children, reading)]
    case 'definition':
      if (!reading.definitions.mentioned.has(node.identifier)) return keepBlock(node, reading)
      reading.definitions.leftOut.push({
        line: lineOf(node, reading),
        identifier: node.identifier,
        url: node.url,
        text: typedOf(node, reading),
      })
      return []
    default:
      return keepBlock(node, reading)
  }
}

/** "1948. That was the year" is read as a list, too: every number stays as typed. */
function numbered(items: readonly ListItem[], reading: Reading): TextBlock[] {
  return items.flatMap((item) => {
    const number = /^\d+[.)]/u.exec(typedOf(item, reading))?.[0] ?? ''
    const [first, ...rest] = itemBlocks(item.children, reading)
    if (first?.type !== 'paragraph')
      return [paragraphNode([textNode(number)]), ...(first ? [first] : []), ...rest]
    return [paragraphNode([textNode(`${number} `), ...first.children]), ...rest]
  })
}

const itemBlocks = (children: readonly (BlockContent | DefinitionContent)[], reading: Reading) =>
  children.flatMap((child) => toBlocks(child, reading))

function bulleted(items: readonly ListItem[], reading: Reading): TextBlock {
  return listNode(
    items.map((item) => {
      const blocks = itemBlocks(item.children, reading)
      const isFlat = blocks.every(({ type }) => type === 'paragraph')
      const words = isFlat ? blocks : keepBlock(item, reading)
      return words.flatMap(({ children }, index) => [...(index > 0 ? [linebreakNode()] : []), ...children])
    }),
  )
}

const toInline = (nodes: readonly PhrasingContent[], formats: readonly TextFormat[], reading: Reading) =>
  nodes.flatMap((node) => inlineOf(node, formats, reading))

function inlineOf(node: PhrasingContent, formats: readonly TextFormat[], reading: Reading): LexicalNode[] {
  switch (node.type) {
    case 'text':
      warnOfSigns(node, reading)
      return [textNode(node.value.replace(/\n/gu, ' '), formats)]
    case 'break':
      return [linebreakNode()]
    case 'emphasis':
    case 'strong':
      if (isInsideWord(node, reading)) return keepInline(node, formats, reading)
      return toInline(node.children, [...formats, node.type === 'strong' ? 'bold' : 'italic'], reading)
    case 'link':
    case 'linkReference': {
      const target = node.type === 'link' ? node : reading.definitions.links.get(node.identifier)
      const url = target && /^(?:https?:\/\/|mailto:)/iu.test(target.url) ? soundLink(target.url) : null
      const words =
        url === null || node.children.length === 0 ? null : toInline(node.children, formats, reading)
      if (url === null || words === null) return keepInline(node, formats, reading)
      if (node.type === 'linkReference') reading.definitions.followed.add(node.identifier)
      if (target?.title) warn(reading, rowOf(node), 'markdown-link-title', { title: target.title })
      return [linkNode(url, words)]
    }
    case 'html':
      return /^<br\s*\/?>$/iu.test(node.value) ? [linebreakNode()] : keepInline(node, formats, reading)
    default:
      return keepInline(node, formats, reading)
  }
}

/** `2*3*4` is no emphasis, whatever a grammar says. */
function isInsideWord(node: Nodes, { source }: Reading): boolean {
  const isLetter = (sign: string | undefined) => sign !== undefined && /[\p{L}\p{M}\p{N}]/u.test(sign)
  return isLetter(source[startOf(node) - 1]) && isLetter(source[endOf(node)])
}

const escapes = /\\[!-/:-@[-`{-~]/gu
const signs =
  /\*\*|(?<![\p{L}\p{N}_])__|__(?![\p{L}\p{N}_])|`|~~|\[\^[^\]]+\]|\]\(|\]\[|!\[|<\/?[a-z][^<>]*>|(?:^|\s)[*_][^\s*_]|[^\s*_][*_](?=\s|$)/iu

/** What looks like Markdown and was read as words: `**` without its end, a footnote. */
function warnOfSigns(node: Nodes, reading: Reading): void {
  const typed = typedOf(node, reading)
  for (const [index, row] of typed.split('\n').entries()) {
    const bare = row.replace(escapes, '')
    const at = bare.search(signs)
    if (at !== -1)
      warn(reading, rowOf(node) + index, 'markdown-kept', { text: shortened(bare.slice(at).trim()) })
  }
}
