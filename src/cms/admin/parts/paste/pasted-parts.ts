import { sameName } from '@/newsroom/transcripts/same-name'
import { paragraphNode, textNode } from '@/text/lexical'

import { newPartLike, type PartState, questionOf, valueIn, withValues } from '../part-states'
import { type Block, textOf } from '../split-text'
import type { PastedExchange } from './read-paste'

/** An interview in an answer: what stood before and behind it there, and what it was read as. */
export interface Pasted {
  before: readonly Block[]
  behind: readonly Block[]
  exchanges: readonly PastedExchange[]
}

/** Interviewees by the words that readers know them by. */
export type Speakers = readonly { key: string; name: string }[]

/** Who answers; of several whom nobody has entered, the name stays in front of the words. */
function spoken(exchanges: readonly PastedExchange[], speakers: Speakers, part: PartState) {
  const names = new Set(exchanges.flatMap(({ speaker }) => speaker ?? []))
  const usual = valueIn(part, 'speaker') ?? null
  return ({ speaker, blocks }: PastedExchange): { speaker: unknown; blocks: readonly Block[] } => {
    const known = speaker === null ? null : speakers.find(({ name }) => sameName(name, speaker))
    if (known && speakers.length > 1) return { speaker: known.key, blocks }
    if (names.size < 2 || speaker === null) return { speaker: usual, blocks }
    return { speaker: null, blocks: [paragraphNode([textNode(`${speaker}:`, ['bold'])]), ...blocks] }
  }
}

/** The parts that an answer becomes into which an interview was pasted: it keeps its key and what stood before. */
export function pastedParts(
  part: PartState,
  { before, behind, exchanges }: Pasted,
  speakers: Speakers,
): PartState[] {
  const said = spoken(exchanges, speakers, part)
  const all = exchanges.map((exchange, n) => {
    const { speaker, blocks } = said(exchange)
    const answer = n === exchanges.length - 1 ? [...blocks, ...behind] : blocks
    return { question: exchange.question ?? '', speaker, answer }
  })
  const [first, ...others] = all
  const isEmpty = before.length === 0 && questionOf(part).trim() === ''
  const goesOn = first?.question === ''
  const parts = first && (isEmpty || goesOn) ? others : all
  const own =
    first && isEmpty
      ? withValues(part, { ...first, answer: textOf(first.answer) })
      : withValues(part, { answer: textOf([...before, ...(goesOn ? first.answer : [])]) })
  return [own, ...parts.map((one) => newPartLike(part, { ...one, answer: textOf(one.answer) }))]
}
