import { expect, test } from '@playwright/test'
import { routes } from '@/lib/routes'
import { textOf } from '../support/reader-pages'

const wells = textOf('counting-wells', 'en')
const interview = `/v1${wells.page.path.replace('/en/interviews', '/interviews/en')}`

interface Told {
  headline: string
  url: string
  versions: { api: string }[]
}

test('a program reads an interview, finds its page and its other language', async ({ request }) => {
  const told = (await (await request.get(interview)).json()) as Told
  expect(told.headline).toBe(wells.version.headline)
  expect((await request.get(told.url)).status()).toBe(200)
  expect(told.versions).toHaveLength(1)
  for (const { api } of told.versions) expect((await request.get(api)).status()).toBe(200)
})

test('whoever has it is not sent it again, and its head comes alone', async ({ request }) => {
  const { etag = '' } = (await request.head(interview)).headers()
  const again = await request.get(interview, { headers: { 'If-None-Match': etag } })
  expect([again.status(), await again.text()]).toEqual([304, ''])
})

test('any site may ask the API, and nothing but ask', async ({ request }) => {
  const origin = 'access-control-allow-origin'
  for (const path of [interview, '/v1', '/v1/nothing', '/v1/interviews?x'])
    expect((await request.get(path)).headers()[origin], path).toBe('*')
  for (const path of [wells.page.path, routes.feed('/en', 'json')])
    expect((await request.get(path)).headers()[origin], path).toBeUndefined()
  const asked = await request.fetch('/v1/interviews', { method: 'OPTIONS' })
  expect(asked.headers()['access-control-allow-methods']).toBe('GET, HEAD, OPTIONS')
  for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
    const refused = await request.fetch('/v1/interviews', { method })
    expect([refused.status(), refused.headers()[origin]], method).toEqual([405, undefined])
  }
})

test('what cannot be asked is a problem, whatever the address', async ({ request }) => {
  for (const [path, status, parameter] of [
    ['/v1/interviews?limt=1', 400, 'limt'],
    ['/v1/nothing/at/all', 404, null],
    ['/v1/interviews/en/%00', 404, 'slug'],
    ['/v1/%FF', 400, null],
  ] as const) {
    const answer = await request.get(path)
    expect(answer.headers()['content-type'], path).toContain('application/problem+json')
    expect(await answer.json(), path).toMatchObject({ status, parameter })
    expect(answer.status(), path).toBe(status)
  }
})
