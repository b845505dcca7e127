import { sql } from '@payloadcms/db-postgres'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'

import { listInterviews, getInterview } from '@/content/interviews'
import { ask, isSame } from '@/content/reading/ask'
import type { Answering } from '@/lib/answering'
import type { Interview } from '@/payload-types'

import { answering } from '../../src/server/answering.mjs'
import { type News, openNews } from '../../src/server/news.mjs'
import { changeInterview, credit, makeInterview, makeNamed } from '../support/builders'
import { closePayload, openPayload, unusual } from '../support/open-payload'

const soon = { timeout: 10_000, interval: 20 }

let news: News
beforeAll(async () => {
  await openPayload()
  news = openNews(process.env['DATABASE_URL'] ?? '')
  news.listen()
  await vi.waitUntil(() => news.isHeard, soon)
})
afterAll(async () => {
  news.close()
  await closePayload()
})

/** What `work` asks, as an answer that is kept remembers it. */
async function questionsOf(work: () => Promise<unknown>) {
  const from: Answering = { questions: [], until: Infinity }
  await answering.run(from, work)
  return from
}
async function areSame({ questions }: Answering) {
  const asked = questions.flatMap((question) => question.asked ?? [])
  expect(asked).toHaveLength(questions.length)
  return (await Promise.all(asked.map(isSame))).every(Boolean)
}
const about = ({ questions }: Answering) => questions.flatMap((question) => question.about)

describe('what changes for readers', () => {
  let one: Interview
  let before: number
  beforeEach(async () => {
    one = await makeInterview()
    await new Promise((resolve) => setTimeout(resolve, 200))
    before = news.count
  })

  it('is told of once it is committed, by the names of the works and records it is about, and nothing else is', async () => {
    await makeInterview({ _status: 'draft' })
    await changeInterview(one.id, { headline: 'Another' }, true)
    expect(news.count).toBe(before)
    await changeInterview(one.id, { _status: 'published', headline: 'Another' })
    await expect.poll(() => news.count, soon).toBeGreaterThan(before)
    expect(news.mayHaveChanged([`work:${one.work}`], before)).toBe(true)
    expect(news.mayHaveChanged(['work:w2222222'], before)).toBe(false)
    const last = news.count
    const { db } = await openPayload()
    // Past Payload.
    await db.drizzle.execute(sql`delete from interviews where id = ${one.id}`)
    expect(await ask(sql`select from reading.editions where id = ${one.id}`)).toEqual([])
    await expect.poll(() => news.mayHaveChanged([`work:${one.work}`], last), soon).toBe(true)
  })

  it('is known to all who listen before whoever has changed it is told so', async () => {
    const other = openNews(process.env['DATABASE_URL'] ?? '')
    other.listen()
    await vi.waitUntil(() => other.isHeard, soon)
    const pages = new Set<string>()
    const heardByAll = (first: readonly string[]) => {
      for (const page of first) pages.add(page)
      return news.heardByAll()
    }
    Object.assign(globalThis, { [Symbol.for('dragoman.heardByAll')]: heardByAll })
    try {
      for (let change = 0; change < 20; change += 1) {
        const heard = [news.count, other.count]
        await changeInterview(one.id, { _status: 'published', headline: unusual('Headline') })
        expect([news.count > (heard[0] ?? 0), other.count > (heard[1] ?? 0)]).toEqual([true, true])
      }
      expect([...pages]).toEqual([`/en/interviews/${one.slug ?? ''}`, '/en', '/en/interviews'])
    } finally {
      Object.assign(globalThis, { [Symbol.for('dragoman.heardByAll')]: undefined })
      other.close()
    }
  })

  it('is told of to whoever listens, and waits for nobody long: not for one that hangs, and not where nobody listens', async () => {
    const hung = openNews(process.env['DATABASE_URL'] ?? '')
    await hung.heardByAll()
    const { db } = await openPayload()
    const silent = await db.pool.connect()
    try {
      await silent.query(`set application_name = 'dragoman news'`)
      const began = performance.now()
      await news.heardByAll()
      expect(performance.now() - began).toBeGreaterThan(200)
      expect(performance.now() - began).toBeLessThan(2000)
    } finally {
      silent.release(new Error('No longer needed.'))
    }
  })

  it('is heard again by itself after the connection was lost, and then anything may have changed', async () => {
    const { db } = await openPayload()
    await db.drizzle.execute(
      sql`select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and application_name = 'dragoman news'`,
    )
    await expect.poll(() => news.isHeard, soon).toBe(false)
    await expect.poll(() => news.isHeard, soon).toBe(true)
    expect(news.mayHaveChanged(['work:w2222222'], before)).toBe(true)
  })
})

describe('an answer', () => {
  it('is the same until what it was made from changes, and knows what stands in it', async () => {
    const author = await makeNamed('authors')
    const { id, slug, work } = await makeInterview({
      authors: [credit(author)],
      language: 'en',
      protectsPeople: false,
    })
    const page = await questionsOf(() => getInterview('en', slug ?? ''))
    const list = await questionsOf(() => listInterviews('en'))
    expect(about(page)).toEqual(expect.arrayContaining([`work:${work}`, `author:${String(author)}`]))
    expect([await areSame(page), await areSame(list)]).toEqual([true, true])

    const other = await makeInterview({
      language: 'en',
      interviewees: [{ protection: 'described', label: 'a pilot' }],
    })
    expect([await areSame(page), await areSame(list)]).toEqual([true, false])
    const protecting = await questionsOf(() => getInterview('en', other.slug ?? ''))
    expect(protecting.questions.some(({ protects }) => protects)).toBe(true)
    expect(page.questions.some(({ protects }) => protects)).toBe(false)

    await (await openPayload()).update({ collection: 'authors', id: author, data: { name: unusual('Nam') } })
    expect(await areSame(page)).toBe(false)
    const renamed = await questionsOf(() => getInterview('en', slug ?? ''))
    await changeInterview(id, { _status: 'draft' })
    expect(await areSame(renamed)).toBe(false)
  })

  it('says until when it is true: how many years ago it was changes with the day', async () => {
    const { slug } = await makeInterview({ language: 'en', publishedAt: '2020-03-01T12:00:00.000Z' })
    const { until } = await questionsOf(() => getInterview('en', slug ?? ''))
    const next = new Date(until)
    expect([next.getUTCMonth(), next.getUTCDate()]).toEqual([2, 1])
    expect(until).toBeGreaterThan(Date.now())
    expect(until).toBeLessThan(Date.now() + 367 * 86_400_000)
  })
})
