import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { withHeldBack } from './held-back'
import type { Row } from './match-rows'
import type { Saved } from './merge-saves'
import { valueAt, withValue } from './saved-fields'
import { chosen, knownAsMine, rebase, type Settled, settleSaves } from './settle-saves'

const part = (key: string, answer = ''): Row => ({
  id: `row-${key}`,
  key,
  blockType: 'questionAnswer',
  answer,
})
const text = (headline: string, ...parts: Row[]): Saved => ({ headline, exchanges: parts })
const keys = (saved: Saved) => (saved['exchanges'] as Row[]).map(({ key }) => key)
const atRest = { isBusy: () => false, mayKeep: () => true }
const writingIn = (...names: string[]) => ({
  mayKeep: () => true,
  isBusy: (name: string) => names.some((busy) => busy === name || busy.startsWith(`${name}.`)),
})

describe('settleSaves', () => {
  const base = text('One', part('a', 'A'), part('b', 'B'))

  it('puts what they have changed into the form, and holds nothing back', () => {
    const theirs = text('One', part('a', 'A'), part('b', 'Theirs'))
    const { put, heldBack, next } = settleSaves(
      { base, theirs },
      text('Mine', part('a', 'A'), part('b', 'B')),
      atRest,
    )
    expect(put).toMatchObject([{ name: 'exchanges.b.answer', theirs: 'Theirs' }])
    expect(heldBack).toEqual([])
    expect(next).toEqual(theirs)
  })

  it('leaves a field alone that somebody is writing in, and says nothing of it when the rest is saved', () => {
    const theirs = text('Theirs', part('a', 'A'), part('b', 'Theirs'))
    const now = settleSaves({ base, theirs }, base, writingIn('exchanges.b.answer'))
    expect(now.put.map(({ name }) => name)).toEqual(['headline'])
    expect(now.heldBack).toEqual(['exchanges.b.answer'])
    const later = settleSaves({ base: now.next, theirs }, withValue(base, 'headline', 'Theirs'), atRest)
    expect(later.put.map(({ name }) => name)).toEqual(['exchanges.b.answer'])
    expect(later.heldBack).toEqual([])
  })

  it('asks once, and for as long as nobody has chosen', () => {
    const mine = text('Mine', part('a', 'A'), part('b', 'B'))
    const standing = { base, theirs: text('Theirs', part('a', 'A'), part('b', 'B')) }
    const first = settleSaves(standing, mine, atRest)
    const again = settleSaves({ base: first.next, theirs: standing.theirs }, mine, atRest)
    expect([first.clashes.length, again.clashes.length]).toEqual([1, 1])
    const [clash] = again.clashes
    if (!clash) throw new Error('no clash')
    const kept = settleSaves(chosen(standing, clash, 'mine'), mine, atRest)
    expect([kept.clashes, kept.put, kept.heldBack]).toEqual([[], [], []])
    const given = settleSaves(chosen(standing, clash, 'theirs'), mine, atRest)
    expect(given.put).toMatchObject([{ name: 'headline', theirs: 'Theirs' }])
    expect([given.clashes, given.heldBack]).toEqual([[], []])
  })

  it('lets the rows of a list wait while somebody writes in it', () => {
    const theirs = text('One', part('n'), part('a', 'A'), part('b', 'B'))
    const mine = text('One', part('a', 'A'), part('b', 'Typed'))
    const now = settleSaves({ base, theirs }, mine, writingIn('exchanges.b.answer'))
    expect([now.lists, now.heldBack]).toEqual([[], ['exchanges']])
    expect(withHeldBack(mine, theirs, now.heldBack)).toEqual(
      text('One', part('n'), part('a', 'A'), part('b', 'Typed')),
    )
    const later = settleSaves({ base: now.next, theirs }, mine, atRest)
    expect(later.lists).toEqual(['exchanges'])
    expect(keys(later.merged)).toEqual(['n', 'a', 'b'])
  })

  it('moves no row under the hand of whoever writes in it, though another list is shown anew', () => {
    const people = (...names: string[]) => ({
      interviewees: names.map((key) => ({ id: key, key, label: '' })),
    })
    const theirs = { ...text('One', part('new'), part('a', 'A'), part('b', 'Theirs')), ...people('i', 'j') }
    const { lists, heldBack, merged } = settleSaves(
      { base: { ...base, ...people('i') }, theirs },
      { ...text('One', part('a', 'A'), part('b', 'B')), ...people('i') },
      writingIn('exchanges.b.answer'),
    )
    expect(lists).toEqual(['interviewees'])
    expect(heldBack).toEqual(['exchanges', 'exchanges.b.answer'])
    expect(keys(merged)).toEqual(['a', 'b'])
    expect(valueAt(merged, 'exchanges.b.answer')).toBe('B')
    expect(merged['interviewees']).toHaveLength(2)
  })

  it('knows its own words where the answer to their save was lost', () => {
    const standing = { base, theirs: text('Min', part('a', 'A'), part('b', 'B')) }
    const mine = text('Mine', part('a', 'A'), part('b', 'B'))
    const { clashes } = settleSaves(standing, mine, atRest)
    const own = knownAsMine(standing, clashes, () => ['Mi', 'Min'])
    expect(settleSaves(own, mine, atRest)).toMatchObject({ clashes: [], heldBack: [], put: [] })
  })

  it('asks for the order and takes either', () => {
    const mine = text('One', part('b', 'B'), part('a', 'A'), part('c'))
    const theirs = text('One', part('a', 'A'), part('c'), part('b', 'B'))
    const standing = { base: text('One', part('a', 'A'), part('b', 'B'), part('c')), theirs }
    const [clash] = settleSaves(standing, mine, atRest).clashes
    if (!clash) throw new Error('no clash')
    expect(keys(settleSaves(chosen(standing, clash, 'mine'), mine, atRest).merged)).toEqual(['b', 'a', 'c'])
    expect(keys(settleSaves(chosen(standing, clash, 'theirs'), mine, atRest).merged)).toEqual(['a', 'c', 'b'])
  })
})

