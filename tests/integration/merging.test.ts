import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { spelledCollections } from '@/cms/fields/spellings'

import {
  changeInterview,
  credit,
  makeInterview,
  makeNamed,
  makeUser,
  type SignedIn,
} from '../support/builders'
import { makeTranslator } from '../support/desk'
import { closePayload, openPayload, unusual } from '../support/open-payload'
import { complaintsOf, rest } from '../support/rest'

afterAll(closePayload)

let editor: SignedIn
beforeAll(async () => {
  editor = await makeUser('editor')
})

type Named = (typeof spelledCollections)[number]

const post = (path: string, body: object, who: SignedIn | null = editor) =>
  rest(`/api/${path}`, { method: 'POST', body, ...(who ? { token: who.token } : {}) })
const merge = (collection: Named, kept: number, gone: number, who: SignedIn | null = editor) =>
  post(`${collection}/${String(kept)}/merge`, { gone }, who)
const unmerge = (collection: Named, kept: number) => post(`${collection}/${String(kept)}/unmerge`, {})
const planOf = async (collection: Named, kept: number, gone: number) =>
  (await rest(`/api/${collection}/${String(kept)}/merging?gone=${String(gone)}`, { token: editor.token }))
    .json

const rowOf = {
  authors: (id: number) => ({ authors: [credit(id)] }),
  translators: (id: number) => ({
    translators: [{ person: id, role: 'reviser' as const, creditedAs: 'name' as const }],
  }),
  speakers: (id: number) => ({
    interviewees: [{ protection: 'named' as const, speaker: id, nameWithheld: false }],
  }),
  topics: (id: number) => ({ topics: [id] }),
  places: (id: number) => ({ places: [id], talk: { place: id } }),
} as const

/** Whom a text names, in what readers have or in the newest save. */
async function namedIn(
  collection: Named,
  id: number,
  draft: boolean,
): Promise<(number | null | undefined)[]> {
  const payload = await openPayload()
  const doc = await payload.findByID({ collection: 'interviews', id, draft, depth: 0 })
  switch (collection) {
    case 'authors':
      return (doc.authors ?? []).map(({ person }) => person as number)
    case 'translators':
      return (doc.translators ?? []).map(({ person }) => person as number)
    case 'speakers':
      return (doc.interviewees ?? []).map(({ speaker }) => speaker as number)
    case 'topics':
      return (doc.topics ?? []) as number[]
    case 'places':
      return [...(doc.places ?? []), doc.talk?.place] as number[]
  }
}

async function pairOf(collection: Named) {
  const payload = await openPayload()
  const [keptName, goneName] = [unusual('Kept'), unusual('Gone')]
  const kept = await makeNamed(collection, { name: keptName })
  const gone = await makeNamed(collection, { name: goneName, otherNames: [`${goneName} the Elder`] })
  await payload.update({ collection, id: gone, locale: 'ar', data: { name: `حنان ${goneName}` } })
  const slug = (await payload.findByID({ collection, id: gone })).slug ?? ''
  return { kept, gone, keptName, goneName, slug }
}

const stale = async () => {
  const { rows } = await (await openPayload()).db.pool.query<{ ref: string }>('select ref from reading_stale')
  return rows
}
const editionOf = async (id: number) => {
  const payload = await openPayload()
  const { rows } = await payload.db.pool.query<{ refs: string[] }>(
    'select refs from reading.editions where id = $1',
    [id],
  )
  return rows[0]?.refs ?? []
}
const kindOf = {
  authors: 'author',
  translators: 'translator',
  speakers: 'speaker',
  topics: 'topic',
  places: 'place',
}

