import { describe, expect, test } from 'vitest'
import { parseWhole } from '../support/transcripts/parse-whole'
import { readFixture } from '../support/transcripts/read-fixture'

const counts = (text: string) => parseWhole(text).exchanges.map(({ paragraphs }) => paragraphs.length)
const opening = 'A headline\n\nA standfirst.\n\n'

describe('an English transcript', () => {
  const transcript = parseWhole(readFixture('english-interview.txt'))

  test('has headline and standfirst as typed', () => {
    expect(transcript.headline).toBe("Harbour pilot: 'The fog' taught me everything")
    expect(transcript.standfirst).toMatch(
      /^After thirty years .*“The sea never .* Idris Quill\.\n\nShe speaks /s,
    )
  })

  test('has its exchanges without markers, brackets kept', () => {
    expect(transcript.exchanges.map(({ question }) => question)).toEqual([
      'You brought in more than four thousand ships. Which one do you remember?',
      'What did the older pilots make of you?',
      'And now?',
    ])
    expect(transcript.exchanges.map(({ paragraphs }) => paragraphs.length)).toEqual([2, 2, 1])
    expect(transcript.exchanges[0]?.paragraphs[1]).toContain('[about the current]')
    expect(transcript.exchanges[0]?.line).toBe(7)
  })

  test('has its bios word for word', () => {
    expect(transcript.people.map(({ name, line, bio }) => ({ name, line, bio }))).toEqual([
      {
        name: 'Idris Quill',
        line: 23,
        bio: [
          "Idris Quill writes about ports. He lives on a houseboat that doesn't move.",
          'His second book is about tides.',
        ],
      },
      {
        name: 'Noor Haddadin',
        line: 29,
        bio: ['Noor Haddadin translates from Arabic and Turkish. She studied in Irbid (Jordan).'],
      },
    ])
  })

  test('reports the quotation that the answer does not have, and nothing else', () => {
    expect(transcript.notUnderstood).toEqual([])
    expect(transcript.warnings).toEqual([
      {
        line: 3,
        code: 'quotation-differs',
        params: {
          quotation: 'The sea never asked me for a certificate and never gave me a second chance,',
          nearest: 'The sea never asked me for a certificate, and it never gave anyone a second chance.',
        },
      },
    ])
  })
})

test('an Arabic transcript, with direction marks and Arabic digits in its markers', () => {
  const transcript = parseWhole(readFixture('arabic-interview.txt'))
  expect(transcript.headline).toBe('مرشدة السفن: «الضباب» علّمني كل شيء')
  expect(transcript.exchanges.map(({ question }) => question)).toEqual([
    'أي سفينة تتذكرين من بين آلاف السفن؟',
    'وماذا قال عنك المرشدون القدامى؟',
  ])
  expect(transcript.exchanges.map(({ paragraphs }) => paragraphs.length)).toEqual([2, 1])
  expect(transcript.people.map(({ name }) => name)).toEqual(['إدريس قويل', 'نور حدّادين'])
  expect(transcript.warnings).toEqual([])
})

