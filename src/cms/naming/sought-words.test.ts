import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { namesInWords, sequencesOf } from '@/surfaces/credits/names-in-words'

import { passagesQuery, wordPatterns } from './sought-words'

/** Whether a text that is in no index would be looked through for a name. */
const isCandidate = (name: string, words: string) =>
  wordPatterns(sequencesOf(name)).some((patterns) =>
    patterns.every((pattern) => new RegExp(pattern, 'u').test(words)),
  )

describe('what is looked through for a name', () => {
  it.each([
    ['Rima Dulayb', 'RIMA DULAYB’s notebook'],
    ['José Núñez', 'NUNEZ said'],
    ['Jose Nunez', 'Núñez said'],
    ['ريما دليب', 'قالت رِيمَا دُلَيْب: خرجنا'],
    ['خلف المداوي', 'وللمداوي رأي آخر'],
    ['خلف المداوي', 'ﺧﻠﻒ ﺍﻟﻤﺪﺍﻭﻱ'],
    ['أسماء القاضي', 'مع اسماء القاضى'],
    ['نور القبة', 'قال القبه'],
    ["Ma'mun Sa'adi", 'Mamun Saadi came'],
  ])('is what has %s (“%s”)', (name, words) => {
    expect(isCandidate(name, words)).toBe(true)
  })

  it('is not what has only some of its words', () => {
    expect(isCandidate('Li Wu', 'I knew Li.')).toBe(false)
    expect(isCandidate('Rima Dulayb', 'Rima Haddad came')).toBe(false)
  })

  it('leaves out no text in which the name is found', () => {
    const name = fc.constantFrom('Rima Dulayb', 'خلف المدّاوي', 'José Núñez', 'Hala al-Qandil')
    const mark = fc.constantFrom('', '\u064e', '\u0640', '\u0301', '\u200d')
    fc.assert(
      fc.property(name, mark, fc.string(), (whole, between, around) => {
        const words = `${around} ${Array.from(whole).join(between)} ${around}`
        const found = namesInWords([{ person: '', forms: [whole] }], [{ place: 'here', words }])
        expect(found.length === 0 || isCandidate(whole, words)).toBe(true)
      }),
    )
  })

  it('asks the index for a word with whatever is written onto it, and for all the words of a name', () => {
    expect(passagesQuery([['مداوي']])).toContain("'وللمداوي'")
    expect(passagesQuery([['maddawi']])).toContain("'almaddawi'")
    expect(passagesQuery([['rima', 'dulayb']])).toMatch(/'rima'.* & .*'dulayb'/)
    expect(passagesQuery([])).toBe('')
  })
})
