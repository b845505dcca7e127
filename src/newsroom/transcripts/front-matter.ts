import { type Document, isAlias, isMap, isScalar, type Pair, parseDocument, type Scalar } from 'yaml'

import { type MatterFacts, noFacts, readFacts } from './matter-facts'
import { hasWords, keyOf, type MatterSource, tidy } from './matter-yaml'
import { readMarker } from './read-marker'
import { rawLines } from './split-lines'
import type { TranscriptWarning } from './transcript'

/** What stands before the text of a Markdown file. The headline is taken from it; what else it says of the text is offered. */
export interface FrontMatter extends MatterFacts {
  /** The line of its closing fence. */
  end: number
  title: FrontMatterTitle | null
  warnings: TranscriptWarning[]
}

export interface FrontMatterTitle {
  /** As YAML reads it, on one line. */
  text: string
  /** As it stands in the file, with its quotation marks and escapes. */
  typed: string
  line: number
  lastLine: number
  /** What else stands in its lines: signs of YAML, and what is not read. */
  around: { line: number; text: string; isRead: boolean }[]
}

/** Why a line of front matter is no word of the interview; null of any other line. */
export const whyInMatter = (line: number, matter: FrontMatter | null): 'told' | 'front-matter' | null =>
  matter === null || line > matter.end ? null : matter.told.has(line) ? 'told' : 'front-matter'

export const isOfTitle = ({ line }: { line: number }, title: FrontMatterTitle | null): boolean =>
  title !== null && line >= title.line && line <= title.lastLine

const longest = 100
/** YAML of any kind is read at once up to here. */
const mostCharacters = 10_000
const titleKeys = ['title', 'headline']
const knownKeys = new Set([
  ...titleKeys,
  ...'author authors categories category date description interviewee lang language layout published_time slug speakers subtitle summary tags translator'.split(
    ' ',
  ),
])
const closings: ReadonlyMap<string, readonly string[]> = new Map([
  ['---', ['---', '...']],
  ['+++', ['+++']],
])

