import { sql } from '@payloadcms/db-postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { listArchive, listArchiveMonth } from '@/content/archive'
import { getAuthor, listAuthors } from '@/content/authors'
import { type FeedSubject, getFeed, getFeedOf } from '@/content/feeds'
import {
  getInterview,
  getInterviewWithSource,
  getTwoLanguages,
  listAnswerPaths,
  listInterviews,
} from '@/content/interviews'
import { currentSlug } from '@/content/reading/current-slug'
import { getPreview } from '@/content/staff/preview'
import { getPictureFile } from '@/content/pictures'
import { getPublication } from '@/content/publication'
import { searchInterviews } from '@/content/search'
import { getShortAddress } from '@/content/short-address'
import { getHome } from '@/content/home'
import { ask as askReading } from '@/content/reading/ask'
import { getPlace, listPlaces } from '@/content/places'
import { listRelated } from '@/content/related'
import { getSpeaker } from '@/content/speakers'
import { getTopic, listTopics } from '@/content/topics'
import { getTranslator, listTranslators } from '@/content/translators'
import { getSitemapPart, listNews, listSitemapParts } from '@/content/sitemaps'
import { type Locale, localeCodes } from '@/i18n/locales'

import { askApi } from '../support/ask-api'
import { makeInterview, makePicture, makeUser, type SignedIn } from '../support/builders'
import { everything, plantCanaries, type Secret } from '../support/canaries'
import { makeTranslator } from '../support/desk'
import { apiDoors, type Door, hiddenKeys, hiddenPaths, restDoors } from '../support/doors'
import { closePayload, openPayload, unusual } from '../support/open-payload'
import { type Answer, docsOf, rest } from '../support/rest'
import { severalAtOnce } from '../support/several-at-once'

let secrets: Secret[]
let targets: Awaited<ReturnType<typeof everything>>
let editor: SignedIn
/** A translator who works on none of it. */
let stranger: SignedIn

beforeAll(async () => {
  await openPayload()
  const since = new Date().toISOString()
  secrets = await plantCanaries()
  await makeInterview({ hero: await makePicture() })
  targets = await everything(since)
  editor = await makeUser('admin')
  stranger = await makeTranslator(['fr'])
})
afterAll(closePayload)

const feedSubjects: readonly FeedSubject[] = ['topic', 'place', 'author', 'translator']

const words = () => secrets.flatMap((secret) => secret.words)
const tellsIn = (text: string) =>
  secrets.flatMap(({ state, words }) =>
    words.filter((word) => text.includes(word)).map((word) => `${state}: ${word}`),
  )

const ask = ({ path, method = 'GET', headers = {}, body }: Door, token?: string): Promise<Answer> =>
  rest(path, { method, headers, body, token })

/** Every key of an answer, at any depth. */
function keysIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(keysIn)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => [key, ...keysIn(inner)])
}

