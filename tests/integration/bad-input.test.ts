import { sql } from '@payloadcms/db-postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { mostBlocks } from '@/cms/collections/interviews/exchanges'

import { exchange, makeInterview, makeNamed, makeUser, rich, type SignedIn } from '../support/builders'
import { closePayload, openPayload, unusual } from '../support/open-payload'
import { docOf, rest } from '../support/rest'

let editor: SignedIn
beforeAll(async () => {
  editor = await makeUser('editor')
})
afterAll(closePayload)

const save = (body: object) =>
  rest('/api/interviews?draft=true', {
    method: 'POST',
    token: editor.token,
    body: { language: 'en', ...body },
  })

describe('text that no database can hold', () => {
  const bad = {
    NUL: 'a\u0000b',
    'a control': 'a\u0007b',
    'half a letter': 'a\uD83Db',
    'the other half': '\uDE00',
  }

  it.each(Object.entries(bad))('is refused with its place: %s', async (_, text) => {
    const answers = [
      await save({ headline: text }),
      await save({ exchanges: [exchange('?', text)] }),
      await rest('/api/topics', { method: 'POST', token: editor.token, body: { name: text } }),
    ]
    for (const answer of answers) expect(answer.status, answer.text).toBe(400)
    expect(answers[0]?.text).toContain('headline')
    expect(answers[1]?.text).toContain('exchanges')
    expect(answers[2]?.text).toContain('name')
  })

  it.each([
    'where[headline][equals]=%00',
    'where[%00][equals]=x',
    'sort=%00',
    'where[or][0][slug][like]=a%07',
  ])('is refused in a question: %s', async (query) => {
    expect((await rest(`/api/interviews?${query}`)).status).toBe(400)
    expect((await rest(`/api/interviews/count?${query}`)).status).toBeLessThan(500)
  })

  it('is made one way of writing, without marks that turn what follows', async () => {
    const answer = await save({ headline: 'Cafe\u0301 \u202Eabc\u202C \u2067x\u2069 \u200F' })
    expect(docOf(answer)['headline']).toBe('Café abc x \u200F')
  })
})

describe('rich text', () => {
  const link = (url: string) => ({
    type: 'link',
    version: 3,
    fields: { linkType: 'custom', url },
    children: [],
  })
  const withNode = (node: object) => ({ root: { ...rich('').root, children: [node] } })
  const deep = (levels: number): object => ({ type: 'list', children: levels ? [deep(levels - 1)] : [] })

  it.each([
    ['a script link', link('javascript:alert(1)')],
    ['a data link', link('data:text/html,x')],
    ['a link to another host’s path', link('//example.org')],
    ['an unknown node', { type: 'iframe' }],
    ['an upload', { type: 'upload', relationTo: 'media', value: 1 }],
    ['more levels than a page has', deep(30)],
    ['a node without a kind', {}],
  ])('may not have %s', async (_, node) => {
    const block = { blockType: 'narration', text: withNode({ type: 'paragraph', children: [node] }) }
    expect((await save({ exchanges: [block] })).status).toBe(400)
    const bio = await rest('/api/authors', {
      method: 'POST',
      token: editor.token,
      body: { name: unusual('N'), bio: block.text },
    })
    expect(bio.status, bio.text).toBe(400)
  })

  it('is rich text', async () => {
    for (const text of ['<p>x</p>', [], { root: null }])
      expect((await save({ exchanges: [{ blockType: 'narration', text }] })).status).toBe(400)
  })
})

describe('a request', () => {
  it('has no more parts than can be saved', async () => {
    const exchanges = Array.from({ length: mostBlocks + 1 }, () => ({ blockType: 'narration' }))
    const answer = await rest('/api/interviews', {
      method: 'POST',
      token: editor.token,
      body: { language: 'en', exchanges, _status: 'published' },
    })
    expect(answer.status).toBe(400)
    expect((await save({ exchanges })).status).toBe(400)
  })

  it.each([
    'limit=0',
    'limit=101',
    'limit=-1',
    'limit=x',
    'limit=1.5',
    'pagination=false',
    'page=0',
    'page=x',
  ])('of a reader is answered in part: %s is refused', async (query) => {
    const answer = await rest(`/api/interviews?${query}`)
    expect(answer.status, answer.text.slice(0, 200)).toBe(400)
  })

  it('of a reader goes two steps deep', async () => {
    const { id } = await makeInterview({ topics: [await makeNamed('topics')] })
    const [two, nine] = [
      await rest(`/api/interviews/${id}?depth=2`),
      await rest(`/api/interviews/${id}?depth=9`),
    ]
    expect(two.status).toBe(200)
    expect(nine.text).toBe(two.text)
  })

  it.each(['abc', '-1', '0', '99999999999999', '1.5', '%20'])('for the record %s finds none', async (id) => {
    expect((await rest(`/api/interviews/${id}`)).status).toBe(404)
    expect((await rest(`/api/authors/${id}`, { token: editor.token })).status).toBe(404)
  })
})

describe('a password', () => {
  it('of four letters is refused with what to do, and the old one stays', async () => {
    const { user, token, password } = await makeUser('editor')
    const short = { method: 'PATCH', token, body: { password: 'news' } } as const
    const refused = await rest(`/api/users/${String(user.id)}`, short)
    expect(refused.status).toBe(400)
    expect(refused.text).toContain('at least 10 characters')
    const login = (word: string) =>
      rest('/api/users/login', { method: 'POST', body: { email: user.email, password: word } })
    expect((await login('news')).status).toBe(401)
    expect((await login(password)).status).toBe(200)
  })

  it('of four letters is refused by the link that sets a new one, too', async () => {
    const { user } = await makeUser('editor')
    const payload = await openPayload()
    const link = await payload.forgotPassword({
      collection: 'users',
      data: { email: user.email },
      disableEmail: true,
    })
    const set = (password: string) =>
      rest('/api/users/reset-password', { method: 'POST', body: { token: link, password } })
    expect((await set('news')).status).toBe(400)
    expect((await set('a lantern for each door')).status).toBe(200)
  })
})

describe('what fails', () => {
  it('at the very end is an error: nothing is said to be stored that is not', async () => {
    const { db } = await openPayload()
    const name = unusual('fails')
    await db.drizzle.execute(
      sql.raw(`
      create function ${name}() returns trigger language plpgsql as $$ begin raise exception 'at commit'; end $$;
      create constraint trigger ${name} after insert on topics deferrable initially deferred
        for each row when (new.slug = '${name}') execute function ${name}();`),
    )
    const answer = await rest('/api/topics', { method: 'POST', token: editor.token, body: { name } })
    const stored = await rest(`/api/topics?where[slug][equals]=${name}`, { token: editor.token })
    await db.drizzle.execute(sql.raw(`drop trigger ${name} on topics; drop function ${name};`))
    expect(answer.status).toBe(500)
    expect(stored.json['totalDocs']).toBe(0)
    expect((await rest('/api/topics', { method: 'POST', token: editor.token, body: { name } })).status).toBe(
      201,
    )
  })
})
