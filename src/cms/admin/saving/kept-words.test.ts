import { describe, expect, it } from 'vitest'

import { canBePutBack, stillUnsaved, unitsOf, withoutUnchanged, withPutBack } from './kept-units'
import { dropForeignWords, keepWords, nameOfWords, type Shelf, wordsOf } from './words-kept'

/** A device with room for so many signs. */
function shelf(room = Infinity): Shelf & { names: () => string[] } {
  const kept = new Map<string, string>()
  return {
    names: () => [...kept.keys()],
    getItem: (name) => kept.get(name) ?? null,
    key: (n) => [...kept.keys()][n] ?? null,
    get length() {
      return kept.size
    },
    removeItem: (name) => {
      kept.delete(name)
    },
    setItem: (name, value) => {
      const others = [...kept]
        .filter(([other]) => other !== name)
        .reduce((sum, [, text]) => sum + text.length, 0)
      if (others + value.length > room) throw new Error('There is no more room.')
      kept.set(name, value)
    },
  }
}

const words = (at: number, text = 'x') => ({
  at,
  revision: 1,
  mine: { headline: text },
  was: { headline: '' },
})

describe('words on the device', () => {
  it('are found by who typed them and in which text, newest first', () => {
    const device = shelf()
    keepWords(device, nameOfWords(1, 7, 'a'), words(100))
    keepWords(device, nameOfWords(1, 7, 'b'), words(200))
    keepWords(device, nameOfWords(1, 71, 'c'), words(300))
    keepWords(device, nameOfWords(11, 7, 'd'), words(400))
    expect(wordsOf(device, 1, 7).map(({ words: { at } }) => at)).toEqual([200, 100])
  })

  it('do not outlast another user of the device, nor a month', () => {
    const device = shelf()
    keepWords(device, nameOfWords(1, 7, 'a'), words(100))
    keepWords(device, nameOfWords(2, 7, 'b'), words(100))
    device.setItem('another:program', '1')
    dropForeignWords(device, 2, 200)
    expect(device.names()).toEqual([nameOfWords(2, 7, 'b'), 'another:program'])
    dropForeignWords(device, 2, 100 + 31 * 24 * 3600 * 1000)
    expect(device.names()).toEqual(['another:program'])
  })

  it('are bounded: the oldest give way, and too large ones are said not to be kept', () => {
    const device = shelf(300)
    expect(keepWords(device, nameOfWords(1, 1, 'a'), words(1, 'a'.repeat(100)))).toBe(true)
    expect(keepWords(device, nameOfWords(1, 2, 'b'), words(2, 'b'.repeat(150)))).toBe(true)
    expect(device.names()).toEqual([nameOfWords(1, 2, 'b')])
    expect(keepWords(device, nameOfWords(1, 3, 'c'), words(3, 'c'.repeat(400)))).toBe(false)
    for (let n = 0; n < 50; n += 1) keepWords(device, nameOfWords(1, n, 'd'), words(n, ''))
    expect(device.names().length).toBeLessThanOrEqual(20)
  })
})

const part = (id: string, text: string) => ({ id, key: `q${id}`, blockType: 'pullQuote', text })

describe('what was not saved', () => {
  const was = { headline: 'A', exchanges: [part('1', 'one'), part('2', 'two'), part('3', 'three')] }
  const mine = {
    headline: 'B',
    exchanges: [part('1', 'one'), part('2', 'TWO'), { ...part('4', 'four'), key: null }],
  }
  const kept = {
    mine: { ...mine, exchanges: withoutUnchanged(mine.exchanges, was.exchanges) },
    was: { ...was, exchanges: withoutUnchanged(was.exchanges, mine.exchanges) },
  }
  const units = unitsOf(kept)

  it('is a field or a part, each on its own; unchanged parts are not kept', () => {
    expect(units.map(({ name, part: at }) => at?.id ?? name)).toEqual(['headline', '2', '4', '3'])
    expect(JSON.stringify(kept)).not.toContain('one')
  })

  it('is put back at its place in the text as it is now', () => {
    const body = withPutBack(units, was)
    expect(body['headline']).toBe('B')
    expect((body['exchanges'] as { text: string }[]).map(({ text }) => text)).toEqual(['one', 'TWO', 'four'])
  })

  it('is not offered once it is stored, and never put over what others wrote since', () => {
    expect(stillUnsaved(units, mine)).toEqual([])
    const theirs = { ...was, headline: 'C' }
    const [headline, second] = stillUnsaved(units, theirs)
    expect(headline && canBePutBack(headline, theirs)).toBe(false)
    expect(second && canBePutBack(second, theirs)).toBe(true)
  })
})
