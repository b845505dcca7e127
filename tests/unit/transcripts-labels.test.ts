import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { mentionedPeople } from '@/newsroom/transcripts/mentioned-people'
import type { Transcript } from '@/newsroom/transcripts/transcript'

import { parseWhole } from '../support/transcripts/parse-whole'

const talk = (...paragraphs: string[]) => parseWhole(paragraphs.join('\n\n'))
const turns = ({ exchanges }: Transcript) =>
  exchanges.map(({ question, speakerName, paragraphs }) => [question, speakerName, ...paragraphs])
const named = (transcript: Transcript) => mentionedPeople(transcript).map(({ name }) => name)

const initialed = ['KO: Why?', 'HS: So.', 'KO: When?', 'HS: Now.']

describe('initials are the names that the text explains them by', () => {
  test.each([
    'KO = Kim Odeh\nHS = Hala Saad',
    'KO = Kim Odeh, HS = Hala Saad',
    '**KO** = Kim Odeh; **HS** = Hala Saad.',
    '(KO = Kim Odeh, HS = Hala Saad)',
    'Today Kim Odeh (KO) speaks to Hala Saad (HS) about fog.',
    'Today [Kim Odeh](https://a.org) (KO) speaks to **Hala Saad** (HS).',
  ])('%s', (legend) => {
    const transcript = talk('The fog', legend, ...initialed)
    expect(turns(transcript)).toEqual([
      ['Why?', 'Hala Saad', 'So.'],
      ['When?', 'Hala Saad', 'Now.'],
    ])
    expect(named(transcript)).toEqual(['Kim Odeh', 'Hala Saad'])
    expect(transcript.markers.map(({ text }) => text)).toEqual(['KO:', 'HS:', 'KO:', 'HS:'])
    const isSentence = legend.startsWith('Today')
    expect(transcript.notUnderstood.every(({ why }) => why === 'legend')).toBe(true)
    expect(transcript.notUnderstood.length > 0).toBe(!isSentence)
    expect(transcript.standfirst).toBe(isSentence ? legend : null)
  })

  test('in Arabic', () => {
    const transcript = talk(
      'الضباب',
      'ك = كريم عمر، ل = لينا سعد',
      'ك: لماذا؟',
      'ل: لأن.',
      'ك: متى؟',
      'ل: الآن.',
    )
    expect(named(transcript)).toEqual(['كريم عمر', 'لينا سعد'])
    expect(transcript.standfirst).toBeNull()
  })

  test('and that the first label has', () => {
    const transcript = talk(
      'The fog',
      '**Kim Odeh (KO)**: Why?',
      '**Hala Saad (HS):** So.',
      ...initialed.slice(2),
    )
    expect(turns(transcript)).toEqual([
      ['Why?', 'Hala Saad', 'So.'],
      ['When?', 'Hala Saad', 'Now.'],
    ])
    expect(transcript.warnings.map(({ code }) => code)).toEqual(['asker-inferred'])
  })

  test.each([
    'KO = Kim Odeh, KO = Kai Orr',
    'The firm (KO) and the house (HS) agree.',
    'PM = Post Meridiem',
    'Nobody is told of.',
    'KO is not = to Kim.',
  ])('and else stay as they are: %s', (line) => {
    const transcript = talk('The fog', line, ...initialed)
    expect(named(transcript)).toEqual(['KO', 'HS'])
    expect(transcript.standfirst).toBe(line)
  })
})

