import type { FlattenedField } from 'payload'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { makeInterview, makeNamed, makeUser, type SignedIn } from '../support/builders'
import { oddForms, oddQueries, oddValues, operators } from '../support/odd-queries'
import { closePayload, openPayload } from '../support/open-payload'
import { docsOf, rest } from '../support/rest'
import { severalAtOnce } from '../support/several-at-once'

let editor: SignedIn
let translator: SignedIn
/** Dotted paths of every field of every collection, and of some that there are not. */
let paths: [collection: string, path: string][]

beforeAll(async () => {
  editor = await makeUser('editor')
  translator = await makeUser('translator')
  await makeInterview({ topics: [await makeNamed('topics')] })
  const payload = await openPayload()
  paths = Object.values(payload.collections).flatMap(({ config: { slug, flattenedFields } }) =>
    ['id', 'nosuch', 'version.id', 'parent', ...pathsOf(flattenedFields)].map((path): [string, string] => [
      slug,
      path,
    ]),
  )
})
afterAll(closePayload)

function pathsOf(fields: readonly FlattenedField[], depth = 0): string[] {
  if (depth > 3) return []
  return fields.flatMap((field) => {
    const inner =
      field.type === 'blocks'
        ? ['blockType', ...field.blocks.flatMap((block) => pathsOf(block.flattenedFields, depth + 1))]
        : 'flattenedFields' in field
          ? pathsOf(field.flattenedFields, depth + 1)
          : field.type === 'relationship' || field.type === 'upload'
            ? ['id', 'value', 'relationTo', 'slug', 'name.ar', 'otherNames', 'shown', 'nosuch']
            : ['en', 'nosuch']
    return [field.name, ...inner.map((rest) => `${field.name}.${rest}`)]
  })
}

/** Where a list is asked for. */
const lists = ['', '/count', '/versions', '/distinct'] as const

async function ask(collection: string, list: string, query: string, isEditor: boolean) {
  const path = `/api/${collection}${list}?${list === '/distinct' ? 'field=id&' : ''}${query}`
  const answer = await rest(path, { token: (isEditor ? editor : translator).token })
  return { path: path.slice(0, 300), status: answer.status, text: answer.text.slice(0, 200) }
}

const isFailure = ({ status }: { status: number }) => status >= 500 && status !== 501

describe('a query that nothing can answer', () => {
  it('is refused, whatever its form, at every list', { timeout: 120_000 }, async () => {
    // Every list has its share of them, and the first one all.
    const asked = lists.flatMap((list, row) =>
      oddQueries
        .filter((_, n) => list === '' || n % 3 === row - 1)
        .map((query) => ['interviews', list, query] as const),
    )
    const others = oddQueries.map(
      (query, n) => [n % 2 ? 'users' : 'payload-locked-documents', '', query] as const,
    )
    const answers = await severalAtOnce([...asked, ...others], ([slug, list, query]) =>
      ask(slug, list, query, true),
    )
    expect(answers.filter(isFailure)).toEqual([])
  })

  it(
    'never reaches the database: every field with every operator and any value',
    { timeout: 240_000 },
    async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.constantFrom(...paths),
          fc.constantFrom(...operators),
          fc.oneof(fc.constantFrom(...oddValues), fc.string().map(encodeURIComponent)),
          fc.constantFrom(...oddForms),
          fc.constantFrom(...lists),
          fc.boolean(),
          async ([collection, path], operator, value, form, list, isEditor) => {
            const answer = await ask(collection, list, form(`where[${path}][${operator}]`, value), isEditor)
            expect(isFailure(answer), JSON.stringify(answer)).toBe(false)
          },
        ),
        { numRuns: 800 },
      )
    },
  )

  it('is put in the order of every field, or refused', { timeout: 120_000 }, async () => {
    const asked = paths.map(
      ([collection, path], n) => [collection, n % 4 ? '' : '/versions', `sort=${path}&draft=true`] as const,
    )
    const answers = await severalAtOnce(asked, ([slug, list, query]) => ask(slug, list, query, true))
    expect(answers.filter(isFailure)).toEqual([])
  })

  it.each([
    ['where[exchanges.id][equals]=abc', 'exchanges.id'],
    ['where[topics][equals]=true', 'topics'],
    ['where[id][in]=1,abc', 'id'],
    ['where[exchanges][exists]=true', 'exchanges'],
    ['where[publishedAt][greater_than]=yesterday', 'publishedAt'],
    ['where[or][0][and][0][_status][equals]=lost', '_status'],
    ['where=x', 'where'],
    ['page=1e308', 'page'],
    ['sort=exchanges', 'exchanges'],
    ['locale=xx', 'locale'],
    ['draft=maybe', 'draft'],
  ])('is told what is wrong with it in each language: %s', async (query, name) => {
    for (const method of query.startsWith('where') ? ['GET', 'PATCH', 'DELETE'] : ['GET'])
      for (const language of ['en', 'ar']) {
        const answer = await rest(`/api/interviews?${query}`, {
          method,
          token: editor.token,
          headers: { 'Accept-Language': language },
          ...(method === 'PATCH' ? { body: { headline: 'Never' } } : {}),
        })
        expect(answer.status, answer.text).toBe(400)
        expect(answer.text).toContain(name)
        expect(/[\u0621-\u064A]/.test(answer.text)).toBe(language === 'ar')
      }
  })
})

