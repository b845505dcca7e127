import { validate } from '@hyperjump/json-schema/openapi-3-1'
import { Pool } from 'pg'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

import type {
  ApiInterview,
  ApiInterviewList,
  ApiProfile,
  ApiProfileList,
  ApiSearch,
  Problem,
} from '@/surfaces/api/shapes'

import { askApi, pathIn } from '../support/ask-api'
import {
  changeInterview,
  credit,
  type Draft,
  exchange,
  makeInterview,
  makeNamed,
  rich,
} from '../support/builders'
import { type CreditedCase, plantCreditedCases } from '../support/credited-cases'
import { closePayload, openPayload, unusual } from '../support/open-payload'

let cases: CreditedCase[]
beforeAll(async () => {
  await openPayload()
  cases = await plantCreditedCases()
})
afterAll(closePayload)

const list = (query: string) => askApi<ApiInterviewList>(`/v1/interviews?${query}`)
const slugsIn = ({ body }: { body: ApiInterviewList }) => body.items.map(({ slug }) => slug)
const one = (slug: string, language = 'en') =>
  askApi<ApiInterview>(`/v1/interviews/${language}/${encodeURIComponent(slug)}`)
const problemOf = async (path: string) => {
  const { status, headers, body } = await askApi<Problem>(path)
  expect(headers.get('Content-Type')).toBe('application/problem+json')
  expect(body.status).toBe(status)
  return { status, parameter: body.parameter, detail: body.detail }
}

const madeAgo = (minutes: number, more: Draft = {}) =>
  makeInterview({ publishedAt: new Date(Date.now() - minutes * 60_000).toISOString(), ...more })

