import type { Where } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { idOf } from '@/cms/payload/id-of'
import type { ChangePlan } from '@/newsroom/interchange/plan-changes'
import { readDocx } from '@/newsroom/interchange/read-docx'
import { readXliff } from '@/newsroom/interchange/read-xliff'
import { plainRuns, wordsOf } from '@/newsroom/interchange/tidy-runs'
import type { ReadFile } from '@/newsroom/interchange/translation-file'
import type { Assignment, Interview } from '@/payload-types'

import {
  changeInterview,
  type Draft,
  exchange,
  makeInterview,
  makeNamed,
  makeUser,
  rich,
  type SignedIn,
} from '../support/builders'
import { inTranslateToolkit } from '../support/interchange/translate-toolkit'
import { workInFile } from '../support/interchange/work-in-file'
import { closePayload, openPayload, unusual } from '../support/open-payload'
import { type Answer, docOf, rest } from '../support/rest'

beforeAll(openPayload)
afterAll(closePayload)

type Format = 'xliff' | 'docx'
const formats: readonly Format[] = ['xliff', 'docx']

async function makeTranslator(): Promise<SignedIn> {
  const translator = await makeNamed('translators', { languages: ['en', 'ar'] })
  return makeUser('translator', { translator })
}

const asked = async (path: string, who: SignedIn, body: object) => {
  const answer = await rest(path, { method: 'POST', token: who.token, body })
  expect(answer.status, answer.text).toBe(200)
  return docOf(answer) as unknown as Assignment
}

interface Begun {
  editor: SignedIn
  salma: SignedIn
  original: Interview
  translation: number
}

/** An English original, claimed by a translator for Arabic. */
async function begin(more: Draft = {}): Promise<Begun> {
  const editor = await makeUser('editor')
  const salma = await makeTranslator()
  const original = await makeInterview({
    exchanges: [
      exchange('Why?', 'Because.', { answer: rich('Because.', 'And so on.') }),
      exchange('How?', 'So.'),
    ],
    ...more,
  })
  const wanted = await asked('/api/assignments/want', editor, { original: original.id, language: 'ar' })
  const claimed = await asked(`/api/assignments/${String(wanted.id)}/act`, salma, { name: 'claim' })
  return { editor, salma, original, translation: idOf(claimed.translation) ?? 0 }
}

const newest = async (id: number): Promise<Interview> =>
  (await openPayload()).findByID({ collection: 'interviews', id, draft: true, depth: 0 })

const out = (id: number, format: Format, token?: string) =>
  rest(`/api/interviews/${String(id)}/file?format=${format}`, { token })

const into = (id: number, body: Uint8Array, token?: string, query = '') =>
  rest(`/api/interviews/${String(id)}/file?${query}`, { method: 'POST', token, body })

const planOf = ({ json }: Answer) => json['plan'] as ChangePlan

function read({ bytes }: Answer, format: Format): ReadFile {
  const file = format === 'docx' ? readDocx(new Uint8Array(bytes)) : readXliff(new Uint8Array(bytes))[0]
  if (!file) throw new Error('There is no file in the answer.')
  return file
}

const worked = (
  { bytes }: Answer,
  words: Readonly<Record<string, string>>,
  change?: (text: string) => string,
) => workInFile(new Uint8Array(bytes), words, change)

const answerOf = ({ exchanges }: Interview, n: number) => {
  const part = exchanges?.[n]
  if (part?.blockType !== 'questionAnswer') throw new Error('That part is no exchange.')
  return part
}

