import { sql } from '@payloadcms/db-postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { listArchive, listArchiveMonth } from '@/content/archive'
import { listAuthors } from '@/content/authors'
import { getHome } from '@/content/home'
import { getPlace } from '@/content/places'
import { listRelated } from '@/content/related'
import { getSpeaker } from '@/content/speakers'
import { getTopic, listTopics } from '@/content/topics'
import type { InterviewSummary } from '@/content/types'
import { routes } from '@/lib/routes'
import type { Interview } from '@/payload-types'

import { changeInterview, credit, type Draft, exchange, makeInterview, makeNamed } from '../support/builders'
import { closePayload, openPayload, unusual } from '../support/open-payload'

const nobodyChosen = { lead: null, picks: [], topics: [], places: [] }

const arrange = async (data: object) =>
  (await openPayload()).updateGlobal({ slug: 'home', locale: 'en', data: { ...nobodyChosen, ...data } })

beforeAll(openPayload)
afterAll(async () => {
  await arrange({})
  await closePayload()
})

const headlines = (interviews: readonly InterviewSummary[]) => interviews.map(({ headline }) => headline)
const slugOf = async (collection: 'topics' | 'places' | 'speakers', id: number) =>
  (await (await openPayload()).findByID({ collection, id, depth: 0 })).slug ?? ''
const found = <Doc>(result: { found: Doc } | { movedTo: string } | null): Doc => {
  if (result === null || 'movedTo' in result) throw new Error(`Nothing was found: ${JSON.stringify(result)}`)
  return result.found
}

/** An interview published the given number of minutes ago, so that the order of several is known. */
const madeAgo = (minutes: number, more: Draft = {}): Promise<Interview> =>
  makeInterview({ publishedAt: new Date(Date.now() - minutes * 60_000).toISOString(), ...more })

const translation = (of: Interview, more: Draft = {}): Draft => ({
  language: 'ar',
  spokenLanguages: ['en'],
  translationOf: of.id,
  noTranslator: 'translatorUnknown',
  ...more,
})

describe('the home page', () => {
  it('opens with the newest where editors have chosen nothing, and repeats nothing', async () => {
    await arrange({})
    await madeAgo(2)
    const newest = await madeAgo(0)
    const { lead, picks, newest: others } = await getHome('en')
    expect(lead?.headline).toBe(newest.headline)
    expect(picks).toEqual([])
    expect(headlines(others)).not.toContain(newest.headline)
    expect(new Set(headlines(others)).size).toBe(others.length)
  })

  it('is as editors arranged it, each interview once', async () => {
    const [lead, one, two] = [await madeAgo(500), await madeAgo(400), await madeAgo(300)]
    await arrange({ lead: lead.id, picks: [two.id, lead.id, one.id] })
    const home = await getHome('en')
    expect(home.lead?.headline).toBe(lead.headline)
    expect(headlines(home.picks)).toEqual([two.headline, one.headline])
    for (const { headline } of [lead, one, two]) expect(headlines(home.newest)).not.toContain(headline)
  })

  it.each([
    ['unpublished', { _status: 'draft' }],
    ['thrown away', { deletedAt: new Date().toISOString() }],
  ] as const)('lets go by itself of what is %s', async (_, change) => {
    const [lead, pick] = [await madeAgo(20), await madeAgo(10)]
    const topic = await makeNamed('topics')
    const about = await madeAgo(30, { topics: [topic] })
    await arrange({ lead: lead.id, picks: [pick.id], topics: [topic] })
    const before = await getHome('en')
    expect([before.lead?.headline, ...headlines(before.picks)]).toEqual([lead.headline, pick.headline])
    expect(before.topics.map(({ tag }) => tag.slug)).toEqual([await slugOf('topics', topic)])
    for (const { id } of [lead, pick, about]) await changeInterview(id, change)
    const after = await getHome('en')
    const all = [after.lead, ...after.picks, ...after.newest].map((interview) => interview?.headline)
    for (const { headline } of [lead, pick, about]) expect(all).not.toContain(headline)
    expect(after.lead).not.toBeNull()
    expect(after.topics.map(({ tag }) => tag.slug)).not.toContain(await slugOf('topics', topic))
  })

  it('has a section for a place with its newest, in the reader’s language only', async () => {
    const place = await makeNamed('places')
    const [old, young] = [await madeAgo(50, { places: [place] }), await madeAgo(40, { places: [place] })]
    await makeInterview(translation(young))
    await arrange({ places: [place] })
    const { places } = await getHome('en')
    expect(places.map(({ interviews }) => headlines(interviews))).toEqual([[young.headline, old.headline]])
  })
})

