import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'

import { rebuildEditions } from '@/cms/publishing/rebuild'
import { getFeed } from '@/content/feeds'
import { getInterview } from '@/content/interviews'

import {
  changeInterview,
  credit,
  type Draft,
  exchange,
  makeInterview,
  makeNamed,
  makePicture,
  rich,
} from '../support/builders'
import { plantCreditedCases } from '../support/credited-cases'
import { closePayload, openPayload, unusual } from '../support/open-payload'

let payload: Payload
beforeAll(async () => {
  payload = await openPayload()
})
afterAll(closePayload)

const rowsOf = async (statement: ReturnType<typeof sql>) => (await payload.db.drizzle.execute(statement)).rows
const clock = async (id: number) =>
  (await rowsOf(sql`select clock from reading.editions where id = ${id}`)).map((row) => row['clock'])
/** All that readers' code can read, as text. */
const everything = async () =>
  JSON.stringify([
    await rowsOf(sql`select * from reading.editions`),
    await rowsOf(sql`select * from reading.records`),
    await rowsOf(sql`select * from reading.shown`),
    await rowsOf(sql`select * from reading.names`),
    await rowsOf(sql`select * from reading.indexed`),
    await rowsOf(sql`select * from reading.passages`),
    await rowsOf(sql`select * from reading.house`),
  ])

async function read(language: 'en' | 'ar', slug: string | null | undefined) {
  const result = await getInterview(language, slug ?? '')
  return result && 'found' in result ? result.found : null
}
const peopleOf = async (slug: string | null | undefined) =>
  (await read('en', slug))?.credits.map(({ by }) => (by.kind === 'person' ? by.name.text : by.kind))

const named = async (collection: 'authors' | 'translators' | 'speakers' | 'places') => {
  const name = unusual('Name')
  return { name, id: await makeNamed(collection, { name, slug: name.toLowerCase() }) }
}

/** An English original and its Arabic translation. */
async function makePair(more: Draft = {}) {
  const source = await makeInterview({ slug: unusual('source'), ...more })
  const translation = await makeInterview({
    language: 'ar',
    slug: unusual('translation'),
    translationOf: source.id,
    noTranslator: 'machineTranslated',
    exchanges: (source.exchanges ?? []).map(({ id: _, ...part }) => part),
  })
  return { source, translation }
}

afterEach(async () => {
  expect(await rowsOf(sql`select * from reading_stale`)).toEqual([])
})

describe('an edition', () => {
  it('says what the access rules let readers have of the same text, in every kind of credit', async () => {
    const cases = await plantCreditedCases()
    for (const language of ['en', 'ar'] as const) {
      const { interviews } = await getFeed(language)
      expect(interviews).toHaveLength(cases.length)
      for (const interview of interviews)
        expect(await read(language, decodeURIComponent(interview.path.split('/').at(-1) ?? ''))).toEqual(
          interview,
        )
    }
  })

  it('comes with the publication and not with a draft, which costs it nothing', async () => {
    const draft = await makeInterview({ slug: unusual('slug'), _status: 'draft' })
    expect(await clock(draft.id)).toEqual([])
    await changeInterview(draft.id, { _status: 'published' })
    const before = await clock(draft.id)
    expect(before).toHaveLength(1)
    await changeInterview(draft.id, { headline: unusual('Later') }, true)
    expect(await clock(draft.id)).toEqual(before)
  })

  it('is gone in the statement that takes the text down, whoever does it', async () => {
    const { id, slug } = await makeInterview({ slug: unusual('slug') })
    expect(await read('en', slug)).not.toBeNull()
    await rowsOf(sql`update interviews set deleted_at = now() where id = ${id}`)
    expect(await read('en', slug)).toBeNull()
    await changeInterview((await makeInterview()).id, { headline: unusual('Other') })
  })

  it('stays as it was where the transaction does not go through', async () => {
    const { id, slug, headline } = await makeInterview({ slug: unusual('slug') })
    const transactionID = String(await payload.db.beginTransaction())
    const req = { transactionID }
    const data = { headline: unusual('Never'), _status: 'published' as const }
    await payload.update({ collection: 'interviews', id, data, req })
    await payload.db.rollbackTransaction(transactionID)
    expect((await read('en', slug))?.headline).toBe(headline)
  })

  it('is written again where something was stored past Payload', async () => {
    const { id, slug } = await makeInterview({ slug: unusual('slug') })
    await rowsOf(sql`delete from reading.editions where id = ${id}`)
    expect(await read('en', slug)).toBeNull()
    expect(await rebuildEditions(payload)).toBe(1)
    expect(await read('en', slug)).not.toBeNull()
    expect(await rebuildEditions(payload)).toBe(0)
  })
})

