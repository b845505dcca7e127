import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alignParts } from '@/newsroom/translation/align-parts'
import { joinedParts } from '@/newsroom/translation/joined-parts'

const part = (key: string, ...joins: string[]) => ({ key, joins })
const keysOf = (own: readonly ReturnType<typeof part>[], other: readonly ReturnType<typeof part>[]) =>
  alignParts(own, other).map((row) => [row.own.map(({ key }) => key), row.other.map(({ key }) => key)])
const letters = Array.from('abcdefgh')
const keyed = (keys: string) => Array.from(keys, (key) => part(key))

describe('two versions beside each other', () => {
  it('are aligned by key, in the order of the page’s own', () => {
    expect(keysOf(keyed('abc'), keyed('cab'))).toEqual([
      [['a'], ['a']],
      [['b'], ['b']],
      [['c'], ['c']],
    ])
  })

  it.each([
    ['at its place', 'ac', 'abc', 'a/a -/b c/c'],
    ['first', 'b', 'ab', '-/a b/b'],
    ['several in a row', 'ad', 'abcd', 'a/a -/b -/c d/d'],
    ['after a part that has moved', 'dab', 'abxd', 'd/d a/a b/b -/x'],
    ['on both sides', 'axb', 'ayb', 'a/a -/y x/- b/b'],
    ['with nothing in common', 'ab', 'xy', '-/x -/y a/- b/-'],
    ['with nothing beside it', '', 'ab', '-/a -/b'],
  ])('have what only one of them says alone: %s', (_name, own, other, expected) => {
    const rows = keysOf(keyed(own), keyed(other)).map((row) =>
      row.map((keys) => keys.join() || '-').join('/'),
    )
    expect(rows.join(' ')).toBe(expected)
  })

  it('have parts that one tells as one beside all that they are made from', () => {
    const own = [part('a'), part('c', 'b'), part('d')]
    expect(keysOf(own, keyed('abcd'))).toEqual([
      [['a'], ['a']],
      [['c'], ['b', 'c']],
      [['d'], ['d']],
    ])
    expect(keysOf(keyed('abcd'), own)).toEqual([
      [['a'], ['a']],
      [['b', 'c'], ['c']],
      [['d'], ['d']],
    ])
  })

  const version = fc
    .uniqueArray(fc.constantFrom(...letters), { maxLength: 8 })
    .chain((keys) => fc.tuple(...keys.map((key) => fc.subarray(letters).map((joins) => part(key, ...joins)))))

  it('have every part once, each beside its counterpart, and the own ones in order where nothing is joined', () => {
    fc.assert(
      fc.property(version, version, (own, other) => {
        const rows = alignParts(own, other)
        const all = (side: 'own' | 'other') => rows.flatMap((row) => row[side])
        expect([...all('own')].sort((a, b) => own.indexOf(a) - own.indexOf(b))).toEqual(own)
        expect([...all('other')].sort((a, b) => other.indexOf(a) - other.indexOf(b))).toEqual(other)
        for (const row of rows)
          for (const { key } of row.own) {
            const there = other.some((one) => one.key === key)
            expect(row.other.some((one) => one.key === key)).toBe(there)
          }
        if ([...own, ...other].every(({ joins }) => joins.length === 0)) expect(all('own')).toEqual(own)
      }),
    )
  })
})

describe('parts that are joined', () => {
  const stored = (
    key: string,
    mark: Parameters<typeof joinedParts>[0][number]['mark'],
    more: object = {},
  ) => ({
    key,
    kind: 'questionAnswer',
    mark,
    isEmpty: mark === 'joinedWithNext',
    ...more,
  })

  it('are told in the next of their kind that is shown', () => {
    const parts = [
      stored('a', 'joinedWithNext'),
      stored('b', 'joinedWithNext'),
      stored('p', null, { kind: 'pullQuote' }),
      stored('n', 'notInThisLanguage', { isEmpty: true }),
      stored('c', null),
      stored('d', null),
    ]
    expect(Object.fromEntries(joinedParts(parts))).toEqual({ p: [], c: ['a', 'b'], d: [] })
  })

  it('stay where they are while they have words of their own', () => {
    const parts = [
      stored('a', 'joinedWithNext'),
      stored('b', 'joinedWithNext', { isEmpty: false }),
      stored('c', null),
    ]
    expect(Object.fromEntries(joinedParts(parts))).toEqual({ b: ['a'], c: ['b'] })
  })
})
