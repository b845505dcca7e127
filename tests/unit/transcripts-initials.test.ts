import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { describeNotUnderstood, describeWarning } from '../../src/newsroom/transcripts/describe-warning'
import type { Transcript } from '../../src/newsroom/transcripts/transcript'
import { parseWhole } from '../support/transcripts/parse-whole'

const talk = (...turns: string[]) => parseWhole(`A headline\n\nA standfirst.\n\n${turns.join('\n\n')}`)
const read = (...turns: string[]) =>
  talk(...turns).exchanges.map(({ question, paragraphs }) => [question, ...paragraphs])
const linesOf = ({ warnings }: Transcript, code: string) =>
  warnings.filter((warning) => warning.code === code).map(({ line }) => line)

describe('an initial at the start of a paragraph', () => {
  test.each([
    'Q. Haddad came in.',
    'Q. A. Haddad came in.',
    'A. Hamid came in.',
    'A. B. Hamid came in.',
    'A.B. said so.',
    'Q.E.D.',
    'Q. E. D.',
    'J. said so.',
    'q. is a letter.',
    'A) is the first.',
    'Q - a letter.',
    'A – a letter.',
    'A/B is a test.',
    'Q/A is a form.',
    'Q1 – was a bad quarter.',
    'Q  Haddad came in.',
    '**Q. Haddad** came in.',
    'س. م. أم لثلاثة أطفال.',
    'ج. ع. قال إنه لم يرها.',
    'س.م. أم لثلاثة أطفال.',
    'س . م. أم لثلاثة أطفال.',
    'جـ. ع. قال.',
    'س - حرف.',
    'د. سمير قال.',
    'م. خالد قال.',
    'Q. Haddad asked: who came?',
  ])('stays where questions are marked otherwise: %s', (line) => {
    for (const [question, answer] of [
      ['Q:', 'A:'],
      ['س:', 'ج:'],
      ['RIMA:', 'HALA:'],
      ['**Q:**', ''],
    ]) {
      const turns = [
        `${question} Why?`,
        `${answer} No.`.trim(),
        line,
        `${question} When?`,
        `${answer} Now.`.trim(),
      ]
      expect(read(...turns)).toEqual([
        ['Why?', 'No.', line],
        ['When?', 'Now.'],
      ])
    }
  })

  test('is warned of by line, with its words', () => {
    const { warnings } = talk('Q: Why?', 'Q. Haddad came in.', 'A. Hamid too.')
    expect(warnings).toEqual([
      { line: 7, code: 'possible-marker', params: { marker: 'Q.', text: 'Q. Haddad came in.' } },
      { line: 9, code: 'possible-marker', params: { marker: 'A.', text: 'A. Hamid too.' } },
    ])
  })

  test('is warned of however many there are', () => {
    const { warnings } = talk('Q: Why?', ...Array.from({ length: 25 }, () => 'A. Hamid came in.'))
    expect(warnings).toHaveLength(21)
    expect(warnings.at(-1)).toMatchObject({ code: 'possible-markers', params: { count: 5 } })
  })

  test('stays in the headline, in the standfirst and in what asks nobody', () => {
    const { headline, standfirst } = parseWhole('Q. Haddad talks\n\nA. Hamid asked.\n\nQ: Why?\n\nBecause.')
    expect({ headline, standfirst }).toEqual({ headline: 'Q. Haddad talks', standfirst: 'A. Hamid asked.' })
    const turns = ['Q. Haddad came.', 'A. Hamid left.', 'Q. Haddad slept.', 'A. Hamid woke.']
    const transcript = talk(...turns)
    expect(transcript.exchanges).toEqual([])
    expect(linesOf(transcript, 'possible-marker')).toEqual([5, 7, 9, 11])
  })

  test('of who answers is their label, where somebody else asks', () => {
    const { exchanges } = talk('م: لماذا؟', 'س: لأن الماء نفد.', 'م: متى؟', 'س: أمس.')
    expect(exchanges).toMatchObject([
      { question: 'لماذا؟', speakerName: 'س', paragraphs: ['لأن الماء نفد.'] },
      { question: 'متى؟', speakerName: 'س', paragraphs: ['أمس.'] },
    ])
  })

  test('of a label that recurs belongs to the name', () => {
    const { exchanges } = talk('Q. Haddad: Why?', 'A. Hamid: No.', 'Q. Haddad: When?', 'A. Hamid: Now.')
    expect(exchanges).toMatchObject([
      { question: 'Why?', speakerName: 'A. Hamid', paragraphs: ['No.'] },
      { question: 'When?', speakerName: 'A. Hamid', paragraphs: ['Now.'] },
    ])
  })
})

