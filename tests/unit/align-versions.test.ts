import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { alignVersions, type VersionPart } from '@/newsroom/transcripts/align-versions'
import { describeAlignment } from '@/newsroom/transcripts/describe-alignment'
import { joinVersions, versionParts } from '@/newsroom/transcripts/join-versions'
import { parseTranscript } from '@/newsroom/transcripts/parse-transcript'
import { PairError, readPairs } from '@/newsroom/transcripts/settled-pairs'

import { readFixture } from '../support/transcripts/read-fixture'

const part = (more: Partial<VersionPart> = {}): VersionPart => ({
  asks: true,
  speaker: null,
  length: 200,
  ...more,
})
const parts = (count: number, more: Partial<VersionPart> = {}) =>
  Array.from({ length: count }, () => part(more))
const names = (pairs: readonly { source: readonly number[]; target: readonly number[] }[]) =>
  pairs.map(({ source, target }) => `${source.join('+') || '-'}=${target.join('+') || '-'}`)

describe('the parts of two versions', () => {
  it('belong together by their order where both look alike', () => {
    const { pairs, open } = alignVersions(parts(3), parts(3, { length: 260 }))
    expect(names(pairs)).toEqual(['1=1', '2=2', '3=3'])
    expect(open).toEqual([])
  })

  it.each([
    ['count', parts(3), parts(2)],
    ['question', [part(), part()], [part(), part({ asks: false })]],
    [
      'speaker',
      [part({ speaker: 'Noor' }), part({ speaker: 'Bo' })],
      [part({ speaker: 'نور' }), part({ speaker: 'نور' })],
    ],
    ['length', [part(), part(), part({ length: 900 })], [part(), part(), part({ length: 90 })]],
  ])('are open where they do not: %s', (why, source, target) => {
    expect(alignVersions(source, target).open.map((run) => run.why)).toContain(why)
  })

  it('need no names on both sides', () => {
    const source = [part({ speaker: 'Noor' }), part({ speaker: 'Bo' })]
    expect(alignVersions(source, parts(2)).open).toEqual([])
  })

  it('follow by their order between those that an editor settles', () => {
    const { pairs, open } = alignVersions(parts(5), parts(5), readPairs('2=-, -=4'))
    expect(names(pairs)).toEqual(['1=1', '2=-', '3=2', '4=3', '-=4', '5=5'])
    expect(open).toEqual([])
  })

  it('may be joined on one side', () => {
    expect(names(alignVersions(parts(3), parts(2), readPairs('2+3=2')).pairs)).toEqual(['1=1', '2+3=2'])
    expect(names(alignVersions(parts(2), parts(3), readPairs('2=2+3')).pairs)).toEqual(['1=1', '2=2+3'])
  })

  it.each([
    ['4=1', 'has 3 parts'],
    ['1=1,1=2', 'settled twice'],
    ['1=2,2=1', 'crosses'],
    ['1+3=1', 'only neighbours'],
    ['1+2=1+2', 'only neighbours'],
  ])('are refused where what is settled cannot be: %s', (typed, says) => {
    expect(() => alignVersions(parts(3), parts(3), readPairs(typed))).toThrow(PairError)
    expect(() => alignVersions(parts(3), parts(3), readPairs(typed))).toThrow(says)
  })

  it.each(['4', '=', '-=-', 'a=b', '1==2', '1-2'])('%j is no pair', (typed) => {
    expect(() => readPairs(typed)).toThrow(PairError)
  })

  it('are each found once or left open, whatever is settled', () => {
    const side = fc.array(
      fc.record({ asks: fc.boolean(), speaker: fc.constantFrom(null, 'A', 'B'), length: fc.nat(2000) }),
      { maxLength: 12 },
    )
    const check = fc.property(
      side,
      side,
      fc.array(fc.tuple(fc.nat(12), fc.nat(12)), { maxLength: 3 }),
      (a, b, said) => {
        const settled = said.map(([n, m]) => ({ source: n ? [n] : [], target: m ? [m] : [] }))
        try {
          const { pairs, open } = alignVersions(
            a,
            b,
            settled.filter((one) => one.source.length + one.target.length > 0),
          )
          const all = (list: readonly (readonly number[])[]) => list.flat().sort((x, y) => x - y)
          const upTo = (count: number) => Array.from({ length: count }, (_, n) => n + 1)
          expect(all([...pairs, ...open].map(({ source }) => source))).toEqual(upTo(a.length))
          expect(all([...pairs, ...open].map(({ target }) => target))).toEqual(upTo(b.length))
          for (const side of ['source', 'target'] as const) {
            const order = pairs.flatMap((pair) => pair[side])
            if (open.length === 0) expect(order).toEqual(upTo(order.length))
          }
        } catch (error) {
          expect(error).toBeInstanceOf(PairError)
        }
      },
    )
    fc.assert(check, { numRuns: 2000 })
  })
})

describe('a translation that is joined with its original', () => {
  const target = parseTranscript('عنوان\n\nس: أين؟\n\nفي البيت.\n\nس: متى؟\n\nأمس.\n\nس: لماذا؟\n\nلا أعرف.')
  const joined = (count: number, typed: string) =>
    joinVersions(
      alignVersions(parts(count, { length: 12 }), versionParts(target), readPairs(typed)).pairs,
      target,
    )

  it('has the marks of what has no counterpart', () => {
    expect(
      joined(4, '2=-').map(({ original, mark, text }) => [original, mark, text?.question ?? null]),
    ).toEqual([
      [0, null, 'أين؟'],
      [1, 'notInThisLanguage', null],
      [2, null, 'متى؟'],
      [3, null, 'لماذا؟'],
    ])
    expect(joined(4, '1+2=1').map(({ mark }) => mark)).toEqual(['joinedWithNext', null, null, null])
    expect(joined(2, '-=2').map(({ original, mark }) => [original, mark])).toEqual([
      [0, null],
      [null, 'onlyInThisLanguage'],
      [1, null],
    ])
  })

  it('takes no question into an answer', () => {
    expect(() => joined(2, '2=2+3')).toThrow('question of its own')
  })
})

describe('what an editor is shown', () => {
  const [english, arabic] = ['english-interview.txt', 'arabic-interview.txt'].map((name) =>
    parseTranscript(readFixture(name)),
  )

  it('is every part of both, in turn, with its first words and length', () => {
    if (!english || !arabic) throw new Error('The fixtures are missing.')
    const shown = describeAlignment(alignVersions(versionParts(english), versionParts(arabic)), english, {
      ...arabic,
      exchanges: arabic.exchanges,
    })
    const all = shown.join('\n')
    expect(shown.filter((line) => line.startsWith('    first '))).toHaveLength(english.exchanges.length)
    expect(shown.filter((line) => line.startsWith('    second '))).toHaveLength(arabic.exchanges.length)
    for (const { question } of [...english.exchanges, ...arabic.exchanges])
      expect(all).toContain((question ?? '').split(/\s+/).slice(0, 3).join(' '))
    expect(all).toMatch(/\d+ words/)
  })
})
