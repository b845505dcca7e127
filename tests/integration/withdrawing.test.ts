import { afterAll, describe, expect, it } from 'vitest'

import type { InterviewWithdrawal } from '@/cms/withdrawing/withdraw-interview'
import type { NameWithdrawal, NameWithdrawn } from '@/cms/withdrawing/withdraw-name'

import {
  changeInterview,
  credit,
  exchange,
  makeInterview,
  makeNamed,
  makePicture,
  makeUser,
} from '../support/builders'
import { begin, makeTranslator, newest } from '../support/desk'
import { closePayload, openPayload, unusual } from '../support/open-payload'
import { rest } from '../support/rest'

afterAll(closePayload)

const withdrawal = (of: string, id: number) => `/api/${of}/${String(id)}/withdrawal`
const plan = async <Plan>(of: string, id: number, token: string) =>
  (await rest(withdrawal(of, id), { token })).json as unknown as Plan
const withdraw = async (of: string, id: number, token: string, withheldBy = 'person') => {
  const answer = await rest(withdrawal(of, id), { method: 'POST', token, body: { withheldBy } })
  return { status: answer.status, ...(answer.json as unknown as NameWithdrawn) }
}
/** All that readers get of a text, and of whom it names. */
const told = async (id: number) => {
  const payload = await openPayload()
  const { rows } = await payload.db.pool.query(
    'select summary::text || document::text as text, refs from reading.editions where id = $1',
    [id],
  )
  return rows[0] as { text: string; refs: string[] } | undefined
}

describe('a name', () => {
  it('is taken out of everything that anybody is credited with, in the draft and in public at once', async () => {
    const payload = await openPayload()
    const editor = await makeUser('editor')
    const family = unusual('Halwani')
    const portrait = await makePicture()
    const author = await makeNamed('authors', { name: `Dima ${family}`, portrait })
    const translator = await makeNamed('translators', { name: `D. ${family}`, author })
    const inEnglish = await makeInterview({ authors: [credit(author, 'name', `Dima H. ${family}`)] })
    await changeInterview(inEnglish.id, { headline: 'Another' }, true)
    const draft = await makeInterview({ _status: 'draft', authors: [credit(author)] })
    const pen = await makeInterview({ authors: [credit(author, 'penName', 'Nightjar')] })
    const carried = await makeInterview({
      spokenLanguages: ['fr'],
      translators: [{ person: translator, role: 'translator', creditedAs: 'name' }],
      exchanges: [exchange('?', `As ${family} put it.`)],
    })
    const other = await makeInterview()
    expect(await plan<NameWithdrawal>('authors', author, editor.token)).toEqual({
      works: 3,
      texts: { public: 2, drafts: 1 },
      letters: 0,
    })
    const before = await newest(inEnglish.id)
    const done = await withdraw('authors', author, editor.token, 'newsroom')
    expect(done).toMatchObject({ status: 200, done: 3, left: 0 })
    expect(done.still?.names.map(({ place }) => 'interview' in place && place.interview)).toEqual([
      carried.id,
    ])
    for (const { id } of [inEnglish, draft, carried]) {
      const now = await newest(id)
      const [row] = [...(now.authors ?? []), ...(now.translators ?? [])].filter(
        ({ creditedAs }) => creditedAs !== 'name',
      )
      expect(row).toMatchObject({ creditedAs: 'withheld', withheldBy: 'newsroom', signedAs: null })
    }
    expect((await newest(inEnglish.id)).headline).toBe('Another')
    expect((await newest(inEnglish.id)).revision).toBe((before.revision ?? 0) + 1)
    expect((await told(inEnglish.id))?.text).not.toContain(family)
    expect((await told(inEnglish.id))?.refs).not.toContain(`author:${String(author)}`)
    expect((await told(inEnglish.id))?.text).toContain('"withheldBy": "newsroom"')
    expect((await told(pen.id))?.text).toContain('Nightjar')
    expect((await told(other.id))?.text).not.toContain('withheld"')
    for (const [collection, id] of [
      ['authors', author],
      ['translators', translator],
      ['media', portrait],
    ] as const)
      expect(await payload.findByID({ collection, id, depth: 0 })).toMatchObject({ shown: false })
    expect(await plan<NameWithdrawal>('translators', translator, editor.token)).toMatchObject({ works: 0 })
  })

  it('is withheld of whoever answers, and does not come back with an old version or an open form', async () => {
    const editor = await makeUser('editor')
    const name = unusual('Speaker')
    const speaker = await makeNamed('speakers', { name, publicFigure: true })
    const interviewees = [{ protection: 'named' as const, speaker, nameWithheld: false, label: 'a pilot' }]
    const begun = await begin({ interviewees, talk: { heldOn: '2014-05-06', medium: 'phone' } })
    const { id } = begun.original
    const open = await newest(id)
    await changeInterview(id, { headline: unusual('Later'), _status: 'published' })
    const translation = await newest(begun.translation)
    expect(translation.interviewees?.[0]).toMatchObject({ protection: 'named' })
    expect(await withdraw('speakers', speaker, editor.token)).toMatchObject({ done: 1, left: 0 })
    for (const text of [id, begun.translation])
      expect(await newest(text)).toMatchObject({
        interviewees: [{ nameWithheld: true, withheldBy: 'person' }],
        protectsPeople: true,
      })
    const { text = '' } = (await told(id)) ?? {}
    expect([text.includes(`speaker:${String(speaker)}`), text.includes('2014-05-06')]).toEqual([false, false])
    const stale = await rest(`/api/interviews/${String(id)}?draft=true`, {
      method: 'PATCH',
      token: editor.token,
      body: { interviewees: open.interviewees, revision: open.revision },
    })
    expect(stale.status).toBe(409)
    const payload = await openPayload()
    const { docs } = await payload.findVersions({
      collection: 'interviews',
      where: { parent: { equals: id } },
      sort: 'createdAt',
      limit: 1,
    })
    const restored = await rest(`/api/interviews/versions/${String(docs[0]?.id)}`, {
      method: 'POST',
      token: editor.token,
      body: {},
    })
    expect(restored.status, restored.text).toBe(200)
    expect((await newest(id)).interviewees).toMatchObject([{ nameWithheld: true, withheldBy: 'person' }])
  })

  it('goes step by step where there is much of it', async () => {
    const editor = await makeUser('editor')
    const author = await makeNamed('authors')
    const ids: number[] = []
    for (let n = 0; n < 27; n += 1) ids.push((await makeInterview({ authors: [credit(author)] })).id)
    const begun = performance.now()
    expect(await withdraw('authors', author, editor.token)).toMatchObject({ done: 25, left: 2, still: null })
    expect(performance.now() - begun).toBeLessThan(10_000)
    expect(await withdraw('authors', author, editor.token)).toMatchObject({ done: 2, left: 0 })
    for (const id of ids) expect((await told(id))?.refs).not.toContain(`author:${String(author)}`)
  })

  it('is nobody’s to withdraw but the newsroom’s, who say who decided', async () => {
    const author = await makeNamed('authors')
    const translator = await makeTranslator()
    const editor = await makeUser('editor')
    for (const [token, status] of [
      [undefined, 401],
      [translator.token, 404],
    ] as const) {
      expect((await rest(withdrawal('authors', author), { token })).status).toBe(status)
      const sent = await rest(withdrawal('authors', author), {
        method: 'POST',
        token,
        body: { withheldBy: 'person' },
      })
      expect(sent.status).toBe(status)
    }
    expect((await withdraw('authors', author, editor.token, 'nobody')).status).toBe(400)
    expect((await withdraw('authors', 999_999, editor.token)).status).toBe(404)
  })
})

