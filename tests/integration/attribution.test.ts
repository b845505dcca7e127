import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { getFeedOf } from '@/content/feeds'
import { getOeuvre } from '@/content/staff/oeuvre'
import { getTranslator, listTranslators } from '@/content/translators'
import { worksIn } from '@/newsroom/statement/statement'

import { changeInterview, pictureBytes, type SignedIn } from '../support/builders'
import { begin, type Begun, makeTranslator, newest, publish, read, write } from '../support/desk'
import { closePayload, openPayload, unusual } from '../support/open-payload'
import { docOf, rest } from '../support/rest'

beforeAll(openPayload)
afterAll(closePayload)

async function published(): Promise<Begun> {
  const begun = await begin()
  await write(begun)
  const answer = await publish(begun)
  expect(answer.status, answer.text).toBe(200)
  return begun
}

const asUser = (who?: SignedIn) => new Headers(who ? { Authorization: `JWT ${who.token}` } : {})
const oeuvreOf = (who?: SignedIn, translator?: number) =>
  getOeuvre(asUser(who), 'en', 'UTC', translator === undefined ? undefined : String(translator))

const year = { from: '2000-01-01', to: '2100-12-31' }

describe('a statement of work', () => {
  it('has the same figures after corrections, and after the work was taken down', async () => {
    const begun = await published()
    const figures = async () => worksIn((await oeuvreOf(begun.salma))?.works ?? [], year, false)
    const before = await figures()
    expect(before).toHaveLength(1)
    expect(before[0]).toMatchObject({ role: 'translator', from: 'en', into: 'ar', sourceWords: 5 })
    await changeInterview(begun.translation, {
      _status: 'published',
      standfirst: 'كلمات كثيرة زيدت بعد النشر',
    })
    expect(await figures()).toEqual(before)
    await changeInterview(begun.translation, { _status: 'draft' })
    expect(await figures()).toEqual(before.map((work) => ({ ...work, path: null })))
  })

  it('is for the translator and for staff, and for nobody else', async () => {
    const begun = await published()
    const other = await makeTranslator()
    const { translator } = begun.salma
    expect((await oeuvreOf(begun.editor, translator))?.works).toHaveLength(1)
    expect((await oeuvreOf(other, translator))?.works).toHaveLength(0)
    expect(await oeuvreOf(undefined, translator)).toBeNull()
    expect(await oeuvreOf(begun.editor)).toBeNull()
  })

  it('leaves out what does not name them, unless they ask', async () => {
    const begun = await published()
    const path = `/api/interviews/${String(begun.translation)}/sign`
    await rest(path, { method: 'POST', token: begun.salma.token, body: { creditedAs: 'withheld' } })
    const works = (await oeuvreOf(begun.salma))?.works ?? []
    expect(worksIn(works, year, false)).toEqual([])
    expect(worksIn(works, year, true)).toHaveLength(1)
  })
})

describe('a name changed on all past work', () => {
  const signAll = (who: SignedIn | undefined, translator: number, body: object) =>
    rest(`/api/translators/${String(translator)}/sign`, { method: 'POST', token: who?.token, body })

  it('is on every surface at once, and the old one is left nowhere', async () => {
    const begun = await published()
    const { salma, translation } = begun
    expect((await signAll(await makeTranslator(), salma.translator, { creditedAs: 'withheld' })).status).toBe(
      404,
    )
    expect((await signAll(undefined, salma.translator, { creditedAs: 'withheld' })).status).toBe(401)
    const pen = unusual('قلم')
    const answer = await signAll(salma, salma.translator, { creditedAs: 'penName', signedAs: { ar: pen } })
    expect(answer.json).toEqual({ changed: 1 })
    expect(await read(translation)).toContain(pen)
    expect(await read(translation)).not.toContain(salma.name)
    await signAll(salma, salma.translator, { creditedAs: 'withheld' })
    expect(await read(translation)).not.toContain(pen)
    expect(JSON.stringify(await newest(translation))).not.toContain(pen)
    expect((await signAll(salma, salma.translator, { creditedAs: 'penName' })).status).toBe(400)
  })
})

describe('a translator’s own page', () => {
  it('says between which languages, how much and when; and is not there when they want none', async () => {
    const { salma, translation } = await published()
    const profile = `/api/translators/${String(salma.translator)}`
    const { token } = await makeTranslator()
    const slug = String(docOf(await rest(profile, { token }))['slug'])
    const page = await getTranslator('en', slug)
    expect(page && 'found' in page ? page.found.pairs : null).toMatchObject([
      { from: 'en', into: 'ar', works: 1 },
    ])
    const answer = await rest(profile, { method: 'PATCH', token: salma.token, body: { ownPage: false } })
    expect(answer.status, answer.text).toBe(200)
    expect(docOf(await rest(profile, { token }))['slug']).toBeUndefined()
    expect(await read(translation)).toContain(salma.name)
    expect(await read(translation)).not.toContain(slug)
    expect(await getTranslator('ar', slug)).toBeNull()
    expect(await getFeedOf('translator', 'en', slug)).toBeNull()
    expect(JSON.stringify(await listTranslators('ar'))).not.toContain(slug)
  })

  it('has the portrait that they bring, which no other translator may change', async () => {
    const [salma, other] = [await makeTranslator(), await makeTranslator()]
    const form = new FormData()
    form.set('_payload', JSON.stringify({ alt: 'Salma at her desk' }))
    form.set('file', new Blob([new Uint8Array(await pictureBytes())], { type: 'image/jpeg' }), 'me.jpg')
    const upload = await rest('/api/media', { method: 'POST', token: salma.token, body: form })
    expect(upload.status, upload.text).toBe(201)
    const path = `/api/media/${String(docOf(upload)['id'])}`
    expect((await rest(path, { token: other.token })).status).toBe(404)
    expect((await rest(path, { method: 'PATCH', token: other.token, body: { alt: 'x' } })).status).toBe(403)
    expect((await rest(path, { method: 'PATCH', token: salma.token, body: { alt: 'Salma' } })).status).toBe(
      200,
    )
    const profile = `/api/translators/${String(salma.translator)}`
    const body = { portrait: Number(docOf(upload)['id']) }
    expect((await rest(profile, { method: 'PATCH', token: salma.token, body })).status).toBe(200)
  })
})