describe('a list of interviews', () => {
  it('is of what is asked for: each filter alone, and all of them together', async () => {
    const names = ['author', 'translator', 'speaker', 'topic', 'place'] as const
    const slugs = Object.fromEntries(names.map((name) => [name, unusual(name)]))
    const [author, translator, speaker, topic, place] = [
      await makeNamed('authors', { slug: slugs['author'] }),
      await makeNamed('translators', { slug: slugs['translator'] }),
      await makeNamed('speakers', { slug: slugs['speaker'], publicFigure: true }),
      await makeNamed('topics', { slug: slugs['topic'] }),
      await makeNamed('places', { slug: slugs['place'] }),
    ]
    const common = { spokenLanguages: ['ar' as const] }
    const unknown = { noTranslator: 'translatorUnknown' as const }
    const by: Record<(typeof names)[number], Draft> = {
      author: { ...common, ...unknown, authors: [credit(author)] },
      translator: {
        ...common,
        translators: [{ person: translator, role: 'translator', creditedAs: 'name' }],
      },
      speaker: {
        ...common,
        ...unknown,
        interviewees: [{ protection: 'named', speaker, nameWithheld: false }],
      },
      topic: { ...common, ...unknown, topics: [topic] },
      place: { ...common, ...unknown, places: [place] },
    }
    const whole: Draft = { ...(Object.assign({}, ...Object.values(by)) as Draft), noTranslator: null }
    const all = await makeInterview({ ...whole, publishedAt: '2012-03-04T05:06:07.000Z' })
    const alone = new Map<string, string>()
    for (const name of names)
      alone.set(
        name,
        (await makeInterview({ ...by[name], publishedAt: '2013-01-01T12:00:00.000Z' })).slug ?? '',
      )
    for (const name of names)
      expect(slugsIn(await list(`${name}=${slugs[name] ?? ''}`)), name).toEqual([alone.get(name), all.slug])
    const together = names.map((name) => `${name}=${slugs[name] ?? ''}`).join('&')
    expect(slugsIn(await list(together))).toEqual([all.slug])
    expect(slugsIn(await list(`${together}&year=2012&language=en`))).toEqual([all.slug])
    expect(slugsIn(await list(`${together}&year=2013`))).toEqual([])
    expect(slugsIn(await list(`${together}&language=ar`))).toEqual([])
  })

  it('is of a year by the publication’s clocks', async () => {
    const payload = await openPayload()
    const { timeZone } = await payload.findGlobal({ slug: 'publication' })
    await payload.updateGlobal({ slug: 'publication', data: { timeZone: 'Asia/Amman' } })
    // Amman was two hours ahead: this is 2009 there.
    const late = await makeInterview({ publishedAt: '2008-12-31T22:30:00.000Z' })
    expect(slugsIn(await list('year=2009'))).toContain(late.slug)
    expect(slugsIn(await list('year=2008'))).not.toContain(late.slug)
    await payload.updateGlobal({ slug: 'publication', data: { timeZone: timeZone ?? 'UTC' } })
  })

  it('goes on by cursor without a gap and without the same again, in both languages', async () => {
    const slug = unusual('topic')
    const topic = await makeNamed('topics', { slug })
    const made: string[] = []
    for (let n = 0; n < 7; n += 1) {
      // Some of the same instant.
      const { slug: own } = await makeInterview({
        topics: [topic],
        publishedAt: new Date(Date.UTC(2014, 1, 1 + Math.floor(n / 3))).toISOString(),
        ...(n % 2 ? { language: 'ar', spokenLanguages: ['ar'] } : {}),
      })
      made.push(own ?? '')
    }
    const found: string[] = []
    let path: string | null = `/v1/interviews?topic=${slug}&limit=2`
    while (path !== null) {
      const { body }: { body: ApiInterviewList } = await askApi<ApiInterviewList>(path)
      found.push(...slugsIn({ body }))
      path = body.next === null ? null : pathIn(body.next)
    }
    expect(found).toHaveLength(7)
    expect([...found].sort()).toEqual([...made].sort())
    const whole = await list(`topic=${slug}`)
    expect(slugsIn(whole)).toEqual(found)
    const days = whole.body.items.map(({ publishedAt }) => publishedAt)
    expect(days).toEqual([...days].sort().reverse())
  })

  it('says each text in its own language', async () => {
    const { slug } = await makeInterview({
      language: 'ar',
      spokenLanguages: ['ar'],
      houseByline: true,
      authors: [],
    })
    const item = (await list('language=ar')).body.items.find((interview) => interview.slug === slug)
    expect(item).toMatchObject({ direction: 'rtl', creditLines: [expect.stringMatching(/[\u0600-\u06ff]/)] })
  })

  it('takes a former slug for the present one', async () => {
    const [slug, now] = [unusual('topic'), unusual('topic')]
    const topic = await makeNamed('topics', { slug })
    const about = await makeInterview({ topics: [topic] })
    await (await openPayload()).update({ collection: 'topics', id: topic, data: { slug: now } })
    expect(slugsIn(await list(`topic=${slug}`))).toEqual([about.slug])
  })

  it('loses what is withdrawn', async () => {
    const { id, slug } = await madeAgo(0)
    expect(slugsIn(await list('language=en'))).toContain(slug)
    await changeInterview(id, { _status: 'draft' })
    expect(slugsIn(await list('language=en'))).not.toContain(slug)
    expect((await one(slug ?? '')).status).toBe(404)
  })
})