describe('lines and paragraphs', () => {
  const plain = `${opening}Q: Why?\n\nBecause.\n\nAnd so on.\n\nQ: When?\n\nNow.\n`

  test.each([
    ['CRLF', plain.replaceAll('\n', '\r\n')],
    ['old Mac line ends', plain.replaceAll('\n', '\r')],
    ['a BOM', `\ufeff${plain}`],
    ['lines of spaces and no-break spaces', plain.replaceAll('\n\n', '\n \u00a0\t\n')],
    ['no blank lines at all', plain.replaceAll('\n\n', '\n')],
    ['indented lines', plain.replaceAll('\n\n', '\n\n\t')],
  ])('%s', (_, text) => {
    const { headline, standfirst, exchanges } = parseWhole(text)
    expect({ headline, standfirst }).toEqual({ headline: 'A headline', standfirst: 'A standfirst.' })
    expect(exchanges.map(({ question }) => question)).toEqual(['Why?', 'When?'])
    expect(counts(text)).toEqual([2, 1])
  })

  test('a single line break is a soft wrap, and says so', () => {
    const { exchanges, warnings } = parseWhole(`${opening}Q: Why\nso?\n\nBecause it\nwas late.\n`)
    expect(exchanges).toMatchObject([{ question: 'Why so?', paragraphs: ['Because it was late.'] }])
    expect(warnings).toEqual([{ line: 5, code: 'lines-joined', params: { count: 2 } }])
  })

  test('a line break beside a line too long to be wrapped ends a paragraph', () => {
    expect(counts(`${opening}Q: Why?\n\n${'Because of the rain. '.repeat(10)}\nAnd so on.\n`)).toEqual([2])
  })

  test('an answer right below its question, without a blank line', () => {
    const { exchanges, warnings } = parseWhole(
      `${opening}Q: Why?\nBecause.\n\nQ: Who\nand how?\nMe.\nAnd so.\n\nAda Lamp\n\nAda Lamp writes.\n`,
    )
    expect(exchanges).toMatchObject([
      { question: 'Why?', paragraphs: ['Because.'] },
      { question: 'Who and how?', paragraphs: ['Me. And so.'] },
    ])
    expect(warnings.map(({ code }) => code)).toContain('answer-inferred')
  })

  test('whitespace inside a line stays as typed', () => {
    const { exchanges } = parseWhole(`${opening}Q:\u00a0Why  so?\n\nA\u00a0b\tc.\n`)
    expect(exchanges).toMatchObject([{ question: 'Why  so?', paragraphs: ['A\u00a0b\tc.'] }])
  })

  test('text is composed; direction marks stay, direction controls go with a warning', () => {
    const { exchanges, warnings } = parseWhole(`${opening}Q: Cafe\u0301\u200f?\n\n\u202bنعم.\u202c\n`)
    expect(exchanges).toMatchObject([{ question: 'Caf\u00e9\u200f?', paragraphs: ['نعم.'] }])
    expect(warnings).toEqual([{ line: 7, code: 'direction-controls-dropped', params: { count: 2 } }])
  })
})

describe('what is no interview', () => {
  test('text without a question is reported whole', () => {
    const { notUnderstood, warnings, exchanges } = parseWhole('A headline\n\nSome text.\n')
    expect(exchanges).toEqual([])
    expect(warnings).toEqual([{ line: 1, code: 'no-questions', params: {} }])
    expect(notUnderstood.map(({ line }) => line)).toEqual([1, 3])
  })

  test('an empty text has nothing', () => {
    expect(parseWhole('')).toMatchObject({ headline: '', exchanges: [], notUnderstood: [] })
  })

  test('a question without an answer, and one without a headline', () => {
    const { warnings } = parseWhole('Q: Why?\n\nQ: When?\n\nNow.\n')
    expect(warnings.map(({ code }) => code)).toEqual(['no-headline', 'question-without-answer'])
  })

  test('rules, credit lines and front matter stand in the report', () => {
    const text = `---\ndate: x\n---\n\nA headline\n\nBy Ada Lamp\n\nA standfirst.\n\nQ: Why?\n\nBecause.\n\n***\n\nTranslated by Bo Reed\n`
    const { headline, standfirst, exchanges, notUnderstood } = parseWhole(text)
    expect({ headline, standfirst }).toEqual({ headline: 'A headline', standfirst: 'A standfirst.' })
    expect(exchanges).toMatchObject([{ paragraphs: ['Because.'] }])
    expect(notUnderstood.map(({ line, why }) => [line, why])).toEqual([
      [1, 'front-matter'],
      [2, 'front-matter'],
      [3, 'front-matter'],
      [7, 'credit-line'],
      [15, 'rule'],
      [17, 'credit-line'],
    ])
  })
})
