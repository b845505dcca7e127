import fc from 'fast-check'
import { expect, test } from 'vitest'

import { digestOf, sketchOf } from './sketch'

const word = fc.integer({ min: 0, max: 400 }).map((n) => `w${n.toString(36)}`)
const text = (length: { minLength: number; maxLength: number }) => fc.array(word, length)
const shared = (one: readonly number[], other: readonly number[]) => {
  const known = new Set(one)
  return other.filter((number) => known.has(number)).length
}

test('a sketch is a few integers of Postgres, in order, each once', () => {
  fc.assert(
    fc.property(text({ minLength: 0, maxLength: 300 }), (words) => {
      const sketch = sketchOf(words.join(' '))
      expect(sketch.length).toBeLessThanOrEqual(24)
      expect(sketch.length > 0).toBe(words.length >= 2)
      expect(sketch).toEqual([...new Set(sketch)].sort((one, other) => one - other))
      for (const number of sketch) expect(number).toBe(number | 0)
    }),
  )
})

test('texts that share half of their runs of words share a number, others hardly ever', () => {
  let found = 0
  let mistaken = 0
  const tries = 200
  for (const [n, words] of fc
    .sample(text({ minLength: 60, maxLength: 120 }), { numRuns: tries, seed: 7 })
    .entries()) {
    const sketch = sketchOf(words.join(' '))
    const halfOther = [...words.slice(0, words.length / 2), ...words.map((_, at) => `x${n}y${at}`)]
    const allOther = words.map((_, at) => `z${n}y${at}`)
    if (shared(sketch, sketchOf(halfOther.slice(0, words.length).join(' '))) > 0) found += 1
    if (shared(sketch, sketchOf(allOther.join(' '))) > 0) mistaken += 1
  }
  expect(found).toBeGreaterThan(0.98 * tries)
  expect(mistaken).toBeLessThanOrEqual(1)
})

test('the same words in another order are another text, and so are other letters', () => {
  expect(sketchOf('one two three four')).not.toEqual(sketchOf('four three two one'))
  expect(digestOf('one two')).toMatch(/^[0-9a-f]{32}$/)
  expect(digestOf('one two')).not.toBe(digestOf('two one'))
})

test('of a very long text the beginning is compared, on both sides alike', () => {
  const long = 'one two three '.repeat(2000)
  const [one, other] = [`${long}four`, `${long}five`]
  expect([digestOf(one), sketchOf(one)]).toEqual([digestOf(other), sketchOf(other)])
})
