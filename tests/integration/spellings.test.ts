import { createLocalReq } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { findOrMakePlace, SeveralRecords } from '@/cms/bringing/records'
import { spelledCollections } from '@/cms/fields/spellings'

import { makeNamed, makeUser, type SignedIn } from '../support/builders'
import { closePayload, openPayload, unusual } from '../support/open-payload'
import { docsOf, rest } from '../support/rest'

afterAll(closePayload)

let editor: SignedIn
beforeAll(async () => {
  editor = await makeUser('editor')
})

type Named = (typeof spelledCollections)[number]

/** As a picker asks: for what is like it, in the language of the admin. */
async function found(
  collection: Named,
  typed: string,
  locale: 'en' | 'ar' = 'en',
  who: SignedIn | null = editor,
) {
  const query = new URLSearchParams({ locale, 'where[and][0][name][like]': typed, 'select[name]': 'true' })
  const answer = await rest(`/api/${collection}?${query.toString()}`, who ? { token: who.token } : {})
  return docsOf(answer).map((doc) => doc['id'])
}

async function makeCalled(collection: Named) {
  const payload = await openPayload()
  const family = unusual('Hroub')
  const id = await makeNamed(collection, {
    name: `Hanan ${family}`,
    otherNames: [`Ḥanān Alternate${family}`],
  })
  await payload.update({ collection, id, locale: 'ar', data: { name: `حنان أحمد ${family}` } })
  return { id, family }
}

describe('a person, topic or place is found', () => {
  it.each(spelledCollections)('by every name, spelling and script: %s', async (collection) => {
    const { id, family } = await makeCalled(collection)
    const typed = ['hanan', 'Ḥanān', 'حنان', 'حَنان', 'احمد', 'أحمد', 'alternate'].map(
      (word) => `${word} ${family}`,
    )
    for (const words of typed)
      for (const locale of ['en', 'ar'] as const)
        expect([words, await found(collection, words, locale)]).toEqual([words, [id]])
    expect(await found(collection, `samir ${family}`)).toEqual([])
  })

  it('by a name that it had before, and by an address that still leads to it', async () => {
    const payload = await openPayload()
    const { id, family } = await makeCalled('topics')
    const later = unusual('Later')
    await payload.update({
      collection: 'topics',
      id,
      locale: 'en',
      data: { name: later, slug: later.toLowerCase() },
    })
    expect(await found('topics', later)).toEqual([id])
    expect(await found('topics', `hanan ${family}`)).toEqual([id])
    await payload.update({
      collection: 'topics',
      id,
      locale: 'en',
      data: { formerSlugs: [], otherNames: [] },
    })
    expect(await found('topics', `hanan ${family}`)).toEqual([])
  })

  it('by the beginning of a word that the search folds as a whole', async () => {
    const family = unusual('Beginning')
    const id = await makeNamed('places', { name: `القاهرة ${family}` })
    for (const word of ['القاه', 'القاهره', 'القاهرة'])
      expect(await found('places', `${word} ${family}`)).toEqual([id])
  })

  it('beside other questions, of which none is lost', async () => {
    const { id, family } = await makeCalled('speakers')
    const ask = async (more: Record<string, string>) => {
      const query = new URLSearchParams({ ...more, 'where[name][contains]': family.toUpperCase() })
      const answer = await rest(`/api/speakers?${query.toString()}`, { token: editor.token })
      return docsOf(answer).map((doc) => doc['id'])
    }
    expect(await ask({})).toEqual([id])
    expect(await ask({ 'where[or][0][id][equals]': String(id), 'where[or][1][id][equals]': '0' })).toEqual([
      id,
    ])
    expect(await ask({ 'where[or][0][id][equals]': '0' })).toEqual([])
    expect(await ask({ 'where[id][equals]': '0' })).toEqual([])
  })
})

describe('what is brought in', () => {
  const placed = async (name: string) => {
    const payload = await openPayload()
    return findOrMakePlace(name, 'en', await createLocalReq({}, payload))
  }

  it('finds the record that is called so in another spelling, and asks where there are two', async () => {
    const { id, family } = await makeCalled('places')
    expect(await placed(`حَنان احمد ${family}`)).toBe(id)
    expect(await placed(`hanan ${family.toUpperCase()}`)).toBe(id)
    // A part of a name is another name.
    expect(await placed(family)).not.toBe(id)
    await makeNamed('places', { name: `Hânan ${family}` })
    await expect(placed(`hanan ${family}`)).rejects.toThrow(SeveralRecords)
    expect(await placed(`Hanan ${family}`)).toBe(id)
  })
})

describe('spellings', () => {
  it('are told to the newsroom alone, and are nobody’s to write', async () => {
    const { id, family } = await makeCalled('topics')
    const payload = await openPayload()
    await payload.db.pool.query('update topics set shown = true where id = $1', [id])
    const read = async (token?: string) =>
      (await rest(`/api/topics/${String(id)}`, token ? { token } : {})).json
    expect(await read(editor.token)).toHaveProperty('spellings')
    expect(await read()).not.toHaveProperty('spellings')
    expect(await found('topics', `حنان ${family}`, 'en', null)).toEqual([])
    const body = { spellings: 'something else' }
    await rest(`/api/topics/${String(id)}`, { method: 'PATCH', token: editor.token, body })
    expect(await found('topics', `hanan ${family}`)).toEqual([id])
    const asked = await rest(`/api/topics?where[spellings][like]=${family}`)
    expect(asked.status).toBe(401)
  })

  it('change nothing for readers', async () => {
    const payload = await openPayload()
    const { rows } = await payload.db.pool.query('select * from reading_stale')
    expect(rows).toEqual([])
  })
})
