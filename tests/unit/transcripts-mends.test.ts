import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import type { Mend } from '@/newsroom/transcripts/mend-kinds'
import type { Mends } from '@/newsroom/transcripts/mends'
import { mentionedPeople } from '@/newsroom/transcripts/mentioned-people'
import { parseTranscript } from '@/newsroom/transcripts/parse-transcript'
import { readNarration } from '@/newsroom/transcripts/read-narration'
import { readTranscript } from '@/newsroom/transcripts/read-transcript'
import { splitLines } from '@/newsroom/transcripts/split-lines'
import type { Transcript } from '@/newsroom/transcripts/transcript'
import { unaccounted } from '@/newsroom/transcripts/unaccounted'

import { inheritedNames } from '../support/inherited-names'
import { arbitraryTranscript, writeTranscript } from '../support/transcripts/arbitrary-transcript'
import { expectLines } from '../support/transcripts/expect-lines'
import { readFixture } from '../support/transcripts/read-fixture'

function whole(text: string, mends: Mends, read = parseTranscript): Transcript {
  const transcript = read(text, undefined, mends)
  expect(unaccounted(text, transcript)).toEqual({ lost: [], invented: [] })
  expectLines(text, transcript)
  return transcript
}

const answered = ({ exchanges }: Transcript) =>
  exchanges.map(({ question, paragraphs }) => [question, ...paragraphs])
const people = (transcript: Transcript) => transcript.people.map(({ name, bio }) => [name, ...bio])

// Lines 1, 3, 5 and so on.
const text = 'The fog|She waits.|Q: Why?|Because.|And so on.|Q: When?|Now.|Ada Lamp|Ada Lamp writes.'
  .split('|')
  .join('\n\n')

