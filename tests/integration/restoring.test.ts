import { sql } from '@payloadcms/db-postgres'
import { afterAll, describe, expect, it } from 'vitest'

import { idOf } from '@/cms/payload/id-of'
import { rowId } from '@/cms/payload/row-id'
import { ask } from '@/content/reading/ask'
import type { Interview } from '@/payload-types'

import {
  changeInterview,
  credit,
  exchange,
  makeInterview,
  makeNamed,
  makeUser,
  type SignedIn,
} from '../support/builders'
import { begin, newest, publish, read, save, write } from '../support/desk'
import { closePayload, openPayload, unusual } from '../support/open-payload'
import { docOf, rest } from '../support/rest'

afterAll(closePayload)

/** The saves of an interview, the oldest first. */
async function versionsOf(id: number): Promise<string[]> {
  const payload = await openPayload()
  const where = { parent: { equals: id } }
  const { docs } = await payload.findVersions({
    collection: 'interviews',
    where,
    sort: 'id',
    pagination: false,
    depth: 0,
  })
  return docs.map((version) => version.id)
}

const restore = (version: string | undefined, who: SignedIn | null, query = '') =>
  rest(`/api/interviews/versions/${String(version)}${query}`, { method: 'POST', token: who?.token })

/** Whether readers have it. */
async function isRead(id: number): Promise<boolean> {
  return (await ask(sql`select from reading.editions where id = ${id}`)).length === 1
}

const questions = ({ exchanges }: Interview) =>
  (exchanges ?? []).map((part) => (part.blockType === 'questionAnswer' ? part.question : part.blockType))

describe('restoring an old version', () => {
  it('makes a draft, whatever the query says, and leaves readers what they have', async () => {
    const editor = await makeUser('editor')
    const [first, second] = [unusual('First'), unusual('Second')]
    const { id, exchanges } = await makeInterview({ headline: first })
    await changeInterview(id, { headline: second, _status: 'published' })
    const [old] = await versionsOf(id)
    for (const query of ['', '?draft=false', '?draft=true', '?draft=0&depth=2']) {
      const before = await newest(id)
      const answer = await restore(old, editor, query)
      expect(answer.status, answer.text).toBe(200)
      expect(await read(id)).toContain(second)
      expect(await read(id)).not.toContain(first)
      const draft = await newest(id)
      expect(draft).toMatchObject({ headline: first, _status: 'draft', revision: (before.revision ?? 0) + 1 })
      expect(draft.exchanges?.map(({ key }) => key)).toEqual(exchanges?.map(({ key }) => key))
    }
    expect((await save(id, editor, { headline: 'Later', revision: 1 })).status).toBe(409)
    const restoring = (await openPayload()).restoreVersion({ collection: 'interviews', id: old ?? '' })
    await expect(restoring).rejects.toThrow('draft=true')
  })

  it('is an editor’s to do, and leaves what was never published unpublished', async () => {
    const [editor, translator] = [await makeUser('editor'), await makeUser('translator')]
    const { id } = await makeInterview({ _status: 'draft' })
    await changeInterview(id, { headline: 'Other' }, true)
    const [old] = await versionsOf(id)
    expect((await restore(old, null)).status).toBe(401)
    expect((await restore(old, translator)).status).toBe(403)
    expect((await restore(old, editor)).status).toBe(200)
    expect(await isRead(id)).toBe(false)
    expect((await restore('999999', editor)).status).toBe(404)
  })

  it('refuses when somebody has saved since the difference was seen', async () => {
    const editor = await makeUser('editor')
    const { id } = await makeInterview()
    const [old] = await versionsOf(id)
    const seen = await rest(`/api/interviews/versions/${String(old)}/difference`, { token: editor.token })
    await changeInterview(id, { headline: 'Meanwhile' }, true)
    expect((await restore(old, editor, `?revision=${String(seen.json['revision'])}`)).status).toBe(409)
    expect(await newest(id)).toMatchObject({ headline: 'Meanwhile' })
  })

  it('names nobody again who was withheld, renamed or taken off since', async () => {
    const editor = await makeUser('editor')
    const [kept, gone, renamed] = [
      await makeNamed('authors'),
      await makeNamed('authors'),
      await makeNamed('authors'),
    ]
    const speaker = await makeNamed('speakers')
    const { id, interviewees } = await makeInterview({
      authors: [credit(kept), credit(gone), credit(renamed)],
      interviewees: [
        { protection: 'named', speaker, label: 'a teacher', nameWithheld: false },
        { protection: 'named', speaker: await makeNamed('speakers'), nameWithheld: false },
      ],
      exchanges: [],
      _status: 'draft',
    })
    const [one, two] = interviewees ?? []
    const exchanges = [
      exchange('Why?', 'So.', { speaker: one?.key }),
      exchange('How?', 'Thus.', { speaker: two?.key }),
    ]
    await changeInterview(id, { exchanges, _status: 'published' })
    await changeInterview(id, {
      authors: [credit(kept, 'withheld'), credit(renamed, 'penName', 'A. Nightingale')],
      houseByline: true,
      interviewees: [{ ...one, protection: 'described', speaker: null, label: 'a woman in Homs' }],
      exchanges: [exchange('Why?', 'So.')],
      talk: { medium: 'phone' },
      _status: 'published',
    })
    const versions = await versionsOf(id)
    expect((await restore(versions[1], editor)).status).toBe(200)
    const draft = await newest(id)
    expect(draft.authors?.map(({ person, creditedAs, signedAs }) => [person, creditedAs, signedAs])).toEqual([
      [kept, 'withheld', null],
      [renamed, 'penName', 'A. Nightingale'],
    ])
    expect(draft.interviewees).toMatchObject([
      { key: one?.key, protection: 'described', label: 'a woman in Homs' },
      { key: two?.key, protection: null },
    ])
    expect(draft).toMatchObject({ talk: { medium: 'phone' } })
    expect(questions(draft)).toEqual(['Why?', 'How?'])
    const published = await rest(`/api/interviews/${String(id)}`, {
      method: 'PATCH',
      token: editor.token,
      body: { _status: 'published' },
    })
    expect(published.status).toBe(400)
  })

  it('keeps what an old version guarded better, and what was changed to keep somebody safe', async () => {
    const editor = await makeUser('editor')
    const author = await makeNamed('authors')
    const { original, ...begun } = await begin({ authors: [credit(author, 'withheld')], houseByline: true })
    await write({ original, ...begun })
    const now = await newest(original.id)
    const parts = (now.exchanges ?? []).map((part, place) =>
      place === 0
        ? { ...part, question: 'Why there?', change: 'protective' as const }
        : { ...part, question: 'How so?' },
    )
    await changeInterview(original.id, { exchanges: parts, authors: [credit(author)], _status: 'published' })
    const [old] = await versionsOf(original.id)
    const { json } = await rest(`/api/interviews/versions/${String(old)}/difference`, { token: editor.token })
    expect(json).toMatchObject({ guarded: 1, parts: { changed: 1, back: 0, gone: 0 }, headline: null })
    expect((await restore(old, editor)).status).toBe(200)
    const draft = await newest(original.id)
    expect(draft.authors).toMatchObject([{ creditedAs: 'withheld' }])
    expect(questions(draft)).toEqual(['Why there?', 'How?'])
  })

  it('gives a translation its own words back in the structure that it has now', async () => {
    const begun = await begin()
    await write(begun, 'أولى')
    expect((await publish(begun)).status).toBe(200)
    const [old] = (await versionsOf(begun.translation)).slice(-1)
    const parts = (await newest(begun.original.id)).exchanges ?? []
    await changeInterview(begun.original.id, {
      exchanges: [exchange('New?', 'New.', { id: rowId() }), ...parts.slice(1)],
      _status: 'published',
    })
    await write(begun, 'ثانية')
    const answer = await restore(old, begun.editor)
    expect(answer.status, answer.text).toBe(200)
    const draft = await newest(begun.translation)
    const source = await newest(begun.original.id)
    expect(draft.exchanges?.map(({ key }) => key)).toEqual(source.exchanges?.map(({ key }) => key))
    expect(questions(draft)).toEqual(['ثانية ؟', 'أولى ؟'])
    expect(idOf(draft.translationOf)).toBe(begun.original.id)
  })
})

