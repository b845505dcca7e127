import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { isolated } from '@/lib/isolated'

import {
  changeInterview,
  credit,
  makeInterview,
  makeNamed,
  makePicture,
  makeUser,
  type SignedIn,
} from '../support/builders'
import { act, begin, makeTranslator, publish, save, want, write } from '../support/desk'
import { closePayload, openPayload, unusual } from '../support/open-payload'
import { complaintsOf, rest } from '../support/rest'

afterAll(closePayload)

let editor: SignedIn
let admin: SignedIn
beforeAll(async () => {
  editor = await makeUser('editor')
  admin = await makeUser('admin')
})

const now = () => new Date().toISOString()
const remove = (path: string, who: SignedIn, headers = {}) =>
  rest(`/api/${path}`, { method: 'DELETE', token: who.token, headers })
const patch = (path: string, who: SignedIn, body: object) =>
  rest(`/api/${path}`, { method: 'PATCH', token: who.token, body })
const said = (answer: Parameters<typeof complaintsOf>[0]) =>
  complaintsOf(answer)
    .map(({ message }) => message)
    .join()

/** Everything that an interview is made with, in use by the interview of this state. */
async function usedBy(state: 'published' | 'draft' | 'newer draft' | 'trash') {
  const headline = unusual('Headline')
  const speaker = await makeNamed('speakers')
  const [author, translator, topic, place, held] = [
    await makeNamed('authors'),
    await makeNamed('translators'),
    await makeNamed('topics'),
    await makeNamed('places'),
    await makeNamed('places'),
  ]
  const [hero, figure] = [await makePicture(), await makePicture()]
  const with_ = {
    authors: [credit(author, 'withheld')],
    houseByline: true,
    translators: [{ person: translator, role: 'reviser' as const, creditedAs: 'name' as const }],
    interviewees: [{ protection: 'named' as const, speaker, nameWithheld: true }],
    topics: [topic],
    places: [place],
    talk: { place: held },
    hero,
  }
  const { id, exchanges } = await makeInterview(
    state === 'newer draft'
      ? { headline }
      : { ...with_, headline, _status: state === 'draft' ? 'draft' : 'published' },
  )
  await changeInterview(
    id,
    {
      ...with_,
      exchanges: [...(exchanges ?? []), { blockType: 'figure', media: figure }],
      ...(state === 'draft' || state === 'newer draft' ? {} : { _status: 'published' }),
    },
    state === 'draft' || state === 'newer draft',
  )
  if (state === 'trash') await patch(`interviews/${String(id)}`, editor, { deletedAt: now() })
  const paths = Object.entries({
    authors: [author],
    translators: [translator],
    speakers: [speaker],
    topics: [topic],
    places: [place, held],
    media: [hero, figure],
  })
  return { id, headline, records: paths.flatMap(([name, ids]) => ids.map((one) => `${name}/${String(one)}`)) }
}

