import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type { Asked } from '@/cms/bringing/endpoints'
import type { Reading } from '@/cms/bringing/reading'
import { movedHere } from '@/content/reading/current-slug'
import type { Export } from '@/newsroom/exports/exported-post'

import { plainText } from '@/text/plain-text'

import { makeNamed, makeUser, type SignedIn } from '../support/builders'
import { closePayload, openPayload } from '../support/open-payload'
import { complaintsOf, rest } from '../support/rest'

let editor: SignedIn

beforeAll(async () => {
  await openPayload()
  editor = await makeUser('editor')
})
afterAll(closePayload)

/** Of nobody who is here already. */
const newName = () =>
  `M${Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => 'abcdefghij'[byte % 10]).join('')}`

/** A text that nobody has brought before. */
const textOf = (mark: string) =>
  `The Ferry at ${mark}\n\nA short walk.\n\nQ: Who rows it?\n\nWe all do.\n\nQ: And at night?\n\nNobody.\n\nIdris ${mark}\n\nIdris ${mark} writes.\n`

const bringFile = (words: string | Uint8Array, name: string, token: string | undefined = editor.token) =>
  rest(`/api/interviews/bring/file?name=${encodeURIComponent(name)}`, {
    method: 'POST',
    token,
    body: typeof words === 'string' ? new TextEncoder().encode(words) : words,
    headers: { 'Content-Type': 'application/octet-stream' },
  })

const bring = (body: object, who = editor) =>
  rest('/api/interviews/bring', { method: 'POST', token: who.token, body })

async function read(words: string, name = 'ferry.txt'): Promise<Reading> {
  const answer = await bringFile(words, name)
  expect(answer.status, answer.text).toBe(200)
  return answer.json as unknown as Reading
}

const draftOf = async (id: unknown) => {
  const payload = await openPayload()
  return payload.findByID({ collection: 'interviews', id: Number(id), draft: true, depth: 1 })
}

describe('a file that is brought', () => {
  it('is shown line by line as what it is read as, and stores nothing', async () => {
    const mark = newName()
    const payload = await openPayload()
    const before = await payload.count({ collection: 'interviews' })
    const reading = await read(textOf(mark))
    expect(reading.headline).toBe(`The Ferry at ${mark}`)
    expect(reading.exchanges.map(({ question }) => question)).toEqual(['Who rows it?', 'And at night?'])
    expect(reading.lines.map(({ text, became }) => [text, became])).toEqual([
      [`The Ferry at ${mark}`, 'headline'],
      ['A short walk.', 'standfirst'],
      ['Q: Who rows it?', 'question'],
      ['We all do.', 'answer'],
      ['Q: And at night?', 'question'],
      ['Nobody.', 'answer'],
      [`Idris ${mark}`, 'name'],
      [`Idris ${mark} writes.`, 'bio'],
    ])
    expect(reading.mentioned.map(({ name }) => name)).toEqual([`Idris ${mark}`])
    expect(await payload.count({ collection: 'interviews' })).toEqual(before)
  })

  it('is shown whole where it asks nobody, to be mended', async () => {
    const reading = await read('Only one paragraph.\n\nAnd another?\n\nYes.\n')
    expect(reading.exchanges).toEqual([])
    expect(reading.lines.map(({ became }) => became)).toEqual(Array(3).fill('notUnderstood'))
    const mended = await bring({ ...reading.source, mends: { 1: 'headline', 3: 'question', 5: 'answer' } })
    const { exchanges, headline } = mended.json as unknown as Reading
    expect(headline).toBe('Only one paragraph.')
    expect(exchanges).toMatchObject([{ question: 'And another?', paragraphs: ['Yes.'] }])
  })

  it('is narration where somebody says so', async () => {
    const { source } = await read('A Walk\n\nOne paragraph.\n\nAnother.\n')
    const { json } = await bring({ ...source, asNarration: true })
    expect((json as unknown as Reading).exchanges).toMatchObject([
      { question: null, paragraphs: ['One paragraph.'] },
      { question: null, paragraphs: ['Another.'] },
    ])
  })

  it.each([
    ['nothing', '', 'a.txt'],
    ['a picture', '\u0089PNG\r\n\u001a\n\u0000\u0000', 'a.png'],
  ])('that is %s is refused with a sentence, and in Arabic asked in Arabic', async (_, words, name) => {
    const answer = await bringFile(words, name)
    expect([400, 413, 415, 422]).toContain(answer.status)
    expect(complaintsOf(answer)[0]?.message).toMatch(/\p{L}{3}/u)
  })

  it('is taken of staff alone', async () => {
    const translator = await makeUser('translator')
    expect((await bringFile(textOf('x'), 'x.txt', translator.token)).status).toBe(403)
    expect((await bring({ text: textOf('x'), file: 'x.txt', told: {} }, translator)).status).toBe(403)
    expect((await bringFile(textOf('x'), 'x.txt', '')).status).toBe(401)
  })
})