describe('an interview', () => {
  it('names everybody as its page does, in every way of being credited', async () => {
    for (const { name, slug, people, headline } of cases) {
      const { body } = await one(slug)
      const said = body.credits.flatMap(({ role, name: of }) => (of ? [{ name: of.text, role }] : []))
      expect(said, name).toEqual(people)
      expect(body.headline).toBe(headline)
      expect(body.versions.map(({ language }) => language)).toEqual(['ar'])
      const listed = (await list('language=en&limit=100')).body.items.find((item) => item.slug === slug)
      expect(listed?.credits, name).toEqual(body.credits)
      const { status } = await askApi(pathIn(body.versions[0]?.api ?? null))
      expect(status).toBe(200)
    }
  })

  it('says that a name is withheld, and nothing of who it is', async () => {
    const { slug = '' } = cases.find(({ name }) => name === 'withheld names') ?? {}
    const { body } = await one(slug)
    const withheld = body.credits.filter(({ kind }) => kind === 'withheld')
    expect(withheld).toEqual(
      ['interviewer', 'translator'].map((role) => ({
        role,
        kind: 'withheld',
        withheldBy: 'person',
        text: 'name withheld at their wish',
        name: null,
        url: null,
        api: null,
      })),
    )
    expect(body.creditLines.join('\n')).toContain('name withheld at their wish')
  })

  it('says a pen name as signed, with no way to who has it', async () => {
    const { slug = '', people = [] } = cases.find(({ name }) => name === 'pen names') ?? {}
    const { body } = await one(slug)
    expect(body.credits.map(({ text, url, api }) => [text, url, api])).toEqual(
      people.map(({ name }) => [name, null, null]),
    )
    expect(body.contributors.map(({ name, bio, portrait }) => [name.text, bio, portrait])).toEqual(
      people.map(({ name }) => [name, null, null]),
    )
  })

  it('tells of a protected person what it may, and of the talk nothing', async () => {
    const secret = unusual('Secret')
    const speaker = await makeNamed('speakers', { name: secret })
    const place = await makeNamed('places')
    const { slug } = await makeInterview({
      talk: { heldOn: '2020-02-03', place },
      interviewees: [
        { key: 'iumm234', protection: 'pseudonym', label: 'Umm Yusuf', speaker, nameWithheld: false },
        { key: 'itea234', protection: 'described', label: 'a teacher', nameWithheld: false },
      ],
      exchanges: [exchange('Why?', 'So.', { speaker: 'iumm234' })],
    })
    const { body, text } = await one(slug ?? '')
    expect(text).not.toContain(secret)
    expect(body).toMatchObject({ protectsPeople: true, talk: null })
    expect(body.interviewees.map(({ protection, text: said, api }) => [protection, said, api])).toEqual([
      ['pseudonym', 'Umm Yusuf', null],
      ['described', 'a teacher', null],
    ])
  })

  it('has its parts as HTML and as text, each with its place on the page', async () => {
    const { slug } = await makeInterview({
      exchanges: [
        exchange('Why <here>?', 'Because & so.'),
        { blockType: 'narration', text: rich('Then a pause.') },
      ],
    })
    const { body } = await one(slug ?? '')
    const [asked, narrated] = body.parts
    expect(asked).toMatchObject({
      type: 'questionAnswer',
      number: 1,
      question: 'Why <here>?',
      answer: { html: '<p>Because &amp; so.</p>', text: 'Because & so.' },
      url: `${body.url}#${asked?.key ?? ''}`,
    })
    expect(narrated).toMatchObject({ type: 'narration', body: { html: '<p>Then a pause.</p>' } })
  })

  it('leads on from a former slug, and is nothing where there is none', async () => {
    const { id, slug } = await makeInterview()
    const now = unusual('now')
    await changeInterview(id, { slug: now, _status: 'published' })
    const moved = await one(slug ?? '')
    expect([moved.status, moved.headers.get('Location')]).toEqual([308, `/v1/interviews/en/${now}`])
    expect(moved.headers.get('Access-Control-Allow-Origin')).toBe('*')
    expect(await problemOf(`/v1/interviews/en/${unusual('none')}`)).toMatchObject({ status: 404 })
    expect(await problemOf(`/v1/interviews/fr/${now}`)).toMatchObject({ status: 404, parameter: 'language' })
  })
})

