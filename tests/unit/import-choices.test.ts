import { describe, expect, it } from 'vitest'

import { readArguments, UsageError } from '../../scripts/import/choices'

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
  ])('%j are refused with the way out', (args, says) => {
    expect(() => readArguments(args)).toThrow(UsageError)
    expect(() => readArguments(args)).toThrow(says)
  })
})
