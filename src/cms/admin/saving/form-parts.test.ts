import type { FormState } from 'payload'
import { describe, expect, it } from 'vitest'

import { newHistory, redone, undone, withMoment } from './field-history'
import { foldAnswer, hasOtherRows } from './fold-answer'
import { changedPaths, isTyped, valuesOf } from './form-values'
import { readAnswer } from './read-answer'
import { removedRow } from './removed-row'

const form = (fields: Record<string, unknown>): FormState =>
  Object.fromEntries(Object.entries(fields).map(([path, value]) => [path, { value }]))

describe('the values of a form', () => {
  it('differ by what was typed, not by what the server alone decides nor by how emptiness is stored', () => {
    const before = form({ headline: null, revision: 1, 'exchanges.0.behindSince': null, exchanges: 0 })
    const now = form({ headline: '', revision: 2, 'exchanges.0.behindSince': '2020', exchanges: [] })
    expect(changedPaths(valuesOf(before), valuesOf(now))).toEqual([])
    expect(isTyped(form({ revision: 1 }), form({ revision: 2 }))).toBe(false)
    expect(isTyped(form({ headline: 'a' }), form({ headline: 'b' }))).toBe(true)
    expect(changedPaths(valuesOf(form({ a: 'x', b: 'y' })), valuesOf(form({ a: 'x' })))).toEqual(['b'])
  })

  it('take over what the server decided where nobody has typed since, row by row', () => {
    const sent = new Map<string, unknown>([
      ['slug', 'My Talk'],
      ['exchanges.0.id', 'r1'],
      ['exchanges.0.key', null],
      ['headline', 'A'],
    ])
    const doc = { slug: 'my-talk', headline: 'B', exchanges: [{ id: 'r1', key: 'q234567' }] }
    const folded = foldAnswer(sent, doc, new Map([...sent, ['headline', 'AB']]))
    expect(Object.fromEntries(folded)).toEqual({ slug: 'my-talk', 'exchanges.0.key': 'q234567' })
    const moved = new Map([...sent, ['exchanges.0.id', 'r9']])
    expect(foldAnswer(sent, doc, moved).has('exchanges.0.key')).toBe(false)
    expect(hasOtherRows(sent, doc)).toBe(false)
    expect(hasOtherRows(new Map([['exchanges', 0]]), doc)).toBe(true)
  })

  it('take over the key of a row that was added, whose field has no value until then', () => {
    const sent = new Map<string, unknown>([
      ['interviewees', 1],
      ['interviewees.0.id', 'r1'],
      ['interviewees.0.label', 'A rower'],
    ])
    const doc = { interviewees: [{ id: 'r1', key: 'i234567', label: 'A rower' }] }
    expect(Object.fromEntries(foldAnswer(sent, doc, sent))).toEqual({ 'interviewees.0.key': 'i234567' })
    const moved = new Map([...sent, ['interviewees.0.id', 'r9']])
    expect(foldAnswer(sent, doc, moved).size).toBe(0)
  })

  it('take nothing from a row that has come before theirs, which somebody else sees to where the list is held back', () => {
    const sent = new Map<string, unknown>([
      ['exchanges', 1],
      ['exchanges.0.id', 'r1'],
      ['exchanges.0.key', null],
      ['exchanges.0.question', 'Mine?'],
    ])
    const mine = { id: 'r1', key: 'q234567', question: 'Mine?' }
    const doc = { exchanges: [{ id: 'r0', key: 'q765432', question: 'New?' }, mine] }
    expect(Object.fromEntries(foldAnswer(sent, doc, sent))).toEqual({ 'exchanges.0.key': 'q234567' })
    expect(hasOtherRows(sent, doc)).toBe(true)
    expect(hasOtherRows(sent, doc, ['headline', 'exchanges'])).toBe(false)
    const two = new Map([...sent, ['exchanges', 2], ['exchanges.1.id', 'r0']] as [string, unknown][])
    expect(hasOtherRows(two, doc)).toBe(true)
  })
})

describe('an answer to a save', () => {
  const sentence = 'The address "a: b, c" is taken.'
  const refusal = { errors: [{ message: sentence, data: { errors: [{ path: 'slug', message: sentence }] } }] }

  it.each([
    [200, { doc: { id: 1 } }, 'same', 'stored'],
    [200, null, 'same', 'server'],
    [400, refusal, 'same', 'refused'],
    [400, '<html>', 'same', 'server'],
    [401, refusal, 'nobody', 'signedOut'],
    [403, refusal, 'nobody', 'signedOut'],
    [403, refusal, 'somebodyElse', 'somebodyElse'],
    [403, refusal, 'same', 'notAllowed'],
    [404, refusal, 'same', 'gone'],
    [404, refusal, 'nobody', 'signedOut'],
    [409, refusal, 'same', 'overtaken'],
    [413, null, 'same', 'tooLarge'],
    [429, refusal, 'same', 'server'],
    [500, refusal, 'same', 'server'],
    [502, '<html>', 'same', 'server'],
    [503, null, 'same', 'server'],
  ] as const)('%s %j for %s means %s', (status, body, who, kind) => {
    const outcome = readAnswer({ status, body }, who)
    expect(outcome.kind === 'stored' ? 'stored' : outcome.obstacle.kind).toBe(kind)
  })

  it('keeps the sentence of a refusal whole, with its field', () => {
    const outcome = readAnswer({ status: 400, body: refusal }, 'same')
    expect(outcome).toMatchObject({ obstacle: { refused: [{ sentence, path: 'slug' }] } })
  })
})

describe('a part that was removed', () => {
  const rows = (...ids: string[]): FormState => ({
    exchanges: { value: ids.length, rows: ids.map((id) => ({ id, blockType: 'narration' })) },
    ...form(Object.fromEntries(ids.map((id, n) => [`exchanges.${String(n)}.text`, `words of ${id}`]))),
  })

  it('is known with its place and its words; what is moved, added or read anew is none', () => {
    const removed = removedRow(rows('a', 'b', 'c'), rows('a', 'c'))
    expect(removed).toMatchObject({ path: 'exchanges', index: 1, blockType: 'narration' })
    expect(removed?.fields['text']?.value).toBe('words of b')
    expect(removedRow(rows('a'), rows())?.index).toBe(0)
    expect(removedRow(rows('a', 'b'), rows('b', 'a'))).toBeNull()
    expect(removedRow(rows('a', 'b'), rows('a', 'b', 'c'))).toBeNull()
    expect(removedRow(rows('a', 'b', 'c'), rows('d', 'e'))).toBeNull()
  })
})

describe('undo in a field', () => {
  const moment = (value: string) => ({ value, caret: value.length })

  it('goes back word by word and forth again, and never past what the field said at first', () => {
    let history = newHistory(moment('a'), 0)
    for (const [value, at] of [
      ['ab', 1000],
      ['abc', 1100],
      ['abc pasted', 5000],
    ] as const)
      history = withMoment(history, moment(value), at)
    history = undone(history)
    expect(history.now.value).toBe('abc')
    history = undone(undone(undone(history)))
    expect(history.now.value).toBe('a')
    expect(redone(redone(redone(history))).now.value).toBe('abc pasted')
    expect(redone(withMoment(history, moment('other'), 9000)).now.value).toBe('other')
  })
})