describe('people, topics and places', () => {
  it('are listed in one order, by cursor, and told in every language', async () => {
    const mine = [unusual('m'), unusual('m'), unusual('m')].sort()
    const topics = await Promise.all(mine.map((slug) => makeNamed('topics', { slug })))
    await makeInterview({ topics })
    const found: string[] = []
    let path: string | null = '/v1/topics?limit=2'
    while (path !== null) {
      const { body }: { body: ApiProfileList } = await askApi<ApiProfileList>(path)
      found.push(...body.items.map(({ slug }) => slug))
      path = body.next === null ? null : pathIn(body.next)
    }
    expect(new Set(found).size).toBe(found.length)
    expect(found.filter((slug) => mine.includes(slug))).toEqual(mine)
    const { body } = await askApi<ApiProfile>(`/v1/topics/${mine[0] ?? ''}`)
    expect(body).toMatchObject({ kind: 'topic', works: 1, urls: [{ language: 'en' }, { language: 'ar' }] })
    expect(slugsIn(await askApi<ApiInterviewList>(pathIn(body.interviews)))).toHaveLength(1)
  })

  it('lead from a credit to the person, and from the person to the interviews', async () => {
    const { slug = '', authorPages = [] } = cases.find(({ name }) => name === 'one translator') ?? {}
    const interview = (await one(slug)).body
    for (const { api } of interview.credits) {
      const { body } = await askApi<ApiProfile>(pathIn(api))
      expect(slugsIn(await askApi<ApiInterviewList>(pathIn(body.interviews)))).toContain(slug)
    }
    expect((await askApi(`/v1/authors/${authorPages[0] ?? ''}`)).status).toBe(200)
    const speaker = interview.interviewees[0]?.api ?? null
    expect((await askApi<ApiProfile>(pathIn(speaker))).body.kind).toBe('speaker')
  })

  it('are nothing unless a public interview names them, and lead on from a former slug', async () => {
    const payload = await openPayload()
    const [slug, now] = [unusual('author'), unusual('author')]
    const author = await makeNamed('authors', { slug })
    const { id } = await makeInterview({ authors: [credit(author, 'withheld')] })
    expect((await askApi(`/v1/authors/${slug}`)).status).toBe(404)
    expect(await problemOf(`/v1/interviews?author=${slug}`)).toMatchObject({
      status: 404,
      parameter: 'author',
    })
    await changeInterview(id, { authors: [credit(author)], _status: 'published' })
    await payload.update({ collection: 'authors', id: author, data: { slug: now } })
    const moved = await askApi(`/v1/authors/${slug}`)
    expect([moved.status, moved.headers.get('Location')]).toEqual([308, `/v1/authors/${now}`])
  })
})

describe('a search', () => {
  it('finds, marks and goes on', async () => {
    const word = unusual('word')
    for (let n = 0; n < 12; n += 1)
      await makeInterview({ exchanges: [exchange('What?', `It is ${word} that I say.`)] })
    const { body } = await askApi<ApiSearch>(`/v1/search?language=en&q=${word}`)
    expect(body).toMatchObject({ outcome: 'found', count: 12, page: 1, pages: 2 })
    expect(body.hits[0]?.passages[0]?.excerpt.html).toContain(`<mark>${word}</mark>`)
    const second = (await askApi<ApiSearch>(pathIn(body.next))).body
    expect([second.hits.length, second.next]).toEqual([2, null])
  })

  it('says why there is nothing', async () => {
    const nothing = (await askApi<ApiSearch>(`/v1/search?language=en&q=${unusual('none')}`)).body
    expect([nothing.outcome, nothing.hits]).toEqual(['nothingFound', []])
    expect((await askApi<ApiSearch>('/v1/search?language=en&q=')).body.outcome).toBe('nothingAsked')
    expect((await askApi<ApiSearch>('/v1/search?language=en&q=-no')).body.outcome).toBe('onlyExclusions')
  })
})