describe('a text of which is said who is who', () => {
  const told = (people: object[], more = {}) => ({ language: 'en', spoken: 'ar', people, ...more })

  it('becomes a draft, with its people', async () => {
    const mark = newName()
    const { source } = await read(textOf(mark))
    const people = [
      { name: `Idris ${mark}`, did: 'author' },
      { name: `Amal ${mark}`, did: 'pseudonym', shownAs: 'A rower' },
    ]
    const answer = await bring({ ...source, told: told(people) })
    expect(answer.status, answer.text).toBe(200)
    const draft = await draftOf(answer.json['id'])
    expect(draft).toMatchObject({
      _status: 'draft',
      headline: `The Ferry at ${mark}`,
      standfirst: 'A short walk.',
      spokenLanguages: ['ar'],
      interviewees: [{ protection: 'pseudonym', label: 'A rower', speaker: null }],
    })
    expect(draft.exchanges).toHaveLength(2)
    const [author] = draft.authors ?? []
    expect(author).toMatchObject({ role: 'interviewer', person: { name: `Idris ${mark}` } })
    expect(JSON.stringify(author)).toContain(`Idris ${mark} writes.`)
    // Whoever is not to be known is nowhere, by name.
    const payload = await openPayload()
    const { totalDocs } = await payload.count({
      collection: 'speakers',
      where: { 'name.en': { equals: `Amal ${mark}` } },
    })
    expect(totalDocs).toBe(0)
    expect(JSON.stringify(draft)).not.toContain(`Amal ${mark}`)
  })

  it('keeps what its people are said to be, and says what of it no record has taken in', async () => {
    const mark = newName()
    const bios = (words: string) =>
      `The Mill at ${mark}\n\nA walk.\n\nQ: Why?\n\nSo.\n\nHala ${mark}\n\n${words}\n`
    const store = async (words: string, did: string) => {
      const { source } = await read(bios(words))
      return bring({ ...source, told: told([{ name: `Hala ${mark}`, did, shownAs: 'A miller' }]) })
    }
    expect((await store('Hala mills.', 'named')).json).toMatchObject({ made: true, unstored: [] })
    const payload = await openPayload()
    const { docs } = await payload.find({
      collection: 'speakers',
      where: { 'name.en': { equals: `Hala ${mark}` } },
      locale: 'en',
    })
    expect(docs.map(({ introduction }) => plainText(introduction))).toEqual(['Hala mills.'])
    const another = { name: `Hala ${mark}`, words: 'Hala rows.', why: 'another' }
    expect((await store('Hala rows.', 'named')).json['unstored']).toMatchObject([another])
    const kept = { name: `Hala ${mark}`, words: 'Hala hides.', why: 'protected' }
    expect((await store('Hala hides.', 'described')).json['unstored']).toMatchObject([kept])
  })

  it('is not stored while anybody is open, nor twice', async () => {
    const mark = newName()
    const { source } = await read(textOf(mark))
    const open = await bring({ ...source, told: told([]) })
    expect(open.status).toBe(400)
    expect(complaintsOf(open)[0]?.message).toContain(`Idris ${mark}`)
    const people = [{ name: `Idris ${mark}`, did: 'nobody' }]
    const first = await bring({ ...source, told: told(people) })
    const second = await bring({ ...source, told: told(people) })
    expect(first.json).toMatchObject({ made: true })
    expect(second.json).toMatchObject({ made: false, id: first.json['id'] })
  })

  it('takes from front matter what is asked for alone, and asks of whom it names', async () => {
    const mark = newName()
    const slug = `mill-${mark.toLowerCase()}`
    const words = `---\ntitle: The Mill at ${mark}\nauthor: Idris ${mark}\ndate: 2021-03-04\nslug: ${slug}\n---\n\nQ: Why?\n\nSo ${mark}.\n`
    const { source, mentioned, facts, lines } = await read(words, 'mill.md')
    expect(mentioned).toMatchObject([{ name: `Idris ${mark}`, calledIn: ['author'] }])
    expect(lines.slice(1, 5).map(({ became }) => became)).toEqual(['headline', 'told', 'told', 'told'])
    expect((await bring({ ...source, told: told([]) })).status).toBe(400)
    const [day] = facts
    const people = [{ name: `Idris ${mark}`, did: 'nobody' }]
    const was = { published: day?.value, slug: null }
    const { json } = await bring({ ...source, told: told(people, { was }) })
    const draft = await draftOf(json['id'])
    expect(draft).toMatchObject({ publishedAt: '2021-03-04T12:00:00.000Z', authors: [] })
    expect(draft.slug ?? '').not.toBe(slug)
  })

  it('asks which is meant where several records have the name of one, and stores nothing before', async () => {
    const mark = newName()
    const first = await makeNamed('authors', { name: `Idris ${mark}` })
    const second = await makeNamed('authors', { name: `Idris ${mark}` })
    const { source } = await read(textOf(mark))
    const person = { name: `Idris ${mark}`, did: 'author' }
    const asked = await bring({ ...source, told: told([person]) })
    expect(asked.status, asked.text).toBe(200)
    const { which } = asked.json as unknown as Asked
    expect(which.called).toBe(`Idris ${mark}`)
    expect(which.records.map(({ id }) => id).toSorted((a, b) => a - b)).toEqual([first, second])
    expect(new Set(which.records.map(({ label }) => label)).size).toBe(2)
    // Of another name, or nobody's: it is asked again.
    for (const record of [await makeNamed('authors', { name: newName() }), -1, 'x'])
      expect((await bring({ ...source, told: told([{ ...person, record }]) })).json).toHaveProperty('which')
    const { json } = await bring({ ...source, told: told([{ ...person, record: second }]) })
    expect(json).toMatchObject({ made: true })
    expect((await draftOf(json['id'])).authors).toMatchObject([{ person: { id: second } }])
  })

  it.each([
    ['a line that is no number', { mends: { x: 'question' } }],
    ['a line that is nothing', { mends: { 1: 'constructor' } }],
    ['mends that are a list', { mends: ['question'] }],
    ['no text', { text: 1 }],
    ['people that are none', { told: { language: 'en', spoken: '', people: 'Idris' } }],
    [
      'a part that nobody has',
      { told: { language: 'en', spoken: '', people: [{ name: 'Idris', did: 'toString' }] } },
    ],
    ['a language that there is not', { told: { language: 'xx', spoken: '', people: [] } }],
  ])('is refused with %s', async (_, more) => {
    const answer = await bring({ text: 'A\n\nQ: B?\n\nC.\n', file: 'a.txt', mends: {}, ...more })
    expect(answer.status, answer.text).toBe(400)
  })
})

