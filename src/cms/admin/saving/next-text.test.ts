import { describe, expect, it } from 'vitest'

import { OpenTextWorld, part, rich } from '../../../../tests/support/open-text-world'
import { nextText } from './next-text'
import { bodyOf, unsavedIn } from './send-fields'

const open = (fields: Record<string, unknown> = {}) =>
  new OpenTextWorld({ headline: 'A', standfirst: 'B', slug: 'a', ...fields })
const isSaved = ({ text: { saving } }: OpenTextWorld) =>
  saving.unsavedSince === null && saving.obstacle === null

describe('what is sent', () => {
  it('leaves during thirty seconds of steady typing at least every five, and then the rest', () => {
    const world = open()
    for (let n = 1; n <= 300; n += 1) {
      world.type('headline', 'x'.repeat(n))
      world.wait(100)
    }
    expect(world.sent.length).toBeGreaterThanOrEqual(6)
    world.wait(2000)
    expect(world.stored['headline']).toBe('x'.repeat(300))
    expect(isSaved(world)).toBe(true)
  })

  it('is only the fields that differ, each save based on the one before', () => {
    const world = open()
    world.type('headline', 'AA')
    world.wait(1500)
    world.type('standfirst', 'BB')
    world.wait(1500)
    expect(world.sent).toEqual([
      { headline: 'AA', revision: 1, _status: 'draft' },
      { standfirst: 'BB', revision: 2, _status: 'draft' },
    ])
  })

  it('leaves at once where somebody leaves the field, and what is typed on the way follows', () => {
    const world = open()
    world.latency = 1000
    world.type('headline', 'AA')
    world.wanted()
    expect(world.sent).toHaveLength(1)
    world.wait(500)
    world.type('headline', 'AAA')
    world.wanted('saveNow')
    expect(world.sent).toHaveLength(1)
    world.wait(600)
    expect(world.sent.map((body) => body['headline'])).toEqual(['AA', 'AAA'])
    expect(world.fields['headline']?.value).toBe('AAA')
    world.wait(1000)
    expect(isSaved(world)).toBe(true)
    expect(world.text.asked).toBe(0)
  })

  it('is nothing where words were typed and taken back', () => {
    const world = open()
    world.type('headline', 'AA')
    world.type('headline', 'A')
    world.wait(5000)
    expect(world.sent).toEqual([])
    expect(isSaved(world)).toBe(true)
  })
})

describe('what cannot be stored', () => {
  it.each(['offline', 'broken', 'lost'] as const)(
    'goes when the way is no longer %s, and is kept until then',
    (way) => {
      const world = open()
      world.way = way
      world.type('headline', 'AA')
      world.wait(8000)
      expect(world.text.saving.obstacle).not.toBeNull()
      expect(world.kept).toMatchObject({ mine: { headline: 'AA' } })
      world.way = 'open'
      world.wait(60_000)
      expect(world.stored['headline']).toBe('AA')
      expect(isSaved(world)).toBe(true)
      expect(world.kept).toBeNull()
      expect(world.text.view.clashes).toEqual([])
    },
  )

  it('waits for a session, and goes with all that was typed meanwhile once there is one', () => {
    const world = open()
    world.way = 'signedOut'
    world.type('headline', 'AA')
    world.wait(2000)
    world.type('standfirst', 'BB')
    world.wait(60_000)
    expect(world.sent).toHaveLength(1)
    expect(world.kept).toMatchObject({ mine: { headline: 'AA', standfirst: 'BB' } })
    world.openWay()
    world.wait(500)
    expect(world.stored).toMatchObject({ headline: 'AA', standfirst: 'BB' })
  })

  it.each(['slug', null])('keeps nothing else from being stored (the refusal names %s)', (path) => {
    const world = open()
    world.isRefused = (body) => (body['slug'] === '!' ? (path ?? 'nowhere') : null)
    world.type('headline', 'AA')
    world.type('slug', '!')
    world.wait(3000)
    expect(world.stored).toMatchObject({ headline: 'AA', slug: 'a' })
    expect(world.text.saving.obstacle).toMatchObject({ kind: 'refused', restSaved: true })
    expect(unsavedIn(world.text)?.mine).toEqual({ slug: '!' })
    world.type('slug', 'a')
    world.wait(3000)
    expect(isSaved(world)).toBe(true)
  })

  it('is on the device soon after it is typed, and at once where the page goes away', () => {
    const world = open()
    world.type('headline', 'AB')
    world.wait(200)
    world.type('headline', 'ABC')
    expect(world.kept).toBeNull()
    world.wait(100)
    expect(world.kept?.mine).toEqual({ headline: 'ABC' })
    world.type('headline', 'ABCD')
    world.wanted('leaving')
    expect(world.kept?.mine).toEqual({ headline: 'ABCD' })
    expect(bodyOf(world.text)).toMatchObject({ headline: 'ABCD' })
  })
})