describe('bold names alone above their turns', () => {
  test.each([
    ['**RIMA**', '**HALA**'],
    ['__Rima Odeh__', '__Hala Saad__'],
    ['**ريم عودة**', '**هالة سعد**'],
  ])('%s and %s', (asker, speaker) => {
    const name = speaker.replace(/[*_]/g, '')
    const parts = [
      'The fog',
      'She waits.',
      asker,
      'Why?',
      speaker,
      'So.',
      'And so.',
      asker,
      'When?',
      speaker,
      'Now.',
    ]
    const transcript = talk(...parts)
    expect(transcript).toMatchObject({ headline: 'The fog', standfirst: 'She waits.' })
    expect(turns(transcript)).toEqual([
      ['Why?', name, 'So.', 'And so.'],
      ['When?', name, 'Now.'],
    ])
    const tight = `The fog\n\n${asker}\nWhy?\n\n${speaker}\nSo.\n\n${asker}\nWhen?\n\n${speaker}\nNow.`
    expect(turns(parseWhole(tight))).toEqual([
      ['Why?', name, 'So.'],
      ['When?', name, 'Now.'],
    ])
  })

  test.each([
    [
      'sections that recur',
      ['**Flour**', 'Two cups.', '**Water**', 'One.', '**Flour**', 'More.', '**Water**', 'Less.'],
    ],
    ['one name', ['**HALA**', 'Why?', '**HALA**', 'When?']],
    ['names of a list', ['**Ada Lamp**', '**Bo Reed**', '**Ada Lamp**', '**Bo Reed**', 'They came.']],
    ['bios', ['**Ada Lamp**', 'Ada Lamp writes.', '**Bo Reed**', 'Bo Reed reads.']],
    ['أقسام', ['**الدقيق**', 'كوبان.', '**الماء**', 'كوب.', '**الدقيق**', 'أكثر.', '**الماء**', 'أقل.']],
  ])('are something else in %s', (_, paragraphs) => {
    expect(talk('The fog', ...paragraphs).exchanges).toEqual([])
  })
})

describe('names where nobody asks', () => {
  test.each([
    ['Pros', 'Cons', ['It is light.', 'It is dear.', 'It is red.', 'It breaks.']],
    ['المزايا', 'العيوب', ['خفيف.', 'غالٍ.', 'أحمر.', 'ينكسر.']],
  ])('are labels of things: %s and %s', (one, other, [first, second, third, fourth]) => {
    const labelled = [`${one}: ${first}`, `${other}: ${second}`, `${one}: ${third}`, `${other}: ${fourth}`]
    const transcript = talk('The lamp', ...labelled)
    expect(transcript.exchanges).toEqual([])
    expect(transcript.warnings).toMatchObject([
      { line: 1, code: 'no-questions' },
      { line: 3, code: 'names-without-question', params: { name: one } },
      { line: 5, code: 'names-without-question', params: { name: other } },
    ])
  })

  test('speak where one of them asks but once', () => {
    expect(turns(talk('The fog', 'RIMA: Tell me.', 'HALA: So.', 'RIMA: And then?', 'HALA: Now.'))).toEqual([
      ['Tell me.', 'HALA', 'So.'],
      ['And then?', 'HALA', 'Now.'],
    ])
  })
})

test('a break and the credit of a photo speak nobody’s words', () => {
  const transcript = talk(
    ...['The fog', 'RIMA: Why?', 'HALA: So.', '**Break:** \\[00:21:07.13\\]', 'Photo credit: Bo Reed'],
    ...['RIMA: When?', 'HALA: Now.', '**Break:** \\[00:41:07.13\\]', 'Photo credit: Bo Reed'],
  )
  expect(turns(transcript)).toEqual([
    ['Why?', 'HALA', 'So.', 'Photo credit: Bo Reed'],
    ['When?', 'HALA', 'Now.', 'Photo credit: Bo Reed'],
  ])
  expect(transcript.notUnderstood.map(({ line, why }) => [line, why])).toEqual([
    [7, 'rule'],
    [15, 'rule'],
  ])
  expect(talk('The fog', 'Q: Why?', 'Break.', 'A break: no.').exchanges[0]?.paragraphs).toEqual([
    'Break.',
    'A break: no.',
  ])
})

test('nothing is lost of labels in any order', { timeout: 60_000 }, () => {
  const scraps =
    'KO: |HS: |KO = Kim Odeh|HS = Hala Saad|Kim Odeh (KO)|Kim Odeh (KO): |**RIMA**|**HALA**|**|, |; |Why?|So.|[00:01] |**Break:** |\n|\n\n|\n\n|\n\n'
  const check = fc.property(fc.array(fc.constantFrom(...scraps.split('|')), { maxLength: 40 }), (parts) => {
    parseWhole(parts.join(''))
  })
  fc.assert(check, { numRuns: 3000 })
})
