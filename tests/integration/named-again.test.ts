import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type { NewDraftLink } from '@/cms/sharing/draft-link'
import type { WithdrawnAnswer } from '@/cms/withdrawing/withdrawn-endpoint'
import { getSharedDraft } from '@/content/staff/shared-draft'

import {
  changeInterview,
  credit,
  exchange,
  makeInterview,
  makeNamed,
  makeUser,
  type SignedIn,
} from '../support/builders'
import { begin, makeTranslator, newest, save } from '../support/desk'
import { closePayload, openPayload, unusual } from '../support/open-payload'
import { complaintsOf, rest } from '../support/rest'

let editor: SignedIn
beforeAll(async () => {
  editor = await makeUser('editor')
})
afterAll(closePayload)

type People = 'authors' | 'translators' | 'speakers'

const post = (path: string, body: object, who = editor) =>
  rest(`/api/${path}`, { method: 'POST', token: who.token, body })

async function withdrawn(collection: People, more: object = {}, by = 'person'): Promise<number> {
  const id = await makeNamed(collection, more)
  const answer = await post(`${collection}/${String(id)}/withdrawal`, { withheldBy: by })
  expect(answer.status, answer.text).toBe(200)
  return id
}

const record = async (collection: People, id: number) =>
  (await openPayload()).findByID({ collection, id, depth: 0 })

const publish = (id: number, body: object = {}) =>
  rest(`/api/interviews/${String(id)}`, {
    method: 'PATCH',
    token: editor.token,
    body: { ...body, _status: 'published' },
    headers: { 'Sec-Fetch-Site': 'same-origin' },
  })
const publishNow = async (id: number, body: object = {}) =>
  publish(id, { revision: (await newest(id)).revision, ...body })

const refused = /name of this person was withdrawn/

