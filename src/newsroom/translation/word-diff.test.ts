import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { type DiffRun, wordDiff } from './word-diff'

const told = (runs: readonly DiffRun[]) =>
  runs.filter(({ kind }) => kind !== 'kept').map(({ kind, text }) => [kind, text.trim()])

const without = (runs: readonly DiffRun[], kind: DiffRun['kind']) =>
  runs
    .filter((run) => run.kind !== kind)
    .map(({ text }) => text)
    .join('')

const spaced = (text: string) => text.replace(/\s+/gu, ' ').trim()

describe('wordDiff', () => {
  it('names the words that came and went in English', () => {
    const runs = wordDiff('Because of the rain, we left.', 'Because of the snow, we left early.', 'en')
    expect(told(runs)).toEqual([
      ['removed', 'rain'],
      ['added', 'snow'],
      ['added', 'early'],
    ])
  })

  it('takes Arabic words whole, with what is written in front of them', () => {
    const runs = wordDiff('غادرنا المدينة بسبب المطر.', 'غادرنا المدينة بسبب الثلج.', 'ar')
    expect(told(runs)).toEqual([
      ['removed', 'المطر'],
      ['added', 'الثلج'],
    ])
  })

  it('tells a word with its vowels from the one without', () => {
    expect(told(wordDiff('قال علم', 'قال عِلْم', 'ar'))).toEqual([
      ['removed', 'علم'],
      ['added', 'عِلْم'],
    ])
  })

  it('is one kept run where nothing has changed', () => {
    expect(wordDiff('نعم.', 'نعم.', 'ar')).toEqual([{ kind: 'kept', text: 'نعم.' }])
    expect(wordDiff('', '', 'en')).toEqual([])
  })

  it('always holds both texts', () => {
    const word = fc.constantFrom('the', 'rain', 'snow.', 'غادرنا', 'المدينة،', 'ثم', '1967', '[…]')
    const text = fc.array(word, { maxLength: 20 }).map((words) => words.join(' '))
    fc.assert(
      fc.property(text, text, fc.constantFrom('en', 'ar'), (before, after, language) => {
        const runs = wordDiff(before, after, language)
        expect(spaced(without(runs, 'added'))).toBe(before)
        expect(spaced(without(runs, 'removed'))).toBe(after)
      }),
    )
  })
})
