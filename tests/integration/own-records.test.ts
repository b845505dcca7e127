import type { CollectionSlug } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { makeInterview, makeNamed, makePicture, makeUser } from '../support/builders'
import { makeTranslator, type Person, want } from '../support/desk'
import { filled } from '../support/filled'
import { closePayload, openPayload, unusual } from '../support/open-payload'
import { docsOf, rest } from '../support/rest'

let person: Person
let ids: Record<'users' | 'translators' | 'authors' | 'media', number>

beforeAll(async () => {
  const payload = await openPayload()
  const author = await makeNamed('authors')
  person = await makeTranslator(['ar'])
  await payload.update({ collection: 'users', id: person.user.id, data: { author } })
  const media = await makePicture()
  await payload.db.updateOne({ collection: 'media', id: media, data: { uploadedBy: person.user.id } })
  ids = { users: person.user.id, translators: person.translator, authors: author, media }
})
afterAll(closePayload)

/** What somebody changes in their own records; all else is the newsroom's or the server's: roles, links, languages, addresses, counts, files. */
const theirs: Record<keyof typeof ids, readonly string[]> = {
  users: ['email', 'mutedMail', 'name'],
  translators: ['bio', 'links', 'name', 'otherNames', 'ownPage', 'portrait'],
  authors: ['bio', 'languages', 'links', 'name', 'otherNames', 'portrait'],
  media: ['alt', 'caption', 'credit', 'focalX', 'focalY'],
}

describe('of their own records', () => {
  it.each(Object.keys(theirs) as (keyof typeof ids)[])(
    'a translator changes only what opens no door, field by field (%s)',
    async (collection) => {
      const payload = await openPayload()
      const slug: CollectionSlug = collection
      const fields = payload.collections[slug].config.flattenedFields.filter(
        ({ name }) => name !== 'updatedAt' && name !== 'revision',
      )
      const values: Record<string, unknown> = {
        ...filled(fields, {
          media: ids.media,
          authors: await makeNamed('authors'),
          translators: await makeNamed('translators'),
          users: (await makeUser('editor')).user.id,
        }),
        languages: ['en'],
        links: [{ label: 'x', url: 'https://example.org' }],
        role: 'admin',
        ownPage: false,
        mutedMail: ['claimed'],
        filename: 'other.webp',
      }
      const stored = async (): Promise<Record<string, unknown>> =>
        (await payload.db.findOne<Record<string, unknown> & { id: number }>({
          collection: slug,
          where: { id: { equals: ids[collection] } },
          locale: 'en',
        })) ?? { id: 0 }
      const changed: string[] = []
      for (const { name } of fields) {
        const before = await stored()
        await rest(`/api/${collection}/${String(ids[collection])}?locale=en`, {
          method: 'PATCH',
          token: person.token,
          body: { [name]: values[name] },
        })
        const after = await stored()
        if (JSON.stringify(before[name]) !== JSON.stringify(after[name])) changed.push(name)
      }
      expect(changed.sort()).toEqual([...theirs[collection]])
    },
  )

  it('a language that they add opens no assignment', async () => {
    const editor = await makeUser('editor')
    const original = await makeInterview({ language: 'ar', spokenLanguages: ['ar'] })
    const { id } = await want(original.id, 'en', editor)
    const path = `/api/translators/${String(person.translator)}`
    await rest(path, { method: 'PATCH', token: person.token, body: { languages: ['ar', 'en'] } })
    expect((await rest(`/api/assignments/${String(id)}`, { token: person.token })).status).toBe(404)
    const seen = docsOf(await rest('/api/assignments?limit=100', { token: person.token }))
    expect(seen.map((doc) => doc['id'])).not.toContain(id)
  })

  it('no portrait makes somebody else’s picture public; one that an editor has put there stays', async () => {
    const secret = await makePicture({ alt: unusual('Secret') })
    const path = `/api/translators/${String(person.translator)}`
    const refused = await rest(path, { method: 'PATCH', token: person.token, body: { portrait: secret } })
    expect(refused.status).toBe(400)
    const payload = await openPayload()
    await payload.update({ collection: 'translators', id: person.translator, data: { portrait: secret } })
    const sentBack = await rest(path, {
      method: 'PATCH',
      token: person.token,
      body: { portrait: secret, name: unusual('Changed') },
    })
    expect(sentBack.status, sentBack.text).toBe(200)
  })
})