describe('a text that marks its turns by dotted letters throughout', () => {
  const turns = ['Q. Why?', 'A. No.', 'Q. Tell me more.', 'A. Gladly.', 'Q. When?', 'A. Now.']
  const asked = [
    ['Why?', 'No.'],
    ['Tell me more.', 'Gladly.'],
    ['When?', 'Now.'],
  ]

  test('is read so, and says so', () => {
    const transcript = talk(...turns)
    expect(read(...turns)).toEqual(asked)
    expect(transcript.warnings).toMatchObject([
      { line: 5, code: 'weak-markers', params: { markers: 'Q.” and “A.', count: 6 } },
      { line: 9, code: 'weak-question', params: { marker: 'Q.', text: 'Q. Tell me more.' } },
    ])
  })

  test('keeps an initial that is out of step', () => {
    expect(read('Q. Haddad is here.', ...turns, 'A. Hamid came in.', 'Q. Haddad left.')).toEqual([
      ...asked.slice(0, 2),
      ['When?', 'Now.', 'A. Hamid came in.', 'Q. Haddad left.'],
    ])
  })

  test('keeps an initial that asks nothing, where answers have no mark', () => {
    expect(read('Q. Why?', 'No.', 'Q. Haddad came in.', 'A. Hamid too.', 'Q. When?', 'Now.')).toEqual([
      ['Why?', 'No.', 'Q. Haddad came in.', 'A. Hamid too.'],
      ['When?', 'Now.'],
    ])
  })
})

describe('a label that recurs', () => {
  test.each([
    '**HALA**',
    '*Hala Test*',
    'HALA —',
    'HALA –',
    'Hala -',
    '[HALA]',
    '(Hala)',
    'hala:',
    'HALA.',
    'HALA |',
  ])('%s is warned of where it is kept in the text', (label) => {
    const transcript = talk('Q: Why?', `${label} No.`, 'Q: When?', `${label} Now.`)
    expect(transcript.exchanges[0]?.paragraphs).toEqual([`${label} No.`])
    expect(transcript.warnings).toMatchObject([
      { line: 7, code: 'possible-label', params: { label, count: 2 } },
    ])
  })

  test.each(['HALA', 'Hala Test', '**HALA**', 'هالة سعد'])('%s alone on its line is warned of', (label) => {
    const transcript = talk('Q: Why?', label, 'No.', 'Q: When?', label, 'Now.')
    expect(linesOf(transcript, 'possible-label')).toEqual([7])
  })
})

test('every letter is in the text or in a warning that shows it', { timeout: 60_000 }, () => {
  const lead =
    'Q.|A.|Q. A.|A. B.|q.|a.|Q)|Q -|A –|Q/|A/|Q  |Q1.|A 2 -|س.|ج.|س. م.|ج. ع.|س -|س ـ|جـ.|د.|م.|J.|**Q.**|*A.*|' +
    'RIMA:|HALA:|Q. Haddad:|A. Hamid:|HALA —|**HALA**|Hala Test|hala:|Q:|A:|س:|ج:|'
  const rest = 'Haddad came in.|Why?|لماذا؟|قال لا.|said so.||Is it so? Yes.'
  const paragraph = fc
    .tuple(fc.constantFrom(...lead.split('|')), fc.constantFrom(...rest.split('|')))
    .map((parts) => parts.join(' ').trim())
  const letters = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]/gu) ?? []
  const check = fc.property(fc.array(paragraph, { minLength: 1, maxLength: 14 }), (paragraphs) => {
    const transcript = parseWhole(['Title here', ...paragraphs].join('\n\n'))
    const strong = transcript.markers.filter(({ text, name }) => name !== null || /[:：]/u.test(text))
    const weak = transcript.markers.filter((marker) => !strong.includes(marker) && marker.kind !== 'emphasis')
    const told = transcript.warnings
      .filter(({ code }) => code === 'weak-markers')
      .map(describeWarning)
      .join('\n')
    for (const { text } of weak) expect(told.toLowerCase()).toContain(letters(text)[0])
    const names = strong.flatMap(({ name }) => name ?? [])
    const shown = [
      ...transcript.exchanges.flatMap(({ speakerName }) => speakerName ?? []),
      ...transcript.warnings.map(describeWarning),
    ].join('\n')
    for (const name of names) expect(shown.toLowerCase()).toContain(name.toLowerCase())
    const kept = [
      transcript.headline,
      transcript.standfirst ?? '',
      ...transcript.exchanges.flatMap(({ question, paragraphs: answer }) => [question ?? '', ...answer]),
      ...transcript.people.flatMap(({ name, bio }) => [name, ...bio]),
      ...transcript.notUnderstood.map(describeNotUnderstood),
      ...strong.map(({ text }) => text),
      ...weak.map(({ text }) => text),
    ].join('\n')
    const left = letters(kept)
    for (const letter of new Set(letters(paragraphs.join('\n'))))
      expect(left.filter((one) => one === letter).length).toBeGreaterThanOrEqual(
        letters(paragraphs.join('\n')).filter((one) => one === letter).length,
      )
  })
  fc.assert(check, { numRuns: 1500 })
})