describe('what is not public', () => {
  it.each(['nobody', 'somebody with a sign-in that is none'])(
    'is in no answer of the newsroom’s API to %s: they are sent to the readers’ door',
    async (who) => {
      const tells = await severalAtOnce(restDoors(targets), async (door) => {
        const { status, text } = await ask(door, who === 'nobody' ? undefined : 'not.a.token')
        const told = tellsIn(text).map((tell) => `tells ${tell}`)
        const isClosed = status === 401 && text.includes('/v1')
        if (!isClosed && !door.path.endsWith('users/me')) told.push(`answers ${text.slice(0, 80)}`)
        return told.map((tell) => `${door.method ?? 'GET'} ${door.path} (${String(status)}) ${tell}`)
      })
      expect(tells.flat()).toEqual([])
    },
  )

  it('is in no answer to a translator who works on none of it', async () => {
    const tells = await severalAtOnce(restDoors(targets), async (door) => {
      const told: string[] = []
      const answer = await ask(door, stranger.token)
      const at = `${door.method ?? 'GET'} ${door.path} (${String(answer.status)})`
      // 501 is how Payload says that there is no such address.
      if (answer.status >= 500 && answer.status !== 501) told.push(`${at} fails`)
      told.push(...tellsIn(answer.text).map((tell) => `${at} tells ${tell}`))
      const keys = new Set(/\/(?:users|access)\b/.test(door.path) ? [] : keysIn(answer.json))
      told.push(...hiddenKeys.filter((key) => keys.has(key)).map((key) => `${at} has the key ${key}`))
      return told
    })
    expect(tells.flat()).toEqual([])
  }, 600_000)

  it('is in no answer of the public API', async () => {
    const doors = apiDoors(targets)
    const asked = await severalAtOnce(doors, async ({ path }) => {
      const { status, text } = await askApi(path)
      const told = tellsIn(text).map((tell) => `${path} (${String(status)}) tells ${tell}`)
      return { status, told: status >= 500 ? [...told, `${path} fails`] : told }
    })
    expect(asked.flatMap(({ told }) => told)).toEqual([])
    // A walk that is refused everywhere would prove nothing.
    expect(asked.filter(({ status }) => status === 200).length).toBeGreaterThan(40)
  }, 600_000)

  it('is there to be found: an administrator finds every word of it', async () => {
    const doors = [
      'interviews',
      'authors',
      'translators',
      'speakers',
      'topics',
      'places',
      'media',
      'users',
      'assignments',
      'sourceTexts',
    ].flatMap((collection) => [
      `/api/${collection}?limit=1000&locale=all`,
      `/api/${collection}?limit=1000&draft=true&trash=true&locale=all`,
    ])
    let found = ''
    for (const path of [...doors, '/api/interviews/versions?limit=1000'])
      found += (await rest(path, { token: editor.token })).text
    expect(words().filter((word) => !found.includes(word))).toEqual([])
  })

  it('is in no file that a reader can fetch', async () => {
    const open: string[] = []
    const told = await askReading<{ file: string }>(sql`select file from reading.files`)
    const [shown = ''] = told.map(({ file }) => file)
    const [hidden = ''] = targets.privateFiles
    for (const file of targets.privateFiles) if (await getPictureFile(file)) open.push(file)
    expect(targets.privateFiles.length).toBeGreaterThan(5)
    expect(open).toEqual([])
    expect(await getPictureFile(`../${shown}`)).toBeNull()
    expect((await (await getPictureFile(shown))?.read())?.length).toBeGreaterThan(20)
    const statusFor = async (file: string, { token }: SignedIn) =>
      (await rest(`/api/media/file/${file}`, { token })).status
    expect(await statusFor(hidden, editor)).toBe(200)
    expect(await statusFor(shown, stranger)).toBe(200)
    expect([403, 404]).toContain(await statusFor(hidden, stranger))
  })

  it('is in nothing that a page is made of', async () => {
    const told: string[] = []
    const look = (from: string, value: unknown) =>
      told.push(...tellsIn(JSON.stringify(value)).map((tell) => `${from} tells ${tell}`))
    for (const part of await listSitemapParts()) look(`getSitemapPart ${part}`, await getSitemapPart(part))
    look('listNews', await listNews())
    for (const locale of localeCodes) {
      look('listInterviews', await listInterviews(locale, { limit: 1000 }))
      look('getFeed', await getFeed(locale))
      look('getPublication', await getPublication(locale))
      look('getHome', await getHome(locale))
      for (const list of [listTopics, listPlaces, listAuthors, listTranslators])
        look(list.name || 'an index', await list(locale))
      for (const { year, months } of await listArchive(locale))
        for (const { month } of months)
          look(`listArchiveMonth ${String(year)}`, await listArchiveMonth(locale, year, month))
      for (const slug of targets.slugs) {
        look(`getInterview ${slug}`, await getInterview(locale, slug))
        look(`getInterviewWithSource ${slug}`, await getInterviewWithSource(locale, slug))
        for (const language of localeCodes)
          look(`getTwoLanguages ${slug}`, await getTwoLanguages(locale, slug, language))
        look(`getAuthor ${slug}`, await getAuthor(locale, slug))
        look(`getTranslator ${slug}`, await getTranslator(locale, slug))
        look(`getTopic ${slug}`, await getTopic(locale, slug))
        look(`getPlace ${slug}`, await getPlace(locale, slug))
        look(`getSpeaker ${slug}`, await getSpeaker(locale, slug))
        for (const subject of feedSubjects)
          look(`getFeedOf ${subject} ${slug}`, await getFeedOf(subject, locale, slug))
        look(`currentSlug ${slug}`, await currentSlug('interview', slug, locale))
      }
      for (const { work, slug, key } of targets.answers) {
        look(`listRelated ${work}`, await listRelated(locale, work))
        look(`getShortAddress ${work}`, await getShortAddress(work, locale))
        for (const language of localeCodes)
          look(`listAnswerPaths ${slug}`, await listAnswerPaths({ work, language }, key))
      }
    }
    for (const id of targets.ids['interviews'] ?? [])
      expect(await getPreview(String(id), new Headers()), `preview of ${String(id)}`).toBeNull()
    expect(told).toEqual([])
  })
})

describe('what readers’ code can look at', () => {
  const tablesOf = async (schema: string) => {
    const { db } = await openPayload()
    const { rows } = await db.drizzle.execute<{ name: string }>(
      sql`select tablename as name from pg_tables where schemaname = ${schema} order by tablename`,
    )
    return rows.map(({ name }) => sql.raw(`"${schema}"."${name}"`))
  }

  it('has no word that is not public, in any table', async () => {
    const told: string[] = []
    const tables = await tablesOf('reading')
    expect(tables.length).toBeGreaterThan(8)
    for (const table of tables)
      told.push(
        ...tellsIn(JSON.stringify(await askReading(sql`select to_jsonb(row) as row from ${table} row`))),
      )
    expect(told).toEqual([])
  })

  it('is no table of the newsroom', async () => {
    const tables = await tablesOf('public')
    expect(tables.length).toBeGreaterThan(50)
    for (const table of tables)
      await expect(askReading(sql`select from ${table} limit 1`)).rejects.toMatchObject({ code: '42501' })
  })

  it('cannot be changed by it', async () => {
    for (const table of await tablesOf('reading'))
      await expect(askReading(sql`delete from ${table}`)).rejects.toMatchObject({ code: '42501' })
  })
})

