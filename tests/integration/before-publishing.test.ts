import { afterAll, describe, expect, it } from 'vitest'

import type { BeforePublishing } from '@/cms/naming/before-publishing'

import {
  changeInterview,
  credit,
  exchange,
  makeInterview,
  makeNamed,
  makePicture,
  makeUser,
} from '../support/builders'
import { begin, makeTranslator, newest, publish, save, write } from '../support/desk'
import { closePayload, openPayload, unusual } from '../support/open-payload'
import { rest } from '../support/rest'

afterAll(closePayload)

const look = async (id: number, token?: string) => {
  const answer = await rest(`/api/interviews/${String(id)}/before-publishing`, { token })
  return { status: answer.status, ...(answer.json as unknown as BeforePublishing) }
}
const publishIt = (id: number, token: string, body: object = {}) =>
  rest(`/api/interviews/${String(id)}`, { method: 'PATCH', token, body: { _status: 'published', ...body } })

describe('a name that is withheld', () => {
  it('is looked for in every text of the work, its pictures and bios, and refuses nothing', async () => {
    const payload = await openPayload()
    const family = unusual('Dulayb')
    const author = await makeNamed('authors', { name: `Rima ${family}` })
    await payload.update({ collection: 'authors', id: author, locale: 'ar', data: { name: 'ريما الدليبي' } })
    const other = await makeNamed('authors')
    await payload.update({ collection: 'authors', id: other, locale: 'en', data: { otherNames: ['x'] } })
    const hero = await makePicture({ credit: `Photograph: ${family}` })
    const begun = await begin({
      authors: [credit(author), credit(other)],
      exchanges: [exchange('Why?', 'Because.'), exchange('How?', `As ${family.toUpperCase()}’s mother did.`)],
      hero,
    })
    const { original, editor, translation } = begun
    expect((await look(original.id, editor.token)).names).toEqual([])
    const now = await newest(translation)
    await save(translation, begun.salma, { headline: 'مع دُلَيبي', exchanges: now.exchanges })
    await changeInterview(original.id, { authors: [credit(author, 'withheld'), credit(other)] }, true)
    const { names } = await look(original.id, editor.token)
    expect(
      names.map(({ place, person, found }) => [
        place.kind,
        'path' in place ? place.path : place.id,
        person,
        found,
      ]),
    ).toEqual([
      ['answer', 'exchanges.1.answer', `Rima ${family}`, `${family.toUpperCase()}’s`],
      ['headline', 'headline', `Rima ${family}`, 'دُلَيبي'],
      ['picture', hero, `Rima ${family}`, family],
    ])
    expect((await look(translation, editor.token)).names).toHaveLength(3)
    expect((await publishIt(original.id, editor.token)).status).toBe(200)
    for (const token of [undefined, begun.salma.token])
      expect((await look(original.id, token)).status).toBe(token ? 404 : 401)
  })

  it('is looked for when it was once that of somebody who is now only described, and in a former address', async () => {
    const editor = await makeUser('editor')
    const name = `Khalaf ${unusual('Maddawi')}`
    const speaker = await makeNamed('speakers', { name })
    const { id, interviewees } = await makeInterview({
      headline: `With ${name}`,
      interviewees: [{ protection: 'named', speaker, nameWithheld: false }],
    })
    await changeInterview(id, { slug: unusual('other'), _status: 'published' })
    await changeInterview(id, {
      headline: 'With a man from Aleppo',
      interviewees: [{ ...interviewees?.[0], protection: 'described', label: 'a man', speaker: null }],
      _status: 'published',
    })
    const { names } = await look(id, editor.token)
    expect(names.map(({ place }) => ('path' in place ? place.path : null))).toEqual(['formerSlugs'])
  })
})

describe('a private original', () => {
  it('is marked when it is confirmed, and published by no door until the mark is off', async () => {
    const begun = await begin({ _status: 'draft' })
    const { original, editor } = begun
    expect(await look(original.id, editor.token)).toMatchObject({ wasPrivate: true, names: [] })
    const confirmed = await rest(`/api/interviews/${String(original.id)}/confirm`, {
      method: 'POST',
      token: editor.token,
      body: {},
    })
    expect(confirmed.status, confirmed.text).toBe(200)
    expect(await newest(original.id)).toMatchObject({ neverPublish: true })
    const refused = [
      await publishIt(original.id, editor.token),
      await rest(`/api/interviews?where[id][equals]=${String(original.id)}`, {
        method: 'PATCH',
        token: editor.token,
        body: { _status: 'published' },
      }),
    ]
    expect(refused.map(({ status }) => status)).toEqual([400, 400])
    expect(refused.every(({ text }) => text.includes('Take the mark off first'))).toBe(true)
    const copy = await rest(`/api/interviews/${String(original.id)}/duplicate`, {
      method: 'POST',
      token: editor.token,
      body: {},
    })
    expect(copy.text).toContain('"neverPublish":true')
    await write(begun)
    const published = await publish(begun)
    expect(published.status, published.text).toBe(200)
    const seen = await rest(`/api/interviews/${String(begun.translation)}?depth=2`)
    expect(seen.text).not.toContain('neverPublish')
    expect((await save(original.id, editor, { neverPublish: false })).status).toBe(200)
    const out = await publishIt(original.id, editor.token)
    expect(out.status, out.text).toBe(200)
    expect(await look(original.id, editor.token)).toMatchObject({ wasPrivate: false })
  })

  it('is asked about as soon as a translation is asked for, and no more once readers have had it', async () => {
    const editor = await makeUser('editor')
    const { id } = await makeInterview({ _status: 'draft' })
    expect(await look(id, editor.token)).toMatchObject({ wasPrivate: false })
    const wanted = await rest('/api/assignments/want', {
      method: 'POST',
      token: editor.token,
      body: { original: id, language: 'ar' },
    })
    expect(wanted.status, wanted.text).toBe(200)
    expect(await look(id, editor.token)).toMatchObject({ wasPrivate: true })
    expect((await publishIt(id, editor.token)).status).toBe(200)
    const back = await rest(`/api/interviews/${String(id)}`, {
      method: 'PATCH',
      token: editor.token,
      body: { _status: 'draft' },
    })
    expect(back.status, back.text).toBe(200)
    expect(await look(id, editor.token)).toMatchObject({ wasPrivate: false })
  })

  it('is nobody’s to mark or unmark but the newsroom’s', async () => {
    const begun = await begin()
    const translator = await makeTranslator()
    await changeInterview(begun.original.id, { neverPublish: true }, true)
    expect((await save(begun.original.id, translator, { neverPublish: false })).status).toBe(403)
    await save(begun.translation, begun.salma, { neverPublish: true })
    expect(await newest(begun.translation)).not.toMatchObject({ neverPublish: true })
  })
})