describe('what cannot be asked', () => {
  it.each([
    ['/v1/interviews?lang=en', 400, 'lang'],
    ['/v1/interviews?draft=true', 400, 'draft'],
    ['/v1/interviews?language=fr', 400, 'language'],
    ['/v1/interviews?language=en&language=ar', 400, 'language'],
    ['/v1/interviews?year=20', 400, 'year'],
    ['/v1/interviews?year=x', 400, 'year'],
    ['/v1/interviews?limit=0', 400, 'limit'],
    ['/v1/interviews?limit=101', 400, 'limit'],
    ['/v1/interviews?before=yesterday', 400, 'before'],
    ['/v1/interviews?topic=', 400, 'topic'],
    ['/v1/interviews?topic=no-such-topic', 404, 'topic'],
    ['/v1/interviews/en/%00', 404, 'slug'],
    ['/v1/authors?limit=-1', 400, 'limit'],
    ['/v1/authors/nobody?x=1', 400, 'x'],
    ['/v1/search', 400, 'q'],
    ['/v1/search?q=a', 400, 'language'],
    ['/v1/search?q=a&language=en&page=101', 400, 'page'],
    ['/v1/openapi.json?x', 400, 'x'],
    ['/v1/nothing', 404, null],
    ['/v1/interviews/en', 404, null],
    ['/v1/%E0%A4%A', 404, null],
  ])('%s is answered %i and names %s', async (path, status, parameter) => {
    expect(await problemOf(path)).toMatchObject({ status, parameter })
  })

  it('is answered whatever it is', async () => {
    for (const odd of [
      '\0',
      'a\0b',
      "'",
      '"',
      '\\',
      '{}',
      'a'.repeat(3000),
      '99999999999999-1',
      '999999999999999-1',
    ]) {
      const said = encodeURIComponent(odd)
      for (const name of ['topic', 'author', 'before', 'year'])
        expect((await askApi(`/v1/interviews?${name}=${said}`)).status, `${name} ${odd}`).toBeLessThan(500)
      for (const path of [
        `/v1/topics?after=${said}`,
        `/v1/topics/${said}`,
        `/v1/search?language=en&q=${said}`,
      ])
        expect((await askApi(path)).status, path).toBeLessThan(500)
    }
  })
})

describe('an answer', () => {
  it('has a tag of what it says, may be asked for its head alone, and by any site', async () => {
    const { id, slug } = await makeInterview()
    const path = `/v1/interviews/en/${slug ?? ''}`
    const first = await askApi(path)
    const tag = first.headers.get('ETag') ?? ''
    expect(first.headers.get('Cache-Control')).toBe('public, no-cache')
    expect(first.headers.get('Access-Control-Allow-Origin')).toBe('*')
    const head = await askApi(path, {}, 'HEAD')
    expect([head.status, head.text, head.headers.get('ETag')]).toEqual([200, '', tag])
    await changeInterview(id, { headline: unusual('Other'), _status: 'published' })
    const changed = await askApi(path)
    expect([changed.status, changed.headers.get('ETag') === tag]).toEqual([200, false])
  })

  it('is made of four statements at most', async () => {
    const { slug = '', topic = '', authorPages = [] } = cases[0] ?? {}
    const [author = ''] = authorPages
    for (const path of [
      `/v1/interviews?topic=${topic}&author=${author}&language=en&year=${String(new Date().getFullYear())}`,
      `/v1/interviews/en/${slug}`,
      '/v1/authors',
      `/v1/authors/${author}`,
      '/v1',
    ]) {
      const asked = vi.spyOn(Pool.prototype, 'query')
      const { status } = await askApi(path)
      expect([path, status]).toEqual([path, 200])
      expect(asked.mock.calls.length, path).toBeLessThanOrEqual(4)
      asked.mockRestore()
    }
  })

  it('is that it is too early to ask where the database is away', async () => {
    const away = Object.assign(new Error('away'), { code: 'ECONNREFUSED' })
    for (const path of ['/v1/interviews', '/v1/search?language=en&q=a']) {
      const asked = vi.spyOn(Pool.prototype, 'query').mockImplementation(() => {
        throw away
      })
      const { status, headers, body } = await askApi<Problem>(path)
      asked.mockRestore()
      expect([status, headers.get('Retry-After'), body.status]).toEqual([503, '5', 503])
    }
  })

  it('is described in OpenAPI 3.1, which a program can read', async () => {
    const { text, body } = await askApi<{ openapi: string; paths: object }>('/v1/openapi.json')
    const output = await validate(
      'https://spec.openapis.org/oas/3.1/schema-base',
      JSON.parse(text) as never,
      'BASIC',
    )
    expect(output).toEqual({ valid: true })
    expect(Object.keys(body.paths)).toHaveLength(15)
    expect((await askApi('/v1')).status).toBe(200)
  })
})
