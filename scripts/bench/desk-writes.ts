import { createLocalReq, type Payload, type PayloadRequest } from 'payload'

import { doAct } from '@/cms/desk/assignments/do-act'
import { inTransaction } from '@/cms/payload/in-transaction'
import { newestState } from '@/cms/desk/source/newest-state'
import { idOf } from '@/cms/payload/id-of'
import { lexicalDocument } from '@/text/lexical-document'
import type { Interview } from '@/payload-types'

import { generate } from './corpus'
import type { Asked } from './desk-reads'
import { editors } from './fill-desk'

type Part = NonNullable<Interview['exchanges']>[number]

const length = 60

/** Sixty exchanges in the words of interviews that the archive does not have. */
function parts(from: number): Part[] {
  const exchanges = Array.from({ length: 12 }, (_, n) => generate(from + n * 5, from).exchanges).flat()
  return exchanges.slice(0, length).map(({ question, answer }) => ({
    blockType: 'questionAnswer',
    question,
    answer: lexicalDocument([answer]),
  }))
}

/** The life of translations of sixty exchanges: claimed, saved, their original changed. Each step needs those before it. */
export async function deskWrites(payload: Payload, total: number, times: number): Promise<Asked[]> {
  const names = { name: 'A name' }
  const { id: author } = await payload.create({ collection: 'authors', data: names })
  const { id: speaker } = await payload.create({ collection: 'speakers', data: names })
  async function as<Answer>(user: number, work: (req: PayloadRequest) => Promise<Answer>): Promise<Answer> {
    const found = await payload.findByID({ collection: 'users', id: user, depth: 0 })
    const req = await createLocalReq({ user: { ...found, collection: 'users' } }, payload)
    return inTransaction(req, () => work(req))
  }
  // Who has the most to do.
  const [editor, translator] = [1, editors + 1]
  const update = (id: number, data: object, draft: boolean, user: number) =>
    as(user, (req) =>
      payload.update({ collection: 'interviews', id, data, draft, depth: 0, overrideAccess: false, req }),
    )
  const translate = async (id: number) => {
    const now = await as(editor, (req) => newestState(id, req))
    const carried = (now?.exchanges ?? []).map((part) =>
      part.blockType === 'questionAnswer'
        ? { ...part, question: 'كلمة', answer: lexicalDocument(['كلمات كثيرة']) }
        : part,
    )
    const headline = `عنوان ${String(id)}`
    await update(id, { headline, exchanges: carried, revision: now?.revision }, true, editor)
  }
  const wanted = async (n: number) => {
    const data = {
      _status: 'published' as const,
      language: 'en',
      spokenLanguages: ['en' as const],
      headline: `Bench ${String(n)}`,
      interviewees: [{ protection: 'named' as const, speaker, nameWithheld: false }],
      authors: [{ person: author, role: 'interviewer' as const, creditedAs: 'name' as const }],
      // What many others are about.
      topics: [1 + n, 20 + n],
      exchanges: parts(total + n),
    }
    const original = await payload.create({ collection: 'interviews', data, depth: 0 })
    const assignment = await payload.create({
      collection: 'assignments',
      data: { original: original.id, language: 'ar' },
      depth: 0,
    })
    return { original: original.id, assignment: assignment.id, translation: 0 }
  }
  const lives: Awaited<ReturnType<typeof wanted>>[] = []
  for (let n = 0; n < times; n += 1) lives.push(await wanted(n))
  const each = (kind: string, ask: (life: (typeof lives)[number]) => Promise<unknown>): Asked[] =>
    lives.map((life) => ({ kind, ask: () => ask(life) }))
  const change = async (id: number, user: number, draft: boolean) => {
    const now = await newestState(id, await createLocalReq({}, payload))
    const exchanges = (now?.exchanges ?? []).map((part, n) =>
      n === 30 ? { ...part, question: 'And then?' } : part,
    )
    return { id, user, draft, data: { exchanges, revision: now?.revision } }
  }
  const claimed = each('claim', async (life) => {
    const done = await as(translator, (req) => doAct(life.assignment, { name: 'claim' }, req))
    life.translation = idOf(done.translation) ?? 0
  })
  const saved = each('save of a draft', async ({ translation }) => {
    const { id, data } = await change(translation, translator, true)
    await update(id, data, true, translator)
  })
  const published = each('publish, translated', async ({ translation }) => {
    await translate(translation)
    await update(translation, { _status: 'published' }, false, editor)
  })
  const released = each('release of an original with a translation', async ({ original }) => {
    const { id, data } = await change(original, editor, false)
    await update(id, { ...data, _status: 'published' }, false, editor)
  })
  return [...claimed, ...saved, ...published, ...released]
}
