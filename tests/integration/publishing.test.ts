import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { rowId } from '@/cms/payload/row-id'
import { type Complaint, sentenceOf } from '@/cms/publishing/publish-complaints'
import { getInterview } from '@/content/interviews'
import { toSlug } from '@/lib/slug'

import {
  changeInterview,
  complete,
  credit,
  type Draft,
  exchange,
  makeInterview,
  makeNamed,
  makeUser,
  type SignedIn,
} from '../support/builders'
import { closePayload, openPayload, unusual } from '../support/open-payload'
import { complaintsOf, docOf, rest } from '../support/rest'

let editor: SignedIn
beforeAll(async () => {
  editor = await makeUser('editor')
})
afterAll(closePayload)

const publish = async (data: Draft, language = 'en') =>
  rest('/api/interviews', {
    method: 'POST',
    token: editor.token,
    body: { ...data, _status: 'published' },
    headers: { 'Accept-Language': language },
  })
const change = (id: number, body: object, query = '') =>
  rest(`/api/interviews/${id}${query}`, { method: 'PATCH', token: editor.token, body })
const slugOf = (title: string) => toSlug(title)

describe('publishing is refused', () => {
  const tomorrow = () => new Date(Date.now() + 86_400_000).toISOString()
  const translator = (more: object) => [{ role: 'translator' as const, creditedAs: 'name' as const, ...more }]
  const rows: [string, () => Draft, string, Complaint][] = [
    ['a headline', () => ({ headline: '  ' }), 'headline', 'headline'],
    ['a spoken language', () => ({ spokenLanguages: [] }), 'spokenLanguages', 'spoken'],
    ['an exchange', () => ({ exchanges: [] }), 'exchanges', 'exchange'],
    ['an answer', () => ({ exchanges: [exchange('?', ' ')] }), 'exchanges.0.answer', 'answer'],
    ['an author', () => ({ authors: [] }), 'authors', 'author'],
    [
      'an interviewer or writer',
      () => ({ authors: [{ role: 'photographer', creditedAs: 'withheld' }] }),
      'authors',
      'author',
    ],
    [
      'whom a credit names',
      () => ({ houseByline: true, authors: [{ role: 'writer', creditedAs: 'name' }] }),
      'authors.0.person',
      'person',
    ],
    [
      'the pen name',
      () => ({ authors: [{ role: 'writer', creditedAs: 'penName' }] }),
      'authors.0.signedAs',
      'penName',
    ],
    ['an interviewee', () => ({ interviewees: [] }), 'interviewees', 'interviewee'],
    [
      'a decision on protection',
      () => ({ interviewees: [{ label: 'x' }] }),
      'interviewees.0.protection',
      'protection',
    ],
    [
      'the person who is named',
      () => ({ interviewees: [{ protection: 'named' }] }),
      'interviewees.0.speaker',
      'speaker',
    ],
    [
      'a description',
      () => ({ interviewees: [{ protection: 'described' }] }),
      'interviewees.0.label',
      'label',
    ],
    [
      'a pseudonym',
      () => ({ interviewees: [{ protection: 'pseudonym', label: ' ' }] }),
      'interviewees.0.label',
      'label',
    ],
    [
      'who of two answers',
      () => ({
        interviewees: [
          { protection: 'described', label: 'a' },
          { protection: 'described', label: 'b' },
        ],
      }),
      'exchanges.0.speaker',
      'whoAnswers',
    ],
    ['a translator', () => ({ spokenLanguages: ['fr'] }), 'translators', 'translator'],
    ['a translator from a spoken variety', () => ({ spokenLanguages: ['apc'] }), 'translators', 'translator'],
    [
      'more than a reviser',
      () => ({ spokenLanguages: ['ar'], translators: [{ role: 'reviser', creditedAs: 'withheld' }] }),
      'translators',
      'translator',
    ],
    [
      'whom a translation names',
      () => ({ spokenLanguages: ['ar'], translators: translator({}) }),
      'translators.0.person',
      'person',
    ],
    ['a day that has come', () => ({ publishedAt: tomorrow() }), 'publishedAt', 'future'],
    [
      'the words of a pull quote',
      () => ({ exchanges: [exchange('?', 'one two'), { blockType: 'pullQuote', text: 'two one' }] }),
      'exchanges.1.text',
      'quote',
    ],
    [
      'a picture',
      () => ({ exchanges: [exchange('?', 'x'), { blockType: 'figure' }] }),
      'exchanges.1.media',
      'picture',
    ],
    [
      'a narration’s text',
      () => ({ exchanges: [exchange('?', 'x'), { blockType: 'narration' }] }),
      'exchanges.1.text',
      'empty',
    ],
  ]

  it.each(rows)('without %s', async (_, missing, path, complaint) => {
    const data = await complete(missing())
    for (const language of ['en', 'ar'] as const) {
      const answer = await publish(data, language)
      expect(answer.status, answer.text).toBe(400)
      expect(complaintsOf(answer)).toContainEqual({
        path,
        message: sentenceOf({ path, complaint }, language),
      })
    }
    const draft = await makeInterview({ ...data, _status: 'draft' })
    expect((await change(draft.id, { _status: 'published' })).status).toBe(400)
  })

  const enough: [string, () => Draft][] = [
    [
      'the house for a withheld author',
      () => ({ houseByline: true, authors: [{ role: 'interviewer', creditedAs: 'withheld' }] }),
    ],
    ['a withheld author', () => ({ authors: [{ role: 'interviewer', creditedAs: 'withheld' }] })],
    ['a withheld interviewee', () => ({ interviewees: [{ protection: 'named', nameWithheld: true }] })],
    ['a text in a spoken variety', () => ({ language: 'ar', spokenLanguages: ['apc'] })],
    ['one of the languages spoken', () => ({ spokenLanguages: ['ar', 'en-GB'] })],
    [
      'a withheld interpreter',
      () => ({ spokenLanguages: ['ar'], translators: [{ role: 'interpreter', creditedAs: 'withheld' }] }),
    ],
    ['self-translated', () => ({ spokenLanguages: ['ar'], noTranslator: 'selfTranslated' })],
    ['machine translated', () => ({ spokenLanguages: ['ar'], noTranslator: 'machineTranslated' })],
    ['translator unknown', () => ({ spokenLanguages: ['ar'], noTranslator: 'translatorUnknown' })],
    [
      'a shortened quote',
      () => ({
        exchanges: [exchange('?', 'one two'), { blockType: 'pullQuote', text: 'two', shortened: true }],
      }),
    ],
    [
      'a quote over a line’s end',
      () => ({ exchanges: [exchange('?', 'one\ntwo'), { blockType: 'pullQuote', text: 'one two' }] }),
    ],
  ]

  it.each(enough)('but not with %s', async (_, given) => {
    const answer = await publish(await complete(given()))
    expect(answer.text).not.toContain('errors')
    expect(answer.status).toBe(201)
  })
})