describe('withHeldBack', () => {
  const stored = text('Stored', part('a', 'A'), part('b', 'B'))

  it('keeps what is stored in the fields that it names, and takes the rest', () => {
    const sent = text('Sent', part('a', 'Sent'), part('b', 'Sent'))
    expect(withHeldBack(sent, stored, ['headline', 'exchanges.b.answer'])).toEqual(
      text('Stored', part('a', 'Sent'), part('b', 'B')),
    )
  })

  it('makes no row of a name that is nobody’s, and takes what is new beside the rows that are stored', () => {
    expect(withHeldBack(stored, stored, ['exchanges.x.answer', 'nothing.at.all.there', ''])).toMatchObject(
      stored,
    )
    expect(
      withHeldBack({ ...stored, _status: 'draft' }, { ...stored, _status: 'published' }, ['_status']),
    ).toMatchObject({
      _status: 'draft',
    })
    const note = { id: 'n', blockType: 'translatorNote' }
    const sent = { ...stored, exchanges: [part('a', 'A'), note, part('gone', 'X')] }
    expect(withHeldBack(sent, stored, ['exchanges'])['exchanges']).toEqual([
      part('a', 'A'),
      note,
      part('b', 'B'),
    ])
  })
})

/** A form of somebody who types, and a server that refuses what is based on an older save. */
interface Form {
  base: Saved
  mine: Saved
  revision: number
  heldBack: readonly string[]
  focus: string
}

const fields = ['headline', 'exchanges.a.answer', 'exchanges.b.answer'] as const
interface Step {
  who: 0 | 1
  at: (typeof fields)[number] | 'save'
}

function settleForm(form: Form, theirs: Saved, revision: number, focus: string): Settled {
  const settled = settleSaves({ base: form.base, theirs }, form.mine, writingIn(focus))
  for (const { name, theirs: value } of settled.put) form.mine = withValue(form.mine, name, value)
  Object.assign(form, { base: settled.next, heldBack: settled.heldBack, revision, focus })
  return settled
}

describe('two who type and save at once, each at their own pace', () => {
  it('have every letter stored or asked about, and end with one text', () => {
    const step = fc.record<Step>({
      who: fc.constantFrom(0, 1),
      at: fc.constantFrom(...fields, 'save', 'save'),
    })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        let stored = text('', part('a'), part('b'))
        let revision = 1
        const forms: Form[] = [0, 1].map(() => ({
          base: stored,
          mine: stored,
          revision,
          heldBack: [],
          focus: '',
        }))
        const save = (form: Form) => {
          if (form.revision < revision) settleForm(form, stored, revision, form.focus)
          stored = withHeldBack(form.mine, stored, form.heldBack)
          revision += 1
          Object.assign(form, { revision, base: rebase(form.base, stored, form.heldBack) })
        }
        const typed = new Map<string, string>()
        steps.forEach(({ who, at }, n) => {
          const form = forms[who]
          if (!form) return
          if (at === 'save') save(form)
          else {
            const letter = String.fromCharCode((who === 0 ? 0x61 : 0x4e00) + n)
            form.mine = withValue(form.mine, at, `${String(valueAt(form.mine, at))}${letter}`)
            form.focus = at
            typed.set(letter, at)
          }
        })
        for (const form of [...forms, ...forms]) save(form)
        const asked = forms.flatMap((form) => settleForm(form, stored, revision, '').clashes)
        const all = JSON.stringify([stored, asked])
        for (const letter of typed.keys()) expect(all).toContain(letter)
        if (asked.length === 0) for (const form of forms) expect(form.mine).toEqual(stored)
      }),
    )
  })
})
