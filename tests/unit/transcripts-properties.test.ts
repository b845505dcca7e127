import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseTranscript } from '../../src/newsroom/transcripts/parse-transcript'
import { unaccounted } from '../../src/newsroom/transcripts/unaccounted'
import { inheritedNames } from '../support/inherited-names'
import { arbitraryTranscript, writeTranscript } from '../support/transcripts/arbitrary-transcript'
import { parseWhole } from '../support/transcripts/parse-whole'
import { readFixture } from '../support/transcripts/read-fixture'

test('an interview comes out as it was written', { timeout: 60_000 }, () => {
  const check = fc.property(arbitraryTranscript, (written) => {
    const { headline, standfirst, exchanges, people, notUnderstood } = parseWhole(writeTranscript(written))
    expect(headline).toBe(written.headline)
    expect(standfirst ?? '').toBe(written.standfirst.join('\n\n'))
    expect(exchanges.map(({ question, paragraphs: answer }) => ({ question, answer }))).toEqual(
      written.exchanges,
    )
    expect(people.map(({ name, bio }) => ({ name, bio }))).toEqual(written.people)
    expect(notUnderstood).toEqual([])
  })
  fc.assert(check, { numRuns: 500 })
})

describe('nothing is lost', { timeout: 60_000 }, () => {
  const scraps =
    'Q:|A:|Q.|A.|س:|ج/|س١ -|Q  |KO:|LS:|**|__|*|**Q:|**KO**:|---|Ada Lamp|Bo Reed:|By Ada Lamp|text|Why?|“a b c d e f”|' +
    '\n|\n\n|\r\n|\r|\u2028| |\t|\u00a0|\u200f|\u202b|\u202c|\ufeff|\u0301|ـ|\ud83d\ude00|\u0000|\f|.|?|:|：'

  test('of scraps in any order', () => {
    const text = fc
      .array(fc.constantFrom(...scraps.split('|')), { maxLength: 40 })
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(text, (mixed) => void parseWhole(mixed)),
      { numRuns: 3000 },
    )
  })

  test.each(inheritedNames)('of %s, wherever it stands', (name) => {
    const places = [
      name,
      `---\n${name}: x\n---`,
      `${name}: Hello.`,
      `**${name}** Hello.`,
      `Q: ${name}?`,
      `# ${name}`,
    ]
    for (const place of places) parseWhole(`${place}\n\nQ: Why?\n\nBecause.\n\n${place}\n\n${place}\n`)
    parseWhole(name)
  })

  test('of any text', () => {
    const text = fc.string({ unit: 'binary', maxLength: 200 })
    fc.assert(
      fc.property(text, (mixed) => void parseWhole(mixed)),
      { numRuns: 1000 },
    )
  })

  test.each(['english-interview.txt', 'arabic-interview.txt'])('of %s, cut and joined anywhere', (name) => {
    const typed = readFixture(name)
    const place = fc.nat(typed.length)
    const change = fc.tuple(place, fc.nat(60), fc.constantFrom('', ...scraps.split('|')))
    const check = fc.property(fc.array(change, { maxLength: 5 }), (changes) => {
      const mutated = changes.reduce(
        (text, [at, length, scrap]) => text.slice(0, at) + scrap + text.slice(at + length),
        typed,
      )
      parseWhole(mutated)
    })
    fc.assert(check, { numRuns: 1000 })
  })

  test('and the check sees a loss, an invention and a change of order', () => {
    const text = readFixture('english-interview.txt')
    const transcript = parseTranscript(text)
    const [first, second, ...rest] = transcript.exchanges
    if (!first || !second) throw new Error('The fixture has three exchanges.')
    const shortened = { ...first, paragraphs: first.paragraphs.slice(1) }
    expect(unaccounted(text, { ...transcript, exchanges: [shortened, second, ...rest] }).lost).not.toEqual([])
    expect(unaccounted(text, { ...transcript, exchanges: [second, first, ...rest] }).lost).not.toEqual([])
    const added = { name: 'Bo Reed', bio: [], blocks: [], line: 33 }
    const { invented } = unaccounted(text, { ...transcript, people: [...transcript.people, added] })
    expect(invented).toEqual(['BoReed'])
  })
})
