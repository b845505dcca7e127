import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { idOf } from '@/cms/payload/id-of'
import type { Interview } from '@/payload-types'

import {
  changeInterview,
  type Draft,
  exchange,
  makeInterview,
  makeNamed,
  makeUser,
  rich,
  type SignedIn,
} from '../support/builders'
import {
  act,
  assignmentNow,
  begin,
  type Begun,
  done,
  makeTranslator,
  newest,
  publish,
  read,
  save,
  translated,
  want,
  write,
} from '../support/desk'
import { closePayload, openPayload, unusual } from '../support/open-payload'
import { complaintsOf, rest } from '../support/rest'

beforeAll(openPayload)
afterAll(closePayload)

describe('claiming', () => {
  it('makes a translation with the parts of the original, without words, credited to who claims it', async () => {
    const { original, translation, salma, assignment } = await begin()
    const made = await newest(translation)
    expect(made.exchanges?.map(({ key }) => key)).toEqual(original.exchanges?.map(({ key }) => key))
    expect(made.translators).toMatchObject([
      { person: salma.translator, role: 'translator', creditedAs: 'name' },
    ])
    expect(made).toMatchObject({ _status: 'draft', language: 'ar', work: original.work })
    expect(assignment.state).toBe('claimed')
    expect(await assignmentNow(assignment.id)).toMatchObject({ exchangesAll: 3, exchangesDone: 0 })
  })

  it('is for one; another asks to join and is let in by the first', async () => {
    const { assignment, salma, translation } = await begin()
    const omar = await makeTranslator()
    expect((await act(assignment.id, omar, { name: 'claim' })).status).toBe(409)
    await done(assignment.id, omar, { name: 'join' })
    expect((await save(translation, omar, { headline: 'x' })).status).toBe(403)
    await done(assignment.id, salma, { name: 'admit', translator: omar.translator })
    expect((await save(translation, omar, { headline: 'x' })).status).toBe(200)
    expect((await newest(translation)).translators).toHaveLength(2)
  })

  it('is not for somebody who works in other languages, nor for readers', async () => {
    const editor = await makeUser('editor')
    const original = await makeInterview()
    const { id } = await want(original.id, 'ar', editor)
    const french = await makeTranslator(['fr'])
    expect((await act(id, french, { name: 'claim' })).status).toBe(404)
    expect(
      (await rest(`/api/assignments/${String(id)}/act`, { method: 'POST', body: { name: 'claim' } })).status,
    ).toBe(401)
    expect((await rest('/api/assignments')).status).toBe(401)
  })
})

