import { childrenOf, hrefOf, isLink, type LexicalNode, paragraphNode, textNode } from '@/text/lexical'

import {
  type Definitions,
  type MarkdownText,
  readDefinitions,
  readMarkdown,
  warnOfDefinitions,
} from './markdown-blocks'
import type { Paragraph } from './paragraph'
import type { TextBlock, TranscriptWarning } from './transcript'

/** How the paragraphs of a file are read as words. */
export interface TranscriptWords {
  /** Paragraphs that are read as one. */
  groups: (paragraphs: readonly Paragraph[]) => Paragraph[][]
  /** For fields that hold words alone. */
  plain: (paragraphs: readonly Paragraph[]) => string[]
  /** For fields that hold rich text. */
  rich: (paragraphs: readonly Paragraph[]) => TextBlock[]
  /** Of all that was read so far. */
  warnings: () => TranscriptWarning[]
}

const mostWarnings = 100

/** Every sign is a word's. */
export const typedWords: TranscriptWords = {
  groups: (paragraphs) => paragraphs.map((one) => [one]),
  plain: (paragraphs) => paragraphs.flatMap(({ text }) => (text === '' ? [] : [text])),
  rich: (paragraphs) =>
    paragraphs.flatMap(({ text }) => (text === '' ? [] : [paragraphNode([textNode(text)])])),
  warnings: () => [],
}

/** Of a Markdown file. */
export function markdownWords(text: string): TranscriptWords {
  const definitions = readDefinitions(text)
  const known = new Map<Paragraph, MarkdownText>()
  const plainStarts = new Set<Paragraph>()
  const inPlain: TranscriptWarning[] = []
  const readAll = (paragraphs: readonly Paragraph[]) =>
    groupItems(paragraphs).flatMap((group) => readGroup(group, definitions, known))
  return {
    groups: groupItems,
    plain: (paragraphs) =>
      groupItems(paragraphs).flatMap((group) => {
        const blocks = readGroup(group, definitions, known)
        inPlain.push(...lostLinks(blocks, group[0]?.line ?? 1))
        if (group[0]) plainStarts.add(group[0])
        return blockTexts(blocks).map((words) => words.replace(/\s*\n\s*/gu, ' '))
      }),
    rich: readAll,
    warnings: () => {
      const read = [...known].flatMap(([start, { warnings }]) =>
        // A heading is what plain words mostly are: of headline and questions it says nothing that is lost.
        warnings.filter(({ code }) => code !== 'markdown-heading' || !plainStarts.has(start)),
      )
      const [kept, leftOut] = [read.filter(isKept), read.filter((warning) => !isKept(warning))]
      const next = kept[mostWarnings]
      const count = kept.length - mostWarnings
      return [
        ...kept.slice(0, mostWarnings),
        ...(next ? [{ line: next.line, code: 'markdown-more' as const, params: { count } }] : []),
        ...leftOut,
        ...inPlain,
        ...warnOfDefinitions(definitions),
      ]
    },
  }
}

/** Whether the words it speaks of are in the text all the same: of others every one is told. */
const isKept = ({ code }: TranscriptWarning) => code !== 'markdown-link-title'

const isItem = ({ text, marker }: Paragraph) => marker === null && /^[-*+]\s/u.test(text)

/** Items under one another are one list, whether or not a blank line parts them. */
function groupItems(paragraphs: readonly Paragraph[]): Paragraph[][] {
  const groups: Paragraph[][] = []
  for (const paragraph of paragraphs) {
    const group = groups.at(-1)
    if (group?.every(isItem) && isItem(paragraph)) group.push(paragraph)
    else groups.push([paragraph])
  }
  return groups
}

function readGroup(
  group: readonly Paragraph[],
  definitions: Definitions,
  known: Map<Paragraph, MarkdownText>,
): TextBlock[] {
  const [first] = group
  if (!first || first.text === '') return []
  const read =
    known.get(first) ??
    readMarkdown(
      group.flatMap(({ lines }) => lines),
      definitions,
      first.marker !== null,
    )
  known.set(first, read)
  return read.blocks
}

/** The words of rich text, one for each paragraph and each item of a list. */
export const blockTexts = (blocks: readonly TextBlock[]): string[] =>
  blocks
    .flatMap((block) => (block.type === 'list' ? block.children : [block]))
    .map((block) => wordsOf(block).trim())
    .filter((words) => words !== '')

function wordsOf(node: LexicalNode): string {
  if (node.type === 'linebreak') return '\n'
  return typeof node.text === 'string' ? node.text : childrenOf(node).map(wordsOf).join('')
}

/** The addresses that a field of plain words cannot hold. */
function lostLinks(nodes: readonly LexicalNode[], line: number): TranscriptWarning[] {
  return nodes.flatMap((node): TranscriptWarning[] => {
    const url = isLink(node) ? hrefOf(node) : null
    return [
      ...(url === null
        ? []
        : [{ line, code: 'markdown-link' as const, params: { url, text: wordsOf(node) } }]),
      ...lostLinks(childrenOf(node), line),
    ]
  })
}