describe.each(formats)('a translation as %s', (format) => {
  it('goes out with what is to be translated, and comes in as a draft', async () => {
    const { salma, translation, original } = await begin()
    const file = await out(translation, format, salma.token)
    expect(file.status).toBe(200)
    const q = original.exchanges?.[0]?.key ?? ''
    const found = read(file, format)
    expect(found).toMatchObject({ work: original.work, sourceLanguage: 'en', targetLanguage: 'ar' })
    expect(found.units.map(({ id, source, target }) => [id, wordsOf(source), target])).toEqual(
      expect.arrayContaining([
        ['head.headline', original.headline, null],
        [`${q}.question`, 'Why?', null],
        [`${q}.answer.2`, 'And so on.', null],
      ]),
    )
    const bytes = worked(file, { 'head.headline': 'عنوان', [`${q}.answer.2`]: 'وهكذا.' })
    const shown = await into(translation, bytes, salma.token)
    expect(shown.status, shown.text).toBe(200)
    expect(planOf(shown).changed.map(({ id, isBehind }) => [id, isBehind])).toEqual([
      ['head.headline', false],
      [`${q}.answer.2`, false],
    ])
    expect((await newest(translation)).headline).toBeFalsy()

    const revision = String(shown.json['revision'])
    const taken = await into(translation, bytes, salma.token, `apply=1&revision=${revision}`)
    expect(taken.status, taken.text).toBe(200)
    expect(taken.json['taken']).toBe(2)
    const stored = await newest(translation)
    expect(stored).toMatchObject({ headline: 'عنوان', _status: 'draft' })
    const { hash } = await ledgerNow(original.id, q)
    expect(answerOf(stored, 0).madeFrom).toBe(hash)
    expect(answerOf(stored, 1).madeFrom).toBeFalsy()
    const again = await out(translation, format, salma.token)
    expect(read(again, format).units.find(({ id }) => id === `${q}.answer.2`)?.target).toEqual(
      plainRuns('وهكذا.'),
    )
    const late = await into(
      translation,
      worked(file, { 'head.headline': 'آخر' }),
      salma.token,
      `apply=1&revision=${revision}`,
    )
    expect(late.status).toBe(409)
    expect((await newest(translation)).headline).toBe('عنوان')
  })

  it('that only repeats its original comes in where somebody asks for it', async () => {
    const { salma, translation, original } = await begin()
    const key = original.exchanges?.[1]?.key ?? ''
    const file = await out(translation, format, salma.token)
    const bytes = worked(file, {
      'head.headline': original.headline ?? '',
      [`${key}.question`]: 'How?',
      [`${key}.answer.1`]: 'هكذا.',
    })
    const shown = await into(translation, bytes, salma.token)
    expect(planOf(shown).changed.map(({ id }) => id)).toEqual([`${key}.answer.1`])
    expect(planOf(shown).doubtful.map(({ id }) => id)).toEqual(['head.headline', `${key}.question`])
    const apply = (revision: unknown, more = '') =>
      into(translation, bytes, salma.token, `apply=1&revision=${String(revision)}${more}`)
    const taken = await apply(shown.json['revision'])
    expect(taken.json['taken']).toBe(1)
    const before = await newest(translation)
    expect(before.headline).toBeFalsy()
    expect(answerOf(before, 1).question).toBeFalsy()
    const asked = await apply(taken.json['revision'], '&doubtful=1')
    expect(asked.json['taken']).toBe(2)
    expect(await newest(translation)).toMatchObject({ headline: original.headline })
  })

  it('made from a source that has changed meanwhile comes in behind, and stays so', async () => {
    const { salma, editor, translation, original } = await begin()
    const key = original.exchanges?.[1]?.key ?? ''
    const before = await ledgerNow(original.id, key)
    const file = await out(translation, format, salma.token)
    const parts = (original.exchanges ?? []).map((part, n) =>
      n === 1 && part.blockType === 'questionAnswer' ? { ...part, answer: rich('Not so.') } : part,
    )
    await changeInterview(original.id, { exchanges: parts, _status: 'published' })
    expect((await ledgerNow(original.id, key)).hash).not.toBe(before.hash)
    const bytes = worked(file, { [`${key}.answer.1`]: 'هكذا.' })
    const shown = await into(translation, bytes, editor.token)
    expect(planOf(shown).changed).toMatchObject([
      { id: `${key}.answer.1`, isBehind: true, madeFrom: before.hash },
    ])
    const taken = await into(
      translation,
      bytes,
      editor.token,
      `apply=1&revision=${String(shown.json['revision'])}`,
    )
    expect(taken.status, taken.text).toBe(200)
    expect(answerOf(await newest(translation), 1).madeFrom).toBe(before.hash)
    const now = await out(translation, format, salma.token)
    expect(planOf(await into(translation, worked(now, {}), salma.token)).changed).toEqual([])
  })

  it('with hashes that the source never had changes nothing', async () => {
    const { salma, translation, original } = await begin()
    const file = await out(translation, format, salma.token)
    const key = original.exchanges?.[1]?.key ?? ''
    const { hash } = await ledgerNow(original.id, key)
    const forget = (text: string) => text.replaceAll(hash, 'f'.repeat(32))
    const { changed, damaged } = planOf(
      await into(translation, worked(file, { [`${key}.answer.1`]: 'هكذا.' }, forget), salma.token),
    )
    expect(changed).toEqual([])
    expect(damaged).toMatchObject([{ id: `${key}.answer.1`, damage: { why: 'lostOrigin' } }])
  })

  it('is refused to everybody who does not work on it, as if it were not there', async () => {
    const { translation, original, salma } = await begin({ headline: unusual('Canary') })
    const other = await makeTranslator()
    const bytes = worked(await out(translation, format, salma.token), { 'head.headline': 'x' })
    for (const token of [undefined, other.token]) {
      const nowhere = await out(999_999, format, token)
      const answers = [
        await out(translation, format, token),
        await into(translation, bytes, token),
        await into(translation, bytes, token, 'apply=1&revision=1'),
      ]
      for (const answer of answers) {
        expect(answer.status).toBe(token ? 404 : 401)
        expect(answer.text).toBe(nowhere.text)
        expect(answer.text).not.toContain(original.headline)
      }
    }
    expect((await newest(translation)).headline).toBeFalsy()
  })
})

