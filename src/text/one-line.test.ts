import { describe, expect, it } from 'vitest'
import { oneLine, tidyName } from './one-line'

describe('words on one line', () => {
  it.each([
    [' We left\nat night, ', 'We left at night,'],
    ['one\r\n\u2028two\u2029three\u0085four\tfive', 'one two three four five'],
    ['Har\u200bfoush\ufeff, half\u00adway\u2060', 'Harfoush, halfway'],
    ['bell\u0007 rings', 'bell rings'],
    ['می\u200cخواهم', 'می\u200cخواهم'],
    ['١٤٤٥ ه\u200d', '١٤٤٥ ه\u200d'],
  ])('%j', (text, line) => expect(oneLine(text)).toBe(line))
})

describe('a name', () => {
  it.each([
    ['Nadim\tHar\u200bfoush  ', 'Nadim Harfoush'],
    [' Ha\tla\u2028x\n', 'Ha la x'],
    ['\u200bهالة الخطيب\u200e', 'هالة الخطيب'],
    ['\u202fLayla\u00a0Mansour\u200d', 'Layla Mansour'],
    ['La\u200cyla \u200dM.', 'Layla M.'],
    ['\u200b\n', ''],
  ])('is tidied: %j', (typed, name) => {
    expect(tidyName(typed)).toBe(name)
    expect(tidyName(name)).toBe(name)
  })

  it.each(['حسین علی\u200cپور', 'ശ്രീനിവാസൻ', 'क\u094d\u200dष', 'O’Brien-Łoś, Jr.', 'د. منير ـ «أبو علي»'])(
    'stays as its writing has it: %s',
    (name) => expect(tidyName(name)).toBe(name),
  )
})
