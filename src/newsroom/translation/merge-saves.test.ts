import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { lexicalDocument } from '@/text/lexical-document'

import type { Row } from './match-rows'
import { type MergedSaves, mergeSaves, type Saved } from './merge-saves'
import { saySame } from './say-same'
import { chosen } from './settle-saves'

const part = (key: string, question: string, more: object = {}): Row => ({
  id: `row-${key}`,
  key,
  blockType: 'questionAnswer',
  question,
  ...more,
})
const base = { headline: 'One', exchanges: [part('a', 'A?'), part('b', 'B?'), part('c', 'C?')] }
const rowsOf = (saved: Saved, list = 'exchanges') => saved[list] as Row[]
const questions = (saved: Saved) => rowsOf(saved).map(({ question }) => question)
const keys = (saved: Saved) => rowsOf(saved).map(({ key, id }) => key ?? id)
const told = ({ clashes }: MergedSaves) => clashes.map(({ name, row }) => [name, row])

describe('mergeSaves', () => {
  it('keeps what each has changed alone, in two fields of one part too', () => {
    const mine = { ...base, exchanges: [part('a', 'Mine?'), part('b', 'B?'), part('c', 'C?')] }
    const theirs = {
      headline: 'Two',
      exchanges: [
        part('a', 'A?', { answer: lexicalDocument(['Theirs.']) }),
        part('b', 'Theirs?'),
        part('c', 'C?'),
      ],
    }
    const { merged, clashes, taken } = mergeSaves(base, mine, theirs)
    expect(clashes).toEqual([])
    expect(taken.map(({ name }) => name)).toEqual(['headline', 'exchanges.a.answer', 'exchanges.b.question'])
    expect(merged['headline']).toBe('Two')
    expect(questions(merged)).toEqual(['Mine?', 'Theirs?', 'C?'])
    expect(rowsOf(merged)[0]?.['answer']).toEqual(lexicalDocument(['Theirs.']))
  })

  it('names the fields that both have changed, each in their own way, and shows mine', () => {
    const mine = { headline: 'Mine', exchanges: [part('a', 'A?'), part('b', 'Mine?'), part('c', 'Same?')] }
    const theirs = {
      headline: 'Theirs',
      exchanges: [part('a', 'A?'), part('b', 'Theirs?'), part('c', 'Same?')],
    }
    const both = mergeSaves(base, mine, theirs)
    expect(told(both)).toEqual([
      ['headline', null],
      ['exchanges.b.question', 1],
    ])
    expect(questions(both.merged)).toEqual(['A?', 'Mine?', 'Same?'])
  })

  it('asks nothing where only the editor of rich text has set what nobody wrote', () => {
    const answer = lexicalDocument(['A.'])
    const [first] = answer.root.children
    const touched = {
      root: { ...answer.root, direction: 'ltr', children: [{ ...first, direction: 'ltr', textStyle: 'x' }] },
    }
    const mine = { exchanges: [part('a', 'A?', { answer: touched })] }
    const was = { exchanges: [part('a', 'A?', { answer })] }
    const theirs = { exchanges: [part('a', 'A?', { answer: lexicalDocument(['B.']) })] }
    const both = mergeSaves(was, mine, theirs)
    expect(both.clashes).toEqual([])
    expect(rowsOf(both.merged)[0]?.['answer']).toEqual(lexicalDocument(['B.']))
    expect(saySame(lexicalDocument(['']).root, lexicalDocument(['.']).root)).toBe(false)
    expect(saySame(null, { root: { children: [{ type: 'paragraph', children: [] }] } })).toBe(true)
  })

  it('merges the fields of a group each by itself, and what is chosen from a list value by value', () => {
    const was = { talk: { medium: 'phone', heldOn: null }, topics: [1, 2, 3] }
    const mine = { talk: { medium: 'video', heldOn: null }, topics: [1, 3, 4] }
    const theirs = { talk: { medium: 'phone', heldOn: '2024-02-28' }, topics: [1, 2, 3, 5] }
    const { merged, clashes } = mergeSaves(was, mine, theirs)
    expect(clashes).toEqual([])
    expect(merged).toEqual({ talk: { medium: 'video', heldOn: '2024-02-28' }, topics: [1, 3, 4, 5] })
  })

  it('keeps what both have added at one place, and drops what one has dropped and the other left alone', () => {
    const note = (id: string) => ({ id, blockType: 'translatorNote', text: id })
    const mine = { ...base, exchanges: [part('a', 'A?'), note('2m'), part('c', 'C?')] }
    const theirs = { ...base, exchanges: [part('a', 'A?'), note('1t'), part('b', 'B?'), part('c', 'C?')] }
    const { merged, clashes } = mergeSaves(base, mine, theirs)
    expect(keys(merged)).toEqual(['a', '1t', '2m', 'c'])
    expect(clashes).toEqual([])
  })

  it('hands back what one has dropped and the other has changed', () => {
    const dropped = { ...base, exchanges: [part('a', 'A?'), part('c', 'C?')] }
    const changed = { ...base, exchanges: [part('a', 'A?'), part('b', 'Changed?'), part('c', 'C?')] }
    for (const [mine, theirs] of [
      [dropped, changed],
      [changed, dropped],
    ] as const) {
      const { merged, clashes, gone } = mergeSaves(base, mine, theirs)
      expect(questions(merged)).toEqual(['A?', 'Changed?', 'C?'])
      expect([clashes, gone]).toEqual([[], []])
    }
  })

  it('gives what I wrote in a part that is no longer the original’s into my hand', () => {
    const mine = { ...base, exchanges: [part('a', 'A?'), part('b', 'Mine?'), part('c', 'C?')] }
    const theirs = { ...base, exchanges: [part('a', 'A?'), part('c', 'C?')] }
    const { gone, merged, moved } = mergeSaves(base, mine, theirs, () => false)
    expect(keys(merged)).toEqual(['a', 'c'])
    expect(moved).toEqual(['exchanges'])
    expect(gone.map(({ row }) => row['question'])).toEqual(['Mine?'])
    expect(mergeSaves(base, base, theirs, () => false).gone).toEqual([])
    expect(keys(mergeSaves(base, theirs, base, () => false).merged)).toEqual(['a', 'b', 'c'])
  })

  it('knows an interviewee by their key and a credit by person and role, whatever ids their rows have', () => {
    const who = (id: string, label: string) => ({
      interviewees: [{ id, key: 'i234567', protection: 'named', label }],
    })
    const labelled = mergeSaves(who('1', ''), who('1', 'pilot'), who('9', ''))
    expect(labelled.merged['interviewees']).toEqual([
      { id: '9', key: 'i234567', protection: 'named', label: 'pilot' },
    ])
    const by = (id: string, signedAs: string) => ({ authors: [{ id, person: 4, role: 'writer', signedAs }] })
    const signed = mergeSaves(by('1', ''), by('1', 'R. D.'), by('9', ''))
    expect(signed.merged['authors']).toEqual([{ id: '9', person: 4, role: 'writer', signedAs: 'R. D.' }])
  })

  it('asks about the order only where both have moved parts, each otherwise', () => {
    const inOrder = (order: string) => ({ exchanges: Array.from(order, (key) => part(key, `${key}?`)) })
    expect(keys(mergeSaves(inOrder('abc'), inOrder('abc'), inOrder('cab')).merged)).toEqual(['c', 'a', 'b'])
    expect(keys(mergeSaves(inOrder('abc'), inOrder('cab'), inOrder('abdc')).merged)).toEqual([
      'c',
      'a',
      'b',
      'd',
    ])
    const both = mergeSaves(inOrder('abc'), inOrder('cab'), inOrder('bac'))
    expect(told(both)).toEqual([['exchanges', null]])
    expect(keys(both.merged)).toEqual(['c', 'a', 'b'])
  })
})