describe('a translator', () => {
  it('saves words half-done, and the desk counts them', async () => {
    const begun = await begin()
    const [first] = (await newest(begun.translation)).exchanges ?? []
    const parts = (await newest(begun.translation)).exchanges ?? []
    const body = { exchanges: [...translated(first ? [first] : [], 'كلمة'), ...parts.slice(1)] }
    expect((await save(begun.translation, begun.salma, body)).status).toBe(200)
    expect(await assignmentNow(begun.assignment.id)).toMatchObject({ state: 'inWork', exchangesDone: 1 })
  })

  it('cannot drop, move or add parts, but may add a note', async () => {
    const begun = await begin()
    const parts = (await newest(begun.translation)).exchanges ?? []
    for (const exchanges of [parts.slice(1), parts.toReversed(), [...parts, exchange('New?', 'New.')]]) {
      const answer = await save(begun.translation, begun.salma, { exchanges })
      expect(answer.status).toBe(400)
      expect(answer.text).toMatch(/belongs to the original/)
    }
    const note = { blockType: 'translatorNote', text: rich('ملاحظة') }
    expect(
      (await save(begun.translation, begun.salma, { exchanges: [parts[0], note, parts[1]] })).status,
    ).toBe(200)
    expect((await newest(begun.translation)).exchanges?.map(({ blockType }) => blockType)).toEqual([
      'questionAnswer',
      'translatorNote',
      'questionAnswer',
    ])
  })

  it('changes neither facts nor credits nor what is public', async () => {
    const begun = await begin()
    const { translation, salma } = begun
    const body = {
      houseByline: true,
      translators: [],
      slug: 'mine',
      language: 'en',
      publishedAt: '2020-01-01',
    }
    await save(translation, salma, body)
    const after = await newest(translation)
    expect(after).toMatchObject({ houseByline: false, language: 'ar' })
    expect(after.translators).toHaveLength(1)
    const path = `/api/interviews/${String(translation)}`
    const refused = [
      rest(path, { method: 'PATCH', token: salma.token, body: { _status: 'published' } }),
      rest(`${path}?draft=true`, { method: 'PATCH', token: salma.token, body: { _status: 'published' } }),
      rest(path, { method: 'PATCH', token: salma.token, body: { deletedAt: new Date().toISOString() } }),
      rest(path, { method: 'DELETE', token: salma.token }),
    ]
    for (const answer of await Promise.all(refused)) expect(answer.status).toBe(403)
  })

  it('reads their own drafts and their source, a private one too, and of others what readers read', async () => {
    const secret = unusual('private')
    const editor = await makeUser('editor')
    const salma = await makeTranslator()
    const other = await makeTranslator()
    const original = await makeInterview({
      _status: 'draft',
      language: 'ar',
      spokenLanguages: ['ar'],
      exchanges: [exchange('؟', secret)],
    })
    const { id } = await want(original.id, 'en', editor)
    const { translation } = await done(id, salma, { name: 'claim' })
    const source = await rest(`/api/interviews/${String(idOf(translation))}/source`, { token: salma.token })
    expect(source.text).toContain(secret)
    expect(
      (await rest(`/api/interviews/${String(idOf(translation))}/source`, { token: other.token })).status,
    ).toBe(404)
    expect((await rest(`/api/interviews/${String(idOf(translation))}/source`)).status).toBe(401)
    const path = `/api/interviews/${String(original.id)}?draft=true`
    expect((await rest(path, { token: salma.token })).text).toContain(secret)
    expect((await rest(path, { token: other.token })).text).not.toContain(secret)
    const own = `/api/interviews/${String(idOf(translation))}?draft=true`
    expect((await rest(own, { token: other.token })).status).toBe(404)
  })
})

