import { describe, expect, it } from 'vitest'

import { paragraphNode, textNode } from '@/text/lexical'
import { plainText } from '@/text/plain-text'

import { type PartState, valueIn } from '../part-states'
import { blocksOf, textOf } from '../split-text'
import { looksLikeInterview } from './looks-like-interview'
import { pastedParts } from './pasted-parts'

const blocks = (...texts: string[]) =>
  blocksOf({ root: { children: texts.map((one) => paragraphNode([textNode(one)])) } })
const exchange = (question: string | null, answer: string, speaker: string | null = null) => ({
  question,
  speaker,
  blocks: blocks(answer) as ReturnType<typeof paragraphNode>[],
})
const part = (question: string, answer: ReturnType<typeof blocks>): PartState => ({
  row: { id: 'a', blockType: 'questionAnswer' },
  fields: {
    id: { value: 'a' },
    key: { value: 'q234567' },
    question: { value: question },
    answer: { value: textOf(answer) },
    speaker: { value: null },
  },
})
const said = (parts: readonly PartState[]) =>
  parts.map((one) => [
    valueIn(one, 'key'),
    valueIn(one, 'question'),
    plainText(valueIn(one, 'answer')),
    valueIn(one, 'speaker'),
  ])

describe('an interview that was pasted into an answer', () => {
  const exchanges = [exchange('One?', '1.'), exchange('Two?', '2.')]

  it('leaves what stood before and behind it, and the key, where they are', () => {
    const parts = pastedParts(
      part('Zero?', []),
      { before: blocks('0.'), behind: blocks('And so on.'), exchanges },
      [],
    )
    expect(said(parts)).toEqual([
      ['q234567', 'Zero?', '0.', null],
      [null, 'One?', '1.', null],
      [null, 'Two?', '2.\nAnd so on.', null],
    ])
    expect(new Set(parts.map(({ row }) => row.id)).size).toBe(3)
  })

  it('begins in the part itself if nothing is there, and goes on with its answer if it asks nothing yet', () => {
    expect(said(pastedParts(part('', []), { before: [], behind: [], exchanges }, []))).toEqual([
      ['q234567', 'One?', '1.', null],
      [null, 'Two?', '2.', null],
    ])
    const ahead = [exchange(null, 'Ahead.'), ...exchanges]
    expect(
      said(pastedParts(part('Zero?', []), { before: blocks('0.'), behind: [], exchanges: ahead }, []))[0],
    ).toEqual(['q234567', 'Zero?', '0.\nAhead.', null])
  })

  it('knows who answers, and keeps the names of those whom nobody has entered', () => {
    const two = [exchange('One?', '1.', 'Rima'), exchange('Two?', '2.', 'SAMI')]
    const speakers = [
      { key: 'i234567', name: 'Sami' },
      { key: 'i765432', name: 'Lina' },
    ]
    expect(said(pastedParts(part('', []), { before: [], behind: [], exchanges: two }, speakers))).toEqual([
      ['q234567', 'One?', 'Rima:\n1.', null],
      [null, 'Two?', '2.', 'i234567'],
    ])
  })

  it('is asked for only where lines ask or are marked', () => {
    expect(looksLikeInterview('Q: One?\nA: 1.\nQ: Two?\nA: 2.')).toBe(true)
    expect(looksLikeInterview('س: واحد؟\nج: 1.\nس: اثنان؟\nج: 2.')).toBe(true)
    expect(looksLikeInterview('Why here?\nBecause.\n\nAnd there?\nBecause.')).toBe(true)
    expect(looksLikeInterview('They came.\nThey saw.\nThey went.\nWhy?')).toBe(false)
    expect(looksLikeInterview('One?\nTwo?')).toBe(false)
  })
})
