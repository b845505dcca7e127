import type { Payload } from 'payload'
import sharp from 'sharp'

import { lexicalDocument } from '@/text/lexical-document'
import type { Interview, User } from '@/payload-types'

import { openPayload, unusual } from './open-payload'

export type Role = User['role']
export interface SignedIn {
  user: User
  token: string
  password: string
}

type Exchange = NonNullable<Interview['exchanges']>[number]
type Named = 'authors' | 'translators' | 'speakers' | 'topics' | 'places'

/** What a builder may be told about an interview. */
export type Draft = Partial<Omit<Interview, 'id' | 'createdAt' | 'updatedAt'>>

export const rich = (...paragraphs: string[]) => lexicalDocument(paragraphs)

export const exchange = (question: string | null, answer: string, more: object = {}): Exchange => ({
  blockType: 'questionAnswer',
  question,
  answer: rich(answer),
  ...more,
})

export async function makeUser(role: Role, links: Partial<User> = {}): Promise<SignedIn> {
  const payload = await openPayload()
  const password = unusual('pass')
  const email = links.email ?? `${unusual(role)}@example.org`
  await payload.create({
    collection: 'users',
    data: { name: unusual('Login'), ...links, email, password, role },
  })
  const { user, token } = await payload.login({ collection: 'users', data: { email, password } })
  if (!token || !user) throw new Error('The sign-in gave no token.')
  return { user, token, password }
}

export async function makeNamed(collection: Named, more: object = {}): Promise<number> {
  const payload = await openPayload()
  const { id } = await payload.create({ collection, locale: 'en', data: { name: unusual('Nam'), ...more } })
  return id
}

/** Bytes of a real picture, with its metadata if asked for. */
export const pictureBytes = (width = 64, height = 48): Promise<Buffer> =>
  sharp({ create: { width, height, channels: 3, background: { r: 90, g: 120, b: 60 } } })
    .jpeg()
    .toBuffer()

export async function makePicture(more: object = {}, [width, height] = [64, 48]): Promise<number> {
  const payload = await openPayload()
  const data = await pictureBytes(width, height)
  const { id } = await payload.create({
    collection: 'media',
    locale: 'en',
    data: { alt: unusual('Alt'), ...more },
    file: { data, mimetype: 'image/jpeg', name: `${unusual('picture')}.jpg`, size: data.length },
  })
  return id
}

/** Everything that publishing asks for: a text in the language that was spoken, by a named author, with a named speaker. */
export async function complete(more: Draft = {}): Promise<Draft> {
  return {
    language: 'en',
    spokenLanguages: ['en'],
    headline: unusual('Headline'),
    exchanges: [exchange('Why?', unusual('answer'))],
    interviewees: [
      more.interviewees
        ? null
        : { protection: 'named' as const, speaker: await makeNamed('speakers'), nameWithheld: false },
    ].filter((row) => row !== null),
    authors: more.authors ?? [
      { person: await makeNamed('authors'), role: 'interviewer', creditedAs: 'name' },
    ],
    ...more,
  }
}

type CreateData = Parameters<Payload['create']>[0] extends { data: infer Data } ? Data : never

/** A complete interview, stored; a draft unless it says otherwise. */
export async function makeInterview(more: Draft = {}): Promise<Interview> {
  const payload = await openPayload()
  const data = (await complete({ _status: 'published', ...more })) as CreateData & Interview
  return payload.create({ collection: 'interviews', data, draft: data._status === 'draft', depth: 0 })
}

export async function changeInterview(id: number, data: Draft, draft = false): Promise<Interview> {
  const payload = await openPayload()
  return payload.update({ collection: 'interviews', id, data, draft, depth: 0 })
}

/** An author's row as credits hold it. */
export const credit = (
  person: number,
  creditedAs: 'name' | 'penName' | 'withheld' = 'name',
  signedAs?: string,
) => ({
  person,
  role: 'interviewer' as const,
  creditedAs,
  ...(signedAs ? { signedAs } : {}),
})
