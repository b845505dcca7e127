import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { exchange } from '../support/builders'
import { act, assignmentNow, begin, type Begun, done, newest, publish, save, write } from '../support/desk'
import { closePayload, openPayload, unusual } from '../support/open-payload'
import { complaintsOf } from '../support/rest'

beforeAll(openPayload)
afterAll(closePayload)

const withFirst = async (begun: Begun, more: object) => {
  const { exchanges } = await newest(begun.translation)
  return (exchanges ?? []).map((part, n) => (n === 0 ? { ...part, ...more } : part))
}

describe('a translation that is half done', () => {
  it('counts as that, and is not handed in, shown, agreed to or published before it is whole', async () => {
    const begun = await begin({
      standfirst: 'A talk about rain.',
      exchanges: [exchange('Why?', 'Because.'), exchange(null, 'So.')],
    })
    const { assignment, editor, salma, translation } = begun
    await write(begun)
    expect((await save(translation, salma, { standfirst: 'حديث' })).status).toBe(200)
    const whole = await withFirst(begun, {})
    expect(
      (await save(translation, salma, { exchanges: await withFirst(begun, { answer: null }) })).status,
    ).toBe(200)
    expect(await assignmentNow(assignment.id)).toMatchObject({
      exchangesAll: 3,
      exchangesDone: 2,
      exchangesBegun: 1,
    })
    const refused = await act(assignment.id, salma, { name: 'handIn' })
    expect(refused.status).toBe(409)
    expect(complaintsOf(refused)[0]?.message).toMatch(/part 1 \(answer\)/)
    expect(await assignmentNow(assignment.id)).toMatchObject({ state: 'inWork', handedIn: null })
    expect((await act(assignment.id, editor, { name: 'showFinal' })).status).toBe(409)
    expect(complaintsOf(await publish(begun)).map(({ path }) => path)).toEqual(['exchanges.0.answer'])

    expect((await save(translation, salma, { exchanges: whole })).status).toBe(200)
    await done(assignment.id, salma, { name: 'handIn' })
    expect((await save(translation, editor, { standfirst: ' ' })).status).toBe(200)
    expect((await act(assignment.id, editor, { name: 'showFinal' })).status).toBe(409)
    expect((await save(translation, editor, { standfirst: 'حديث آخر' })).status).toBe(200)
    await done(assignment.id, editor, { name: 'showFinal' })
    const halved = { exchanges: await withFirst(begun, { question: '\u200f' }) }
    expect((await save(translation, editor, halved)).status).toBe(200)
    const answer = { name: 'answerFinal', answer: 'accepted' }
    expect((await act(assignment.id, salma, answer)).status).toBe(409)
    await done(assignment.id, salma, { ...answer, answer: 'objected', note: 'The question is missing.' })
    // An editor may let it go out so, and then it may be shown and agreed to.
    expect((await save(translation, editor, { mayBeIncomplete: true })).status).toBe(200)
    await done(assignment.id, salma, answer)
    expect((await publish(begun)).status).toBe(200)
  })

  it('is let go by no translator: the word is an editor’s', async () => {
    const begun = await begin()
    expect(
      (await save(begun.translation, begun.salma, { headline: unusual('عنوان'), mayBeIncomplete: true }))
        .status,
    ).toBe(200)
    expect((await act(begun.assignment.id, begun.salma, { name: 'handIn' })).status).toBe(409)
    expect((await save(begun.translation, begun.editor, { mayBeIncomplete: true })).status).toBe(200)
    await done(begun.assignment.id, begun.salma, { name: 'handIn' })
  })
})