describe.each(spelledCollections)('two records among the %s', (collection) => {
  it('become one, with every name, address and text of both, and two again', async () => {
    const payload = await openPayload()
    const { kept, gone, goneName, slug } = await pairOf(collection)
    const published = (await makeInterview(rowOf[collection](gone))).id
    const draft = (await makeInterview({ ...rowOf[collection](gone), _status: 'draft' })).id
    const other = (await makeInterview(rowOf[collection](kept))).id
    const ref = (id: number) => `${kindOf[collection]}:${String(id)}`
    expect(await editionOf(published)).toContain(ref(gone))

    expect(await planOf(collection, kept, gone)).toMatchObject({ total: 2, refused: null })
    const merged = await merge(collection, kept, gone)
    expect(merged.status, merged.text).toBe(200)
    for (const id of [published, draft, other])
      for (const asDraft of [true, false])
        expect([...new Set(await namedIn(collection, id, asDraft))]).toEqual([kept])
    expect(await editionOf(published)).toContain(ref(kept))
    expect(await editionOf(published)).not.toContain(ref(gone))
    expect(await stale()).toEqual([])

    const one = await payload.findByID({ collection, id: kept, locale: 'all' })
    expect(one).toMatchObject({
      name: { ar: `حنان ${goneName}` },
      otherNames: { en: [goneName, `${goneName} the Elder`] },
      formerSlugs: [slug],
    })
    const trashed = await payload.findByID({ collection, id: gone, trash: true })
    expect(trashed).toMatchObject({ deletedAt: expect.any(String) as string, slug: null, shown: false })

    const since = (await makeInterview(rowOf[collection](kept))).id
    const undone = await unmerge(collection, kept)
    expect(undone.status, undone.text).toBe(200)
    for (const id of [published, draft])
      expect([...new Set(await namedIn(collection, id, true))]).toEqual([gone])
    for (const id of [other, since]) expect([...new Set(await namedIn(collection, id, true))]).toEqual([kept])
    expect(await editionOf(published)).toContain(ref(gone))
    const again = await payload.findByID({ collection, id: kept, locale: 'all' })
    expect(again.name).toEqual({ en: expect.any(String) as string })
    expect([again.otherNames ?? {}, again.formerSlugs ?? []]).toEqual([
      expect.not.objectContaining({ en: [goneName] }),
      [],
    ])
    expect(await payload.findByID({ collection, id: gone })).toMatchObject({ slug })
    expect((await unmerge(collection, kept)).status).toBe(409)
  })

  it('are merged by the newsroom alone', async () => {
    const { kept, gone } = await pairOf(collection)
    const salma = await makeTranslator()
    for (const who of [null, salma]) {
      expect((await merge(collection, kept, gone, who)).status).not.toBe(200)
      const plan = await rest(
        `/api/${collection}/${String(kept)}/merging?gone=${String(gone)}`,
        who ? { token: who.token } : {},
      )
      expect([401, 404]).toContain(plan.status)
      expect((await post(`${collection}/${String(kept)}/unmerge`, {}, who)).status).not.toBe(200)
    }
    expect((await merge(collection, kept, kept)).status).toBe(409)
    expect((await merge(collection, kept, 999_999_999)).status).toBe(409)
    expect((await post(`${collection}/${String(kept)}/merge`, {})).status).toBe(400)
  })
})