describe('a person', () => {
  it('whose name is withheld is nowhere that readers’ code can look', async () => {
    const [author, speaker] = [await named('authors'), await named('speakers')]
    const interview = await makeInterview({
      slug: unusual('slug'),
      authors: [credit(author.id)],
      interviewees: [{ protection: 'named', speaker: speaker.id, nameWithheld: false }],
    })
    const told = await everything()
    for (const { name } of [author, speaker]) expect(told).toContain(name)
    await changeInterview(interview.id, {
      _status: 'published',
      authors: [credit(author.id, 'withheld')],
      interviewees: (interview.interviewees ?? []).map((row) => ({ ...row, nameWithheld: true })),
    })
    const after = await everything()
    const names = [author, speaker].flatMap(({ name }) => [name, name.toLowerCase()])
    for (const secret of [...names, `"author:${String(author.id)}"`, `"speaker:${String(speaker.id)}"`])
      expect(after.includes(secret), secret).toBe(false)
    expect(await peopleOf(interview.slug)).toEqual(['withheld'])
  })

  it('behind a pen name is nowhere', async () => {
    const [author, pen] = [await named('authors'), unusual('Pen')]
    const { slug } = await makeInterview({
      slug: unusual('slug'),
      authors: [credit(author.id, 'penName', pen)],
    })
    expect(await peopleOf(slug)).toEqual([pen])
    expect((await everything()).includes(author.name)).toBe(false)
  })

  it('is called by their new name, in one row, wherever they are named', async () => {
    const author = await named('authors')
    const texts = [
      await makeInterview({ slug: unusual('slug'), authors: [credit(author.id)] }),
      await makeInterview({ slug: unusual('slug'), authors: [credit(author.id)] }),
    ]
    const before = await Promise.all(texts.map(({ id }) => clock(id)))
    const name = unusual('Renamed')
    await payload.update({ collection: 'authors', id: author.id, locale: 'en', data: { name } })
    for (const { slug } of texts) expect(await peopleOf(slug)).toEqual([name])
    expect(await Promise.all(texts.map(({ id }) => clock(id)))).toEqual(before)
  })

  it('who translates has the bio of the author who they are, until they have one of their own', async () => {
    const author = await named('authors')
    const bio = unusual('bio')
    const translator = await makeNamed('translators', { author: author.id })
    const { slug } = await makeInterview({
      slug: unusual('slug'),
      spokenLanguages: ['ar'],
      translators: [{ person: translator, role: 'translator', creditedAs: 'name' }],
    })
    await payload.update({ collection: 'authors', id: author.id, locale: 'en', data: { bio: rich(bio) } })
    expect(JSON.stringify((await read('en', slug))?.credits)).toContain(bio)
  })

  it('brings their portrait, and takes it away', async () => {
    const [author, portrait] = [await named('authors'), await makePicture({}, [900, 900])]
    const { slug } = await makeInterview({ slug: unusual('slug'), authors: [credit(author.id)] })
    const portraits = async () =>
      (await read('en', slug))?.credits.map(({ by }) => by.kind === 'person' && by.portrait !== null)
    expect(await portraits()).toEqual([false])
    await payload.update({ collection: 'authors', id: author.id, data: { portrait } })
    expect(await portraits()).toEqual([true])
    await payload.update({ collection: 'authors', id: author.id, data: { portrait: null } })
    expect(await portraits()).toEqual([false])
    expect((await everything()).includes(`"picture:${String(portrait)}"`)).toBe(false)
  })
})

