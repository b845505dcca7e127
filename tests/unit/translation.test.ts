import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { lexicalDocument } from '@/text/lexical-document'
import { act, type Assignment, NotNow } from '@/newsroom/translation/assignment-actions'
import { behindOf, type Change, type Release } from '@/newsroom/translation/behind'
import { followOriginal, type PlacedPart, structureBroken } from '@/newsroom/translation/follow-original'
import { hashWords } from '@/newsroom/translation/hash-words'
import { partWords, sourceWords } from '@/newsroom/translation/source-text'

const part = (key: string, answer = '', more: Partial<PlacedPart> = {}): PlacedPart => ({
  blockType: 'questionAnswer',
  key,
  question: null,
  answer: answer === '' ? null : lexicalDocument([answer]),
  ...more,
})

const keysOf = (parts: readonly PlacedPart[]) => parts.map(({ key }) => key)

describe('the words of a source', () => {
  it('are told apart by what they say, not by how they are spaced', () => {
    expect(hashWords('One  two\nthree ')).toBe(hashWords('One two three'))
    expect(hashWords('One two')).not.toBe(hashWords('One, two'))
    expect(hashWords('e\u0301')).toBe(hashWords('é'))
  })

  it('are those of the head and of each part, without translators’ notes', () => {
    const interview = {
      headline: 'Head',
      interviewees: [{ key: 'i222222', label: 'a pilot' }],
      exchanges: [
        part('qa', 'An answer', { question: 'Why?' }),
        part('qn', '', { blockType: 'translatorNote' }),
      ],
    }
    expect(sourceWords(interview)).toEqual([
      { key: 'head', words: 'Head\na pilot' },
      { key: 'qa', words: 'Why?\nAn answer' },
    ])
  })
})

const releases = (...changes: [string, Change][]): Release[] =>
  changes.map(([hash, change], n) => ({
    hash,
    change,
    sequence: n + 1,
    releasedAt: `2026-01-0${String(n + 1)}`,
  }))

describe('a translated part', () => {
  it('is behind when its source says something else', () => {
    expect(behindOf('a', releases(['a', 'normal']))).toBeNull()
    expect(behindOf('a', releases(['a', 'normal'], ['b', 'normal']))).toEqual({
      urgent: false,
      since: '2026-01-02',
    })
    expect(behindOf('b', releases(['a', 'normal'], ['b', 'normal']))).toBeNull()
  })

  it('is not behind by a typing error, nor when the source went back', () => {
    expect(behindOf('a', releases(['a', 'normal'], ['b', 'minor']))).toBeNull()
    expect(behindOf('a', releases(['a', 'normal'], ['b', 'normal'], ['a', 'normal']))).toBeNull()
    expect(behindOf('a', releases(['a', 'normal'], ['b', 'normal'], ['c', 'minor']))?.since).toBe(
      '2026-01-02',
    )
  })

  it('is urgent, and no reader is told, when somebody is kept safe', () => {
    const protectedNow = releases(['a', 'normal'], ['b', 'protective'])
    expect(behindOf('a', protectedNow)).toEqual({ urgent: true, since: null })
    const both = releases(['a', 'normal'], ['b', 'normal'], ['c', 'protective'])
    expect(behindOf('a', both)).toEqual({ urgent: true, since: '2026-01-02' })
  })

  it('that nobody has made is not behind', () => {
    expect(behindOf(null, releases(['a', 'normal'], ['b', 'normal']))).toBeNull()
  })
})

describe('a translation follows its original', () => {
  const known = new Set(['q1', 'q2', 'q3'])

  it('gains what is new, without words, at its place', () => {
    const own = [part('q1', 'eins'), part('q2', 'zwei')]
    const { parts, setAside } = followOriginal(
      [part('q1', 'one'), part('q9', 'new'), part('q2', 'two')],
      own,
      [],
      known,
    )
    expect(keysOf(parts)).toEqual(['q1', 'q9', 'q2'])
    expect(parts.map(partWords)).toEqual(['eins', '', 'zwei'])
    expect(setAside).toEqual([])
  })

  it('sets aside what was dropped, with its words, and takes it back with them', () => {
    const own = [part('q1', 'eins'), part('q2', 'zwei')]
    const dropped = followOriginal([part('q1', 'one')], own, [], known)
    expect(keysOf(dropped.parts)).toEqual(['q1'])
    expect(dropped.setAside.map(partWords)).toEqual(['zwei'])
    const back = followOriginal(
      [part('q2', 'two'), part('q1', 'one')],
      dropped.parts,
      dropped.setAside,
      known,
    )
    expect(back.parts.map(partWords)).toEqual(['zwei', 'eins'])
    expect(back.setAside).toEqual([])
  })

  it('keeps its own notes behind the part that they stood behind', () => {
    const note = part('qn', '', { blockType: 'translatorNote' })
    const own = [part('q1', 'eins'), note, part('q2', 'zwei')]
    const { parts } = followOriginal([part('q2', 'two'), part('q1', 'one')], own, [], known)
    expect(keysOf(parts)).toEqual(['q2', 'q1', 'qn'])
  })

  it('is not given a part that it was made without', () => {
    expect(
      keysOf(followOriginal([part('q1', 'a'), part('q2', 'b')], [part('q1', 'x')], [], known).parts),
    ).toEqual(['q1'])
  })
})