describe('what is merged', () => {
  it('is offered to be, where a record stays since it is in use', async () => {
    const { gone } = await pairOf('topics')
    await makeInterview({ topics: [gone] })
    const remove = await rest(`/api/topics/${String(gone)}`, { method: 'DELETE', token: editor.token })
    expect(remove.status).toBe(409)
    expect(complaintsOf(remove)[0]?.message).toContain('both can be merged')
  })

  it('stands once in a text that named both, and twice again afterwards', async () => {
    const { kept, gone } = await pairOf('topics')
    const { id } = await makeInterview({ topics: [kept, gone] })
    expect((await merge('topics', kept, gone)).status).toBe(200)
    expect(await namedIn('topics', id, true)).toEqual([kept])
    expect((await unmerge('topics', kept)).status).toBe(200)
    expect(await namedIn('topics', id, true)).toEqual([kept, gone])
    expect(await namedIn('topics', id, false)).toEqual([kept, gone])
  })

  it('stays with its record where it was chosen since', async () => {
    const { kept, gone } = await pairOf('authors')
    const moved = (await makeInterview({ authors: [credit(gone)] })).id
    const changed = (await makeInterview({ authors: [credit(gone)] })).id
    expect((await merge('authors', kept, gone)).status).toBe(200)
    const third = await makeNamed('authors')
    await changeInterview(changed, { authors: [credit(third)] })
    // Its rows are stored anew.
    await changeInterview(moved, { headline: unusual('Headline') })
    expect((await unmerge('authors', kept)).status).toBe(200)
    expect([await namedIn('authors', moved, true), await namedIn('authors', moved, false)]).toEqual([
      [gone],
      [gone],
    ])
    expect(await namedIn('authors', changed, true)).toEqual([third])
  })

  it('leads on for whoever has a form open: their save brings back nobody', async () => {
    const { kept, gone } = await pairOf('authors')
    const { id, revision } = await makeInterview({ authors: [credit(gone)] })
    expect((await merge('authors', kept, gone)).status).toBe(200)
    const body = { revision, authors: [credit(gone)], headline: unusual('Late') }
    const late = await rest(`/api/interviews/${String(id)}?draft=true`, {
      method: 'PATCH',
      token: editor.token,
      body,
    })
    expect(late.status).toBe(409)
    expect(await namedIn('authors', id, true)).toEqual([kept])
  })

  it('is whole, however many save at the same time', async () => {
    for (let round = 0; round < 4; round += 1) {
      const { kept, gone } = await pairOf('topics')
      const { id } = await makeInterview({ topics: [gone] })
      const other = (await makeInterview({})).id
      const save = (text: number, body: object) =>
        rest(`/api/interviews/${String(text)}?draft=true`, { method: 'PATCH', token: editor.token, body })
      const [merged] = await Promise.all([
        merge('topics', kept, gone),
        save(id, { headline: unusual('Headline') }),
        save(other, { topics: [gone] }),
        rest(`/api/topics/${String(gone)}?locale=en`, {
          method: 'PATCH',
          token: editor.token,
          body: { name: unusual('Name') },
        }),
      ])
      expect([200, 409]).toContain(merged.status)
      if (merged.status === 409) continue
      expect(await namedIn('topics', id, true)).toEqual([kept])
      // Who was first: it names the one that is kept, or nothing that is gone.
      expect([[kept], []]).toContainEqual(await namedIn('topics', other, true))
    }
  })
})

describe('two people are not merged', () => {
  const refused = async (collection: Named, kept: number, gone: number) => {
    const plan = await planOf(collection, kept, gone)
    const answer = await merge(collection, kept, gone)
    expect(answer.status).toBe(409)
    const [said] = complaintsOf(answer)
    expect(plan['refused']).toBe(said?.message)
    return said?.message ?? ''
  }

  it('where both stand in one text', async () => {
    const { kept, gone } = await pairOf('authors')
    const { headline } = await makeInterview({ authors: [credit(kept), credit(gone)] })
    const said = await refused('authors', kept, gone)
    expect(said).toContain(headline)
    expect(said).toContain('Both are credited')
  })

  it.each([
    ['withheld', 'kept'],
    ['withheld', 'gone'],
    ['penName', 'gone'],
  ] as const)(
    'where a name is kept (%s, of the one that is %s) and the other is named',
    async (creditedAs, which) => {
      const pair = await pairOf('authors')
      const [hidden, named] = which === 'kept' ? [pair.kept, pair.gone] : [pair.gone, pair.kept]
      await makeInterview({ authors: [credit(hidden, creditedAs, 'A. Nom')], houseByline: true })
      const both = await planOf('authors', pair.kept, pair.gone)
      expect(both['refused']).toBeNull()
      await makeInterview({ authors: [credit(named)], _status: 'draft' })
      expect(await refused('authors', pair.kept, pair.gone)).toContain('name of one of them is kept')
    },
  )

  it('where one is the same person by another record, whose name is kept', async () => {
    const { kept, gone } = await pairOf('translators')
    const author = await makeNamed('authors')
    await (
      await openPayload()
    ).update({ collection: 'translators', id: gone, locale: 'en', data: { author } })
    await makeInterview(rowOf.translators(kept))
    await makeInterview({ authors: [credit(author, 'withheld')], houseByline: true })
    expect(await refused('translators', kept, gone)).toContain('name of one of them is kept')
  })

  it('where one stood behind an interviewee before they were protected', async () => {
    const { kept, gone } = await pairOf('speakers')
    const { id, interviewees } = await makeInterview(rowOf.speakers(gone))
    const [row] = interviewees ?? []
    await changeInterview(id, {
      interviewees: [{ ...row, protection: 'described', speaker: null, label: 'a teacher' }] as never,
    })
    await makeInterview(rowOf.speakers(kept))
    expect(await refused('speakers', kept, gone)).toContain('name of one of them is kept')
  })
})
