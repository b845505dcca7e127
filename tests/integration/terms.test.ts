import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type { Interview } from '@/payload-types'

import { exchange, makeInterview, makeNamed, makeUser, type SignedIn } from '../support/builders'
import { closePayload, openPayload, unusual } from '../support/open-payload'
import { type Answer, rest } from '../support/rest'

let editor: SignedIn
let translator: SignedIn
let other: SignedIn
let record: number

beforeAll(async () => {
  await openPayload()
  editor = await makeUser('editor')
  record = await makeNamed('translators')
  translator = await makeUser('translator', { translator: record })
  other = await makeUser('translator', { translator: await makeNamed('translators') })
})
afterAll(closePayload)

async function makeTerm(en: string, ar: string, more: object[] = []): Promise<number> {
  const payload = await openPayload()
  const forms = [
    { language: 'en', form: en, standing: 'house' as const },
    { language: 'ar', form: ar, standing: 'house' as const },
    ...(more as { language: string; form: string; standing: 'avoid' }[]),
  ]
  return (await payload.create({ collection: 'terms', data: { kind: 'place', forms } })).id
}

/** A draft in Arabic of a published English text, on the desk of one translator. */
async function makeTranslation(question: string, answer: string, translated: string): Promise<Interview> {
  const payload = await openPayload()
  const original = await makeInterview({ exchanges: [exchange(question, answer)] })
  const key = original.exchanges?.[0]?.key ?? null
  const translation = await makeInterview({
    _status: 'draft',
    language: 'ar',
    translationOf: original.id,
    exchanges: [exchange(null, translated, { key })],
    interviewees: (original.interviewees ?? []).map(({ id: _, ...row }) => row),
    translators: [{ person: record, role: 'translator', creditedAs: 'name' }],
  })
  const { docs } = await payload.find({
    collection: 'assignments',
    where: { translation: { equals: translation.id } },
  })
  await rest(`/api/assignments/${String(docs[0]?.id)}/act`, {
    method: 'POST',
    token: editor.token,
    body: { name: 'assign', translator: record, role: 'translator' },
  })
  return translation
}

const ask = (path: string, token?: string): Promise<Answer> => rest(path, { token })
const keyOf = ({ exchanges }: Interview) => exchanges?.[0]?.key ?? ''

describe('terms beside a translation', () => {
  it('are those of the source with their rendering, and where the translation departs from it', async () => {
    const [en, ar, wrong] = [unusual('Quay'), unusual('رصيف'), unusual('مرسى')]
    const id = await makeTerm(en, ar, [{ language: 'ar', form: wrong, standing: 'avoid' }])
    const missing = await makeTranslation('Where?', `At ${en}.`, 'هناك.')
    const avoided = await makeTranslation('Where?', `At ${en}.`, `في ${wrong}.`)
    const right = await makeTranslation('Where?', `At ${en}.`, `في و${ar}.`)
    const of = async (interview: Interview) =>
      (await ask(`/api/interviews/${String(interview.id)}/terms?key=${keyOf(interview)}`, translator.token))
        .json
    const told = await of(missing)
    expect(told).toEqual({
      from: 'en',
      to: 'ar',
      parts: [
        {
          key: keyOf(missing),
          terms: [
            {
              id,
              kind: 'place',
              form: en,
              note: null,
              renderings: [
                { form: ar, standing: 'house', note: null },
                { form: wrong, standing: 'avoid', note: null },
              ],
            },
          ],
        },
      ],
      findings: [
        { key: keyOf(missing), term: id, form: en, problem: 'missing', found: null, expected: [ar] },
      ],
    })
    expect((await of(avoided))['findings']).toMatchObject([
      { problem: 'avoided', found: wrong, expected: [ar] },
    ])
    expect((await of(right))['findings']).toEqual([])
  })

  it('follow when a term changes', async () => {
    const [en, ar] = [unusual('Mill'), unusual('طاحونة')]
    const translation = await makeTranslation('Where?', `At ${en}.`, 'هناك.')
    const path = `/api/interviews/${String(translation.id)}/terms`
    expect((await ask(path, editor.token)).json['parts']).toEqual([])
    const id = await makeTerm(en, ar)
    expect((await ask(path, editor.token)).json['parts']).toHaveLength(1)
    await (await openPayload()).delete({ collection: 'terms', id })
    expect((await ask(path, editor.token)).json['parts']).toEqual([])
  })

  it('are for staff and whoever translates it, and nobody else learns that it is there', async () => {
    const translation = await makeTranslation('Where?', 'There.', 'هناك.')
    for (const aid of ['terms', `memory?key=${keyOf(translation)}`]) {
      const path = `/api/interviews/${String(translation.id)}/${aid}`
      expect((await ask(path, editor.token)).status).toBe(200)
      expect((await ask(path, translator.token)).status).toBe(200)
      for (const token of [other.token, undefined]) {
        const refused = await ask(path, token)
        const absent = await ask(path.replace(String(translation.id), '999999999'), token)
        expect([refused.status, refused.text]).toEqual([token ? 404 : 401, absent.text])
      }
    }
  })
})

const send = (table: string, token?: string, query = '') =>
  rest(`/api/terms/tsv${query}`, {
    method: 'POST',
    token,
    body: table,
    headers: { 'Content-Type': 'text/tab-separated-values' },
  })

describe('the table of terms', () => {
  const count = async () => (await (await openPayload()).count({ collection: 'terms' })).totalDocs

  it('goes out with a byte order mark, and comes back without a change', async () => {
    await makeTerm(unusual('Gate'), unusual('بوابة'))
    const answer = await ask('/api/terms/tsv', editor.token)
    expect([...answer.bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    const { json, status } = await send(answer.bytes.toString('utf8'), editor.token, '?apply=1')
    expect(status).toBe(200)
    const actions = (json['changes'] as { action: string }[]).map(({ action }) => action)
    expect(new Set(actions)).toEqual(new Set(['same']))
    expect(actions).toHaveLength(await count())
  })

  it('shows what it changes before it does', async () => {
    const [en, ar] = [unusual('Tower'), unusual('برج')]
    const table = `kind\ten\tar\tnote\r\nplace\t${en}\t${ar}\tOf the port.\r\n`
    const before = await count()
    const shown = await send(table, editor.token)
    expect(shown.json).toMatchObject({ applied: false, changes: [{ line: 2, action: 'new' }], errors: [] })
    expect(await count()).toBe(before)
    expect((await send(table, editor.token, '?apply=1')).json).toMatchObject({ applied: true })
    expect(await count()).toBe(before + 1)
    expect((await send(table, editor.token)).json).toMatchObject({ changes: [{ action: 'same' }] })
  })

  it('stores nothing where one line is wrong, and says where', async () => {
    const before = await count()
    const table = `kind\ten\r\nplace\t${unusual('Good')}\r\ncity\t${unusual('Bad')}\r\n`
    const { status, json } = await send(table, editor.token, '?apply=1')
    expect(status).toBe(400)
    expect(json).toMatchObject({ applied: false, errors: [{ line: 3, column: 'kind' }] })
    expect(await count()).toBe(before)
  })

  it('is staff’s', async () => {
    for (const token of [translator.token, undefined]) {
      const refused = token ? 404 : 401
      expect((await ask('/api/terms/tsv', token)).status).toBe(refused)
      expect((await send('kind\ten\r\nplace\tX', token, '?apply=1')).status).toBe(refused)
    }
  })
})
