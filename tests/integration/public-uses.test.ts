import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { writers } from '@/cms/sound-transactions'

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

type Counted = 'authors' | 'translators' | 'speakers' | 'topics' | 'places' | 'media'
const usesOf = async (collection: Counted, id: number) =>
  (await (await openPayload()).findByID({ collection, id, depth: 0 })).publicUses

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
  const used: [Counted, number][] = [
    ...(Object.entries(ids) as [Counted, number][]),
    ['media', figure],
    ['media', portrait],
    ['places', heldAt],
  ]
  const counts = () => Promise.all(used.map(([collection, id]) => usesOf(collection, id)))
  return { data, counts, all: (n: number) => used.map(() => n) }
}

describe('public uses', () => {
  it('are counted anew with whatever becomes of the interview', async () => {
    const payload = await openPayload()
    const { data, counts, all } = await usingEverything()
    const { id } = await makeInterview({ ...data, _status: 'draft' })
    expect(await counts(), 'a draft').toEqual(all(0))
    await changeInterview(id, { _status: 'published' })
    expect(await counts(), 'published').toEqual(all(1))
    await changeInterview(id, { authors: [], topics: [], hero: null }, true)
    expect(await counts(), 'a changed draft').toEqual(all(1))
    await changeInterview(id, { ...data, _status: 'draft' })
    expect(await counts(), 'unpublished').toEqual(all(0))
    await changeInterview(id, { _status: 'published' })
    await changeInterview(id, { deletedAt: new Date().toISOString() })
    expect(await counts(), 'in the trash').toEqual(all(0))
    await payload.update({
      collection: 'interviews',
      id,
      data: { deletedAt: null, _status: 'published' },
      trash: true,
    })
    expect(await counts(), 'restored').toEqual(all(1))
    await payload.delete({ collection: 'interviews', id })
    expect(await counts(), 'deleted').toEqual(all(0))
  })

  it('follow a portrait that is exchanged, and a name that is withheld', async () => {
    const payload = await openPayload()
    const [former, present] = [await makePicture(), await makePicture()]
    const author = await makeNamed('authors', { portrait: former })
    const { id } = await makeInterview({ authors: [credit(author)] })
    const both = () => Promise.all([usesOf('media', former), usesOf('media', present)])
    expect(await both()).toEqual([1, 0])
    await payload.update({ collection: 'authors', id: author, data: { portrait: present } })
    expect(await both()).toEqual([0, 1])
    await changeInterview(id, {
      _status: 'published',
      houseByline: true,
      authors: [credit(author, 'withheld')],
    })
    expect(await both()).toEqual([0, 0])
    expect(await usesOf('authors', author)).toBe(0)
  })

  it('leave the day, place and people of a protected talk uncounted', async () => {
    const place = await makeNamed('places')
    const speaker = await makeNamed('speakers')
    await makeInterview({ talk: { place }, interviewees: [{ protection: 'described', label: 'x', speaker }] })
    expect([await usesOf('places', place), await usesOf('speakers', speaker)]).toEqual([0, 0])
  })
})

describe('many at the same time', () => {
  it('publications that share an author are counted exactly, and none waits for ever', async () => {
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
    expect(await usesOf('authors', author)).toBe(made)
    const { totalCount, idleCount, waitingCount } = (await openPayload()).db.pool
    expect([totalCount - idleCount, waitingCount]).toEqual([0, 0])
    expect((await rest('/api/interviews', { method: 'POST', token, body: data[0] ?? {} })).status).toBe(201)
  }, 120_000)
})