describe('what was public and comes another way', () => {
  it('comes out of the trash as a draft, unless the save says that it is to be public', async () => {
    const editor = await makeUser('editor')
    const { id } = await makeInterview()
    const patch = (body: object, query = '') =>
      rest(`/api/interviews/${String(id)}${query}`, { method: 'PATCH', token: editor.token, body })
    expect((await patch({ deletedAt: new Date().toISOString() })).status).toBe(200)
    expect((await patch({ deletedAt: null }, '?trash=true')).status).toBe(200)
    expect(await isRead(id)).toBe(false)
    expect(await newest(id)).toMatchObject({ _status: 'draft', deletedAt: null })
    expect((await patch({ _status: 'published' })).status).toBe(200)
    expect((await patch({ deletedAt: null, cardText: 'A card.' })).status).toBe(200)
    expect(await isRead(id)).toBe(true)
    await patch({ deletedAt: new Date().toISOString() })
    const where = `?trash=true&where[id][equals]=${String(id)}`
    const all = await rest(`/api/interviews${where}`, {
      method: 'PATCH',
      token: editor.token,
      body: { deletedAt: null },
    })
    expect(all.status, all.text).toBe(200)
    expect(await isRead(id)).toBe(false)
  })

  it('is copied as a draft', async () => {
    const editor = await makeUser('editor')
    const { id } = await makeInterview()
    for (const query of ['', '?draft=false']) {
      const copy = await rest(`/api/interviews/${String(id)}/duplicate${query}`, {
        method: 'POST',
        token: editor.token,
        body: { _status: 'published' },
      })
      expect(copy.status, copy.text).toBe(200)
      expect(docOf(copy)).toMatchObject({ _status: 'draft' })
      expect(await isRead(Number(docOf(copy)['id']))).toBe(false)
    }
  })
})