describe('two saves', () => {
  it('at once are never both taken when they were based on the same state', async () => {
    const begun = await begin()
    const { revision } = await newest(begun.translation)
    const answers = await Promise.all(
      ['one', 'two'].map((headline) => save(begun.translation, begun.salma, { headline, revision })),
    )
    expect(answers.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([200, 409])
    const refused = answers.find(({ status }) => status === 409)
    expect(refused ? complaintsOf(refused)[0]?.message : '').toMatch(/Somebody else has saved/)
  })

  it('are told apart only where each says what it was based on: parts without it are refused', async () => {
    const begun = await begin()
    const { exchanges = [] } = await newest(begun.translation)
    for (const who of [begun.salma, begun.editor]) {
      const answer = await save(begun.translation, who, {
        exchanges: translated(exchanges ?? [], 'كلمة'),
        revision: undefined,
      })
      expect(answer.status).toBe(428)
      expect(complaintsOf(answer)[0]?.message).toMatch(/"revision" is missing/)
    }
    expect(JSON.stringify(await newest(begun.translation))).not.toContain('كلمة')
  })

  it('may say nothing of a field: what is stored there stays, and nothing is published before somebody has chosen', async () => {
    const begun = await begin()
    await write(begun, 'أولى')
    const { headline, exchanges, revision } = await newest(begun.translation)
    const [first] = exchanges ?? []
    const mine = { headline: 'آخر', exchanges: translated(exchanges ?? [], 'ثانية') }
    const heldBack = ['headline', `exchanges.${String(first?.key)}.answer`]
    const refused = await publish(begun, { ...mine, heldBack, revision })
    expect(refused.status).toBe(409)
    expect(complaintsOf(refused)).toMatchObject([{ path: '_status' }])
    expect((await save(begun.translation, begun.salma, { ...mine, heldBack, revision })).status).toBe(200)
    const now = await newest(begun.translation)
    expect(now).toMatchObject({ headline, _status: 'draft' })
    expect(now.exchanges).toMatchObject([
      { question: 'ثانية ؟', answer: rich(`أولى ${String(first?.key)}`) },
      { question: 'ثانية ؟', answer: rich(`ثانية ${String(now.exchanges?.[1]?.key)}`) },
    ])
    for (const wrong of ['headline', [1], { headline: true }])
      expect((await save(begun.translation, begun.salma, { heldBack: wrong })).status).toBe(400)
    const sly = { heldBack: ['_status', 'translators', '__proto__', 'exchanges'], _status: 'draft' }
    expect((await save(begun.translation, begun.salma, sly)).status).toBe(200)
  })

  it('are told of publishing that it was not done, and an open form only what it can mend by itself', async () => {
    const begun = await begin()
    await write(begun)
    const late = await publish(begun, { revision: 1 })
    expect(late.status).toBe(409)
    expect(complaintsOf(late).map(({ path }) => path)).toEqual(['revision', '_status'])
    const body = { headline: 'late', revision: 1, _status: 'draft' }
    const path = `/api/interviews/${String(begun.translation)}?draft=true&autosave=true`
    const byItself = await rest(path, { method: 'PATCH', token: begun.salma.token, body })
    expect(byItself.status).toBe(409)
    expect(complaintsOf(byItself)).toMatchObject([{ path: 'revision' }])
  })
})

describe('behind', () => {
  async function published(more: Draft = {}): Promise<Begun> {
    const begun = await begin(more)
    await write(begun)
    const answer = await publish(begun)
    expect(answer.status, answer.text).toBe(200)
    return begun
  }

  const change = (original: Interview, more: object, draft = false) =>
    changeInterview(
      original.id,
      {
        ...(draft ? {} : { _status: 'published' }),
        exchanges: (original.exchanges ?? []).map((part, n) =>
          n === 0 && part.blockType === 'questionAnswer' ? { ...part, ...more } : part,
        ),
      },
      draft,
    )

  const linesOf = async (id: number) =>
    ((await (await openPayload()).findByID({ collection: 'interviews', id, depth: 0 })).exchanges ?? []).map(
      (part) => part.blockType !== 'translatorNote' && Boolean(part.behindSince),
    )

  it('is exactly the part whose source was published otherwise, until it is dealt with', async () => {
    const begun = await published()
    await change(begun.original, { answer: rich('Because of the rain.') }, true)
    expect(await linesOf(begun.translation)).toEqual([false, false])
    await change(begun.original, { answer: rich('Because of the rain.') })
    expect(await linesOf(begun.translation)).toEqual([true, false])
    expect(await assignmentNow(begun.assignment.id)).toMatchObject({ behind: 1, urgent: false })
    const beside = await rest(`/api/interviews/${String(begun.translation)}/source`, {
      token: begun.salma.token,
    })
    const parts = beside.json['parts'] as { key: string; hash: string; behind: { was: string } | null }[]
    const [first] = parts.filter(({ behind }) => behind)
    expect(first?.behind?.was).toBe('Why?\nBecause.')
    // A correction that was not made with the new source in sight leaves it behind.
    await publish(begun, { headline: unusual('عنوان') })
    expect(await linesOf(begun.translation)).toEqual([true, false])
    const now = await newest(begun.translation)
    const exchanges = (now.exchanges ?? []).map((part) =>
      part.key === first?.key ? { ...part, madeFrom: first?.hash } : part,
    )
    await publish(begun, { exchanges })
    expect(await linesOf(begun.translation)).toEqual([false, false])
    expect(await assignmentNow(begun.assignment.id)).toMatchObject({ behind: 0, state: 'published' })
  })

  it('is nothing that was only a typing error', async () => {
    const begun = await published()
    await change(begun.original, { answer: rich('Because!'), change: 'minor' })
    expect(await linesOf(begun.translation)).toEqual([false, false])
    expect((await newest(begun.original.id)).exchanges?.[0]).toMatchObject({ change: null })
  })

  it('is urgent and unseen by readers when somebody is kept safe', async () => {
    const begun = await published()
    await change(begun.original, { answer: rich('Because of something.'), change: 'protective' })
    expect(await linesOf(begun.translation)).toEqual([false, false])
    expect(await assignmentNow(begun.assignment.id)).toMatchObject({ behind: 1, urgent: true })
  })

  it('takes no text for made from that the source never had', async () => {
    const begun = await published()
    await change(begun.original, { answer: rich('Because of the rain.') })
    const now = await newest(begun.translation)
    const exchanges = (now.exchanges ?? []).map((part) => ({ ...part, madeFrom: 'f'.repeat(32) }))
    await publish(begun, { exchanges })
    expect(await linesOf(begun.translation)).toEqual([true, false])
  })

  it('keeps the parts with those of the original: a dropped one goes aside, a new one waits', async () => {
    const begun = await published()
    const [first] = begun.original.exchanges ?? []
    await changeInterview(begun.original.id, {
      _status: 'published',
      exchanges: [exchange('New?', 'New.'), ...(first ? [first] : [])],
    })
    const main = await (
      await openPayload()
    ).findByID({ collection: 'interviews', id: begun.translation, depth: 0 })
    expect(main.exchanges?.map(({ key }) => key)).toEqual([first?.key])
    expect(JSON.stringify(main.setAside)).toContain('كلمة')
    const draft = await newest(begun.translation)
    expect(draft.exchanges).toHaveLength(2)
    expect(draft.exchanges?.[1]?.key).toBe(first?.key)
    expect(draft._status).toBe('draft')
  })

  it('tells its translators, and nobody of what', async () => {
    const begun = await published()
    await change(begun.original, { answer: rich('Because of the rain.') })
    const told = await rest('/api/notices?limit=50', { token: begun.salma.token })
    expect(told.text).toContain('sourceChanged')
    expect(told.text).not.toContain('rain')
    expect((await rest('/api/notices', { token: begun.editor.token })).text).not.toContain('sourceChanged')
  })
})

describe('publishing a translation', () => {
  it('with parts that are not translated needs an editor’s word', async () => {
    const begun = await begin()
    const now = await newest(begun.translation)
    const [first, ...rest_] = now.exchanges ?? []
    await save(begun.translation, begun.salma, {
      headline: unusual('عنوان'),
      exchanges: [...translated(first ? [first] : [], 'كلمة'), ...rest_],
    })
    const refused = await publish(begun)
    expect(refused.status).toBe(400)
    expect(complaintsOf(refused)[0]?.path).toBe('exchanges.1.answer')
    expect((await publish(begun, { mayBeIncomplete: true })).status).toBe(200)
  })

  it('that was changed after it was handed in needs its translators’ answer, or a reason that they read', async () => {
    const begun = await begin()
    await write(begun)
    await done(begun.assignment.id, begun.salma, { name: 'handIn' })
    expect((await save(begun.translation, begun.salma, { headline: 'x' })).status).toBe(403)
    expect((await save(begun.translation, begun.editor, { headline: unusual('بديل') })).status).toBe(200)
    const refused = await publish(begun)
    expect(complaintsOf(refused)[0]?.message).toMatch(/has not agreed/)
    await done(begun.assignment.id, begun.editor, { name: 'showFinal' })
    await done(begun.assignment.id, begun.salma, { name: 'answerFinal', answer: 'objected', note: 'No.' })
    expect((await publish(begun)).status).toBe(400)
    await done(begun.assignment.id, begun.salma, { name: 'answerFinal', answer: 'accepted' })
    expect((await publish(begun)).status).toBe(200)
  })

  it('as it was handed in needs nothing more', async () => {
    const begun = await begin()
    await write(begun)
    await done(begun.assignment.id, begun.salma, { name: 'handIn' })
    expect((await publish(begun)).status).toBe(200)
    expect(await assignmentNow(begun.assignment.id)).toMatchObject({ state: 'published' })
  })

  it('drops no translator in silence', async () => {
    const begun = await begin()
    await write(begun)
    await publish(begun)
    const other = await makeNamed('translators')
    const translators = [{ person: other, role: 'translator', creditedAs: 'name' }]
    const refused = await publish(begun, { translators })
    expect(complaintsOf(refused)[0]).toMatchObject({ path: 'translators' })
    expect((await publish(begun, { translators, creditReason: 'Withdrew.' })).status).toBe(200)
    expect((await rest('/api/notices', { token: begun.salma.token })).text).toContain('creditChanged')
  })
})

describe('a name', () => {
  it('is changed by its translator in one action, everywhere, and the old one is in no version', async () => {
    const begun = await begin()
    await write(begun)
    await publish(begun)
    expect(await read(begun.translation)).toContain(begun.salma.name)
    const sign = (who: SignedIn | undefined, body: object) =>
      rest(`/api/interviews/${String(begun.translation)}/sign`, { method: 'POST', token: who?.token, body })
    expect((await sign(await makeTranslator(), { creditedAs: 'withheld' })).status).toBe(404)
    expect((await sign(undefined, { creditedAs: 'withheld' })).status).toBe(401)
    expect((await sign(begun.salma, { creditedAs: 'withheld' })).status).toBe(200)
    expect(await read(begun.translation)).not.toContain(begun.salma.name)
    expect((await newest(begun.translation)).translators).toMatchObject([{ creditedAs: 'withheld' }])
    const { token } = await makeTranslator()
    expect((await rest(`/api/translators/${String(begun.salma.translator)}`, { token })).status).toBe(404)
  })
})

describe('a pair turned round', () => {
  it('keeps keys, addresses and credits; what was the original follows from then on', async () => {
    const begun = await begin()
    await write(begun)
    await publish(begun)
    const { original, translation, editor, salma } = begun
    const turn = (who: SignedIn) =>
      rest(`/api/interviews/${String(translation)}/turn`, { method: 'POST', token: who.token })
    expect((await turn(salma)).status).toBe(404)
    const before = { arabic: await newest(translation), english: await newest(original.id) }
    const answer = await turn(editor)
    expect(answer.status, answer.text).toBe(200)
    const after = { arabic: await newest(translation), english: await newest(original.id) }
    const lasting = ({ slug, work, _status, exchanges, translators }: Interview) => ({
      slug,
      work,
      _status,
      keys: exchanges?.map(({ key }) => key),
      people: translators?.map(({ person }) => person),
    })
    expect(lasting(after.arabic)).toEqual(lasting(before.arabic))
    expect(lasting(after.english)).toEqual(lasting(before.english))
    expect([after.arabic.translationOf, after.english.translationOf]).toEqual([null, translation])
    await changeInterview(translation, {
      _status: 'published',
      exchanges: (after.arabic.exchanges ?? []).map((part, n) =>
        n === 0 && part.blockType === 'questionAnswer' ? { ...part, answer: rich('جواب آخر') } : part,
      ),
    })
    const [first, second] = (await newest(original.id)).exchanges ?? []
    expect(first).toMatchObject({ behindSince: expect.any(String) as unknown })
    expect(second).toMatchObject({ behindSince: null })
  })
})