describe('an endpoint', () => {
  const oddIds = [
    'x',
    '%00',
    '%20',
    '1.5',
    '-1',
    '99999999999999999999',
    '2147483648',
    '__proto__',
    '%E2%80%AE',
    'a'.repeat(3000),
  ]
  const oddAsked = [
    '',
    'format=x&apply=maybe&revision=x',
    'language=xx&from=x&to=99999-99-99',
    'field=x&translator=x',
  ]

  it('that is named with what no record can be has none', { timeout: 120_000 }, async () => {
    const { collections, globals, config } = await openPayload()
    const places = [
      ...Object.values(collections).map((one) => [`/${one.config.slug}`, one.config.endpoints] as const),
      ...globals.config.map(({ slug, endpoints }) => [`/globals/${slug}`, endpoints] as const),
      ['', config.endpoints] as const,
    ]
    const asked = places.flatMap(([place, endpoints]) =>
      (endpoints || []).flatMap(({ path, method }, row) =>
        path.includes(':')
          ? oddIds
              .filter((_, n) => n % 3 === row % 3)
              .map((odd, n) => ({
                method: method.toUpperCase(),
                path: `/api${place}${path.replaceAll(/:\w+\??/g, odd)}?${oddAsked[n % oddAsked.length] ?? ''}`,
              }))
          : [],
      ),
    )
    expect(asked.length).toBeGreaterThan(100)
    const answers = await severalAtOnce(asked, async ({ method, path }) => {
      const body = ['POST', 'PATCH', 'PUT'].includes(method) ? { body: {} } : {}
      const { status, text } = await rest(path, { method, token: editor.token, ...body })
      return { method, path: path.slice(0, 200), status, text: text.slice(0, 200) }
    })
    expect(answers.filter(isFailure)).toEqual([])
  })
})

describe('a filter as the admin sends it', () => {
  it('names one record in a list, or none by a word', async () => {
    const topic = await makeNamed('topics')
    const { id } = await makeInterview({ topics: [topic] })
    const found = async (query: string) => {
      const answer = await rest(`/api/interviews?limit=100&${query}`, { token: editor.token })
      expect(answer.status, answer.text).toBe(200)
      return docsOf(answer).map((doc) => doc['id'])
    }
    const one = String(topic)
    for (const query of [
      `[equals]=${one}`,
      `[equals][0]=${one}`,
      `[in][0]=${one}`,
      `[in]=${one}`,
      `[contains]=${one}`,
    ])
      expect(await found(`where[or][0][and][0][topics]${query}`), query).toEqual([id])
    expect(await found('where[topics][equals][0]=null')).not.toContain(id)
    expect(await found('where[topics][exists]=true')).toContain(id)
  })
})
