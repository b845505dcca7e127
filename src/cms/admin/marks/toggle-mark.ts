import {
  $createTextNode,
  $isRangeSelection,
  $isTextNode,
  type BaseSelection,
  type PointType,
  type RangeSelection,
  type TextNode,
} from '@payloadcms/richtext-lexical/lexical'

import { type BracketMark, bracketsIn } from '@/text/brackets'
import { inBrackets } from '@/text/found-brackets'

import { $lineOf, $markOf, $runsOf, $setMark, wordsOf } from './mark-state'

/** Words of one line, all marked alike or not at all. */
export interface Place {
  run: readonly TextNode[]
  start: number
  end: number
}

function offsetIn(run: readonly TextNode[], point: PointType, isEnd: boolean): number | null {
  const at = run.findIndex((text) => text.is(point.getNode()))
  if (at >= 0) return wordsOf(run.slice(0, at)).length + point.offset
  return point.type === 'element' ? (isEnd ? wordsOf(run).length : 0) : null
}

/** Where somebody writes or has chosen words; null where these are of several lines, or marked only in part. */
export function $placeOf(selection: BaseSelection | null): Place | null {
  if (!$isRangeSelection(selection)) return null
  const points = [selection.anchor, selection.focus]
  const [start, end] = selection.isBackward() ? points.toReversed() : points
  if (!start || !end) return null
  const isTouched = (text: TextNode) =>
    selection.isCollapsed() ||
    !(
      (text.is(start.getNode()) && start.offset === text.getTextContentSize()) ||
      (text.is(end.getNode()) && end.offset === 0)
    )
  const texts = selection.getNodes().filter($isTextNode).filter(isTouched)
  const [first] = texts
  if (!first) return null
  const run = $runsOf($lineOf(first)).find((own) => own.some((text) => text.is(first))) ?? []
  if (!texts.every((text) => run.some((own) => own.is(text)))) return null
  const offset = (point: PointType, isEnd: boolean) =>
    offsetIn(run, point, isEnd) ?? (isEnd ? wordsOf(run).length : 0)
  return { run, start: offset(start, false), end: offset(end, true) }
}

/** The mark of the words that somebody has chosen or writes in. */
export function $markAt(selection: BaseSelection | null): BracketMark | null {
  const first = $placeOf(selection)?.run[0]
  return first ? $markOf(first) : null
}

/** The brackets round a place, or the words without the spaces that were chosen along. */
function aroundOf({ run, start, end }: Place): [number, number] {
  const words = wordsOf(run)
  const round = bracketsIn(words).find(([from, to]) => from <= start && end <= to)
  if (round) return round
  const chosen = words.slice(start, end)
  const from = start + (chosen.length - chosen.trimStart().length)
  return [from, Math.max(from, end - (chosen.length - chosen.trimEnd().length))]
}

/** The texts of a place alone, cut out of their line. */
function $cut({ run }: Place, [from, to]: readonly [number, number]): TextNode[] {
  let at = 0
  return run.flatMap((text) => {
    const [start, size] = [at, text.getTextContentSize()]
    at += size
    const [own, end] = [Math.max(from - start, 0), Math.min(to - start, size)]
    if (own >= end) return []
    const cut = text.splitText(own, end)
    return cut[own === 0 ? 0 : 1] ?? []
  })
}

const languageOf = (texts: readonly TextNode[]) =>
  /\p{Script=Arabic}/u.test(wordsOf(texts)) ? ('ar' as const) : ('en' as const)

/** Gives texts a mark, and the brackets that say it wherever nobody knows of marks. */
function $markTexts(texts: readonly TextNode[], mark: BracketMark): void {
  const [first, last] = [texts[0], texts.at(-1)]
  if (!first || !last) return
  const words = wordsOf(texts)
  const became = inBrackets(mark, words, languageOf($lineOf(first)))
  for (const text of texts) $setMark(text, mark)
  if (became === `[${words}]`) {
    first.setTextContent(`[${first.getTextContent()}`)
    last.setTextContent(`${last.getTextContent()}]`)
  } else if (became !== words) {
    first.setTextContent(became)
    for (const text of texts.slice(1)) text.remove()
  }
  const end = became === words || became === `[${words}]` ? last : first
  end.select()
}

function $writeMark(selection: RangeSelection, mark: BracketMark): void {
  const words = inBrackets(mark, '', languageOf($lineOf(selection.anchor.getNode())))
  const text = $setMark($createTextNode(words).setFormat(selection.format), mark)
  selection.insertNodes([text])
  if (words === '[]') text.select(1, 1)
  else text.select()
}

/** Marks the chosen words, or those in the brackets round the caret; a second time takes the mark off and leaves the words. */
export function $toggleMark(selection: BaseSelection | null, mark: BracketMark): void {
  if (!$isRangeSelection(selection)) return
  const place = $placeOf(selection)
  const own = place?.run[0] ? $markOf(place.run[0]) : null
  if (place && own) {
    if (own === mark) for (const text of place.run) $setMark(text, null)
    else $markTexts(place.run, mark)
    return
  }
  const texts = place ? $cut(place, aroundOf(place)) : []
  if (texts.length > 0) $markTexts(texts, mark)
  else if (selection.isCollapsed()) $writeMark(selection, mark)
}

/** Marks words in brackets at a place where they were found. */
export const $markFound = (place: Place, mark: BracketMark): void =>
  $markTexts($cut(place, [place.start, place.end]), mark)