describe('a record', () => {
  const recordOf = async (ref: string) => rowsOf(sql`select works from reading.records where ref = ${ref}`)

  it('is there while something shows it, and counts a work once in however many languages', async () => {
    const topic = await makeNamed('topics', { slug: unusual('topic') })
    const ref = `topic:${String(topic)}`
    expect(await recordOf(ref)).toEqual([])
    const { source, translation } = await makePair({ topics: [topic] })
    const other = await makeInterview({ slug: unusual('slug'), topics: [topic] })
    expect(await recordOf(ref)).toEqual([{ works: 2 }])
    await changeInterview(other.id, { _status: 'draft' })
    expect(await recordOf(ref)).toEqual([{ works: 1 }])
    for (const { id } of [translation, source]) await changeInterview(id, { _status: 'draft' })
    expect(await recordOf(ref)).toEqual([])
  })

  it('is gone with the only text that named it, whoever takes that down', async () => {
    const author = await named('authors')
    const { id } = await makeInterview({ slug: unusual('slug'), authors: [credit(author.id)] })
    expect(await recordOf(`author:${String(author.id)}`)).toEqual([{ works: 1 }])
    await rowsOf(sql`update interviews set deleted_at = now() where id = ${id}`)
    await changeInterview((await makeInterview()).id, { headline: unusual('Other') })
    expect(await recordOf(`author:${String(author.id)}`)).toEqual([])
    expect((await everything()).includes(author.name)).toBe(false)
  })

  it('is counted right by two that publish and withdraw at once', async () => {
    const topic = await makeNamed('topics', { slug: unusual('topic') })
    const texts = await Promise.all(
      Array.from({ length: 6 }, () => makeInterview({ slug: unusual('slug'), topics: [topic] })),
    )
    await Promise.all(
      texts.map(({ id }, n) =>
        changeInterview(
          id,
          n % 2 ? { _status: 'draft' } : { _status: 'published', headline: unusual('New') },
        ),
      ),
    )
    expect(await recordOf(`topic:${String(topic)}`)).toEqual([{ works: 3 }])
  })
})

describe('the home page', () => {
  it('names in what readers’ code can look at only what is public', async () => {
    const [kept, taken] = [await makeInterview(), await makeInterview()]
    await payload.updateGlobal({
      slug: 'home',
      locale: 'en',
      data: { lead: taken.id, picks: [kept.id, taken.id] },
    })
    const arranged = () =>
      rowsOf(
        sql`select told -> 'lead' as lead, told -> 'picks' as picks from reading.house where name = 'home'`,
      )
    const both = { lead: { en: taken.id }, picks: { en: [kept.id, taken.id] } }
    expect(await arranged()).toMatchObject([both])
    await changeInterview(taken.id, { _status: 'draft' })
    expect(await arranged()).toMatchObject([{ lead: {}, picks: { en: [kept.id] } }])
    await changeInterview(taken.id, { _status: 'published' })
    expect(await arranged()).toMatchObject([both])
  })
})

describe('a talk', () => {
  it('with somebody who is protected has no day and no place', async () => {
    const place = await named('places')
    const { slug } = await makeInterview({
      slug: unusual('slug'),
      interviewees: [{ protection: 'described', label: 'a keeper', nameWithheld: false }],
      talk: { heldOn: '2021-03-04T00:00:00.000Z', place: place.id, medium: 'phone' },
    })
    expect((await read('en', slug))?.talk).toBeNull()
    const told = await everything()
    for (const secret of ['2021-03-04', place.name]) expect(told.includes(secret), secret).toBe(false)
  })
})

