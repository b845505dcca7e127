import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { earlierRows } from './earlier-rows'

interface Row {
  id?: string
  key?: string | null
  question: string
  answer: string
}

const words = ({ question, answer }: Row) => ['questionAnswer', question, answer]

const storedRows = fc.integer({ min: 1, max: 12 }).map((size) =>
  Array.from({ length: size }, (_, n): Row => ({
    id: `row${String(n)}`,
    key: `q${String(n)}`,
    question: `Question ${String(n)}?`,
    answer: `Answer ${String(n)}.`,
  })),
)

/** As a program sends them that leaves ids and keys out. */
const sent = (rows: readonly Row[]) =>
  rows.map(({ question, answer }, n) => ({ id: `sent${String(n)}`, question, answer }))
const compare = (rows: readonly Row[], stored: readonly Row[]) => {
  const isUnnamed = ({ id }: Row) => id?.startsWith('sent') === true
  const earlier = earlierRows<Row>(rows, stored, { isUnnamed, words })
  return { keys: rows.map((row) => earlier.rows.get(row)?.key ?? null), unclear: earlier.unclear.length }
}
const keysOf = (rows: readonly Row[]) => rows.map(({ key }) => key)
const without = (rows: readonly Row[], place: number) => rows.filter((_, n) => n !== place)

describe('rows that came without an id', () => {
  const aPlaceIn = storedRows.chain((stored) =>
    fc.tuple(fc.constant(stored), fc.nat({ max: stored.length - 1 })),
  )

  it('go on from those of the same words, in whatever order', () => {
    const reordered = storedRows.chain((stored) =>
      fc.tuple(fc.constant(stored), fc.shuffledSubarray(stored, { minLength: 0 })),
    )
    fc.assert(
      fc.property(reordered, ([stored, rows]) => {
        expect(compare(sent(rows), stored)).toEqual({ keys: keysOf(rows), unclear: 0 })
      }),
    )
  })

  it('go on from what stood in their place, whatever of it was changed', () => {
    const changes = fc.constantFrom<Partial<Row>>(
      { question: 'Another?' },
      { answer: 'Another.' },
      { question: 'Another?', answer: 'Another.' },
      { question: '', answer: '' },
    )
    fc.assert(
      fc.property(aPlaceIn, changes, ([stored, place], change) => {
        const rows = stored.map((row, n) => (n === place ? { ...row, ...change } : row))
        expect(compare(sent(rows), stored)).toEqual({ keys: keysOf(stored), unclear: 0 })
      }),
    )
  })

  it('are new where nothing stood between their neighbours, and take nothing from what was left out', () => {
    fc.assert(
      fc.property(aPlaceIn, ([stored, place]) => {
        const added = { question: 'New?', answer: 'New.' }
        const rows = [...stored.slice(0, place), added, ...stored.slice(place)]
        const keys = keysOf(stored)
        expect(compare(sent(rows), stored)).toEqual({
          keys: [...keys.slice(0, place), null, ...keys.slice(place)],
          unclear: 0,
        })
        const fewer = without(stored, place)
        expect(compare(sent(fewer), stored)).toEqual({ keys: keysOf(fewer), unclear: 0 })
      }),
    )
  })

  it('are unclear where some were changed and others left out or added beside them', () => {
    const [stored] = fc.sample(
      storedRows.filter(({ length }) => length > 3),
      1,
    )
    const [first, , , ...rest] = stored ?? []
    if (!first) throw new Error('There are no rows.')
    const other = { question: 'Other?', answer: 'Other.' }
    const { keys, unclear } = compare(sent([first, other, ...rest]), stored ?? [])
    expect({ keys, unclear }).toEqual({ keys: ['q0', null, ...keysOf(rest)], unclear: 1 })
  })

  it('go on from one row each at most', () => {
    const few = fc.constantFrom('', 'a', 'b')
    const rowsOf = fc.array(fc.record({ question: few, answer: few }), { maxLength: 8 })
    fc.assert(
      fc.property(rowsOf, rowsOf, (before, now) => {
        const stored = before.map((row, n) => ({ ...row, id: `row${String(n)}`, key: `q${String(n)}` }))
        const taken = compare(sent(now), stored).keys.filter((key) => key !== null)
        expect(new Set(taken).size).toBe(taken.length)
      }),
    )
  })
})

describe('rows that brought an id of their own', () => {
  it('are those rows, and new where it is new, unless they have the very words of one that is gone', () => {
    const stored: Row[] = ['a', 'b', 'c'].map((name) => ({
      id: name,
      key: `q${name}`,
      question: `${name}?`,
      answer: `${name}.`,
    }))
    const rows: Row[] = [
      { id: 'c', question: 'changed?', answer: 'changed.' },
      { id: 'new', question: 'new?', answer: 'new.' },
      { id: 'again', question: 'a?', answer: 'a.' },
    ]
    expect(compare(rows, stored)).toEqual({ keys: ['qc', null, 'qa'], unclear: 0 })
  })

  it('go on from one of which a text is the same that no other has', () => {
    const stored: Row[] = ['One', 'Two', 'Three'].map((answer) => ({
      id: answer,
      key: `q${answer}`,
      question: answer === 'Three' ? 'And then?' : 'Why?',
      answer,
    }))
    const rows: Row[] = [
      { id: 'x', question: 'Why?', answer: 'Zero' },
      { id: 'y', question: 'Why?', answer: 'One' },
      { id: 'z', question: 'Why else?', answer: 'Two' },
      { id: 'w', question: 'And then?', answer: 'Three B' },
    ]
    expect(compare(rows, stored)).toEqual({ keys: [null, 'qOne', 'qTwo', 'qThree'], unclear: 0 })
  })

  it('go on from what readers have, though the newest save has it no more', () => {
    const gone: Row = { id: 'a', key: 'qa', question: 'Why?', answer: 'So.' }
    const back: Row = { id: 'new', question: 'Why?', answer: 'So.' }
    const earlier = earlierRows<Row>([back], [], { isUnnamed: () => false, words, gone: [gone] })
    expect(earlier.rows.get(back)).toBe(gone)
  })
})
