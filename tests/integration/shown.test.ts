import { sql } from '@payloadcms/db-postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { writers } from '@/cms/payload/sound-transactions'
import { ask } from '@/content/reading/ask'

import {
  changeInterview,
  complete,
  credit,
  type Draft,
  exchange,
  makeInterview,
  makeNamed,
  makePicture,
  makeUser,
} from '../support/builders'
import { closePayload, openPayload } from '../support/open-payload'
import { rest } from '../support/rest'

beforeAll(openPayload)
afterAll(closePayload)

type Kind = 'authors' | 'translators' | 'speakers' | 'topics' | 'places' | 'media'
const isShown = async (collection: Kind, id: number) =>
  (await (await openPayload()).findByID({ collection, id, depth: 0 })).shown

async function usingEverything() {
  const portrait = await makePicture()
  const ids = {
    authors: await makeNamed('authors', { portrait }),
    translators: await makeNamed('translators'),
    speakers: await makeNamed('speakers'),
    topics: await makeNamed('topics'),
    places: await makeNamed('places'),
    media: await makePicture(),
  }
  const figure = await makePicture()
  const heldAt = await makeNamed('places')
  const data: Draft = {
    spokenLanguages: ['ar'],
    authors: [credit(ids.authors)],
    translators: [{ person: ids.translators, role: 'translator', creditedAs: 'name' }],
    interviewees: [{ protection: 'named', speaker: ids.speakers, nameWithheld: false }],
    topics: [ids.topics],
    places: [ids.places],
    talk: { place: heldAt },
    hero: ids.media,
    exchanges: [exchange('?', 'x'), { blockType: 'figure', media: figure }],
  }
  const used: [Kind, number][] = [
    ...(Object.entries(ids) as [Kind, number][]),
    ['media', figure],
    ['media', portrait],
    ['places', heldAt],
  ]
  const shown = () => Promise.all(used.map(([collection, id]) => isShown(collection, id)))
  return { data, shown, all: (is: boolean) => used.map(() => is) }
}

describe('what readers see', () => {
  it('follows whatever becomes of the interview', async () => {
    const payload = await openPayload()
    const { data, shown, all } = await usingEverything()
    const { id } = await makeInterview({ ...data, _status: 'draft' })
    expect(await shown(), 'a draft').toEqual(all(false))
    await changeInterview(id, { _status: 'published' })
    expect(await shown(), 'published').toEqual(all(true))
    await changeInterview(id, { authors: [], topics: [], hero: null }, true)
    expect(await shown(), 'a changed draft').toEqual(all(true))
    await changeInterview(id, { ...data, _status: 'draft' })
    expect(await shown(), 'unpublished').toEqual(all(false))
    await changeInterview(id, { _status: 'published' })
    await changeInterview(id, { deletedAt: new Date().toISOString() })
    expect(await shown(), 'in the trash').toEqual(all(false))
    await payload.update({
      collection: 'interviews',
      id,
      data: { deletedAt: null, _status: 'published' },
      trash: true,
    })
    expect(await shown(), 'restored').toEqual(all(true))
    await payload.delete({ collection: 'interviews', id })
    expect(await shown(), 'deleted').toEqual(all(false))
  })

  it('follows a portrait that is exchanged, and a name that is withheld', async () => {
    const payload = await openPayload()
    const [former, present] = [await makePicture(), await makePicture()]
    const author = await makeNamed('authors', { portrait: former })
    const { id } = await makeInterview({ authors: [credit(author)] })
    const both = () => Promise.all([isShown('media', former), isShown('media', present)])
    expect(await both()).toEqual([true, false])
    await payload.update({ collection: 'authors', id: author, data: { portrait: present } })
    expect(await both()).toEqual([false, true])
    await changeInterview(id, {
      _status: 'published',
      houseByline: true,
      authors: [credit(author, 'withheld')],
    })
    expect(await both()).toEqual([false, false])
    expect(await isShown('authors', author)).toBe(false)
  })

  it('leaves out the place and people of a protected talk', async () => {
    const place = await makeNamed('places')
    const speaker = await makeNamed('speakers')
    await makeInterview({ talk: { place }, interviewees: [{ protection: 'described', label: 'x', speaker }] })
    expect([await isShown('places', place), await isShown('speakers', speaker)]).toEqual([false, false])
  })
})

describe('many at the same time', () => {
  it('publications that share an author are all told, and none waits for ever', async () => {
    const author = await makeNamed('authors')
    const { token } = await makeUser('editor')
    const data = await Promise.all(Array.from({ length: 40 }, () => complete({ authors: [credit(author)] })))
    const answers = await Promise.all(
      data.map((body) =>
        rest('/api/interviews', { method: 'POST', token, body: { ...body, _status: 'published' } }),
      ),
    )
    const made = answers.filter(({ status }) => status === 201).length
    // On a slow machine the last ones are sent away; they are told when to come again, and nothing is stored.
    const others = answers.filter(({ status }) => status !== 201)
    for (const { status, headers, text } of others) {
      expect(status, text).toBe(503)
      expect(Number(headers.get('Retry-After'))).toBeGreaterThan(0)
      expect(text).toContain('Nothing of this was stored')
    }
    expect(made).toBeGreaterThanOrEqual(writers.atOnce)
    expect(await isShown('authors', author)).toBe(true)
    expect(
      await ask(sql`select works from reading.records where ref = ${`author:${String(author)}`}`),
    ).toEqual([{ works: made }])
    const { totalCount, idleCount, waitingCount } = (await openPayload()).db.pool
    expect([totalCount - idleCount, waitingCount]).toEqual([0, 0])
    expect((await rest('/api/interviews', { method: 'POST', token, body: data[0] ?? {} })).status).toBe(201)
  }, 120_000)
})