describe('captions', () => {
  const captionsOf = (mark: string) =>
    `WEBVTT\n\n00:01.500 --> 00:04.000\n<v Rima ${mark}>The ferry of ${mark}. Who rows it?\n\n01:02.250 --> 01:04.000\n<v Idris ${mark}>We all do.\n\n02:00.000 --> 02:01.000\n<v Rima ${mark}>And at night?\n\n02:02.000 --> 02:03.000\n<v Idris ${mark}>Nobody.\n`
  const startsOf = async (id: unknown) =>
    ((await draftOf(id)).exchanges ?? []).map((part) => ('startsAt' in part ? part.startsAt : undefined))

  async function stored(mark: string, did: string) {
    const { source } = await read(captionsOf(mark), 'ferry.vtt')
    const mended = await bring({ ...source, mends: { 3: 'question' } })
    const { source: again } = mended.json as unknown as Reading
    const people = [
      { name: `Rima ${mark}`, did: 'author' },
      { name: `Idris ${mark}`, did, shownAs: 'A rower' },
    ]
    const { json } = await bring({ ...again, told: { language: 'en', spoken: 'en', people } })
    return json['id']
  }

  it('leave with each part when it begins, whatever was mended, until somebody must not be found', async () => {
    const mark = newName()
    const id = await stored(mark, 'named')
    expect(await startsOf(id)).toEqual([1.5, 62.25, 120])
    const payload = await openPayload()
    const { interviewees } = await draftOf(id)
    const rows = (interviewees ?? []).map((row) => ({
      ...row,
      speaker: null,
      protection: 'described' as const,
      label: 'A rower',
    }))
    await payload.update({
      collection: 'interviews',
      id: Number(id),
      draft: true,
      data: { interviewees: rows },
    })
    expect(await startsOf(id)).toEqual([null, null, null])
  })

  it.each(['described', 'pseudonym', 'nobody'])('leave no times of somebody who is %s', async (did) => {
    const id = await stored(newName(), did)
    const payload = await openPayload()
    expect((await startsOf(id)).every((at) => at === null)).toBe(true)
    const { rows } = await payload.db.pool.query(
      'select from _qa_v where starts_at is not null and _parent_id in (select id from _interviews_v where parent_id = $1)',
      [id],
    )
    expect(rows).toEqual([])
  })

  it('keep their times when an editor saves the form, which does not show them', async () => {
    const mark = newName()
    const id = Number(await stored(mark, 'named'))
    const path = `/api/interviews/${String(id)}?draft=true&depth=0`
    const { json } = await rest(path, { token: editor.token })
    const { exchanges, revision } = json as { exchanges: Record<string, unknown>[]; revision: number }
    expect(exchanges[0]).toMatchObject({ startsAt: 1.5 })
    const sent = exchanges.map((part) => ({ ...part, question: 'Why?', startsAt: 7 }))
    const answer = await rest(path, {
      method: 'PATCH',
      token: editor.token,
      body: { exchanges: sent, revision },
    })
    expect(answer.status, answer.text).toBe(200)
    expect(await startsOf(id)).toEqual([1.5, 62.25, 120])
  })

  it('are not taken with times that are none', async () => {
    const { source } = await read(captionsOf(newName()), 'ferry.vtt')
    for (const starts of [{ x: 1 }, { 1: -1 }, { 1: '1' }, 'now'])
      expect((await bring({ ...source, starts })).status).toBe(400)
  })
})