describe('an editor says what a paragraph is', () => {
  test('a question, with what is below it as its answer', () => {
    expect(answered(whole(text, { 7: 'question' }))).toEqual([
      ['Why?'],
      ['Because.', 'And so on.'],
      ['When?', 'Now.'],
    ])
  })

  test('an answer, joined to the exchange above', () => {
    const { exchanges, markers } = whole(text, { 11: 'answer' })
    expect(exchanges).toMatchObject([
      { question: 'Why?', paragraphs: ['Because.', 'And so on.', 'When?', 'Now.'] },
    ])
    expect(markers.map(({ kind, text: typed }) => [kind, typed])).toEqual([
      ['question', 'Q:'],
      ['answer', 'Q:'],
    ])
  })

  test('whose turn it is, where names mark the turns', () => {
    const turns =
      'The fog\n\nRIMA: Why?\n\nHALA: No.\n\nRIMA: When?\n\nHALA: Why not?\n\nRIMA: Where?\n\nHALA: Here.'
    expect(answered(whole(turns, { 9: 'question' }))).toEqual([
      ['Why?', 'No.'],
      ['When?'],
      ['Why not?'],
      ['Where?', 'Here.'],
    ])
    const { exchanges } = whole(turns, { 7: 'answer' })
    expect(exchanges[0]).toMatchObject({ speakerName: 'HALA', paragraphs: ['No.', 'When?', 'Why not?'] })
  })

  test('the headline and the standfirst, wherever they stand', () => {
    expect(whole(text, { 3: 'headline' })).toMatchObject({ headline: 'She waits.', standfirst: 'The fog' })
    expect(whole(text, { 9: 'headline', 1: 'headline' }).headline).toBe('The fog\nAnd so on.')
    const moved = whole(text, { 9: 'standfirst' })
    expect(moved).toMatchObject({ headline: 'The fog', standfirst: 'She waits.\n\nAnd so on.' })
    expect(answered(moved)[0]).toEqual(['Why?', 'Because.'])
    expect(whole(text, { 1: 'standfirst' })).toMatchObject({
      headline: '',
      standfirst: 'The fog\n\nShe waits.',
    })
  })

  test('a headline in the place of the title of front matter', () => {
    const matter = `---\ntitle: Not this\n---\n\n${text}`
    expect(whole(matter, { 5: 'headline' })).toMatchObject({ headline: 'The fog', standfirst: 'She waits.' })
    expect(whole(matter, { 2: 'headline' }).headline).toBe('Not this')
    expect(whole(matter, { 2: 'leftOut' })).toMatchObject({ headline: 'The fog', headlineTyped: null })
    expect(whole(matter, { 2: 'standfirst' }).standfirst).toBe('title: Not this\n\nShe waits.')
  })

  test('left out', () => {
    const { notUnderstood, lines, headline } = whole(text, { 1: 'leftOut', 7: 'leftOut' })
    expect(headline).toBe('She waits.')
    expect(notUnderstood).toEqual([
      { line: 1, text: 'The fog', why: 'left-out' },
      { line: 7, text: 'Because.', why: 'left-out' },
    ])
    expect(lines.filter(({ became }) => became === 'leftOut').map(({ line }) => line)).toEqual([1, 7])
  })

  test('a name and a bio, and what goes on below them', () => {
    const below = `${text}\n\nShe swims.\n\nbo\n\nSince 1990.`
    expect(people(whole(below, { 19: 'name' }))).toEqual([
      ['Ada Lamp', 'Ada Lamp writes.'],
      ['She swims.', 'bo', 'Since 1990.'],
    ])
    expect(people(whole(below, { 21: 'name' }))).toEqual([
      ['Ada Lamp', 'Ada Lamp writes.', 'She swims.'],
      ['bo', 'Since 1990.'],
    ])
    expect(people(whole(text, { 15: 'answer', 17: 'answer' }))).toEqual([])
    expect(people(whole(text, { 15: 'answer' }))).toEqual([])
    expect(people(whole(text, { 13: 'name' }))).toEqual([['Now.'], ['Ada Lamp', 'Ada Lamp writes.']])
  })

  test('a name and a bio between the questions, and nothing more', () => {
    const mended = whole(text, { 7: 'name', 9: 'bio' })
    expect(people(mended)).toEqual([
      ['Because.', 'And so on.'],
      ['Ada Lamp', 'Ada Lamp writes.'],
    ])
    expect(answered(mended)).toEqual([['Why?'], ['When?', 'Now.']])
    const unnamed = whole(text, { 3: 'bio' })
    expect(people(unnamed)[0]).toEqual(['', 'She waits.'])
    expect(mentionedPeople(unnamed).map(({ name }) => name)).toEqual(['Ada Lamp'])
  })

  test('of a line in the middle of a paragraph, which is split there', () => {
    const wrapped = 'The fog\n\nQ: Why?\n\nBecause it\nwas late.\nWas it?\nYes,\nit was.\n\nEnd.'
    expect(answered(whole(wrapped, { 7: 'question', 8: 'answer' }))).toEqual([
      ['Why?', 'Because it was late.'],
      ['Was it?', 'Yes, it was.', 'End.'],
    ])
    const named = whole('The fog\n\nQ: Why?\n\nNo.\n\nbo\nwrites.', { 7: 'name' })
    expect(people(named)).toEqual([['bo', 'writes.']])
  })

  test('in a text where nobody was found to ask', () => {
    const plain = 'The fog\n\nShe waits.\n\nWhy then?\n\nBecause.\n\nAnd when?\n\nNow.'
    expect(whole(plain, { 5: 'question', 9: 'question' })).toMatchObject({
      headline: 'The fog',
      standfirst: 'She waits.',
      exchanges: [
        { question: 'Why then?', paragraphs: ['Because.'] },
        { question: 'And when?', paragraphs: ['Now.'] },
      ],
    })
    const headed = whole(plain, { 1: 'headline' })
    expect(headed).toMatchObject({ headline: 'The fog', exchanges: [] })
    expect(headed.notUnderstood).toHaveLength(5)
  })

  test('a question, without what makes it look like one', () => {
    const looks = 'The fog\n\n## Why?\n\nSo.\n\n1. **And then?**\n\nNothing.'
    expect(answered(whole(looks, { 3: 'question', 7: 'question' }))).toEqual([
      ['Why?', 'So.'],
      ['And then?', 'Nothing.'],
    ])
  })

  test('in narration, too', () => {
    const told = whole(text, { 5: 'question', 9: 'leftOut', 3: 'standfirst', 17: 'answer' }, readNarration)
    expect(told).toMatchObject({ headline: 'The fog', standfirst: 'She waits.' })
    expect(answered(told)).toEqual([
      ['Q: Why?', 'Because.'],
      [null, 'Q: When?'],
      [null, 'Now.'],
      [null, 'Ada Lamp', 'Ada Lamp writes.'],
    ])
  })

  test('of lines that are not there, blank, or none, nothing', () => {
    const nowhere: Mends = { 2: 'question', 99: 'question', 0: 'bio', '-1': 'name', x: 'headline' }
    expect(whole(text, nowhere)).toEqual(parseTranscript(text))
  })

  test.each(inheritedNames)('what every object answers to, as %s does, is no mend', (name) => {
    const foreign = Object.fromEntries<Mend>([[name, 'headline']])
    expect(whole(text, foreign)).toEqual(parseTranscript(text))
    const mends: Mends = Object.setPrototypeOf(foreign, { 3: 'headline' }) as typeof foreign
    expect(whole(text, mends)).toEqual(parseTranscript(text))
    expect(whole(text, JSON.parse(`{"3":"${name}"}`) as Mends)).toEqual(parseTranscript(text))
  })

  test('of a file, as Markdown', () => {
    const bytes = new TextEncoder().encode(
      '# The fog\n\n**Why *then*?**\n\nBecause.\n\n**And when?**\n\nNow.\n',
    )
    const mends: Mends = { 3: 'question', 7: 'question' }
    const { transcript } = readTranscript(bytes, 'talk.md', { mends })
    expect(answered(transcript)).toEqual([
      ['Why then?', 'Because.'],
      ['And when?', 'Now.'],
    ])
  })
})