describe('the date of publication', () => {
  it('is set at first publication, stays, and may be moved back', async () => {
    const { id, publishedAt } = await makeInterview()
    expect(Math.abs(Date.parse(publishedAt ?? '') - Date.now())).toBeLessThan(60_000)
    expect((await changeInterview(id, { _status: 'published', headline: 'x' })).publishedAt).toBe(publishedAt)
    const earlier = '2015-06-07T00:00:00.000Z'
    expect((await changeInterview(id, { _status: 'published', publishedAt: earlier })).publishedAt).toBe(
      earlier,
    )
  })
})

describe('the address', () => {
  it('is made from the headline at publication, in the letters of its language', async () => {
    const draft = await makeInterview({ _status: 'draft' })
    expect(draft.slug).toBeNull()
    const word = unusual('x')
    const arabic = await makeInterview({
      language: 'ar',
      spokenLanguages: ['ar'],
      headline: `حِوارٌ في حلب ${word}`,
    })
    expect(arabic.slug).toBe(`حوار-في-حلب-${word}`)
  })

  it('gets a number where the headline’s own is taken, in its language only', async () => {
    const headline = unusual('Same')
    const first = await makeInterview({ headline })
    expect((await makeInterview({ headline })).slug).toBe(`${first.slug}-2`)
    const arabic = await makeInterview({ headline, language: 'ar', spokenLanguages: ['ar'] })
    expect(arabic.slug).toBe(first.slug)
  })

  it('is refused when typed and taken, by a public or a draft interview, with one that is free', async () => {
    for (const _status of ['published', 'draft'] as const) {
      const slug = slugOf(unusual('taken'))
      await makeInterview({ slug, _status })
      const answer = await publish(await complete({ slug }))
      expect(answer.status).toBe(400)
      expect(answer.text).toContain(`${slug}-2`)
      const nothing = await publish(await complete({ slug: '!!!' }))
      expect(nothing.status).toBe(400)
    }
  })

  it('is a new one after the trash, where the old was taken meanwhile', async () => {
    const slug = slugOf(unusual('trash'))
    const first = await makeInterview({ slug })
    await changeInterview(first.id, { deletedAt: new Date().toISOString() })
    await makeInterview({ slug })
    const payload = await openPayload()
    const back = await payload.update({
      collection: 'interviews',
      id: first.id,
      data: { deletedAt: null },
      trash: true,
      depth: 0,
    })
    expect(back.slug).toBe(`${slug}-2`)
  })

  it('leads on from former ones, until one of them is in use again', async () => {
    const [first, second] = [slugOf(unusual('first')), slugOf(unusual('second'))]
    const { id } = await makeInterview({ slug: first })
    await changeInterview(id, { slug: 'draft-only' + second }, true)
    expect(await getInterview('en', first)).toHaveProperty('found')
    await changeInterview(id, { _status: 'published', slug: second })
    expect(await getInterview('en', first)).toMatchObject({ movedTo: `/en/interviews/${second}` })
    expect(await getInterview('ar', first)).toBeNull()
    expect(await getInterview('en', 'draft-only' + second)).toBeNull()
    await makeInterview({ slug: first })
    expect(await getInterview('en', first)).toHaveProperty('found')
    await changeInterview(id, { _status: 'draft' })
    expect(await getInterview('en', second)).toBeNull()
  })
})