it('answers whatever stands in an address', async () => {
  for (const odd of ['\0', 'a\0b', '\uD800', "'", '"', '\\', '{}', '%', 'a'.repeat(3000)]) {
    expect(await listTopics('en', odd), odd).toEqual(await listTopics('en'))
    for (const get of [getTopic, getPlace, getSpeaker]) expect(await get('en', odd), odd).toBeNull()
    expect(await listArchiveMonth('en', 2026, 13, odd), odd).toBeNull()
  }
})

describe('the archive', () => {
  /** Months that are told another count than they have, and how many rows are still to be added up. */
  const counted = async () => {
    const payload = await openPayload()
    const { rows } = await payload.db.drizzle.execute<{ wrong: number; apart: number }>(sql`
      with told as (
        select language, month, sum(count)::int as count from reading.months group by 1, 2 having sum(count) <> 0),
      each as (
        select language, reading.month_of(published_at) as month, count(*)::int from reading.editions group by 1, 2)
      select (select count(*)::int from told full join each using (language, month, count)
          where told is null or each is null) as wrong,
        (select count(*)::int from reading.months) - (select count(*)::int from told) as apart`)
    return rows[0]
  }

  it('is right about each month, whatever comes, moves and goes at once, and after the clocks were changed', async () => {
    const payload = await openPayload()
    const made = await Promise.all(
      Array.from({ length: 6 }, (_, n) =>
        makeInterview({ publishedAt: `2009-0${String(1 + (n % 3))}-28T23:30:00.000Z` }),
      ),
    )
    const [moved, gone, unpublished] = made
    await Promise.all([
      changeInterview(moved?.id ?? 0, { publishedAt: '2009-05-31T22:30:00.000Z' }),
      changeInterview(gone?.id ?? 0, { deletedAt: new Date().toISOString() }),
      changeInterview(unpublished?.id ?? 0, { _status: 'draft' }),
    ])
    const { timeZone } = await payload.findGlobal({ slug: 'publication' })
    for (const zone of ['Pacific/Auckland', timeZone]) {
      expect((await counted())?.wrong).toBe(0)
      await payload.updateGlobal({ slug: 'publication', data: { timeZone: zone } })
    }
    expect((await counted())?.wrong).toBe(0)
    // What publications have added is added up.
    await makeInterview({ publishedAt: '2009-01-28T23:30:00.000Z' })
    await expect.poll(counted).toEqual({ wrong: 0, apart: 0 })
  })

  const countIn = async (year: number, month: number) =>
    (await listArchive('en'))
      .find((entry) => entry.year === year)
      ?.months.find((entry) => entry.month === month)?.count ?? 0

  it('counts what is public in the month of the publication’s clocks, and lists the same', async () => {
    const payload = await openPayload()
    const { timeZone } = await payload.findGlobal({ slug: 'publication' })
    await payload.updateGlobal({ slug: 'publication', data: { timeZone: 'Asia/Amman' } })
    const before = [await countIn(2011, 6), await countIn(2011, 7)]
    // Amman was three hours ahead: this is July there.
    const late = await makeInterview({ publishedAt: '2011-06-30T22:30:00.000Z' })
    const early = await makeInterview({ publishedAt: '2011-06-30T20:30:00.000Z' })
    await makeInterview({ publishedAt: '2011-06-12T08:00:00.000Z', _status: 'draft' })
    const trashed = await makeInterview({ publishedAt: '2011-06-12T08:00:00.000Z' })
    await changeInterview(trashed.id, { deletedAt: new Date().toISOString() })
    expect([await countIn(2011, 6), await countIn(2011, 7)]).toEqual(before.map((count) => count + 1))
    const june = headlines((await listArchiveMonth('en', 2011, 6))?.items ?? [])
    const july = headlines((await listArchiveMonth('en', 2011, 7))?.items ?? [])
    expect([june.includes(early.headline ?? ''), june.includes(late.headline ?? '')]).toEqual([true, false])
    expect([july.includes(early.headline ?? ''), july.includes(late.headline ?? '')]).toEqual([false, true])
    expect(june).not.toContain(trashed.headline)
    await payload.updateGlobal({ slug: 'publication', data: { timeZone: timeZone ?? 'UTC' } })
  })

  it.each([
    [2011, 0],
    [2011, 13],
    [0, 1],
    [1950, 1],
  ])('has no page for %i-%i', async (year, month) => {
    expect(await listArchiveMonth('en', year, month)).toBeNull()
  })
})