describe('an export of another program', () => {
  const exportOf = (mark: string) => {
    const slug = mark.toLowerCase()
    return `<?xml version="1.0"?><!-- WordPress eXtended RSS --><rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/"><channel>
<wp:author><wp:author_login>idris</wp:author_login><wp:author_display_name>Idris ${mark}</wp:author_display_name></wp:author>
<item><title>The Ferry at ${mark}</title><link>https://old.example/2021/03/${slug}/</link><dc:creator>idris</dc:creator>
<content:encoded><![CDATA[<p>A walk.</p><p>Amal ${mark}: We row.</p><p>Q: Who rows it?</p><p>Amal ${mark}: We all do.</p><p>Q: And at night?</p><p>Amal ${mark}: Nobody.</p>]]></content:encoded>
<wp:post_id>12</wp:post_id><wp:post_date_gmt>2021-03-04 05:06:07</wp:post_date_gmt><wp:post_name>${slug}</wp:post_name><wp:status>publish</wp:status><wp:post_type>post</wp:post_type></item>
<item><title>About</title><content:encoded>Us.</content:encoded><wp:post_type>page</wp:post_type><wp:status>publish</wp:status></item></channel></rss>`
  }

  async function opened(mark: string) {
    const answer = await bringFile(exportOf(mark), 'old.xml')
    expect(answer.status, answer.text).toBe(200)
    const { posts, from, passedOver } = answer.json as unknown as Export
    const [post] = posts
    if (!post) throw new Error('no post')
    const { source } = await read(post.html, post.name)
    return { from, passedOver, post, source }
  }
  const told = (mark: string, was: object, more: object) => ({
    language: 'en',
    spoken: '',
    people: [{ name: `Idris ${mark}`, did: 'author' }],
    was,
    ...more,
  })

  it('is opened into its texts, which become drafts with their day and their address', async () => {
    const mark = newName()
    const { from, passedOver, post, source } = await opened(mark)
    expect({ from, pages: passedOver.page }).toEqual({ from: 'WordPress', pages: 1 })
    const { json } = await bring({ ...source, told: told(mark, post.was, { rest: 'named' }) })
    const draft = await draftOf(json['id'])
    expect(draft).toMatchObject({
      _status: 'draft',
      slug: mark.toLowerCase(),
      formerSlugs: [`/2021/03/${mark.toLowerCase()}`, '/?p=12', `/${mark.toLowerCase()}`],
      publishedAt: '2021-03-04T05:06:07.000Z',
      authors: [{ person: { name: `Idris ${mark}` } }],
      interviewees: [{ protection: 'named', speaker: { name: `Amal ${mark}` } }],
    })
  })

  it('may leave open who answers: then nothing of them is stored, and it is said', async () => {
    const mark = newName()
    const { post, source } = await opened(mark)
    const { json } = await bring({ ...source, told: told(mark, post.was, { rest: 'open' }) })
    expect(json['unstored']).toMatchObject([{ name: `Amal ${mark}`, why: 'open' }])
    expect((await draftOf(json['id'])).interviewees).toEqual([])
    const payload = await openPayload()
    const where = { 'name.en': { equals: `Amal ${mark}` } }
    expect((await payload.count({ collection: 'speakers', where })).totalDocs).toBe(0)
  })

  it('leads on from its old address as soon as readers may see it, and no longer', async () => {
    const mark = newName()
    const { post, source } = await opened(mark)
    const { json } = await bring({ ...source, told: told(mark, post.was, { rest: 'named' }) })
    const id = Number(json['id'])
    const path = `/2021/03/${mark.toLowerCase()}`
    expect(await movedHere(path)).toBeNull()
    const payload = await openPayload()
    await payload.update({
      collection: 'interviews',
      id,
      data: { _status: 'published', spokenLanguages: ['en'] },
    })
    for (const old of [path, `/${mark.toLowerCase()}`])
      expect(await movedHere(old)).toMatchObject({ locale: 'en', slug: mark.toLowerCase() })
    await payload.update({ collection: 'interviews', id, data: { _status: 'draft' } })
    expect(await movedHere(path)).toBeNull()
  })

  it.each([
    ['a day that has not come', { published: '2999-01-01T00:00:00Z' }],
    ['a path that is none', { path: 'https://old.example/a' }],
    ['a path with a question', { path: '/?p=1' }],
    ['another question', { also: ['/?q=1'] }],
    ['a number that is none', { also: ['/?p=1x'] }],
    ['more addresses than any text had', { also: Array.from({ length: 11 }, () => '/a') }],
    ['an address of another site', { also: ['https://old.example/a'] }],
    ['nothing that is', 'was'],
  ])('is not taken with %s', async (_, was) => {
    const more = { language: 'en', spoken: '', people: [], was }
    const answer = await bring({ text: 'A\n\nQ: B?\n\nC.\n', file: 'a.txt', mends: {}, told: more })
    expect(answer.status, answer.text).toBe(400)
  })
})