describe('parts, while a save is on its way', () => {
  const parts = [part('1', 'One?', 'Yes.'), part('2', 'Two?', 'No.')]
  const rowsIn = ({ stored }: OpenTextWorld) => (stored['exchanges'] as { id: string }[]).map(({ id }) => id)

  function without(world: OpenTextWorld): void {
    const { exchanges, ...fields } = world.fields
    const others = Object.entries(fields).filter(([path]) => !path.startsWith('exchanges.0.'))
    const moved = others.map(
      ([path, field]) => [path.replace('exchanges.1.', 'exchanges.0.'), field] as const,
    )
    world.set({
      ...Object.fromEntries(moved),
      exchanges: { ...exchanges, value: 1, rows: exchanges?.rows?.slice(1) ?? [] },
    })
  }

  it('stay removed when it is answered, and the next save removes them', () => {
    const world = open({ exchanges: parts })
    world.type('exchanges.0.question', 'One, then?')
    world.wanted()
    without(world)
    world.wait(200)
    expect(world.fields['exchanges']?.rows?.map(({ id }) => id)).toEqual(['2'])
    expect(rowsIn(world)).toEqual(['1', '2'])
    world.wait(3000)
    expect(rowsIn(world)).toEqual(['2'])
    expect(isSaved(world)).toBe(true)
  })

  it('give their keys to the rows that were sent, wherever those stand by then', () => {
    const world = open({ exchanges: [{ ...part('1'), key: null }, part('2')] })
    world.type('exchanges.0.question', 'New?')
    world.wanted()
    without(world)
    world.wait(300)
    expect(world.fields['exchanges.0.key']?.value).toBe('q2')
  })

  it('keep what is marked in an editor that has lost the focus: no answer puts it back', () => {
    const world = open({ exchanges: parts })
    world.write('exchanges.0.answer', rich('Yes. [here]'))
    world.wanted()
    world.wait(190)
    // As if a save had been seen that is this form's own.
    world.write('exchanges.0.answer', rich('Yes. [here marked]'))
    world.tell({ type: 'seen', revision: 2 })
    world.wait(200)
    expect(world.shown('exchanges.0.answer')).toEqual(rich('Yes. [here marked]'))
    world.wait(5000)
    expect(JSON.stringify(world.stored)).toContain('here marked')
    expect(isSaved(world)).toBe(true)
  })

  it('take in rows that the server has made, and nothing over words in others', () => {
    const world = open({ exchanges: parts })
    const state = {
      'exchanges.0.question': { value: 'One?', initialValue: 'One?', valid: true },
      'exchanges.2.question': { value: 'Three?', addedByServer: true },
    }
    const [, effects] = nextText(world.text, { type: 'filled', state }, { at: world.at, hand: null })
    expect(effects[0]).toEqual({
      type: 'merge',
      state: { 'exchanges.2.question': state['exchanges.2.question'] },
    })
  })
})

describe('words that an editor has not handed over', () => {
  it('are not called saved, are kept, and are sent when somebody leaves', () => {
    const world = open({ answer: rich('A') })
    world.write('answer', rich('AA'))
    expect(isSaved(world)).toBe(false)
    world.wait(300)
    expect(world.kept?.mine).toEqual({ answer: rich('AA') })
    world.wanted()
    expect(world.sent.at(-1)).toMatchObject({ answer: rich('AA') })
    world.wait(5000)
    expect(isSaved(world)).toBe(true)
    expect(world.sent).toHaveLength(1)
  })
})