describe('an interview', () => {
  it('is taken back in every language, and published by no door until somebody takes the mark off', async () => {
    const begun = await begin()
    const { id } = begun.original
    const arabic = await makeInterview({
      language: 'ar',
      translationOf: id,
      translators: [{ person: await makeNamed('translators'), role: 'translator', creditedAs: 'name' }],
      exchanges: (begun.original.exchanges ?? []).map((part) => exchange('؟', 'جواب', { key: part.key })),
    })
    await changeInterview(id, { headline: 'Not public yet' }, true)
    expect(await plan<InterviewWithdrawal>('interviews', id, begun.editor.token)).toMatchObject({
      texts: { public: 2, drafts: 1 },
    })
    for (const token of [undefined, begun.salma.token]) {
      const sent = await rest(withdrawal('interviews', id), { method: 'POST', token, body: {} })
      expect(sent.status).toBe(token ? 404 : 401)
    }
    expect(await told(id)).toBeDefined()
    expect(await withdraw('interviews', id, begun.editor.token)).toMatchObject({
      status: 200,
      done: 3,
      left: 0,
    })
    for (const text of [id, arabic.id]) expect(await told(text)).toBeUndefined()
    for (const text of [id, arabic.id, begun.translation])
      expect(await newest(text)).toMatchObject({ _status: 'draft', neverPublish: true })
    expect((await newest(id)).headline).toBe('Not public yet')
    const again = await rest(`/api/interviews/${String(id)}`, {
      method: 'PATCH',
      token: begun.editor.token,
      body: { _status: 'published' },
    })
    expect([again.status, again.text]).toEqual([400, expect.stringContaining('Take the mark off first')])
  })
})
