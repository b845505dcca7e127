import { describe, expect, test } from 'vitest'
import { evidenceFor } from '../../src/newsroom/transcripts/evidence-for'
import { answeringSpeakers, mentionedPeople } from '../../src/newsroom/transcripts/mentioned-people'
import { occursIn } from '../../src/newsroom/transcripts/occurs-in'
import { parseWhole } from '../support/transcripts/parse-whole'
import { readFixture } from '../support/transcripts/read-fixture'

const below = (...paragraphs: string[]) =>
  parseWhole(['A headline', 'Ada Lamp asks.', 'Q: Why?', 'Because.', ...paragraphs].join('\n\n'))

describe('bios', () => {
  test.each([
    ['the bio repeats the surname', ['Bo Reed', 'Reed paints.'], 'Bo Reed', []],
    [
      'a single name that its bio starts with',
      ['Madonna', 'Madonna sings.'],
      'Madonna',
      ['person-without-evidence'],
    ],
    ['the standfirst mentions the name', ['Ada Lamp', 'A reporter.'], 'Ada Lamp', []],
    [
      'nothing but the shape of the name',
      ['Bo van Reed', 'A painter.'],
      'Bo van Reed',
      ['person-without-evidence'],
    ],
    ['a bold name', ['**Bo Reed**', 'Reed paints.'], 'Bo Reed', []],
    ['a colon after the name', ['Bo Reed:', 'Reed paints.'], 'Bo Reed', []],
    ['no blank line between name and bio', ['Bo Reed\nBo Reed paints.'], 'Bo Reed', ['lines-joined']],
    ['a line drawn above', ['---', 'Bo Reed', 'A painter.'], 'Bo Reed', []],
    ['an Arabic name', ['نور حدّادين', 'نور حدادين مترجمة.'], 'نور حدّادين', []],
  ])('%s', (_, paragraphs, name, codes) => {
    const { people, exchanges, warnings } = below(...paragraphs)
    expect(people).toMatchObject([{ name }])
    expect(people[0]?.bio).toHaveLength(1)
    expect(exchanges[0]?.paragraphs).toEqual(['Because.'])
    expect(warnings.map(({ code }) => code)).toEqual(codes)
  })

  test('a name without a bio', () => {
    const { people, warnings } = below('Ada Lamp', 'Bo Reed', 'Bo Reed paints.')
    expect(people.map(({ name, bio }) => [name, bio.length])).toEqual([
      ['Ada Lamp', 0],
      ['Bo Reed', 1],
    ])
    expect(warnings).toMatchObject([{ code: 'person-without-bio', params: { name: 'Ada Lamp' } }])
  })

  test.each([
    ['a short sentence', ['No.', 'Never.']],
    ['a short line that is no name', ['the regime is finished', 'The regime is done.']],
    ['a name at the very end that nothing speaks for', ['Bo Reed']],
  ])('%s stays in the answer', (_, paragraphs) => {
    const { people, exchanges } = below(...paragraphs)
    expect(people).toEqual([])
    expect(exchanges[0]?.paragraphs).toEqual(['Because.', ...paragraphs])
  })

  test('a short Arabic line stays in the answer if a better name follows', () => {
    const { people, exchanges, warnings } = below(
      'تلك الليلة',
      'كانت باردة.',
      'نور حدّادين',
      'نور حدّادين مترجمة.',
    )
    expect(people.map(({ name }) => name)).toEqual(['نور حدّادين'])
    expect(exchanges[0]?.paragraphs).toEqual(['Because.', 'تلك الليلة', 'كانت باردة.'])
    expect(warnings).toMatchObject([{ code: 'possible-person' }])
  })

  test('bios below a farewell of the interviewer', () => {
    const turns = ['KO: One?', 'LS: Yes.', 'KO: Two?', 'LS: No.', 'KO: Thank you.', 'Bo Reed', 'Reed paints.']
    const { people, exchanges } = parseWhole(['A headline', ...turns].join('\n\n'))
    expect(people).toMatchObject([{ name: 'Bo Reed' }])
    expect(exchanges.at(-1)).toMatchObject({ question: 'Thank you.', paragraphs: [] })
  })
})

describe('who is in a text', () => {
  const transcript = parseWhole(readFixture('english-interview.txt'))

  test('evidence is every sentence with the name, and where it stands', () => {
    expect(evidenceFor(transcript, 'idris  QUILL')).toEqual([
      {
        text: expect.stringMatching(/^“The sea never .* Sarrouf tells Idris Quill\.$/) as string,
        where: 'standfirst',
        line: 3,
      },
      { text: 'Idris Quill writes about ports.', where: 'bio', line: 23 },
    ])
    expect(evidenceFor(transcript, 'Quil')).toEqual([])
    expect(evidenceFor(transcript, '')).toEqual([])
  })

  test('names are found without regard to case, diacritics and spaces', () => {
    expect(occursIn(transcript, 'ámal   sarrouf')).toBe(true)
    expect(occursIn(transcript, 'Amal Sarro')).toBe(false)
    const arabic = parseWhole(readFixture('arabic-interview.txt'))
    expect(occursIn(arabic, 'ادريس قويل')).toBe(true)
    expect(occursIn(arabic, 'أمل صروف')).toBe(true)
  })

  test('people are those with bios and those with markers, once each', () => {
    const named = below('Bo Reed', 'Reed paints.', '').exchanges
    expect(named).toHaveLength(1)
    const turns = ['A headline', 'KO: One?', 'LS: Yes.', 'KO: Two?', 'LS: No.', 'Bo Reed', 'Bo Reed paints.']
    const talk = parseWhole(turns.join('\n\n'))
    expect(mentionedPeople(talk).map(({ name, labelled, hasBio }) => [name, labelled, hasBio])).toEqual([
      ['Bo Reed', null, true],
      ['KO', 'question', false],
      ['LS', 'answer', false],
    ])
    expect(answeringSpeakers(talk)).toEqual(['LS'])
    expect(answeringSpeakers(transcript)).toEqual([])
  })
})

test('a credit over two lines is no name above a bio', () => {
  const { people, notUnderstood } = parseWhole('Q:\n\nBy Ada Lamp\nBy Ada Lamp')
  expect(people).toEqual([])
  expect(notUnderstood).toMatchObject([{ why: 'credit-line' }])
})
