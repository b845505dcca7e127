import { describe, expect, it } from 'vitest'

import { readArguments, UsageError } from '../../scripts/import/choices'
import { bothNames, languagesOfPair } from '../../scripts/import/pair-choices'

describe('the flags of an import', () => {
  it('keep who wrote and who translated apart, also where neither was given', () => {
    const { choices } = readArguments(['talk.txt'])
    choices.authors.push('Idris Quill')
    expect(choices.translators).toEqual([])
    expect(choices.spoken).toEqual([])
  })

  it('say how a person may be named, whose name may have a sign in it', () => {
    const { choices } = readArguments(['talk.txt', '--interviewee', 'a = b=described'])
    expect(choices.interviewees).toEqual([{ name: 'a = b', protection: 'described' }])
  })

  it.each([
    [['talk.txt', '--published', '2026-02-30'], 'is not a day'],
    [['talk.txt', '--spoken', 'Arabic!'], 'is not a language code'],
    [['talk.txt', '--interviewee', 'Amal=public'], 'NAME=named'],
    [['--language', 'en'], 'Name the file'],
    [['talk.txt', '--language', 'en,ar'], '--language names one language'],
    [['a.txt', 'b.txt', '--translation', '--language', 'en'], '--language names one language'],
    [['a.txt', 'b.txt', '--pair', '1=2'], 'add --translation'],
    [['a.txt', 'b.txt', '--original-translator', 'Edda'], 'add --translation'],
  ])('%j are refused with the way out', (args, says) => {
    expect(() => readArguments(args)).toThrow(UsageError)
    expect(() => readArguments(args)).toThrow(says)
  })
})

describe('the flags of a pair', () => {
  it('name its languages, or the files do', () => {
    expect(languagesOfPair(['a.txt', 'b.txt'], ['ar', 'en'])).toEqual(['ar', 'en'])
    expect(languagesOfPair(['talk.en.txt', 'talk.ar.md'], [])).toEqual(['en', 'ar'])
    expect(() => languagesOfPair(['talk.txt', 'talk.ar.txt'], [])).toThrow('Which languages')
    expect(() => languagesOfPair(['a.en.txt', 'b.en.txt'], [])).toThrow('another language')
  })

  it('give names in both languages', () => {
    expect(bothNames('Rima Dulayb = ريما دليب')).toEqual({ name: 'Rima Dulayb', other: 'ريما دليب' })
    expect(bothNames('Rima Dulayb')).toEqual({ name: 'Rima Dulayb', other: null })
  })

  it('settle parts', () => {
    const { choices } = readArguments([
      'a.en.txt',
      'b.ar.txt',
      '--translation',
      '--pair',
      '1=2,3=-',
      '--pair=-=1',
    ])
    expect(choices.pairs).toEqual([
      { source: [1], target: [2] },
      { source: [3], target: [] },
      { source: [], target: [1] },
    ])
  })
})