const word = fc.constantFrom('', 'cloud', 'stop', 'غيمة')
const rich = word.map((text) => (text === '' ? null : lexicalDocument([text])))
const row = (key: string) =>
  fc.record({
    id: fc.constant(`row-${key}`),
    key: fc.constant(key),
    question: word,
    answer: rich,
    done: fc.boolean(),
  })
const letters = ['a', 'b', 'c', 'd']
const added = (side: string) =>
  fc
    .array(word, { maxLength: 2 })
    .map((words) => words.map((text, n) => ({ id: `${side}${String(n)}`, text: `${text}.` })))

/** What somebody may make of a text: its words, rows dropped, moved and added. */
const save = (side: string, atLeast = 2): fc.Arbitrary<Saved> =>
  fc
    .record({
      headline: word,
      medium: word,
      topics: fc.uniqueArray(fc.integer({ min: 1, max: 5 })),
      rows: fc.tuple(...letters.map(row)),
      order: fc.shuffledSubarray(letters, { minLength: atLeast }),
      fresh: added(side),
      at: fc.nat(4),
    })
    .map(({ headline, medium, topics, rows, order, fresh, at }) => {
      const exchanges: Row[] = order.flatMap((key) => rows[letters.indexOf(key)] ?? [])
      exchanges.splice(at, 0, ...fresh)
      return { headline, talk: { medium }, topics, exchanges }
    })