describe('a search', () => {
  const ask = (query: string, language: Locale, filters = {}) =>
    searchInterviews({ query, language, filters, page: 1 }, language)

  it('finds, counts and suggests nothing by a word that is not public, in either language', async () => {
    const told: string[] = []
    for (const word of words())
      for (const query of [word, `"${word}"`, word.slice(0, -1), word.slice(1)])
        for (const language of localeCodes) {
          const { hits, count, elsewhere, facets, suggestions } = await ask(query, language)
          if (count > 0 || hits.length > 0 || elsewhere.length > 0) told.push(`${query} is found`)
          told.push(...tellsIn(JSON.stringify([hits, facets, suggestions])))
        }
    expect(told).toEqual([])
  }, 600_000)

  it('tells nothing of what is not public beside what is, and no filter leads to it', async () => {
    const told: string[] = []
    for (const language of localeCodes)
      for (const query of ['answer', 'why', 'headline', 'teacher', 'x']) {
        const { hits, facets, suggestions } = await ask(query, language)
        told.push(...tellsIn(JSON.stringify([hits, facets, suggestions])))
      }
    for (const slug of words())
      for (const filter of ['topic', 'place', 'person'])
        if ((await ask('answer', 'en', { [filter]: slug })).count > 0)
          told.push(`${filter}=${slug} leads somewhere`)
    expect(told).toEqual([])
  }, 600_000)
})

describe('a question about what is hidden gets no answer', () => {
  const rows = Object.entries(hiddenPaths).flatMap(([collection, paths]) =>
    paths.map((path) => ({ collection, path })),
  )
  const asked = (path: string) => rest(path, { token: stranger.token })
  const operators = ['equals', 'like', 'contains', 'in', 'exists', 'not_equals', 'greater_than']

  it.each(rows)('$collection by $path', async ({ collection, path }) => {
    const nothing = unusual('nothing')
    for (const [n, operator] of operators.entries()) {
      const value = (wanted: string) => (operator === 'exists' ? 'true' : wanted)
      for (const list of [n % 2 ? `/api/${collection}` : `/api/${collection}/count`]) {
        const { status } = await asked(`${list}?where[${path}][${operator}]=${value(nothing)}`)
        expect([400, 403], `${list} ${operator}`).toContain(status)
        const inOr = await asked(`${list}?where[or][0][and][0][${path}][${operator}]=${value(nothing)}`)
        expect([400, 403], `${list} or ${operator}`).toContain(inOr.status)
      }
    }
    for (const query of ['', '&draft=true', '&trash=true&draft=true']) {
      const inOrderOf = async (sort: string) =>
        asked(`/api/${collection}?sort=${sort}${query}&select[slug]=true`)
      const usual = await inOrderOf('')
      for (const sort of [path, `-${path}`]) {
        const answer = await inOrderOf(sort)
        if (answer.status !== 400) expect(answer.text, `sorted by ${sort}${query}`).toBe(usual.text)
      }
    }
  })

  it('nor one about words: a secret word finds what any other word finds', async () => {
    const open = {
      interviews: [
        'headline',
        'standfirst',
        'slug',
        'exchanges.question',
        'topics.name',
        'places.name',
        'hero.alt',
      ],
      authors: ['name', 'slug', 'portrait.alt'],
      translators: ['name', 'slug'],
      speakers: ['name', 'slug'],
      topics: ['name', 'slug'],
      places: ['name', 'slug'],
      media: ['alt', 'filename', 'credit'],
    }
    const nothing = unusual('nothing')
    const told: string[] = []
    const summary = (answer: Answer) =>
      JSON.stringify([answer.status, docsOf(answer).map(({ id }) => id), answer.json['totalDocs']])
    /** Any of these words: if one of them found something, all of them together would. */
    const anyOf = (path: string, words: readonly string[]) =>
      words
        .map((word, n) => `where[or][${String(n)}][${path}][contains]=${encodeURIComponent(word)}`)
        .join('&')
    // About a kind of part one thing can be asked at a time.
    const handfulsFor = (path: string) => {
      const size = path.startsWith('exchanges.') ? 1 : 10
      return Array.from({ length: Math.ceil(words().length / size) }, (_, n) =>
        words().slice(n * size, (n + 1) * size),
      )
    }
    for (const [collection, paths] of Object.entries(open))
      for (const path of paths)
        for (const extra of ['', '&draft=true', '&trash=true&draft=true&locale=all']) {
          const about = async (words: readonly string[]) =>
            summary(await asked(`/api/${collection}?${anyOf(path, words)}${extra}`))
          const usual = await about([nothing])
          // What is refused would be refused for every word alike.
          expect(usual, `${collection} by ${path}${extra}`).toMatch(/^\[200,/)
          for (const handful of handfulsFor(path)) {
            const answer = await about(handful)
            if (answer !== usual) told.push(`${collection} by ${path}${extra}: ${handful.join()} ${answer}`)
          }
        }
    expect(told).toEqual([])
  }, 600_000)
})
