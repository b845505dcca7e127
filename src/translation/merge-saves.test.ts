import { describe, expect, it } from 'vitest'

import { mergeSaves, type SavedPart, saySame, settleClashes } from './merge-saves'

const part = (key: string, question: string, more: object = {}): SavedPart => ({
  id: `row-${key}`,
  key,
  blockType: 'questionAnswer',
  question,
  ...more,
})
const base = { headline: 'One', exchanges: [part('a', 'A?'), part('b', 'B?'), part('c', 'C?')] }
const questions = (exchanges: readonly SavedPart[] | null | undefined) =>
  (exchanges ?? []).map(({ question }) => question)

describe('mergeSaves', () => {
  it('keeps what each has changed alone', () => {
    const mine = { ...base, exchanges: [part('a', 'Mine?'), part('b', 'B?'), part('c', 'C?')] }
    const theirs = { headline: 'Two', exchanges: [part('a', 'A?'), part('b', 'Theirs?'), part('c', 'C?')] }
    const { merged, clashes, taken } = mergeSaves(base, mine, theirs)
    expect(clashes).toEqual([])
    expect(taken.map(({ name }) => name)).toEqual(['headline', 'b'])
    expect(merged['headline']).toBe('Two')
    expect(questions(merged.exchanges)).toEqual(['Mine?', 'Theirs?', 'C?'])
  })

  it('names what both have changed, and takes whichever is chosen', () => {
    const mine = { headline: 'Mine', exchanges: [part('a', 'Mine?'), part('b', 'B?'), part('c', 'C?')] }
    const theirs = { headline: 'Theirs', exchanges: [part('a', 'Theirs?'), part('b', 'B?'), part('c', 'C?')] }
    const both = mergeSaves(base, mine, theirs)
    expect(both.clashes.map(({ name, place }) => [name, place])).toEqual([
      ['headline', null],
      ['a', 0],
    ])
    const kept = settleClashes(both, new Set())
    expect([kept['headline'], ...questions(kept.exchanges)]).toEqual(['Mine', 'Mine?', 'B?', 'C?'])
    const given = settleClashes(both, new Set(['headline', 'a']))
    expect([given['headline'], ...questions(given.exchanges)]).toEqual(['Theirs', 'Theirs?', 'B?', 'C?'])
  })

  it('keeps what I have added where I put it, and drops what I have dropped and they left alone', () => {
    const note = { id: 'fresh', blockType: 'translatorNote', question: 'Note' }
    const mine = { ...base, exchanges: [part('a', 'A?'), note, part('c', 'C?')] }
    const theirs = { ...base, exchanges: [part('new', 'New?'), ...base.exchanges] }
    const { merged, clashes } = mergeSaves(base, mine, theirs)
    expect(questions(merged.exchanges)).toEqual(['New?', 'A?', 'Note', 'C?'])
    expect(clashes).toEqual([])
  })

  it('hands back what I wrote in a part that is no longer there', () => {
    const mine = { ...base, exchanges: [part('a', 'A?'), part('b', 'Mine?'), part('c', 'C?')] }
    const theirs = { ...base, exchanges: [part('a', 'A?'), part('c', 'C?')] }
    const { gone, merged } = mergeSaves(base, mine, theirs)
    expect(questions(merged.exchanges)).toEqual(['A?', 'C?'])
    expect(questions(gone)).toEqual(['Mine?'])
  })
})

describe('saySame', () => {
  it('takes nothing for nothing, and names in any order', () => {
    expect(saySame({ a: null, b: 1 }, { b: 1, c: '' })).toBe(true)
    expect(
      saySame(
        { answer: { root: { type: 'root', format: 1 } } },
        { answer: { root: { format: 1, type: 'root' } } },
      ),
    ).toBe(true)
    expect(saySame(['x'], ['x', 'y'])).toBe(false)
  })
})