describe('a record that something uses', () => {
  it.each(['published', 'draft', 'newer draft', 'trash'] as const)(
    'stays while an interview uses it (%s), by every door, and says where',
    async (state) => {
      const { headline, records } = await usedBy(state)
      for (const path of records) {
        const refused = [await remove(path, editor), await patch(path, editor, { deletedAt: now() })]
        expect(
          refused.map(({ status }) => status),
          `${path} ${refused[0]?.text ?? ''}`,
        ).toEqual([409, 409])
        expect(refused.map(said).every((words) => words.includes(headline))).toBe(true)
        expect((await rest(`/api/${path}`, { token: editor.token })).json['deletedAt'] ?? null).toBeNull()
        if (state !== 'published') continue
        const [collection, id] = path.split('/')
        const bulk = await remove(`${collection ?? ''}?where[id][in]=${id ?? ''}`, admin)
        expect(bulk.status, bulk.text).toBe(409)
        expect(bulk.text).toContain(headline)
        expect(said(await remove(path, admin, { 'Accept-Language': 'ar' }))).toContain(
          `«${isolated(headline)}» (الإنجليزية · منشورة)`,
        )
        const uses = await rest(`/api/${path}/uses`, { token: editor.token })
        expect(uses.json).toMatchObject({ total: 1, uses: [{ kind: 'interview', name: headline }] })
      }
    },
  )

  it('stays for a portrait, a login, a claim, the same person’s other record and the home page', async () => {
    const portrait = await makePicture()
    const author = await makeNamed('authors', { portrait })
    await makeNamed('translators', { author })
    const salma = await makeTranslator()
    const { id } = await want((await makeInterview()).id, 'ar', editor)
    expect((await act(id, salma, { name: 'claim' })).status).toBe(200)
    const topic = await makeNamed('topics')
    const payload = await openPayload()
    const { topics } = await payload.findGlobal({ slug: 'home', depth: 0 })
    await payload.updateGlobal({ slug: 'home', data: { topics: [topic] } })
    for (const path of [
      `media/${String(portrait)}`,
      `authors/${String(author)}`,
      `translators/${String(salma.translator)}`,
      `topics/${String(topic)}`,
    ])
      expect((await remove(path, admin)).status, path).toBe(409)
    await payload.updateGlobal({ slug: 'home', data: { topics: topics ?? [] } })
    expect((await remove(`topics/${String(topic)}`, editor)).status).toBe(200)
  })

  it('tells nobody but staff where', async () => {
    const { records } = await usedBy('draft')
    const translator = await makeTranslator()
    for (const path of records)
      for (const token of [undefined, translator.token]) {
        const answers = [
          await rest(`/api/${path}`, { method: 'DELETE', token }),
          await rest(`/api/${path}`, { method: 'PATCH', token, body: { deletedAt: now() } }),
          await rest(`/api/${path}/uses`, { token }),
        ]
        for (const answer of answers) {
          expect(token ? [403, 404] : [401]).toContain(answer.status)
          expect(answer.text).not.toContain('Headline')
        }
      }
    const own = `translators/${String(translator.translator)}`
    expect((await patch(own, translator, { deletedAt: now() })).status).toBe(403)
  })
})

describe('an original', () => {
  const states = {
    claimed: async () => begin(),
    draft: async () => {
      const begun = await begin()
      await write(begun)
      return begun
    },
    published: async () => {
      const begun = await begin()
      await write(begun)
      expect((await publish(begun)).status).toBe(200)
      return begun
    },
  }

  it.each(Object.keys(states) as (keyof typeof states)[])(
    'stays while there is a translation of it (%s), by every door, and its translator goes on',
    async (state) => {
      const begun = await states[state]()
      const { original, translation, salma } = begun
      const path = `interviews/${String(original.id)}`
      const many = `interviews?where[id][in]=${String(original.id)}`
      for (const answer of [
        await patch(path, editor, { deletedAt: now() }),
        await patch(`${path}?draft=true`, editor, { deletedAt: now() }),
        await remove(path, editor),
        await remove(path, admin),
      ]) {
        expect(answer.status, answer.text).toBe(409)
        expect(said(answer)).toContain('Others are made from this text')
      }
      for (const answer of [await patch(many, editor, { deletedAt: now() }), await remove(many, admin)]) {
        expect(answer.status).toBe(400)
        expect(answer.text).toContain('Others are made from this text')
      }
      const arabic = await remove(path, admin, { 'Accept-Language': 'ar' })
      expect(said(arabic)).toContain('لا يُحذف نص تُرجمت عنه نصوص أخرى')
      expect((await save(translation, salma, { standfirst: 'جديد' })).status).toBe(200)
    },
  )

  it('goes once its translations are in the trash; they, and what stands alone, go at once', async () => {
    const { original, translation } = await states.published()
    for (const id of [translation, original.id, (await makeInterview()).id])
      expect((await patch(`interviews/${String(id)}`, editor, { deletedAt: now() })).status).toBe(200)
    const back = await patch(`interviews/${String(translation)}?trash=true`, editor, { deletedAt: null })
    expect(back.status, back.text).toBe(200)
    const refused = await publish({ ...(await states.claimed()), editor, translation })
    expect(refused.status).toBe(409)
    expect(said(refused)).toContain('is in the trash or was deleted')
  })

  it('is not translated, nor is a text linked to it, from the trash', async () => {
    const { id } = await makeInterview()
    expect((await patch(`interviews/${String(id)}`, editor, { deletedAt: now() })).status).toBe(200)
    const other = await makeInterview({ language: 'ar', _status: 'draft' })
    const linked = await patch(`interviews/${String(other.id)}?draft=true`, editor, { translationOf: id })
    expect(linked.status, linked.text).toBe(409)
  })

  it('is deleted or translated, but not both, by two at the same time', async () => {
    for (let round = 0; round < 3; round += 1) {
      const { id } = await makeInterview()
      const other = await makeInterview({ language: 'ar', _status: 'draft' })
      const answers = await Promise.all([
        patch(`interviews/${String(id)}`, editor, { deletedAt: now() }),
        patch(`interviews/${String(other.id)}?draft=true`, editor, { translationOf: id }),
      ])
      expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409])
    }
  })
})