describe('somebody whose name was withdrawn', () => {
  it('is known by it to the newsroom alone, by every record of theirs', async () => {
    const author = await makeNamed('authors')
    const translator = await makeNamed('translators', { author })
    await post(`translators/${String(translator)}/withdrawal`, { withheldBy: 'newsroom' })
    for (const [collection, id] of [
      ['authors', author],
      ['translators', translator],
    ] as const)
      expect(await record(collection, id)).toMatchObject({
        withdrawnBy: 'newsroom',
        withdrawnAt: expect.any(String) as string,
      })
    const asked = `interviews/withdrawn-people?authors=${String(author)},x&translators=&speakers[]=1`
    const answer = await rest(`/api/${asked}`, { token: editor.token })
    expect((answer.json as unknown as WithdrawnAnswer).authors).toMatchObject([[author, { by: 'newsroom' }]])
    const other = await makeTranslator()
    expect((await rest(`/api/${asked}`, { token: other.token })).status).toBe(404)
    expect((await rest(`/api/${asked}`)).status).toBe(401)
    const seen = await rest(`/api/authors/${String(author)}`, { token: other.token })
    expect(seen.text).not.toContain('withdrawn')
  })

  it('begins withheld wherever they are added, and is named by nobody’s habit', async () => {
    const author = await withdrawn('authors')
    const speaker = await withdrawn('speakers', {}, 'newsroom')
    const named = [{ protection: 'named' as const, speaker, nameWithheld: false, label: 'a pilot' }]
    const made = await makeInterview({
      authors: [credit(author, 'name', 'As Signed'), credit(await makeNamed('authors'))],
      interviewees: named,
      exchanges: [exchange('Why?', 'So.', { startsAt: 12 })],
    })
    expect(made).toMatchObject({
      authors: [{ creditedAs: 'withheld', withheldBy: 'person', signedAs: null }, { creditedAs: 'name' }],
      interviewees: [{ nameWithheld: true, withheldBy: 'newsroom' }],
      protectsPeople: true,
    })
    expect(made.exchanges?.[0]).toMatchObject({ startsAt: null })
    const draft = await makeInterview({ _status: 'draft' })
    await save(draft.id, editor, { authors: [...(draft.authors ?? []), credit(author)] })
    expect((await newest(draft.id)).authors?.[1]).toMatchObject({ creditedAs: 'withheld' })
    const pen = await makeInterview({ authors: [credit(author, 'penName', 'Nightjar')] })
    expect(pen.authors).toMatchObject([{ creditedAs: 'penName', signedAs: 'Nightjar' }])
  })

  it('is named again only where an editor has said so of this very withdrawal', async () => {
    const author = await withdrawn('authors')
    const { id, authors } = await makeInterview({ _status: 'draft', authors: [credit(author)] })
    const [row] = authors ?? []
    await save(id, editor, { authors: [{ ...row, creditedAs: 'name' }] })
    expect((await newest(id)).authors).toMatchObject([{ creditedAs: 'name' }])
    const answer = await publishNow(id)
    expect(answer.status).toBe(400)
    expect(complaintsOf(answer)).toMatchObject([{ path: 'authors.0.person', message: refused }])

    const despite = async () => (await record('authors', author)).withdrawnAt ?? ''
    const before = await despite()
    expect(
      (await publishNow(id, { authors: [{ ...row, creditedAs: 'name', namedDespite: before }] })).status,
    ).toBe(200)
    expect((await publishNow(id, { headline: unusual('Later') })).status).toBe(200)

    await post(`authors/${String(author)}/withdrawal`, { withheldBy: 'person' })
    const [again] = (await newest(id)).authors ?? []
    expect(again).toMatchObject({ creditedAs: 'withheld' })
    expect((await publishNow(id, { authors: [{ ...again, creditedAs: 'name' }] })).status).toBe(400)
    await post(`authors/${String(author)}/withdrawal/take-back`, {})
    expect(await record('authors', author)).toMatchObject({ withdrawnAt: null, withdrawnBy: null })
    expect((await newest(id)).authors).toMatchObject([{ creditedAs: 'withheld' }])
    expect((await publishNow(id, { authors: [{ ...again, creditedAs: 'name' }] })).status).toBe(200)
  })

  it('is not named by another record that says it is the same person', async () => {
    const author = await withdrawn('authors')
    const translator = await makeNamed('translators', { author })
    const { id, translators } = await makeInterview({
      spokenLanguages: ['fr'],
      translators: [{ person: translator, role: 'translator', creditedAs: 'name' }],
    })
    expect(translators).toMatchObject([{ creditedAs: 'withheld' }])
    const sign = await post(`translators/${String(translator)}/sign`, { creditedAs: 'name' })
    expect([sign.status, sign.text]).toEqual([409, expect.stringContaining('withdrawn')])
    const one = await post(`interviews/${String(id)}/sign`, { creditedAs: 'name', translator })
    expect(one.status).toBe(409)
    expect((await newest(id)).translators).toMatchObject([{ creditedAs: 'withheld' }])
  })

  it('stays out of translations, copies and old versions, and of what a draft’s link shows', async () => {
    const name = unusual('Ghazal')
    const author = await makeNamed('authors', { name })
    const begun = await begin({ authors: [credit(author)] })
    const { id } = begun.original
    await changeInterview(id, { headline: unusual('Later'), _status: 'published' })
    await post(`authors/${String(author)}/withdrawal`, { withheldBy: 'person' })
    const payload = await openPayload()
    const copy = await payload.duplicate({ collection: 'interviews', id, depth: 0 })
    expect(copy.authors).toMatchObject([{ creditedAs: 'withheld' }])
    const { docs } = await payload.findVersions({
      collection: 'interviews',
      where: { parent: { equals: id } },
      sort: 'createdAt',
      limit: 1,
    })
    await post(`interviews/versions/${String(docs[0]?.id)}`, {})
    expect((await newest(id)).authors).toMatchObject([{ creditedAs: 'withheld' }])
    // Taken out, and put in again: a row that is new.
    await save(id, editor, { authors: [credit(await makeNamed('authors'))] })
    await save(id, editor, { authors: [credit(author)] })
    expect((await newest(id)).authors).toMatchObject([{ creditedAs: 'withheld' }])
    const [row] = (await newest(id)).authors ?? []
    await save(id, editor, { authors: [{ ...row, creditedAs: 'name' }] })
    const link = await post(`interviews/${String(id)}/links`, { forWhom: 'A reader', days: 7 })
    const token = (link.json as unknown as NewDraftLink).path.split('/').at(-1) ?? ''
    const shown = await getSharedDraft(token)
    expect(shown).not.toBeNull()
    expect(JSON.stringify(shown)).not.toContain(name)
  })

  it('is not told to readers of a translation whose private original is confirmed', async () => {
    const author = await withdrawn('authors')
    const original = await makeInterview({ _status: 'draft', authors: [credit(author)] })
    const translation = await makeInterview({
      language: 'ar',
      translationOf: original.id,
      translators: [{ person: await makeNamed('translators'), role: 'translator', creditedAs: 'name' }],
      exchanges: (original.exchanges ?? []).map((part) => exchange('؟', 'جواب', { key: part.key })),
    })
    const [row] = (await newest(original.id)).authors ?? []
    await save(original.id, editor, { authors: [{ ...row, creditedAs: 'name' }] })
    expect((await newest(original.id)).authors).toMatchObject([{ creditedAs: 'name' }])
    expect((await post(`interviews/${String(original.id)}/confirm`, {})).status).toBe(200)
    const payload = await openPayload()
    const told = await payload.findByID({ collection: 'interviews', id: translation.id, depth: 0 })
    expect(told).toMatchObject({ _status: 'published', authors: [{ creditedAs: 'withheld' }] })
  })

  it('is found in a text that is being published just then', async () => {
    const author = await makeNamed('authors')
    const client = await (await openPayload()).db.pool.connect()
    await client.query('begin')
    await client.query('select id from authors where id = $1 for key share', [author])
    const withdrawing = post(`authors/${String(author)}/withdrawal`, { withheldBy: 'person' }).then(
      ({ status }) => status,
    )
    const soon = new Promise((done) => setTimeout(() => done('waits'), 400))
    const first = await Promise.race([withdrawing, soon])
    await client.query('commit')
    client.release()
    expect([first, await withdrawing]).toEqual(['waits', 200])
  })

  it('stays withdrawn when records become one, and is so no more when that is undone', async () => {
    for (const collection of ['authors', 'translators', 'speakers'] as const) {
      const [kept, gone] = [await makeNamed(collection), await withdrawn(collection)]
      expect((await post(`${collection}/${String(kept)}/merge`, { gone })).status).toBe(200)
      expect(await record(collection, kept)).toMatchObject({ withdrawnBy: 'person' })
      expect((await post(`${collection}/${String(kept)}/unmerge`, {})).status).toBe(200)
      expect(await record(collection, kept)).toMatchObject({ withdrawnAt: null })
      expect(await record(collection, gone)).toMatchObject({ withdrawnBy: 'person' })
    }
    const [one, other] = [await withdrawn('authors', {}, 'newsroom'), await withdrawn('authors')]
    await post(`authors/${String(one)}/merge`, { gone: other })
    expect(await record('authors', one)).toMatchObject({ withdrawnBy: 'person' })
    await post(`authors/${String(one)}/unmerge`, {})
    expect((await record('authors', one)).withdrawnAt).not.toBeNull()
  })

  it('is not merged with somebody who is named', async () => {
    const [open, marked] = [await makeNamed('authors'), await withdrawn('authors')]
    const { headline } = await makeInterview({ authors: [credit(open)] })
    for (const [kept, gone] of [
      [open, marked],
      [marked, open],
    ] as const) {
      const answer = await post(`authors/${String(kept)}/merge`, { gone })
      expect(answer.status).toBe(409)
      expect(answer.text).toMatch(/was withdrawn/)
      expect(answer.text).toContain(headline ?? '')
    }
  })

  it('is withheld in a transcript that is brought in by name', async () => {
    const name = unusual('Haddad')
    await withdrawn('authors', { name })
    await withdrawn('speakers', { name: `${name} S` })
    const text = `The Ferry ${unusual('F')}\n\nQ: Who rows it?\n\nWe all do.\n`
    const people = [
      { name, did: 'author' },
      { name: `${name} S`, did: 'named' },
    ]
    const told = { language: 'en', spoken: 'en', people }
    const answer = await post('interviews/bring', { text, file: 'a.txt', told })
    expect(answer.status, answer.text).toBe(200)
    expect(answer.json['withdrawn']).toEqual(expect.arrayContaining([name, `${name} S`]))
    expect(await newest(Number(answer.json['id']))).toMatchObject({
      authors: [{ creditedAs: 'withheld' }],
      interviewees: [{ nameWithheld: true }],
    })
  })
})
