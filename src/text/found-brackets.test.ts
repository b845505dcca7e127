import { describe, expect, it } from 'vitest'

import { foundBrackets, inBrackets } from './found-brackets'

describe('brackets that somebody has typed', () => {
  it.each([
    ['We lived [in the area] then', [['[in the area]', 'insertion']]],
    [
      '[T]hey came […] and left [...]',
      [
        ['[T]', 'insertion'],
        ['[…]', 'omission'],
        ['[...]', 'omission'],
      ],
    ],
    ['I saw [inaudible] there', [['[inaudible]', 'unclear']]],
    [
      'قال [غير مسموع] ثم [في حلب]',
      [
        ['[غير مسموع]', 'unclear'],
        ['[في حلب]', 'insertion'],
      ],
    ],
    ['my cousin [name withheld]', [['[name withheld]', 'redaction']]],
    ['the saj [translator’s note: a bread]', [['[translator’s note: a bread]', 'note']]],
    ['[unclearly said]', [['[unclearly said]', 'insertion']]],
    ['by the sea (the coast)', []],
    ['as shown [1] and [12]', []],
    ['[the page](https://example.org/)', []],
    ['[never closed', []],
    ['[ ] to do', []],
  ])('are found: %s', (words, found) => {
    expect(foundBrackets(words).map((one) => [one.words, one.mark])).toEqual(found)
    for (const { start, end, words: own } of foundBrackets(words)) expect(words.slice(start, end)).toBe(own)
  })
})

describe('words that are marked', () => {
  it.each([
    ['insertion', 'in the area', 'en', '[in the area]'],
    ['insertion', '[in the area]', 'en', '[in the area]'],
    ['note', '[a] and [b]', 'en', '[[a] and [b]]'],
    ['omission', 'which is long', 'en', '[…]'],
    ['omission', '[...]', 'en', '[...]'],
    ['omission', '…', 'ar', '[…]'],
    ['redaction', 'Ahmad', 'en', '[redacted]'],
    ['redaction', '[Ahmad]', 'en', '[redacted]'],
    ['redaction', 'أحمد', 'ar', '[محجوب]'],
    ['redaction', '[name withheld]', 'en', '[name withheld]'],
    ['unclear', 'Kafr', 'en', '[Kafr]'],
    ['unclear', '', 'ar', '[غير مسموع]'],
    ['insertion', '', 'en', '[]'],
  ] as const)('as %s, %j (%s), become %s', (mark, words, language, became) => {
    expect(inBrackets(mark, words, language)).toBe(became)
  })
})