describe('two saves', () => {
  it('in different fields are brought together without a word', () => {
    const world = open()
    world.othersStore((doc) => ({ ...doc, standfirst: 'theirs' }))
    world.type('headline', 'mine')
    world.wait(5000)
    expect(world.stored).toMatchObject({ headline: 'mine', standfirst: 'theirs' })
    expect(world.fields['standfirst']?.value).toBe('theirs')
    expect(world.text.view.clashes).toEqual([])
    expect(isSaved(world)).toBe(true)
  })

  it('are seen by whoever only looks, who stores nothing', () => {
    const world = open()
    world.othersStore((doc) => ({ ...doc, standfirst: 'theirs' }))
    world.wait(10_000)
    expect(world.fields['standfirst']?.value).toBe('theirs')
    expect(world.sent).toEqual([])
  })

  it('leave alone a field that somebody is in, until they leave it', () => {
    const world = open()
    world.hand = 'standfirst'
    world.othersStore((doc) => ({ ...doc, standfirst: 'theirs' }))
    world.wait(10_000)
    expect(world.fields['standfirst']?.value).toBe('B')
    world.hand = null
    world.wait(2000)
    expect(world.fields['standfirst']?.value).toBe('theirs')
  })

  it('of one field wait for a choice: the rest is saved, mine is on the device, and what is chosen is sent', () => {
    const world = open()
    world.othersStore((doc) => ({ ...doc, headline: 'theirs' }))
    world.type('headline', 'mine')
    world.wait(5000)
    expect(world.text.view.clashes.map(({ name }) => name)).toEqual(['headline'])
    world.type('standfirst', 'BB')
    world.wait(5000)
    expect(world.stored).toMatchObject({ headline: 'theirs', standfirst: 'BB' })
    expect(world.sent.at(-1)).toMatchObject({ heldBack: ['headline'] })
    expect(world.kept).toMatchObject({ mine: { headline: 'mine' } })
    world.tell({ type: 'chosen', theirs: new Set(), publishing: false })
    world.wait(5000)
    expect(world.stored['headline']).toBe('mine')
    expect(world.kept).toBeNull()
    expect(isSaved(world)).toBe(true)
  })

  it('bring in a part that somebody has added, with what is typed while it is drawn', () => {
    const world = open({ exchanges: [part('1', 'One?')] })
    world.othersStore((doc) => ({ ...doc, exchanges: [part('0', 'New?'), part('1', 'One?')] }))
    world.type('headline', 'mine')
    world.wait(1900)
    world.type('headline', 'mine too')
    world.wait(6000)
    expect(world.fields['exchanges']?.rows?.map(({ id }) => id)).toEqual(['0', '1'])
    expect(world.stored).toMatchObject({ headline: 'mine too' })
    expect(isSaved(world)).toBe(true)
  })
})

describe('a publication', () => {
  it('that was overtaken is done once both are together', () => {
    const world = open()
    world.othersStore((doc) => ({ ...doc, standfirst: 'theirs' }))
    world.publish()
    world.wait(5000)
    expect(world.published).toMatchObject({ headline: 'A', standfirst: 'theirs' })
    expect(world.text.view.unpublished).toBe(false)
  })

  it('with a conflict is not done before somebody has chosen, and then says what was agreed', () => {
    const world = open()
    world.type('headline', 'mine')
    world.othersStore((doc) => ({ ...doc, headline: 'theirs' }))
    world.publish()
    world.wait(8000)
    expect(world.published).toBeNull()
    expect(world.text.view).toMatchObject({ unpublished: true, clashes: [{ name: 'headline' }] })
    world.tell({ type: 'chosen', theirs: new Set(['headline']), publishing: true })
    world.wait(5000)
    expect(world.published).toMatchObject({ headline: 'theirs' })
    expect(world.text.view.unpublished).toBe(false)
  })

  it('sends nothing beside it, and nothing is unsaved after it', () => {
    const world = open()
    world.type('headline', 'mine')
    world.publish()
    world.wanted()
    expect(world.sent).toEqual([])
    world.wait(6000)
    expect(world.sent).toEqual([])
    expect(world.published).toMatchObject({ headline: 'mine' })
    expect(isSaved(world)).toBe(true)
  })
})