describe('an address whose headline was corrected', () => {
  it('stays, and leads on from where it was once an editor takes the new one', async () => {
    const { id, slug } = await makeInterview({ headline: unusual('The lamp of Skerrow') })
    const headline = unusual('The lamps of Skerrow')
    await changeInterview(id, { _status: 'published', headline })
    expect(await getInterview('en', slug ?? '')).toMatchObject({ found: { headline } })
    await changeInterview(id, { _status: 'published', slug: slugOf(headline) })
    expect(await getInterview('en', slug ?? '')).toMatchObject({
      movedTo: `/en/interviews/${slugOf(headline)}`,
    })
  })

  it('is a new one where words went to keep somebody safe, and the old ones lead nowhere', async () => {
    const name = unusual('Ramzi')
    const first = slugOf(`${name} of the wells`)
    const { id } = await makeInterview({ headline: `${name} of the wells`, slug: first })
    const second = slugOf(`${name} and the wells`)
    await changeInterview(id, { _status: 'published', headline: `${name} and the wells`, slug: second })
    expect(await getInterview('en', first)).toMatchObject({ movedTo: `/en/interviews/${second}` })
    const headline = unusual('A man and the wells')
    const { slug } = await changeInterview(id, {
      _status: 'published',
      headline,
      headChange: 'protective',
    })
    expect(slug).toBe(slugOf(headline))
    for (const former of [first, second]) expect(await getInterview('en', former)).toBeNull()
    expect(await getInterview('en', slugOf(headline))).toMatchObject({ found: { headline } })
  })

  it('leads nowhere where the old one has a name that is withheld', async () => {
    const person = await makeNamed('authors')
    const { name } = await (await openPayload()).findByID({ collection: 'authors', id: person })
    const old = slugOf(`${name} asks`)
    const { id } = await makeInterview({ slug: old, authors: [credit(person)] })
    const withheld = [{ ...credit(person), creditedAs: 'withheld' as const }]
    await changeInterview(id, { _status: 'published', authors: withheld, slug: slugOf(unusual('asked')) })
    expect(await getInterview('en', old)).toBeNull()
  })
})

