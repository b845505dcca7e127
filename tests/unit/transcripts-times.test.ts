import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import type { Transcript } from '@/newsroom/transcripts/transcript'

import { parseWhole } from '../support/transcripts/parse-whole'

const talk = (...turns: string[]) => parseWhole(['The fog', ...turns].join('\n\n'))
const turns = ({ exchanges }: Transcript) =>
  exchanges.map(({ question, speakerName, paragraphs }) => [question, speakerName, ...paragraphs])
const times = ({ markers }: Transcript) =>
  markers.filter(({ kind }) => kind === 'time').map(({ line, text }) => `${String(line)} ${text}`)

const asked = [
  ['Why?', 'Hala Saad', 'So.'],
  ['When?', 'Hala Saad', 'Now.'],
]

describe('times of a recording are typography', () => {
  test.each([
    ['Rima Odeh: 00:00:01', 'Hala Saad: 00:01:02'],
    ['Rima Odeh: [00:01]', 'Hala Saad: [01:02]'],
    ['Rima Odeh: \\[00:01\\]', 'Hala Saad: \\[01:02\\]'],
    ['**Rima Odeh:** \\[00:01\\]', '**Hala Saad:** \\[01:02\\]'],
    ['Rima Odeh (00:00:01):', 'Hala Saad (00:01:02):'],
    ['Rima Odeh [00:01]:', 'Hala Saad [01:02]:'],
    ['[00:00:01] Rima Odeh:', '[00:01:02] Hala Saad:'],
    ['00:00:01 Rima Odeh:', '00:01:02 Hala Saad:'],
    ['[00:00:01.500] - Rima Odeh:', '[00:01:02.250] - Hala Saad:'],
  ])('beside a name: %s', (asker, speaker) => {
    const transcript = talk(`${asker} Why?`, `${speaker} So.`, `${asker} When?`, `${speaker} Now.`)
    expect(turns(transcript)).toEqual(asked)
    expect(times(transcript)).toHaveLength(4)
    expect(transcript.markers.filter(({ name }) => name !== null).map(({ name }) => name)).toEqual([
      'Rima Odeh',
      'Hala Saad',
      'Rima Odeh',
      'Hala Saad',
    ])
  })

  test.each(['Rima Odeh 00:00:01', 'Rima Odeh  (00:01)', '**Rima Odeh** 00:00:01', 'Rima Odeh: 00:00:01'])(
    'on a line with a name, above its turn: %s',
    (label) => {
      const other = label.replace('Rima Odeh', 'Hala Saad')
      const text = `The fog\n\n${label}\nWhy?\n\n${other}\nSo.\n\n${label}\nWhen?\n\n${other}\nNow.\n`
      expect(turns(parseWhole(text))).toEqual(asked)
      expect(turns(parseWhole(text.replaceAll('\n', '\n\n')))).toEqual(asked)
      expect(times(parseWhole(text))).toHaveLength(4)
    },
  )

  test.each([
    ['[00:01] Q:', '[01:02] A:'],
    ['Q: [00:01]', 'A: [01:02]'],
  ])('beside a letter: %s', (question, answer) => {
    const transcript = talk(`${question} Why?`, `${answer} So.`, `${question} When?`, `${answer} Now.`)
    expect(times(transcript)).toHaveLength(4)
    expect(turns(transcript)).toEqual([
      ['Why?', null, 'So.'],
      ['When?', null, 'Now.'],
    ])
  })

  test('in Arabic, and before what goes on', () => {
    const transcript = talk(
      'ريم: 00:00:01 لماذا؟',
      'هالة: 00:00:09 لأن.',
      '[00:01:00] وأيضًا.',
      '[00:02:00] نعم.',
    )
    const again = talk(
      'ريم: 00:00:01 لماذا؟',
      'هالة: 00:00:09 لأن.',
      '[00:01:00] وأيضًا.',
      'ريم: 00:01:10 متى؟',
      'هالة: 00:01:12 الآن.',
      '[00:02:00] نعم.',
    )
    expect(times(transcript)).toEqual(['7 [00:01:00]', '9 [00:02:00]'])
    expect(turns(again)).toEqual([
      ['لماذا؟', 'هالة', 'لأن.', 'وأيضًا.'],
      ['متى؟', 'هالة', 'الآن.', 'نعم.'],
    ])
  })
})

test.each([
  'At 12:30:00 they came.',
  '12:30 was the hour.',
  '2:52 P.M. it was.',
  '[12:30] is a verse.',
  'He came at [12:30] or so.',
  'Luke 12:30: it says.',
  '(see 12:30:10) he said.',
])('a time that is told stays in the text: %s', (line) => {
  const transcript = talk('Q: Why?', line, 'Q: When?', 'Now.')
  expect(turns(transcript)).toEqual([
    ['Why?', null, line],
    ['When?', null, 'Now.'],
  ])
})

test('`A:` that always asks is an initial', () => {
  const transcript = talk('A: Why?', 'HALA: So.', 'A: When?', 'HALA: Now.')
  expect(turns(transcript)).toEqual([
    ['Why?', 'HALA', 'So.'],
    ['When?', 'HALA', 'Now.'],
  ])
})

test('nothing is lost of times in any order', { timeout: 60_000 }, () => {
  const scraps =
    '00:00:01|[00:01]|\\[01:02\\]|(00:01:02)| |: |:|HALA|HALA: |Ada Lamp|**|Q: |A: |Why?|So.|- |\n|\n\n|\n\n|12:30|00:00:01,000 --> 00:00:02,000'
  const check = fc.property(fc.array(fc.constantFrom(...scraps.split('|')), { maxLength: 40 }), (parts) => {
    parseWhole(parts.join(''))
  })
  fc.assert(check, { numRuns: 3000 })
})
