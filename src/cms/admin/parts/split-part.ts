import { isFootnote, isLink, childrenOf, type LexicalNode, paragraphNode, textNode } from '@/text/lexical'
import { plainText } from '@/text/plain-text'

import { newPartLike, type PartState, questionOf, valueIn, withValues } from './part-states'
import { type Block, blocksOf, type Caret, splitText, textOf } from './split-text'

/** A place in a part where somebody writes. */
export type PlaceInPart = { field: 'question'; offset: number } | ({ field: 'answer' | 'text' } & Caret)

const hasMore = (node: LexicalNode): boolean =>
  isLink(node) || isFootnote(node) || childrenOf(node).some(hasMore)

/** A paragraph that asks, with an answer below it, is a question; not where it would lose a link or a footnote. */
function questionAhead(blocks: Block[]): [question: string, answer: Block[]] {
  const [first, ...answer] = blocks
  if (!first || answer.length === 0 || first.type !== 'paragraph' || hasMore(first)) return ['', blocks]
  const words = plainText({ root: { type: 'root', children: [first] } })
  return /[?؟][”"»’')\]\s]*$/u.test(words) ? [words, answer] : ['', blocks]
}

/**
 * Two parts out of one, cut at a place: the first keeps its key, the second has what stood behind. Cut in an answer it is an answer
 * without a new question, or asks what its first paragraph asks; cut in a question it takes the answer along. Null where one of
 * them would have no words.
 */
export function splitPart(part: PartState, place: PlaceInPart): [PartState, PartState] | null {
  const speaker = valueIn(part, 'speaker') ?? null
  if (place.field === 'question') {
    const asked = questionOf(part)
    const [first, second] = [asked.slice(0, place.offset).trim(), asked.slice(place.offset).trim()]
    const answer = valueIn(part, 'answer') ?? null
    if (first === '' || (second === '' && plainText(answer) === '')) return null
    return [
      withValues(part, { question: first, answer: null }),
      newPartLike(part, { question: second, answer, speaker }),
    ]
  }
  const [before, behind] = splitText(valueIn(part, place.field), place)
  const isAnswer = place.field === 'answer'
  const hasFirst = before.length > 0 || (isAnswer && questionOf(part).trim() !== '')
  if (!hasFirst || behind.length === 0) return null
  const first = withValues(part, { [place.field]: textOf(before) })
  if (!isAnswer) return [first, newPartLike(part, { text: textOf(behind) })]
  const [question, answer] = questionAhead(behind)
  return [first, newPartLike(part, { question, answer: textOf(answer), speaker })]
}

export type Unjoined = 'last' | 'kinds' | 'speakers'

/**
 * One part out of two, under the key of the first. The question of the second becomes a paragraph between the answers; where the first
 * has no answer yet, the questions are one.
 */
export function joinParts(part: PartState, next: PartState | undefined): PartState | Unjoined {
  if (!next) return 'last'
  const kind = part.row.blockType
  if (kind !== next.row.blockType || (kind !== 'questionAnswer' && kind !== 'narration')) return 'kinds'
  if (kind === 'narration')
    return withValues(part, {
      text: textOf([...blocksOf(valueIn(part, 'text')), ...blocksOf(valueIn(next, 'text'))]),
    })
  const [speaker, other] = [valueIn(part, 'speaker') ?? null, valueIn(next, 'speaker') ?? null]
  const [own, others] = [blocksOf(valueIn(part, 'answer')), blocksOf(valueIn(next, 'answer'))]
  const hasOwn = textOf(own) !== null
  if (speaker !== other && hasOwn && textOf(others) !== null) return 'speakers'
  const [asked, askedNext] = [questionOf(part).trim(), questionOf(next).trim()]
  if (!hasOwn)
    return withValues(part, {
      question: [asked, askedNext].filter((words) => words !== '').join(' '),
      answer: textOf(others),
      speaker: other,
    })
  const between = askedNext === '' ? [] : [paragraphNode([textNode(askedNext)])]
  return withValues(part, { answer: textOf([...own, ...between, ...others]), speaker })
}