describe('keys', () => {
  const keysOf = (doc: Record<string, unknown>) =>
    (doc['exchanges'] as { key: string }[]).map(({ key }) => key)

  it('are made by the server and kept through every edit', async () => {
    const { id, exchanges, revision } = await makeInterview({
      exchanges: [exchange('a', 'a'), exchange('b', 'b')],
    })
    const [first, second] = exchanges ?? []
    const before = [first?.key, second?.key]
    for (const key of before) expect(key).toMatch(/^q[a-z2-9]{6}$/)
    expect(new Set(before).size).toBe(2)
    const edited = await change(id, {
      _status: 'published',
      revision,
      exchanges: [{ ...second, question: 'B', key: 'qaaaaaa' }, first],
    })
    expect(keysOf(docOf(edited))).toEqual([...before].reverse())
  })

  it('are new for a duplicated row and for a bad one, and never twice', async () => {
    const { id, exchanges, revision } = await makeInterview()
    const [first] = exchanges ?? []
    const copy = { ...first, id: undefined }
    const rows = [first, copy, exchange('?', 'x', { key: 'bad key' })]
    const [a, b, c] = keysOf(docOf(await change(id, { _status: 'published', revision, exchanges: rows })))
    expect(a).toBe(first?.key)
    expect(new Set([a, b, c]).size).toBe(3)
    for (const key of [b, c]) expect(key).toMatch(/^q[a-z2-9]{6}$/)
  })

  const bare = (doc: Record<string, unknown>) =>
    (doc['exchanges'] as object[]).map((row) => ({ ...row, id: undefined, key: undefined }))

  it('are kept when a program leaves out which part is which', async () => {
    const stored = await makeInterview({
      exchanges: [exchange('a', 'a'), exchange('b', 'b'), exchange('c', 'c')],
    })
    const keys = keysOf(stored as unknown as Record<string, unknown>)
    const [a, b, c] = bare(stored as unknown as Record<string, unknown>)
    const send = async (exchanges: unknown) => {
      const { revision } = (await (
        await openPayload()
      ).findByID({ collection: 'interviews', id: stored.id })) as {
        revision: number
      }
      return change(stored.id, { _status: 'published', revision, exchanges })
    }
    expect(keysOf(docOf(await send([a, { ...b, question: 'B' }, c])))).toEqual(keys)
    const [first, second, third, fourth] = keysOf(docOf(await send([c, a, exchange('new', 'new'), b])))
    expect([first, second, fourth]).toEqual([keys[2], keys[0], keys[1]])
    expect(keys).not.toContain(third)
    const refused = await send([c, exchange('other', 'other')])
    expect([refused.status, refused.json['errors']]).toMatchObject([
      400,
      [{ data: { errors: [{ path: 'exchanges' }] }, message: expect.stringContaining('"id"') as string }],
    ])
    const speaking = docOf(await send([a]))
    expect(keysOf(speaking)).toEqual([keys[0]])
    const renamed = await change(stored.id, {
      _status: 'published',
      interviewees: (speaking['interviewees'] as { label: string }[]).map(({ label, ...row }) => ({
        ...row,
        label: `${label} anew`,
        id: undefined,
        key: undefined,
      })),
    })
    const peopleOf = (doc: Record<string, unknown>) =>
      (doc['interviewees'] as { key: string }[]).map(({ key }) => key)
    expect(peopleOf(docOf(renamed))).toEqual(peopleOf(speaking))
  })

  it('are kept in bulk, and through a draft that had lost its parts', async () => {
    const stored = await makeInterview({
      exchanges: [exchange('a', 'a'), exchange('b', 'b'), exchange('c', 'c')],
    })
    const keys = (stored.exchanges ?? []).map(({ key }) => key ?? '')
    const payload = await openPayload()
    const revision = async () =>
      (await payload.findByID({ collection: 'interviews', id: stored.id, draft: true })).revision
    const parts = (stored.exchanges ?? []).map((row) => ({ ...row, id: undefined, key: undefined }))
    const changed = parts.map((part, n) => (n === 1 ? { ...exchange('B', 'B'), id: undefined } : part))
    const bulk = await rest(`/api/interviews?where[id][equals]=${String(stored.id)}`, {
      method: 'PATCH',
      token: editor.token,
      body: { _status: 'published', revision: await revision(), exchanges: changed },
    })
    expect(bulk.status, bulk.text).toBe(200)
    const [doc] = bulk.json['docs'] as Record<string, unknown>[]
    expect(keysOf(doc ?? {})).toEqual(keys)

    const emptied = await change(stored.id, { revision: await revision(), exchanges: [] }, '?draft=true')
    expect(emptied.status, emptied.text).toBe(200)
    const back = await change(stored.id, {
      _status: 'published',
      revision: await revision(),
      exchanges: changed.map((part) => ({ ...part, id: rowId() })),
    })
    expect(keysOf(docOf(back))).toEqual(keys)
  })

  it('are kept when the document is duplicated', async () => {
    const { id, exchanges, work } = await makeInterview()
    const answer = await rest(`/api/interviews/${id}/duplicate`, {
      method: 'POST',
      token: editor.token,
      body: {},
    })
    expect(answer.status, answer.text).toBe(200)
    expect(keysOf(docOf(answer))).toEqual((exchanges ?? []).map(({ key }) => key))
    expect(docOf(answer)).toMatchObject({ _status: 'draft', slug: null, publishedAt: null, formerSlugs: [] })
    expect(docOf(answer)['work']).not.toBe(work)
  })
})