const keys = ['q1', 'q2', 'q3', 'q4', 'q5', 'q6']

describe('whatever editors do to an original', () => {
  /** Each step: the keys that the original has then, in order, and the words of each. */
  const steps = fc.array(
    fc.tuple(
      fc.shuffledSubarray(keys, { minLength: 1 }),
      fc.array(fc.nat(3), { minLength: 6, maxLength: 6 }),
    ),
    { minLength: 1, maxLength: 8 },
  )

  it('keys stay aligned, no words are lost, and exactly what was changed is behind', () => {
    fc.assert(
      fc.property(steps, fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }), (all, updates) => {
        const ledger = new Map<string, Release[]>()
        const madeFrom = new Map<string, string>()
        let own: PlacedPart[] = []
        let aside: PlacedPart[] = []
        all.forEach(([order, words], step) => {
          const original = order.map((key) => part(key, `${key} says ${String(words[keys.indexOf(key)])}`))
          const known = new Set(ledger.keys())
          for (const one of original) {
            const key = one.key ?? ''
            const past = ledger.get(key) ?? []
            const hash = hashWords(partWords(one))
            if (past.at(-1)?.hash !== hash)
              ledger.set(key, [
                ...past,
                { sequence: past.length, hash, change: 'normal', releasedAt: String(step) },
              ])
          }
          const followed = followOriginal(original, own, aside, known)
          own = followed.parts
          aside = followed.setAside
          expect(keysOf(own)).toEqual(order)
          if (updates[step])
            own = own.map((one) => {
              const key = one.key ?? ''
              madeFrom.set(key, ledger.get(key)?.at(-1)?.hash ?? '')
              return part(key, `übersetzt ${key} ${String(step)}`)
            })
          for (const one of own) {
            const key = one.key ?? ''
            const current = original.find((other) => other.key === key)
            const isBehind = behindOf(madeFrom.get(key) ?? null, ledger.get(key) ?? []) !== null
            const differs = madeFrom.has(key) && madeFrom.get(key) !== hashWords(partWords(current ?? one))
            expect(isBehind).toBe(differs)
          }
          const held = new Set(
            [...own, ...aside].filter((one) => partWords(one) !== '').map(({ key }) => key),
          )
          expect([...madeFrom.keys()].every((key) => held.has(key))).toBe(true)
        })
      }),
    )
  })
})

describe('the structure', () => {
  const isFixed = ({ blockType }: PlacedPart) => blockType !== 'translatorNote'

  it('is broken by dropping, moving and adding, not by a note', () => {
    const before = [part('q1'), part('q2')]
    expect(structureBroken(before, [part('q1')], isFixed)).toEqual({ position: 1, key: 'q2' })
    expect(structureBroken(before, [part('q2'), part('q1')], isFixed)).toEqual({ position: 0, key: 'q1' })
    expect(structureBroken(before, [...before, part('q3')], isFixed)).toEqual({ position: 2, key: 'q3' })
    const note = part('qn', '', { blockType: 'translatorNote' })
    expect(structureBroken(before, [part('q1'), note, part('q2')], isFixed)).toBeNull()
  })
})

describe('an assignment', () => {
  const wanted: Assignment = { state: 'wanted', workers: [] }
  const salma = { staff: false, translator: 1 } as const
  const omar = { staff: false, translator: 2 } as const
  const editor = { staff: true } as const

  it('goes from wanted to ready by those who may', () => {
    const claimed = act(wanted, { name: 'claim' }, salma)
    expect(claimed.state).toBe('claimed')
    const asked = act(claimed, { name: 'join' }, omar)
    const joined = act(asked, { name: 'admit', translator: 2 }, salma)
    expect(joined.workers.map(({ standing }) => standing)).toEqual(['active', 'active'])
    const handedIn = act(joined, { name: 'handIn' }, omar)
    const back = act(handedIn, { name: 'sendBack' }, editor)
    expect(back.state).toBe('inWork')
    expect(act(act(back, { name: 'handIn' }, salma), { name: 'showFinal' }, editor).state).toBe('ready')
  })

  it('is refused to those who may not', () => {
    const claimed = act(wanted, { name: 'claim' }, salma)
    const refused = (work: () => unknown) => {
      try {
        work()
      } catch (error) {
        return error instanceof NotNow ? error.reason : 'other'
      }
      return 'done'
    }
    expect(refused(() => act(claimed, { name: 'claim' }, omar))).toBe('claimed')
    expect(refused(() => act(claimed, { name: 'handIn' }, omar))).toBe('notYours')
    expect(refused(() => act(claimed, { name: 'sendBack' }, salma))).toBe('staffOnly')
    expect(refused(() => act(claimed, { name: 'showFinal' }, editor))).toBe('state')
    // Nobody signs for a translator.
    expect(refused(() => act(claimed, { name: 'handIn' }, editor))).toBe('notYours')
    expect(refused(() => act(claimed, { name: 'admit', translator: 2 }, salma))).toBe('notAsking')
  })

  it('is handed over whole, and the one before stays on record', () => {
    const handed = act(act(wanted, { name: 'claim' }, salma), { name: 'handOver', translator: 2 }, salma)
    expect(handed.workers).toEqual([
      { translator: 1, role: 'translator', standing: 'left' },
      { translator: 2, role: 'translator', standing: 'active' },
    ])
  })
})