describe('a record that nothing uses', () => {
  it('goes to the trash, comes back, and is deleted for good by an administrator from there', async () => {
    const name = unusual('Nobody')
    const id = await makeNamed('authors', { name })
    const path = `authors/${String(id)}`
    expect((await remove(path, editor)).status).toBe(200)
    expect((await rest(`/api/${path}`, { token: editor.token })).status).toBe(404)
    expect((await remove(`${path}?trash=true`, editor)).status).toBe(403)
    expect((await remove(`authors?trash=true&where[id][equals]=${String(id)}`, editor)).status).toBe(403)
    const twin = await rest('/api/authors', { method: 'POST', token: editor.token, body: { name } })
    expect(twin.status, twin.text).toBe(201)
    expect((await patch(`${path}?trash=true`, editor, { deletedAt: null })).status).toBe(200)
    expect((await rest(`/api/${path}`, { token: editor.token })).status).toBe(200)
    expect((await remove(`${path}?trash=true`, admin)).status).toBe(403)
    expect((await remove(path, admin)).status).toBe(200)
    expect((await remove(`${path}?trash=true`, admin)).status).toBe(200)
    expect((await rest(`/api/${path}?trash=true`, { token: admin.token })).status).toBe(404)
  })

  it('is not used again from the trash, nor once it is gone', async () => {
    const [author, topic, portrait] = [
      await makeNamed('authors'),
      await makeNamed('topics'),
      await makePicture(),
    ]
    const { id } = await makeInterview()
    for (const path of [`authors/${String(author)}`, `topics/${String(topic)}`, `media/${String(portrait)}`])
      expect((await remove(path, editor)).status).toBe(200)
    for (const body of [
      { authors: [credit(author)] },
      { topics: [topic] },
      { hero: portrait },
      { topics: [999_999] },
    ])
      for (const query of ['', '?draft=true']) {
        const answer = await patch(`interviews/${String(id)}${query}`, editor, body)
        expect(answer.status, answer.text).toBe(409)
      }
    const other = await makeNamed('authors')
    expect((await patch(`authors/${String(other)}`, editor, { portrait })).status).toBe(409)
  })

  it('is either used or deleted when both are asked for at once', async () => {
    for (let round = 0; round < 6; round += 1) {
      const author = await makeNamed('authors')
      const { id } = await makeInterview()
      const body = { authors: [credit(author)], _status: 'published' }
      const [saved, deleted] = await Promise.all([
        patch(`interviews/${String(id)}`, editor, body),
        remove(`authors/${String(author)}`, editor),
      ])
      const statuses = [saved.status, deleted.status].toSorted((one, other) => one - other)
      expect(statuses, `${saved.text} ${deleted.text}`).toEqual([200, 409])
    }
  })
})
