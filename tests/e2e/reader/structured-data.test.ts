import { expect, type APIRequestContext } from '@playwright/test'
import {
  authorPages,
  frontPages,
  indexed,
  speakerPages,
  texts,
  translatorPages,
  withheldPeople,
} from '../support/reader-pages'
import { attributes, headOf, servedHtml } from '../support/served-html'
import { test } from '../support/readers-test'

const profiles = [...authorPages, ...translatorPages, ...speakerPages]

type Thing = Record<string, unknown>
const asThings = (value: unknown) => (Array.isArray(value) ? value : value ? [value] : []) as Thing[]

/** What a page says to machines, read as they read it. */
async function thingsOn(request: APIRequestContext, path: string): Promise<Thing[]> {
  const html = await servedHtml(request, path)
  const scripts = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)]
  if (scripts.length === 0) return []
  expect(scripts).toHaveLength(1)
  const data = JSON.parse(scripts[0]?.[1] ?? '') as Thing
  expect(data['@context']).toBe('https://schema.org')
  return asThings(data['@graph'])
}
const ofType = (things: Thing[], type: string) => things.find((thing) => thing['@type'] === type)
const names = (value: unknown) => asThings(value).map((thing) => thing['name'])

for (const { page, interview, version } of texts) {
  test(`${page.name} says to machines what it says to readers`, async ({ request, baseURL }) => {
    const things = await thingsOn(request, page.path)
    const article = ofType(things, 'NewsArticle')
    const url = new URL(encodeURI(page.path), baseURL).href
    expect(article).toMatchObject({
      '@id': `${url}#article`,
      url,
      genre: 'Interview',
      inLanguage: page.locale,
      datePublished: version.publishedAt,
      description: version.standfirst,
      isAccessibleForFree: true,
    })
    const head = headOf(await servedHtml(request, page.path))
    const signed = names(article?.['author'])
    const named = attributes(head, /<meta name="author"[^>]*>/, 'content')
    expect(signed).toEqual(interview.houseByline ? [page.locale === 'ar' ? 'ترجمان' : 'Dragoman'] : named)
    const carried = [
      ...names(article?.['translator']),
      ...asThings(article?.['contributor']).flatMap((role) => names(role['contributor'])),
    ]
    expect(carried).toEqual(attributes(head, /<meta name="translator"[^>]*>/, 'content'))

    const speaking = interview.interviewees.filter(({ protection }) => protection === 'named')
    expect(asThings(article?.['about'])).toHaveLength(speaking.length)
    for (const { label } of interview.interviewees.filter(({ protection }) => protection !== 'named'))
      expect(JSON.stringify(article?.['about'] ?? [])).not.toContain(label[page.locale])
    if (speaking.length < interview.interviewees.length) expect(article).not.toHaveProperty('dateline')
    for (const { id, names: withheld } of withheldPeople)
      for (const name of [id, ...Object.values(withheld)]) expect(JSON.stringify(things)).not.toContain(name)
  })
}

test('each translation names its original, each original its translations, and nothing that is not there', async ({
  request,
}) => {
  const said = new Map<string, { madeFrom: unknown[]; made: unknown[] }>()
  for (const { page } of texts) {
    const article = ofType(await thingsOn(request, page.path), 'NewsArticle')
    const ids = (key: string) => asThings(article?.[key]).map((thing) => thing['@id'])
    said.set(String(article?.['@id']), { madeFrom: ids('translationOfWork'), made: ids('workTranslation') })
  }
  expect(said.size).toBe(texts.length)
  const versions = texts.filter(({ version }) => !version.isOriginal)
  expect([...said.values()].flatMap(({ madeFrom }) => madeFrom)).toHaveLength(versions.length)
  for (const [id, { madeFrom, made }] of said) {
    for (const source of madeFrom) expect(said.get(String(source))?.made, String(source)).toContain(id)
    for (const work of made) expect(said.get(String(work))?.madeFrom, String(work)).toEqual([id])
  }
})

for (const { name, path } of profiles) {
  test(`${name} is the profile of whoever interviews refer to by it`, async ({ request, baseURL }) => {
    const profile = ofType(await thingsOn(request, path), 'ProfilePage')
    const [person] = asThings(profile?.['mainEntity'])
    expect(person?.['@id']).toBe(`${new URL(path, baseURL).href}#person`)
  })
}

test('every person with an address in an interview has it from their own page', async ({
  request,
  baseURL,
}) => {
  const people = new Set(profiles.map(({ path }) => `${new URL(path, baseURL).href}#person`))
  for (const { page } of texts) {
    const text = JSON.stringify(await thingsOn(request, page.path))
    for (const [, id] of text.matchAll(/"@id":"([^"]*#person)"/g)) expect(people).toContain(id)
  }
})

for (const { name, path } of frontPages.filter((page) => page.name.startsWith('home'))) {
  test(`${name} is that of a publication`, async ({ request, baseURL }) => {
    const things = await thingsOn(request, path)
    expect(ofType(things, 'NewsMediaOrganization')).toMatchObject({
      '@id': `${new URL('/', baseURL).href}#publication`,
    })
    expect(ofType(things, 'WebSite')).toMatchObject({ url: new URL(path, baseURL).href })
  })
}

for (const { name, path } of indexed) {
  test(`whatever ${name} says to machines leads somewhere`, async ({ request, baseURL }) => {
    const things = await thingsOn(request, path)
    const said = JSON.stringify(things)
    const crumbs = asThings(ofType(things, 'BreadcrumbList')?.['itemListElement'])
    for (const { item } of crumbs) expect((await request.get(String(item))).status(), String(item)).toBe(200)
    for (const [, address] of said.matchAll(/"(?:url|@id|item)":"([^"]*)"/g))
      expect(address?.startsWith(baseURL ?? '-'), address).toBe(true)
    const head = headOf(await servedHtml(request, path))
    expect(attributes(head, /<meta name="robots"[^>]*>/, 'content')).toEqual(['max-image-preview:large'])
  })
}
