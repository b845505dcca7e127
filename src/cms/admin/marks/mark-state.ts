import {
  $getState,
  $isElementNode,
  $isTextNode,
  $setState,
  createState,
  type ElementNode,
  type LexicalNode,
  type TextNode,
} from '@payloadcms/richtext-lexical/lexical'

import { type BracketMark, bracketedPieces, isBracketMark } from '@/text/brackets'

/** Stored as `$.mark` of a text. */
const markState = createState('mark', {
  parse: (value): BracketMark | null => (isBracketMark(value) ? value : null),
})

export const $markOf = (node: TextNode): BracketMark | null => $getState(node, markState)

export const $setMark = (node: TextNode, mark: BracketMark | null): TextNode =>
  $setState(node, markState, mark)

const $textsIn = (parent: ElementNode): TextNode[] =>
  parent
    .getChildren()
    .flatMap((child) =>
      $isTextNode(child) ? [child] : $isElementNode(child) && child.isInline() ? $textsIn(child) : [],
    )

/** The texts of a paragraph or an item, those of its links among them. */
export function $lineOf(node: LexicalNode): TextNode[] {
  let line = $isElementNode(node) ? node : node.getParent()
  while (line?.isInline()) line = line.getParent()
  return line ? $textsIn(line) : []
}

/** A line as its texts of one mark, or of none, side by side. */
export function $runsOf(line: readonly TextNode[]): TextNode[][] {
  const runs: TextNode[][] = []
  for (const node of line) {
    const last = runs.at(-1)
    if (last?.[0] && $markOf(last[0]) === $markOf(node)) last.push(node)
    else runs.push([node])
  }
  return runs
}

export const wordsOf = (texts: readonly TextNode[]): string =>
  texts.map((node) => node.getTextContent()).join('')

/** What is written behind a bracket, or is left without one, is no longer marked: as it is stored. */
export function $withSoundMark(node: TextNode): void {
  if (!$markOf(node) || node.isComposing()) return
  const run = $runsOf($lineOf(node)).find((texts) => texts.some((text) => text.is(node))) ?? []
  const cut = bracketedPieces(run.map((text) => text.getTextContent()))
  for (const [n, text] of run.entries()) {
    const pieces = cut[n] ?? []
    if (pieces.every(({ isBracketed }) => isBracketed)) continue
    let end = 0
    const ends = pieces.slice(0, -1).map((piece) => (end += piece.text.length))
    for (const [place, part] of text.splitText(...ends).entries())
      if (!pieces[place]?.isBracketed) $setMark(part, null)
  }
}