const three = fc.tuple(save('was'), save('mine'), save('them'))
const wordsIn = (saved: unknown): string => JSON.stringify(saved)

describe('whatever two people do', () => {
  it('what both have is what is there, and what one alone has done holds', () => {
    fc.assert(
      fc.property(save('was'), save('x'), (was, x) => {
        for (const both of [mergeSaves(was, x, x), mergeSaves(was, x, was), mergeSaves(was, was, x)]) {
          expect(both.clashes).toEqual([])
          expect(saySame(both.merged, x)).toBe(true)
        }
        expect(mergeSaves(was, x, x).moved).toEqual([])
      }),
    )
  })

  it('is the same for both but for the choice', () => {
    fc.assert(
      fc.property(save('was', 4), save('mine'), save('them'), (was, mine, theirs) => {
        const [one, other] = [mergeSaves(was, mine, theirs), mergeSaves(was, theirs, mine)]
        const names = ({ clashes }: MergedSaves) => clashes.map(({ name }) => name).toSorted()
        expect(names(one)).toEqual(names(other))
        const giving = other.clashes.reduce((all, clash) => chosen(all, clash, 'theirs'), {
          base: was,
          theirs: mine,
        })
        const given = mergeSaves(giving.base, theirs, mine)
        expect(given.clashes).toEqual([])
        const id = (each: Row) => String(each['id'])
        const inOrder = (saved: Saved) => rowsOf(saved).toSorted((x, y) => (id(x) < id(y) ? -1 : 1))
        // Where the order itself was to be chosen, a row that came back may stand beside either neighbour.
        const isAsked = names(one).includes('exchanges')
        const all = (saved: Saved) => (isAsked ? { ...saved, exchanges: inOrder(saved) } : saved)
        expect(saySame(all(one.merged), all(given.merged))).toBe(true)
      }),
    )
  })

  it('drops nothing that either has typed, and no row twice', () => {
    fc.assert(
      fc.property(three, ([was, mine, theirs]) => {
        const both = mergeSaves(was, mine, theirs)
        const all = wordsIn([both.merged, both.clashes, both.gone])
        const before = new Map(rowsOf(was).map((each) => [each['id'], each]))
        for (const side of [mine, theirs])
          for (const each of rowsOf(side))
            for (const [field, value] of Object.entries(each))
              if (!saySame(value, before.get(each['id'])?.[field])) expect(all).toContain(wordsIn(value))
        const ids = rowsOf(both.merged).map(({ id }) => id)
        expect(new Set(ids).size).toBe(ids.length)
      }),
    )
  })

  it('keeps both where they have been at different fields', () => {
    const places = fc.shuffledSubarray(
      letters.flatMap((key) => ['question', 'answer', 'note'].map((field) => [key, field] as const)),
      { minLength: 2 },
    )
    fc.assert(
      fc.property(places, fc.integer({ min: 1, max: 11 }), (changed, cut) => {
        const was = { exchanges: letters.map((key) => part(key, `${key}?`)) }
        const by = (side: string, own: typeof changed) => ({
          exchanges: was.exchanges.map((each) => ({
            ...each,
            ...Object.fromEntries(
              own.filter(([key]) => key === each['key']).map(([key, field]) => [field, side + key]),
            ),
          })),
        })
        const [own, other] = [changed.slice(0, cut), changed.slice(cut)]
        const { merged, clashes } = mergeSaves(was, by('mine', own), by('theirs', other))
        expect(clashes).toEqual([])
        const at = ([key, field]: readonly [string, string]) =>
          rowsOf(merged).find((each) => each['key'] === key)?.[field]
        for (const place of own) expect(at(place)).toBe(`mine${place[0]}`)
        for (const place of other) expect(at(place)).toBe(`theirs${place[0]}`)
      }),
    )
  })
})
