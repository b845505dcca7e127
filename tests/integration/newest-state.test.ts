import { createLocalReq } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { boardRows } from '@/cms/desk/assignments/board-rows'
import { deskViewer } from '@/cms/desk/assignments/desk-assignments'
import { listAssignments } from '@/cms/desk/assignments/list-assignments'
import { idOf } from '@/cms/payload/id-of'

import {
  changeInterview,
  complete,
  exchange,
  makeInterview,
  makeUser,
  type SignedIn,
} from '../support/builders'
import {
  assignmentNow,
  begin,
  done,
  makeTranslator,
  newest,
  publish,
  save,
  want,
  write,
} from '../support/desk'
import { closePayload, openPayload, unusual } from '../support/open-payload'
import { docOf, rest } from '../support/rest'

let editor: SignedIn
beforeAll(async () => {
  editor = await makeUser('editor')
})
afterAll(closePayload)

async function deskOf(who: SignedIn) {
  const req = await createLocalReq({ user: { ...who.user, collection: 'users' } }, await openPayload())
  const viewer = await deskViewer(req)
  if (!viewer) throw new Error('There is no desk for this login.')
  return {
    rowOf: async (id: number) =>
      (await boardRows(null, viewer, req)).rows.find(({ original }) => original.id === id),
    waiting: async () => (await listAssignments({ list: 'waiting' }, viewer, req)).assignments,
  }
}

const post = (path: string, who: SignedIn = editor) =>
  rest(path, { method: 'POST', token: who.token, body: {} })

/** As the form makes one under an English admin: an empty draft in English first, and all that is typed in later drafts. */
async function makeInAdmin(more: object = {}) {
  const made = await rest('/api/interviews?draft=true&autosave=true', {
    method: 'POST',
    token: editor.token,
    body: { _status: 'draft', headline: 'Work in progress' },
  })
  const id = Number(docOf(made)['id'])
  const headline = unusual('حوار')
  const text = {
    language: 'ar',
    spokenLanguages: ['ar'],
    headline,
    exchanges: [exchange('لماذا؟', 'لأن المطر هطل.')],
  }
  const answer = await save(id, editor, { ...(await complete()), ...text, ...more })
  expect(answer.status, answer.text).toBe(200)
  return { id, headline }
}

