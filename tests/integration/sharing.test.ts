import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { getSharedDraft, getSharedPicture } from '@/content/staff/shared-draft'
import type { DraftLink, NewDraftLink } from '@/cms/sharing/draft-link'

import { makeInterview, makePicture, makeUser, type SignedIn } from '../support/builders'
import { closePayload, openPayload } from '../support/open-payload'
import { complaintsOf, rest } from '../support/rest'

let editor: SignedIn

beforeAll(async () => {
  await openPayload()
  editor = await makeUser('editor')
})
afterAll(closePayload)

const post = (path: string, body: object, who = editor) =>
  rest(`/api/interviews/${path}`, { method: 'POST', token: who.token, body })

async function share(id: number, more: object = {}): Promise<NewDraftLink> {
  const answer = await post(`${String(id)}/links`, { forWhom: 'A reader', days: 7, ...more })
  expect(answer.status, answer.text).toBe(200)
  return answer.json as unknown as NewDraftLink
}

const tokenIn = ({ path }: NewDraftLink) => path.split('/').at(-1) ?? ''
const linksOf = async (id: number) =>
  (await rest(`/api/interviews/${String(id)}/links`, { token: editor.token })).json['links'] as DraftLink[]

describe('a link to a draft', () => {
  it('shows its newest words to whoever has it, and to nobody without', async () => {
    const { id } = await makeInterview({ _status: 'draft', headline: 'Before' })
    const link = await share(id)
    expect(link.path).toMatch(/^\/en\/draft\/[\w-]{22}$/)
    const payload = await openPayload()
    await payload.update({ collection: 'interviews', id, data: { headline: 'After' }, draft: true })
    const shown = await getSharedDraft(tokenIn(link))
    expect(shown?.interview.headline).toBe('After')
    expect(await getSharedDraft('a'.repeat(22))).toBeNull()
    expect(await getSharedDraft("' or true --")).toBeNull()
  })

  it('is kept as no more than a digest, and told once', async () => {
    const { id } = await makeInterview({ _status: 'draft' })
    const link = await share(id)
    const [kept] = await linksOf(id)
    expect(kept).toMatchObject({ id: link.id, forWhom: 'A reader' })
    expect(JSON.stringify(kept)).not.toContain(tokenIn(link))
    const payload = await openPayload()
    const { rows } = await payload.db.drizzle.execute(
      `select * from draft_links where id = ${String(link.id)}`,
    )
    expect(JSON.stringify(rows)).not.toContain(tokenIn(link))
  })

  it('ends when it is taken back, when its days are over, and with the text', async () => {
    const { id } = await makeInterview({ _status: 'draft' })
    const [first, second, third] = [await share(id), await share(id), await share(id)]
    expect((await post(`${String(id)}/links/${String(first.id)}/take-back`, {})).status).toBe(200)
    expect(await getSharedDraft(tokenIn(first))).toBeNull()
    expect((await post(`${String(id)}/links/${String(first.id)}/take-back`, {})).status).toBe(404)
    const payload = await openPayload()
    await payload.db.drizzle.execute(
      `update draft_links set until = now() - interval '1 second' where id = ${String(second.id)}`,
    )
    expect(await getSharedDraft(tokenIn(second))).toBeNull()
    expect((await linksOf(id)).map((link) => link.id)).toEqual([third.id])
    await payload.update({ collection: 'interviews', id, data: { deletedAt: new Date().toISOString() } })
    expect(await getSharedDraft(tokenIn(third))).toBeNull()
  })

  it('is not taken back by way of another text', async () => {
    const [one, other] = [
      await makeInterview({ _status: 'draft' }),
      await makeInterview({ _status: 'draft' }),
    ]
    const link = await share(one.id)
    expect((await post(`${String(other.id)}/links/${String(link.id)}/take-back`, {})).status).toBe(404)
    expect(await getSharedDraft(tokenIn(link))).not.toBeNull()
  })

  it('is made and seen by staff alone', async () => {
    const { id } = await makeInterview({ _status: 'draft' })
    const translator = await makeUser('translator')
    expect((await post(`${String(id)}/links`, { forWhom: 'Me', days: 1 }, translator)).status).toBe(403)
    const listed = await rest(`/api/interviews/${String(id)}/links`, { token: translator.token })
    expect(listed.status).toBe(403)
    expect((await rest(`/api/interviews/${String(id)}/links`)).status).toBe(401)
  })

  it.each([
    ['for nobody', { forWhom: ' ' }, 400],
    ['for ever', { days: 9999 }, 400],
    ['for a name that is too long', { forWhom: 'a'.repeat(201) }, 400],
  ])('is not made %s', async (_, more, status) => {
    const { id } = await makeInterview({ _status: 'draft' })
    expect((await post(`${String(id)}/links`, { forWhom: 'A reader', days: 7, ...more })).status).toBe(status)
  })

  it('leads nowhere where the text is never to be published', async () => {
    const { id } = await makeInterview({ _status: 'draft' })
    const link = await share(id)
    const payload = await openPayload()
    await payload.update({ collection: 'interviews', id, data: { neverPublish: true }, draft: true })
    expect(await getSharedDraft(tokenIn(link))).toBeNull()
    const refused = await post(`${String(id)}/links`, { forWhom: 'A reader', days: 7 })
    expect(refused.status).toBe(409)
    expect(complaintsOf(refused)[0]?.message).toContain('never')
  })

  it('shows the pictures that stand in the draft, and no others', async () => {
    const [hero, other] = [await makePicture(), await makePicture()]
    const { id } = await makeInterview({ _status: 'draft', hero })
    const token = tokenIn(await share(id))
    const payload = await openPayload()
    const fileOf = async (picture: number) =>
      (await payload.findByID({ collection: 'media', id: picture })).filename ?? ''
    const shown = JSON.stringify((await getSharedDraft(token))?.interview)
    const src = new RegExp(`/en/draft/${token}/([^"]+)`).exec(shown)?.[1] ?? ''
    expect(await getSharedPicture(token, decodeURIComponent(src))).not.toBeNull()
    expect(await getSharedPicture(token, await fileOf(other))).toBeNull()
    expect(await getSharedPicture('a'.repeat(22), decodeURIComponent(src))).toBeNull()
  })

  it('names nobody whose name is withheld', async () => {
    const payload = await openPayload()
    const name = 'Safiya Withheldova'
    const { id: person } = await payload.create({ collection: 'authors', data: { name } })
    const { id } = await makeInterview({
      _status: 'draft',
      authors: [{ person, role: 'interviewer', creditedAs: 'withheld' }],
    })
    const shown = await getSharedDraft(tokenIn(await share(id)))
    expect(shown).not.toBeNull()
    expect(JSON.stringify(shown)).not.toContain(name)
  })
})
