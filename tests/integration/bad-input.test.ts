import { sql } from '@payloadcms/db-postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { mostBlocks } from '@/cms/collections/interviews/exchanges'
import { adminMessages } from '@/i18n/admin-messages'
import { isolated } from '@/lib/isolated'
import { plainText } from '@/text/plain-text'

import { exchange, makeInterview, makeUser, rich, type SignedIn } from '../support/builders'
import { closePayload, openPayload, unusual } from '../support/open-payload'
import { complaintsOf, docOf, rest } from '../support/rest'

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

  it.each(Object.entries(bad))('is stored without it, at every door: %s', async (_, text) => {
    const sound = text.includes('a') ? 'ab' : ''
    const [headline, words, topic] = [
      await save({ headline: text }),
      await save({ exchanges: [exchange('?', text)] }),
      await rest('/api/topics', {
        method: 'POST',
        token: editor.token,
        body: { name: `${unusual('T')}${text}` },
      }),
    ]
    expect(docOf(headline)['headline']).toBe(sound)
    expect(plainText((docOf(words)['exchanges'] as { answer: unknown }[])[0]?.answer)).toBe(sound)
    expect(topic.status, topic.text).toBe(201)
  })

  it('is a name on one line without what nobody sees, in every field for names', async () => {
    const { token } = editor
    const typed = ' Nadim\tHar\u200bfoush\u2028x \n'
    const name = 'Nadim Harfoush x'
    for (const collection of ['authors', 'translators', 'speakers', 'topics', 'places']) {
      const country = collection === 'places' ? { country: 'SY' } : {}
      const body = { name: typed + unusual('N'), otherNames: [typed, '\u200b'], ...country }
      const doc = docOf(await rest(`/api/${collection}`, { method: 'POST', token, body }))
      expect(doc['name'], collection).toMatch(/^Nadim Harfoush x \S+$/)
      expect(doc['otherNames'], collection).toEqual([name])
    }
    const stored = docOf(
      await save({
        authors: [{ role: 'interviewer', creditedAs: 'penName', signedAs: typed }],
        translators: [{ role: 'translator', creditedAs: 'penName', signedAs: typed }],
        interviewees: [{ protection: 'pseudonym', label: typed }],
      }),
    )
    expect(stored).toMatchObject({
      authors: [{ signedAs: name }],
      translators: [{ signedAs: name }],
      interviewees: [{ label: name }],
    })
    const both = await rest('/api/authors?locale=all', {
      method: 'POST',
      token,
      body: { name: { en: typed, ar: ' هالة\u200b ' } },
    })
    expect(docOf(both)['name'], both.text).toEqual({ en: name, ar: 'هالة' })
  })

  it('breaks the line where a word processor did', async () => {
    const answer = await save({ headline: 'a\vb', exchanges: [exchange('c\fd', 'e\vf')] })
    const doc = docOf(answer)
    expect(doc['headline']).toBe('a\nb')
    expect(doc['exchanges']).toMatchObject([{ question: 'c\nd' }])
    const [{ answer: said } = { answer: null }] = doc['exchanges'] as { answer: unknown }[]
    expect(JSON.stringify(said)).toContain('linebreak')
    expect(plainText(said)).toBe('e\nf')
  })

  it.each([
    'where[headline][equals]=%00',
    'where[%00][equals]=x',
    'sort=%00',
    'where[or][0][slug][like]=a%07',
  ])('is refused in a question: %s', async (query) => {
    const { token } = editor
    expect((await rest(`/api/interviews?${query}`, { token })).status).toBe(400)
    expect((await rest(`/api/interviews/count?${query}`, { token })).status).toBeLessThan(500)
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
    children: [{ type: 'text', text: 'the words' }],
  })
  const withNode = (node: object) => ({ root: { ...rich('').root, children: [node] } })
  const deep = (levels: number): object => ({ type: 'list', children: levels ? [deep(levels - 1)] : [] })

  it.each([
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

  it.each([12, 30])('says in which part lists lie too deep (%i), in words', async (levels) => {
    const list = (left: number): object => ({
      type: 'list',
      children: [{ type: 'listitem', children: left > 1 ? [list(left - 1)] : [] }],
    })
    const exchanges = [exchange('Why?', 'So.'), { blockType: 'narration', text: withNode(list(levels)) }]
    const body = { language: 'en', exchanges }
    const say = async (language: string) => {
      const headers = { 'Accept-Language': language }
      const path = '/api/interviews?draft=true'
      const answer = await rest(path, { method: 'POST', token: editor.token, body, headers })
      expect(answer.status, answer.text).toBe(400)
      return complaintsOf(answer).map(({ message }) => message)
    }
    expect(await say('en')).toEqual([
      expect.stringMatching(/^The text of "(?:exchanges|text)" \(part 2\) has lists within lists/),
    ])
    expect(await say('ar')).toEqual([
      expect.stringMatching(/^في نص "(?:exchanges|text)" \(الجزء 2\) قوائم داخل قوائم/),
    ])
  })

  it('keeps the words of a link that might do something on a page, or that nobody can follow, and no link', async () => {
    for (const url of [
      'javascript:alert(1)',
      'java\tscript:alert(1)',
      'data:text/html,x',
      'https://',
      '',
      'file:///C:/a.docx',
      '//example.org',
      'example',
      'http://exa mple.org',
      'tel%3A%2B962%206',
    ]) {
      const text = withNode({ type: 'paragraph', children: [link(url)] })
      const stored = await save({ exchanges: [{ blockType: 'narration', text }] })
      const body = { name: unusual('N'), bio: text }
      const bio = await rest('/api/authors', { method: 'POST', token: editor.token, body })
      for (const answer of [stored, bio]) {
        expect(answer.status, answer.text).toBe(201)
        expect(answer.text).not.toContain('"link"')
        expect(answer.text).toContain('the words')
      }
    }
  })

  it('takes any harmless link into a draft, names it before publishing, and refuses it where there is no draft', async () => {
    for (const url of ['#_ftn1', 'example.org/a', 'example.org:8080/a']) {
      const text = withNode({ type: 'paragraph', children: [link(url)] })
      const stored = await save({ exchanges: [{ blockType: 'narration', text }] })
      expect(stored.status, stored.text).toBe(201)
      expect(stored.text).toContain(url)
      const { id, revision } = docOf(stored)
      const published = await rest(`/api/interviews/${String(id)}`, {
        method: 'PATCH',
        token: editor.token,
        body: { _status: 'published', revision },
      })
      expect(published.status).toBe(400)
      expect(published.text).toContain('exchanges.0.text')
      expect(published.text).toContain(`“${isolated('the words')}” (part 1)`)
      expect(published.text).toContain(adminMessages('en')('complaints.missing.link'))
    }
    const bio = withNode({ type: 'paragraph', children: [link('example.org/a')] })
    const body = { name: unusual('N'), bio }
    const refused = await rest('/api/authors', { method: 'POST', token: editor.token, body })
    expect(refused.status).toBe(400)
    expect(complaintsOf(refused).map(({ message }) => message)).toEqual([
      expect.stringContaining('"the words"'),
    ])
  })

  it.each([
    ['tel:+962 6 555 0100', 'tel:+96265550100'],
    ['mailto:desk @example.org', 'mailto:desk@example.org'],
    ['/ar/interviews/حوار', '/ar/interviews/حوار'],
    ['https://example.org/حوار?a=(b)', 'https://example.org/حوار?a=(b)'],
    ['https://intranet/a b', 'https://intranet/a%20b'],
  ])('keeps the address of a link that can be followed, and publishes it (%s)', async (url, address) => {
    const text = withNode({ type: 'paragraph', children: [link(url)] })
    const { id } = await makeInterview({
      exchanges: [exchange('Why?', 'So.'), { blockType: 'narration', text: text as never }],
    })
    const answer = await rest(`/api/interviews/${String(id)}`, { token: editor.token })
    expect(answer.text).toContain(`"url":"${address}"`)
  })

  it('has whole addresses where they were written short', async () => {
    const text = withNode({ type: 'paragraph', children: [link('www.example.org')] })
    const stored = await save({ exchanges: [{ blockType: 'narration', text }] })
    expect(stored.text).toContain('https://www.example.org')
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

  it.each(['abc', '-1', '0', '99999999999999', '1.5', '%20'])('for the record %s finds none', async (id) => {
    expect((await rest(`/api/interviews/${id}`, { token: editor.token })).status).toBe(404)
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
