import { expect } from 'vitest'

import { getInterview } from '@/content/interviews'
import { idOf } from '@/cms/payload/id-of'
import type { Assignment, Interview } from '@/payload-types'

import { type Draft, exchange, makeInterview, makeNamed, makeUser, rich, type SignedIn } from './builders'
import { openPayload, unusual } from './open-payload'
import { docOf, rest } from './rest'

export interface Person extends SignedIn {
  translator: number
  name: string
}

export async function makeTranslator(languages = ['en', 'ar']): Promise<Person> {
  const name = unusual('Translator')
  const translator = await makeNamed('translators', { name, languages })
  return { ...(await makeUser('translator', { translator })), translator, name }
}

const asAssignment = (doc: unknown) => doc as Assignment

export async function want(original: number, language: string, editor: SignedIn): Promise<Assignment> {
  const body = { original, language, brief: 'Keep it plain.' }
  const answer = await rest('/api/assignments/want', { method: 'POST', token: editor.token, body })
  expect(answer.status, answer.text).toBe(200)
  return asAssignment(docOf(answer))
}

export const act = (assignment: number, who: SignedIn, body: object) =>
  rest(`/api/assignments/${String(assignment)}/act`, { method: 'POST', token: who.token, body })

export async function done(assignment: number, who: SignedIn, body: object): Promise<Assignment> {
  const answer = await act(assignment, who, body)
  expect(answer.status, answer.text).toBe(200)
  return asAssignment(docOf(answer))
}

export const newest = async (id: number): Promise<Interview> =>
  (await openPayload()).findByID({ collection: 'interviews', id, draft: true, depth: 0 })

export const assignmentNow = async (id: number): Promise<Assignment> =>
  (await openPayload()).findByID({ collection: 'assignments', id, depth: 0 })

/** Sends a save that is based on the newest state, unless the body names another. */
const patch = async (path: string, id: number, who: SignedIn, body: object) =>
  rest(`/api/interviews/${String(id)}${path}`, {
    method: 'PATCH',
    token: who.token,
    body: { revision: (await newest(id)).revision, ...body },
  })

export const save = (id: number, who: SignedIn, body: object) => patch('?draft=true', id, who, body)

type Part = NonNullable<Interview['exchanges']>[number]

/** Every part with words, as somebody would type them. */
export const translated = (parts: readonly Part[], word: string): Part[] =>
  parts.map((part) =>
    part.blockType === 'questionAnswer'
      ? { ...part, question: `${word} ؟`, answer: rich(`${word} ${String(part.key)}`) }
      : part,
  )

export interface Begun {
  editor: SignedIn
  salma: Person
  original: Interview
  assignment: Assignment
  translation: number
}

/** An English original, claimed for Arabic. */
export async function begin(more: Draft = {}): Promise<Begun> {
  const editor = await makeUser('editor')
  const salma = await makeTranslator()
  const original = await makeInterview({
    exchanges: [exchange('Why?', 'Because.'), exchange('How?', 'So.')],
    ...more,
  })
  const { id } = await want(original.id, 'ar', editor)
  const assignment = await done(id, salma, { name: 'claim' })
  return { editor, salma, original, assignment, translation: idOf(assignment.translation) ?? 0 }
}

export async function write({ translation, salma }: Begun, word = 'كلمة'): Promise<void> {
  const now = await newest(translation)
  const answer = await save(translation, salma, {
    headline: unusual('عنوان'),
    revision: now.revision,
    exchanges: translated(now.exchanges ?? [], word),
  })
  expect(answer.status, answer.text).toBe(200)
}

export const publish = async ({ translation, editor }: Begun, more: object = {}) =>
  patch('', translation, editor, { _status: 'published', ...more })

/** What readers get of it. */
export async function read(id: number): Promise<string> {
  const { slug, language } = await (await openPayload()).findByID({ collection: 'interviews', id, depth: 0 })
  const answer = await getInterview(language as 'ar', slug ?? '')
  return JSON.stringify(answer)
}