describe('a copy', () => {
  it.each(['authors', 'translators', 'speakers'] as const)('is not made of one of %s', async (collection) => {
    const path = `/api/${collection}/${String(await makeNamed(collection))}/duplicate`
    expect((await rest(path, { method: 'POST', token: editor.token, body: {} })).status).toBe(404)
  })

  it.each(['topics', 'places'] as const)('of one of %s has its own address', async (collection) => {
    const id = await makeNamed(collection)
    const path = `/api/${collection}/${id}`
    const answer = await rest(`${path}/duplicate`, { method: 'POST', token: editor.token, body: {} })
    expect(answer.status, answer.text).toBe(200)
    const original = await rest(path, { token: editor.token })
    expect(docOf(answer)['slug']).toBe(`${String(original.json['slug'])}-2`)
    expect(docOf(answer)).toMatchObject({ shown: false, formerSlugs: [] })
  })
})

describe('an update', () => {
  it('leaves a published page as it is while a newer draft waits, unless it says otherwise', async () => {
    const { id, headline, slug } = await makeInterview()
    await changeInterview(id, { headline: 'Draft' }, true)
    const answer = await change(id, { standfirst: 'New' })
    expect(answer.status, answer.text).toBe(200)
    const found = await getInterview('en', slug ?? '')
    expect(found).toMatchObject({ found: { headline, standfirst: null } })
    expect((await change(id, { _status: 'published' })).status).toBe(200)
    expect(await getInterview('en', slug ?? '')).toMatchObject({
      found: { headline: 'Draft', standfirst: 'New' },
    })
  })

  it('of many says what becomes of them, or changes nothing', async () => {
    const { id } = await makeInterview()
    const path = `/api/interviews?where[id][equals]=${id}`
    const many = await rest(path, { method: 'PATCH', token: editor.token, body: { headline: 'x' } })
    expect(many.status).toBe(400)
  })

  it('keeps a hundred versions at most', async () => {
    const { id } = await makeInterview({ _status: 'draft' })
    for (let n = 0; n < 105; n += 1) await changeInterview(id, { headline: `Headline ${n}` }, true)
    const payload = await openPayload()
    const { totalDocs } = await payload.countVersions({
      collection: 'interviews',
      where: { parent: { equals: id } },
    })
    expect(totalDocs).toBe(100)
  }, 120_000)
})

describe('one address, one interview', () => {
  it('even when several are published at the same time', async () => {
    const slug = slugOf(unusual('race'))
    const answers = await Promise.all(
      Array.from({ length: 5 }, async () => publish(await complete({ slug }))),
    )
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1)
    expect(answers.filter(({ status }) => status >= 500)).toEqual([])
  })

  it('names each author once as signed', async () => {
    const person = await makeNamed('authors')
    const { slug } = await makeInterview({ authors: [credit(person, 'penName', 'Quill')] })
    expect(JSON.stringify(await getInterview('en', slug ?? ''))).toContain('Quill')
  })
})