test('a text in which nobody was found to ask is read for who looks at it, and refused to who does not', () => {
  const bytes = new TextEncoder().encode('The fog\n\nIt came.\n')
  expect(() => readTranscript(bytes, 'talk.txt')).toThrow('has no question with an answer')
  const { transcript } = readTranscript(bytes, 'talk.txt', { forReview: true })
  expect(transcript.lines.map(({ became }) => became)).toEqual(['notUnderstood', 'notUnderstood'])
})

describe('nothing is lost, whatever an editor says', { timeout: 120_000 }, () => {
  const kinds: Mend[] = ['question', 'answer', 'headline', 'standfirst', 'bio', 'name', 'leftOut']
  const picks = fc.array(fc.tuple(fc.nat(60), fc.constantFrom(...kinds)), { maxLength: 12 })

  /** Expects each line that an editor speaks of to be what they say. */
  function expectMended(typed: string, chosen: readonly (readonly [number, Mend])[], read = parseTranscript) {
    const written = splitLines(typed).lines
    const mends: Record<string, Mend> = {}
    for (const [pick, mend] of chosen) mends[written[pick % written.length]?.line ?? 0] = mend
    const { lines } = whole(typed, mends, read)
    const asked = lines.filter(({ line }) => Object.hasOwn(mends, line))
    expect(asked.map(({ became }) => became)).toEqual(asked.map(({ line }) => mends[line]))
  }

  test('of an interview', () => {
    const check = fc.property(arbitraryTranscript, picks, (written, chosen) => {
      expectMended(writeTranscript(written), chosen)
      expectMended(writeTranscript(written), chosen, readNarration)
    })
    fc.assert(check, { numRuns: 700 })
  })

  test.each(['english-interview.txt', 'arabic-interview.txt'])('of %s', (name) => {
    const typed = readFixture(name)
    const check = fc.property(picks, (chosen) => {
      expectMended(typed, chosen)
    })
    fc.assert(check, { numRuns: 500 })
  })

  test('of scraps in any order', () => {
    const scraps =
      'Q:|A:|Q.|A.|س:|KO:|LS:|**|__|**Q:**|Q: Why?|RIMA: No?|---|Ada Lamp|By Ada Lamp|text|Why?|- one|# Head|## **Why?**|1. |__|**Why?**\n|## Why? ##|\n|\n\n|\n|\n\n| |\u202b|e\u0301|:'
    const mixed = fc
      .array(fc.constantFrom(...scraps.split('|')), { maxLength: 40 })
      .map((parts) => parts.join(''))
    const check = fc.property(mixed, picks, (typed, chosen) => {
      expectMended(typed, chosen)
      expectMended(typed, chosen, readNarration)
    })
    fc.assert(check, { numRuns: 3000 })
  })
})