describe('a topic', () => {
  it('counts an interview once in however many languages, and no longer when it is taken back', async () => {
    const topic = await makeNamed('topics')
    const slug = await slugOf('topics', topic)
    const count = async () => (await listTopics('en')).entries.find(({ path }) => path.endsWith(slug))?.count
    const original = await makeInterview({ topics: [topic] })
    const other = await makeInterview(translation(original))
    expect(await count()).toBe(1)
    await makeInterview({ topics: [topic] })
    expect(await count()).toBe(2)
    await changeInterview(other.id, { _status: 'draft' })
    await changeInterview(original.id, { _status: 'draft' })
    expect(await count()).toBe(1)
  })

  it('lists the reader’s language, and apart what there is in another only', async () => {
    const topic = await makeNamed('topics')
    const both = await makeInterview({ topics: [topic] })
    await makeInterview(translation(both))
    const arabic = await makeInterview({ language: 'ar', spokenLanguages: ['ar'], topics: [topic] })
    const page = found(await getTopic('en', await slugOf('topics', topic)))
    expect(headlines(page.interviews.items)).toEqual([both.headline])
    expect(page.elsewhere.map(({ language, interviews }) => [language, headlines(interviews)])).toEqual([
      ['ar', [arabic.headline]],
    ])
  })

  it('goes on where a page of it ended', async () => {
    const topic = await makeNamed('topics')
    for (let n = 0; n < 21; n += 1) await madeAgo(n, { topics: [topic] })
    const slug = await slugOf('topics', topic)
    const first = found(await getTopic('en', slug)).interviews
    const second = found(await getTopic('en', slug, first.older ?? '')).interviews
    expect([first.items.length, second.items.length, second.older]).toEqual([20, 1, null])
  })

  it('is nothing while no public interview has it, and leads on from a former address', async () => {
    const payload = await openPayload()
    const topic = await makeNamed('topics')
    const slug = await slugOf('topics', topic)
    const draft = await makeInterview({ topics: [topic], _status: 'draft' })
    expect(await getTopic('en', slug)).toBeNull()
    await changeInterview(draft.id, { _status: 'published' })
    await payload.update({ collection: 'topics', id: topic, data: { slug: `${slug}-now` } })
    expect(await getTopic('ar', slug)).toMatchObject({ movedTo: routes.topic('ar', `${slug}-now`) })
  })
})

describe('a place', () => {
  it('lists talks held there, but not one that could find somebody protected', async () => {
    const place = await makeNamed('places', { country: 'SY' })
    const held = await makeInterview({ talk: { place } })
    await makeInterview({
      talk: { place },
      interviewees: [{ protection: 'described', label: 'a teacher', nameWithheld: false }],
    })
    const page = found(await getPlace('en', await slugOf('places', place)))
    expect([page.country, headlines(page.interviews.items)]).toEqual(['SY', [held.headline]])
  })
})