describe('a translation', () => {
  it('knows its source only while that is public', async () => {
    const { source, translation } = await makePair()
    expect(await read('ar', translation.slug)).toMatchObject({
      madeFrom: 'en',
      versions: [{ language: 'en', headline: source.headline }],
    })
    await changeInterview(source.id, { _status: 'draft' })
    expect(await read('ar', translation.slug)).toMatchObject({ madeFrom: null, versions: [] })
    await changeInterview(source.id, { _status: 'published' })
    expect(await read('ar', translation.slug)).toMatchObject({ madeFrom: 'en' })
  })

  it('and its source that go out at once each know the other', async () => {
    const source = await makeInterview({ _status: 'draft', exchanges: [exchange('Why?', 'So.')] })
    const translation = await makeInterview({
      _status: 'draft',
      language: 'ar',
      translationOf: source.id,
      noTranslator: 'machineTranslated',
      exchanges: (source.exchanges ?? []).map(({ id: _, ...part }) => part),
    })
    const publish = (id: number) => changeInterview(id, { _status: 'published' })
    // Of two that wait for one another Postgres refuses one (503 over HTTP), and its form tries again.
    const published = await Promise.all(
      [translation, source].map(({ id }) => publish(id).catch(() => publish(id))),
    )
    for (const { id } of published) {
      const rows = await rowsOf(sql`
        select count(*)::int as versions from reading.editions
        where work = (select work from reading.editions where id = ${id})`)
      expect(rows).toEqual([{ versions: 2 }])
    }
    expect(await rowsOf(sql`select made_from from reading.editions where id = ${translation.id}`)).toEqual([
      { made_from: 'en' },
    ])
  })
})

it('a correction rewrites of what can be found only what it has changed', async () => {
  const parts = [exchange('One?', 'First.'), exchange('Two?', 'Second.'), exchange('Three?', 'Third.')]
  const { id, exchanges } = await makeInterview({ slug: unusual('corrected'), exchanges: parts })
  const found = async () =>
    new Map(
      (
        await rowsOf(sql`select ordinal, body, xmin::text from reading.passages where interview_id = ${id}`)
      ).map(({ ordinal, body, xmin }) => [Number(ordinal), { body, xmin }]),
    )
  const before = await found()
  const [one, two, three] = exchanges ?? []
  if (!one || !two || !three) throw new Error('Three parts were stored.')
  await changeInterview(id, { exchanges: [one, { ...two, answer: rich('Corrected.') } as typeof two, three] })
  const after = await found()
  expect(after.get(2)?.body).toBe('Corrected.')
  for (const kept of [0, 1, 3]) expect(after.get(kept), String(kept)).toEqual(before.get(kept))
  await changeInterview(id, { exchanges: [three, one] })
  const moved = await found()
  expect([...moved.keys()].sort((one, other) => one - other)).toEqual([0, 1, 2])
  expect([moved.get(1)?.body, moved.get(2)?.body]).toEqual(['Third.', 'First.'])
  const remembered = await rowsOf(
    sql`select ordinal from reading.memory where interview_id = ${id} order by ordinal`,
  )
  expect(remembered.map(({ ordinal }) => ordinal)).toEqual([1, 2])
})

it('what was published is merged into the indexes of the search right after: no search reads it one by one for long', async () => {
  await Promise.all(
    ['One.', 'Two.', 'Three.'].map((answer) => makeInterview({ exchanges: [exchange('?', answer)] })),
  )
  await new Promise((resolve) => setTimeout(resolve, 500))
  const left = await rowsOf(sql`
    select gin_clean_pending_list('reading.passages_tsv') as passages, gin_clean_pending_list('reading.searched_lexemes') as searched,
      gin_clean_pending_list('reading.memory_sketch_runs') as memory`)
  expect(left.map((pages) => Object.values(pages).map(Number))).toEqual([[0, 0, 0]])
})