/** The front matter of a Markdown file; null where there is none, and a `---` at the start is a drawn line. */
export function readFrontMatter(text: string): FrontMatter | null {
  const rows = rawLines(text).slice(0, longest)
  const fence = rows[0]?.trim() ?? ''
  const closing = closings.get(fence)
  const at = rows.findIndex((row, index) => index > 0 && closing?.includes(row.trim()))
  if (at === -1) return null
  const source = { text: rows.slice(1, at).join('\n'), line: 2 }
  const end = at + 1
  if (fence === '+++') {
    const isToml = /^\s*(?:[\w."'-]+\s*=|\[)/u.test(source.text)
    if (!isToml) return null
    const toml = readYaml({ ...source, text: asYaml(source.text), typed: source.text })
    if (toml?.warnings.length === 0) return { end, ...toml }
    return { end, title: null, ...noFacts, warnings: [warning(1, 'front-matter-toml', {})] }
  }
  const read = readYaml(source)
  return read && { end, ...read }
}

/** TOML of one line for each key is YAML with other signs, sign for sign: what is where in the file stays so. A table's name is a remark. */
const asYaml = (toml: string): string =>
  toml.replace(/^([\w."'-]+[ \t]*)=(?=[ \t])/gmu, '$1:').replace(/^\[/gmu, '#')

const warning = (
  line: number,
  code: TranscriptWarning['code'],
  params: TranscriptWarning['params'],
): TranscriptWarning => ({ line, code, params })

function readYaml(source: MatterSource): Omit<FrontMatter, 'end'> | null {
  if (source.text.length > mostCharacters)
    return looksLikeKeys(source.text)
      ? { title: null, ...noFacts, warnings: [warning(1, 'front-matter-long', {})] }
      : null
  const document = parse(source.text)
  const [error] = document?.errors ?? []
  if (document && !error) {
    if (source.text.trim() === '') return { title: null, ...noFacts, warnings: [] }
    if (!isMatter(document, source.text)) return null
    return { title: titleOf(document, source), ...readFacts(document, source), warnings: [] }
  }
  if (!looksLikeKeys(source.text)) return null
  const title = titleOfBroken(source)
  const line = source.line + (error?.linePos?.[0].line ?? 1) - 1
  const why = error?.message.replace(/ at line \d[^]*$/u, '') ?? 'it is nested too deeply'
  const code = title ? 'front-matter-broken' : 'front-matter-unread'
  return { title, ...noFacts, warnings: [warning(line, code, { why, title: title?.text ?? '' })] }
}

/** Every scalar as it is written: a title is no number and no date. Null for what only seeks to exhaust the reader. */
function parse(text: string): Document.Parsed | null {
  try {
    return parseDocument(text, { schema: 'failsafe', uniqueKeys: false, logLevel: 'silent' })
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

/** An interview between two drawn lines can be YAML, too: its keys are no keys of front matter. */
function isMatter({ contents }: Document.Parsed, text: string): boolean {
  if (!isMap(contents)) return false
  const keys = contents.items.map(keyOf)
  if (keys.some((key) => knownKeys.has(key.toLowerCase()))) return true
  const isMarked = keys.some((key) => (readMarker(`${key}: `)?.kind ?? 'name') !== 'name')
  const recurs = new Set(keys).size < keys.length
  return !isMarked && !recurs && !/^\s*\n/u.test(text) && keys.some((key) => /^\S+$/u.test(key))
}

const looksLikeKeys = (text: string) =>
  text
    .split('\n')
    .filter((row) => row.trim() !== '' && !/^[\s#\-[\]{}]/u.test(row))
    .every((row) => /^["']?[\p{L}_][\p{L}\p{M}\p{N}_.-]{0,40}["']?\s*:(?:\s|$)/u.test(row))

function titleOf(document: Document.Parsed, source: MatterSource): FrontMatterTitle | null {
  if (!isMap(document.contents)) return null
  const pairs = document.contents.items
  for (const name of titleKeys) {
    for (const pair of pairs.filter((one) => keyOf(one).toLowerCase() === name)) {
      const value = isAlias(pair.value) ? pair.value.resolve(document) : pair.value
      const text = isScalar(value) ? tidy(String(value.value)) : ''
      const title = text === '' ? null : placed(pair, text, source)
      if (title) return title
    }
  }
  return null
}

/** Where the rest is broken, the title may still be sound; one without quotation marks is taken as typed. */
function titleOfBroken({ text, line }: MatterSource): FrontMatterTitle | null {
  const rows = text.split('\n')
  for (const [index, row] of rows.entries()) {
    const found = /^(?<key>(?:title|headline)\s*:\s*)(?<value>\S.*)$/iu.exec(row)?.groups
    if (!found) continue
    const below = rows.slice(index + 1).findIndex((next) => /^\S/u.test(next))
    const own = {
      text: rows.slice(index, below === -1 ? undefined : index + 1 + below).join('\n'),
      line: line + index,
    }
    const document = parse(own.text)
    const title = document?.errors.length === 0 ? titleOf(document, own) : null
    if (title) return title
    const { key = '', value = '' } = found
    if (/^["'|>[\]{}&*!%@`#]/u.test(value) || /\s#/u.test(value) || tidy(value) === '') continue
    const around = [{ line: own.line, text: key.trim(), isRead: true }]
    return { text: tidy(value), typed: value.trim(), line: own.line, lastLine: own.line, around }
  }
  return null
}

/** Where the title stands in the file, sign by sign. */
function placed({ key, value }: Pair, text: string, source: MatterSource): FrontMatterTitle | null {
  const [keyStart] = isScalar(key) ? (key.range ?? []) : []
  const [start, end] = isScalar(value) || isAlias(value) ? (value.range ?? []) : []
  if (keyStart === undefined || start === undefined || end === undefined) return null
  const all = source.typed ?? source.text
  const isBlock = isScalar(value) && isBlockScalar(value)
  const header = isBlock ? all.indexOf('\n', start) + 1 : start
  const lastSign = header + all.slice(header, end).trimEnd().length
  const lineStart = all.lastIndexOf('\n', keyStart - 1) + 1
  const lineEnd = all.indexOf('\n', lastSign)
  const lineAt = (offset: number) => source.line + all.slice(0, offset).split('\n').length - 1
  const piece = (from: number, to?: number) => pieces(all.slice(from, to), lineAt(from))
  const before = keyStart > 0 ? piece(lineStart, keyStart) : []
  const behind = piece(lastSign, lineEnd === -1 ? undefined : lineEnd)
  return {
    text,
    typed: all.slice(header, lastSign),
    line: lineAt(keyStart),
    lastLine: lineAt(lastSign),
    around: [
      ...before.map((one) => ({ ...one, isRead: !hasWords(one.text) })),
      ...piece(keyStart, header).map((one) => ({ ...one, isRead: !one.text.startsWith('#') })),
      ...behind.map((one) => ({ ...one, isRead: !hasWords(one.text) })),
    ],
  }
}

const isBlockScalar = ({ type }: Scalar) => type === 'BLOCK_FOLDED' || type === 'BLOCK_LITERAL'

/** The lines of a piece of YAML, a comment by itself. */
const pieces = (text: string, line: number) =>
  text.split('\n').flatMap((row, index) =>
    row
      .split(/(?<=^|\s)(?=#)/u)
      .map((part) => ({ line: line + index, text: part.trim() }))
      .filter((part) => part.text !== ''),
  )