describe('a speaker', () => {
  const named = (speaker: number, more: object = {}) => ({
    protection: 'named' as const,
    speaker,
    nameWithheld: false,
    ...more,
  })

  it('has a page only as a public figure', async () => {
    const speaker = await makeNamed('speakers')
    await makeInterview({ interviewees: [named(speaker)] })
    const slug = await slugOf('speakers', speaker)
    expect(await getSpeaker('en', slug)).toBeNull()
    await (await openPayload()).update({ collection: 'speakers', id: speaker, data: { publicFigure: true } })
    expect(found(await getSpeaker('en', slug)).interviews.items).toHaveLength(1)
  })

  it.each([
    ['is described', { protection: 'described', label: 'a teacher' }],
    ['has a pseudonym', { protection: 'pseudonym', label: 'Hala' }],
    ['is withheld', { nameWithheld: true }],
  ] as const)('has none, and no interview on theirs, where the person %s', async (_, protection) => {
    const speaker = await makeNamed('speakers', { publicFigure: true })
    const slug = await slugOf('speakers', speaker)
    await makeInterview({ interviewees: [named(speaker, protection)] })
    expect(await getSpeaker('en', slug)).toBeNull()
    const open = await makeInterview({ interviewees: [named(speaker)] })
    expect(headlines(found(await getSpeaker('en', slug)).interviews.items)).toEqual([open.headline])
    await changeInterview(open.id, { _status: 'draft' })
    expect(await getSpeaker('en', slug)).toBeNull()
  })

  it('shows of a talk with several what they were asked themselves', async () => {
    const speaker = await makeNamed('speakers', { publicFigure: true })
    const [own, other] = ['iaaaaaa', 'ibbbbbb']
    await makeInterview({
      interviewees: [
        named(speaker, { key: own }),
        { key: other, protection: 'pseudonym', label: 'Hala', nameWithheld: false },
      ],
      exchanges: [
        exchange('To them?', 'yes', { speaker: own }),
        exchange('To Hala?', 'no', { speaker: other }),
      ],
    })
    const { questions } = found(await getSpeaker('en', await slugOf('speakers', speaker)))
    expect(questions.flatMap(({ asked }) => asked.map(({ question }) => question))).toEqual(['To them?'])
  })
})

describe('what is related', () => {
  const listed = async ({ work }: Interview) => headlines(await listRelated('en', work ?? ''))

  it('has the speaker first, then the place, then the topic', async () => {
    const [speaker, place, topic] = [
      await makeNamed('speakers'),
      await makeNamed('places'),
      await makeNamed('topics'),
    ]
    const interviewees = [{ protection: 'named' as const, speaker, nameWithheld: false }]
    const byTopic = await madeAgo(1, { topics: [topic] })
    const byPlace = await madeAgo(2, { places: [place] })
    const bySpeaker = await madeAgo(3, { interviewees })
    const read = await madeAgo(0, { interviewees, places: [place], topics: [topic] })
    expect(await listed(read)).toEqual([bySpeaker, byPlace, byTopic].map(({ headline }) => headline))
  })

  it('has at most two by the same author, and at most four', async () => {
    const [author, topic] = [await makeNamed('authors'), await makeNamed('topics')]
    const read = await makeInterview({ topics: [topic], authors: [credit(author)] })
    for (let n = 0; n < 4; n += 1) await makeInterview({ topics: [topic], authors: [credit(author)] })
    expect(await listed(read)).toHaveLength(2)
    for (let n = 0; n < 6; n += 1) await makeInterview({ topics: [topic] })
    expect(await listed(read)).toHaveLength(4)
  })

  it('has no version of the interview itself, and no draft; another language only where there is too little', async () => {
    const topic = await makeNamed('topics')
    const read = await makeInterview({ topics: [topic] })
    await makeInterview(translation(read))
    await makeInterview({ topics: [topic], _status: 'draft' })
    expect(await listed(read)).toEqual([])
    const arabic = await makeInterview({ language: 'ar', spokenLanguages: ['ar'], topics: [topic] })
    const english = await madeAgo(90, { topics: [topic] })
    expect(await listed(read)).toEqual([english.headline, arabic.headline])
  })
})

describe('an index', () => {
  it('is in the order of the reader’s alphabet, without those whom no public interview names', async () => {
    const names = ['Zed', 'Éric', 'Amal'].map((name) => unusual(name))
    const [hidden] = [await makeNamed('authors', { name: unusual('Abe') })]
    for (const name of names) await makeInterview({ authors: [credit(await makeNamed('authors', { name }))] })
    await makeInterview({ _status: 'draft', authors: [credit(hidden)] })
    const all: string[] = []
    for (let after: string | undefined; ;) {
      const { entries, more } = await listAuthors('en', after)
      all.push(...entries.map(({ name }) => name.text))
      if (more === null) break
      after = more
    }
    expect(all.filter((name) => names.includes(name))).toEqual([names[2], names[1], names[0]])
    expect(all.some((name) => name.startsWith('Abe'))).toBe(false)
    expect(new Set(all).size).toBe(all.length)
  })
})