describe('an original that was never published', () => {
  it('is on the desk as it was last saved, and is translated from its language', async () => {
    const { id, headline } = await makeInAdmin()
    const desk = await deskOf(editor)
    const row = await desk.rowOf(id)
    expect(row?.original).toMatchObject({ language: 'ar', headline, words: 4, isPublic: false })
    expect(row?.cells).toEqual([{ language: 'en', assignment: null, version: null }])
    const assignment = await want(id, 'en', editor)
    const salma = await makeTranslator()
    const [waits] = (await (await deskOf(salma)).waiting()).filter((one) => one.id === assignment.id)
    expect(waits?.original).toMatchObject({ language: 'ar', headline, words: 4 })
    const { translation } = await done(assignment.id, salma, { name: 'claim' })
    expect(await newest(idOf(translation) ?? 0)).toMatchObject({ language: 'en', sourceLanguage: 'ar' })
    const beside = await rest(`/api/interviews/${String(idOf(translation))}/source`, { token: salma.token })
    expect(beside.json).toMatchObject({ language: 'ar', direction: 'rtl', isPublic: false })
    expect(beside.text).toContain(headline)
    expect((await desk.rowOf(id))?.cells).toMatchObject([{ language: 'en', version: { isPublic: false } }])
  })

  it('is confirmed as it was last saved, whatever was taken out of it since', async () => {
    const { id } = await makeInAdmin()
    const { exchanges } = await newest(id)
    await save(id, editor, { exchanges: [...(exchanges ?? []), exchange('ثم؟', 'ثم ذهبنا.')] })
    const assignment = await want(id, 'en', editor)
    const salma = await makeTranslator()
    const { translation } = await done(assignment.id, salma, { name: 'claim' })
    const text = idOf(translation) ?? 0
    expect((await newest(text)).exchanges).toHaveLength(2)
    await save(id, editor, { exchanges })
    expect((await newest(text)).exchanges).toHaveLength(2)
    expect((await post(`/api/interviews/${String(id)}/confirm`)).status).toBe(200)
    expect((await newest(text)).exchanges?.map(({ key }) => key)).toEqual(exchanges?.map(({ key }) => key))
    expect(await assignmentNow(assignment.id)).toMatchObject({ exchangesAll: 2 })
  })

  it('keeps its language on the desk when the pair is turned round, and back', async () => {
    const { id, headline } = await makeInAdmin()
    const assignment = await want(id, 'en', editor)
    const salma = await makeTranslator()
    const english = idOf((await done(assignment.id, salma, { name: 'claim' })).translation) ?? 0
    await write({ editor, salma, original: await newest(id), assignment, translation: english }, 'word')
    expect((await post(`/api/interviews/${String(english)}/turn`)).status).toBe(200)
    const desk = await deskOf(editor)
    expect(await desk.rowOf(id)).toBeUndefined()
    expect(await desk.rowOf(english)).toMatchObject({
      original: { language: 'en', isPublic: false },
      cells: [{ language: 'ar', version: { id, isPublic: false }, assignment: { translation: id } }],
    })
    expect((await post(`/api/interviews/${String(id)}/turn`)).status).toBe(200)
    expect(await desk.rowOf(id)).toMatchObject({
      original: { language: 'ar', headline },
      cells: [{ language: 'en', version: { id: english } }],
    })
  })

  it('is no original any more once it was linked, and its original says so and reaches it', async () => {
    const original = await makeInterview()
    const { id } = await makeInAdmin()
    expect((await save(id, editor, { translationOf: original.id })).status).toBe(200)
    const desk = await deskOf(editor)
    expect(await desk.rowOf(id)).toBeUndefined()
    expect((await desk.rowOf(original.id))?.cells).toMatchObject([
      { language: 'ar', version: { id }, assignment: { translation: id, state: 'inWork' } },
    ])
    await changeInterview(original.id, {
      _status: 'published',
      exchanges: [...(original.exchanges ?? []), exchange('More?', 'More.')],
    })
    const [last] = (await newest(original.id)).exchanges?.slice(-1) ?? []
    expect((await newest(id)).exchanges?.some(({ key }) => key === last?.key)).toBe(true)
  })

  it('may be linked to another original later, and the first waits for a translation again', async () => {
    const [one, other] = [await makeInterview(), await makeInterview()]
    const { id } = await makeInAdmin()
    for (const translationOf of [one.id, other.id, one.id])
      expect((await save(id, editor, { translationOf })).status).toBe(200)
    const desk = await deskOf(editor)
    expect((await desk.rowOf(one.id))?.cells).toMatchObject([
      { version: { id }, assignment: { translation: id } },
    ])
    expect((await desk.rowOf(other.id))?.cells).toMatchObject([
      { version: null, assignment: { translation: null, state: 'wanted' } },
    ])
  })

  it('opens to its translator what it was made from by now, not what was once said', async () => {
    const [english, arabic] = [await makeInterview(), await makeInAdmin()]
    const salma = await makeTranslator()
    const assignment = await want(english.id, 'ar', editor)
    const text = idOf((await done(assignment.id, salma, { name: 'claim' })).translation) ?? 0
    const read = () => rest(`/api/interviews/${String(arabic.id)}?draft=true`, { token: salma.token })
    expect((await read()).status).toBe(404)
    expect((await save(text, editor, { translatedFrom: arabic.id })).status).toBe(200)
    expect((await read()).status).toBe(200)
    expect((await save(text, editor, { translatedFrom: null })).status).toBe(200)
    expect((await read()).status).toBe(404)
  })
})

describe('an original with changes that are not published yet', () => {
  it('is translated from what readers have, whatever is drafted', async () => {
    const original = await makeInterview()
    const draft = unusual('Unpublished')
    await changeInterview(original.id, { headline: draft, exchanges: [exchange('Why?', draft)] }, true)
    const { id } = await want(original.id, 'ar', editor)
    expect((await post(`/api/interviews/${String(original.id)}/confirm`)).status).toBe(400)
    const salma = await makeTranslator()
    const text = idOf((await done(id, salma, { name: 'claim' })).translation) ?? 0
    const beside = await rest(`/api/interviews/${String(text)}/source`, { token: salma.token })
    expect(beside.text).not.toContain(draft)
    expect(beside.json).toMatchObject({ isPublic: true })
  })

  it('turned into an original, is followed as readers have it', async () => {
    const begun = await begin()
    await write(begun)
    expect((await publish(begun)).status).toBe(200)
    const draft = unusual('مسودة')
    expect((await save(begun.translation, editor, { headline: draft })).status).toBe(200)
    expect((await post(`/api/interviews/${String(begun.translation)}/turn`)).status).toBe(200)
    const beside = await rest(`/api/interviews/${String(begun.original.id)}/source`, { token: editor.token })
    expect(beside.status).toBe(200)
    expect(beside.text).not.toContain(draft)
  })

  it('in the trash is not asked for', async () => {
    const { id } = await makeInterview()
    await changeInterview(id, { deletedAt: new Date().toISOString() })
    const body = { original: id, language: 'ar' }
    expect((await rest('/api/assignments/want', { method: 'POST', token: editor.token, body })).status).toBe(
      400,
    )
  })
})