async function ledgerNow(source: number, key: string) {
  const payload = await openPayload()
  const { docs } = await payload.find({
    collection: 'sourceTexts',
    where: { and: [{ source: { equals: source } }, { key: { equals: key } }] },
    sort: '-sequence',
    limit: 1,
    depth: 0,
  })
  if (!docs[0]) throw new Error('The source has no such part.')
  return docs[0]
}

const notices = async (user: number) => {
  const payload = await openPayload()
  const where: Where = { and: [{ user: { equals: user } }, { kind: { equals: 'fileTaken' } }] }
  return (await payload.count({ collection: 'notices', where })).totalDocs
}

describe('a file that is brought in', () => {
  it('by somebody else is told to the translator, by themselves is not', async () => {
    const { salma, editor, translation } = await begin()
    for (const [who, told] of [
      [salma, 0],
      [editor, 1],
    ] as const) {
      const file = await out(translation, 'xliff', who.token)
      const bytes = worked(file, { 'head.headline': unusual('عنوان') })
      const { json } = await into(translation, bytes, who.token)
      const taken = await into(translation, bytes, who.token, `apply=1&revision=${String(json['revision'])}`)
      expect(taken.status, taken.text).toBe(200)
      expect(await notices(salma.user.id)).toBe(told)
    }
  })

  it('leaves what is published as it is', async () => {
    const { salma, editor, translation } = await begin()
    const now = await newest(translation)
    const published = await rest(`/api/interviews/${String(translation)}`, {
      method: 'PATCH',
      token: editor.token,
      body: { _status: 'published', headline: 'عنوان', mayBeIncomplete: true, revision: now.revision },
    })
    expect(published.status, published.text).toBe(200)
    const bytes = worked(await out(translation, 'docx', salma.token), {
      'head.headline': 'غيره',
    })
    const { json } = await into(translation, bytes, editor.token)
    const taken = await into(translation, bytes, editor.token, `apply=1&revision=${String(json['revision'])}`)
    expect(taken.status, taken.text).toBe(200)
    const payload = await openPayload()
    const main = await payload.findByID({ collection: 'interviews', id: translation, depth: 0 })
    expect(main).toMatchObject({ headline: 'عنوان', _status: 'published' })
    expect(await newest(translation)).toMatchObject({ headline: 'غيره', _status: 'draft' })
  })

  it.each([
    ['of another interview', 400, /another interview/],
    ['of nothing', 400, /nothing in the file/],
    ['of a web page', 400, /not an XLIFF file/],
  ])('%s is refused with a sentence', async (kind, status, sentence) => {
    const { salma, translation } = await begin()
    const other = await begin()
    const bodies: Record<string, Uint8Array> = {
      'of another interview': new Uint8Array(
        (await out(other.translation, 'xliff', other.salma.token)).bytes,
      ),
      'of nothing': new Uint8Array(),
      'of a web page': new TextEncoder().encode('<html/>'),
    }
    const answer = await into(translation, bodies[kind] ?? new Uint8Array(), salma.token)
    expect(answer.status).toBe(status)
    expect(answer.text).toMatch(sentence)
  })

  it('is not asked of an original', async () => {
    const { editor, original } = await begin()
    expect((await out(original.id, 'xliff', editor.token)).status).toBe(400)
  })
})

describe('the Translate Toolkit', () => {
  it('finds every unit, and what it saves comes in', async () => {
    const { salma, translation, original } = await begin()
    const key = original.exchanges?.[0]?.key ?? ''
    const { text } = await out(translation, 'xliff', salma.token)
    const found = inTranslateToolkit(text, [`${key}.answer.2`, 'وهكذا.'])
    expect(found).toMatchObject({ sourceLanguage: 'en', targetLanguage: 'ar' })
    const sent = readXliff(new TextEncoder().encode(text))[0]?.units ?? []
    expect(found.units.map(({ id, source }) => [id, source])).toEqual(
      sent.map(({ id, source }) => [id, wordsOf(source)]),
    )
    expect(found.units.filter(({ target }) => target !== null).map(({ id }) => id)).toEqual([
      `${key}.answer.2`,
    ])
    expect(found.units.find(({ id }) => id === `${key}.question`)?.notes).toContain('1 of 2')
    const plan = planOf(await into(translation, new TextEncoder().encode(found.saved), salma.token))
    expect(plan).toMatchObject({ unknown: [], missing: [], damaged: [] })
    expect(plan.changed.map(({ id, after }) => [id, wordsOf(after)])).toEqual([[`${key}.answer.2`, 'وهكذا.']])
  })
})
