import type { CollectionSlug } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import {
  changeInterview,
  complete,
  credit,
  makeInterview,
  makeNamed,
  makePicture,
  makeUser,
  pictureBytes,
  rich,
  type SignedIn,
} from '../support/builders'
import { closePayload, openPayload, unusual } from '../support/open-payload'
import { docOf, docsOf, rest } from '../support/rest'

const collections = [
  'interviews',
  'media',
  'authors',
  'translators',
  'speakers',
  'topics',
  'places',
  'users',
  'terms',
  'assignments',
  'sourceTexts',
  'notices',
] as const
const roles = ['anonymous', 'translator', 'editor', 'admin'] as const
const operations = [
  'create',
  'read public',
  'read private',
  'list private',
  'count private',
  'update',
  'delete',
  'delete for good',
  'versions',
] as const
type Collection = (typeof collections)[number]
type Role = (typeof roles)[number]
type Operation = (typeof operations)[number]

const staff: readonly Role[] = ['editor', 'admin']
const admins: readonly Role[] = ['admin']
const signedIn: readonly Role[] = ['translator', 'editor', 'admin']

const records = {
  create: staff,
  'read public': signedIn,
  'read private': staff,
  'list private': staff,
  'count private': staff,
  update: staff,
  delete: staff,
  'delete for good': staff,
  versions: [],
} as const satisfies Record<Operation, readonly Role[]>

/** What interviews are made with goes into the trash before anything else. */
const kept = { ...records, 'delete for good': admins } as const
const keptInTrash: readonly string[] = ['media', 'authors', 'translators', 'speakers', 'topics', 'places']
const ofReaders: readonly string[] = ['interviews', ...keptInTrash]

/** Who may do what; whatever is not listed is refused. A user is never public: the one read here is somebody else. */
const rights: Record<Collection, Record<Operation, readonly Role[]>> = {
  interviews: { ...records, versions: staff },
  // For their own portrait.
  media: { ...kept, create: signedIn },
  authors: kept,
  translators: kept,
  speakers: kept,
  topics: kept,
  places: kept,
  users: {
    create: admins,
    'read public': admins,
    'read private': admins,
    'list private': admins,
    'count private': admins,
    update: admins,
    delete: admins,
    'delete for good': admins,
    versions: [],
  },
  terms: {
    ...records,
    'read public': signedIn,
    'read private': signedIn,
    'list private': signedIn,
    'count private': signedIn,
  },
  // Of languages that this translator does not work in, and for other people.
  assignments: { ...records, 'read public': staff },
  sourceTexts: { ...records, create: [], 'read public': staff, delete: [], 'delete for good': [] },
  notices: {
    create: [],
    'read public': [],
    'read private': [],
    'list private': [],
    'count private': [],
    update: [],
    delete: [],
    'delete for good': [],
    versions: [],
  },
}

let users: Record<Role, SignedIn | null>
let publicIds: Record<Collection, number>
let privateIds: Record<Collection, number>
let own: { author: number; translator: number }

async function make(collection: Collection): Promise<number> {
  if (collection === 'interviews') return (await makeInterview({ _status: 'draft' })).id
  if (collection === 'media') return makePicture()
  if (collection === 'users') return (await makeUser('translator')).user.id
  if (isOfDesk(collection)) return makeOfDesk(collection)
  return makeNamed(collection)
}

/** A record of its own to be deleted for good: where there is a trash that must come first, it is in there. */
async function makeTrashed(collection: Collection): Promise<number> {
  const id = await make(collection)
  if (!keptInTrash.includes(collection)) return id
  const payload = await openPayload()
  await payload.update({
    collection: collection as 'topics',
    id,
    data: { deletedAt: new Date().toISOString() },
  })
  return id
}

type OfDesk = 'terms' | 'assignments' | 'sourceTexts' | 'notices'
const isOfDesk = (collection: Collection): collection is OfDesk =>
  ['terms', 'assignments', 'sourceTexts', 'notices'].includes(collection)

async function dataOfDesk(collection: OfDesk): Promise<object> {
  const now = new Date().toISOString()
  const interview = async () => (await makeInterview()).id
  switch (collection) {
    case 'terms':
      return { kind: 'term', forms: [{ language: 'en', form: unusual('form'), standing: 'house' }] }
    case 'assignments':
      return { original: await interview(), language: 'ar' }
    case 'sourceTexts':
      return {
        source: await interview(),
        key: 'head',
        sequence: 1,
        hash: 'x',
        change: 'normal',
        releasedAt: now,
      }
    case 'notices':
      return { user: (await makeUser('translator')).user.id, kind: 'claimed' }
    default:
      return collection satisfies never
  }
}

/** As the server makes them: of some of these nobody may. */
async function makeOfDesk(collection: OfDesk): Promise<number> {
  const payload = await openPayload()
  const { id } = await payload.create({ collection, data: (await dataOfDesk(collection)) as never, depth: 0 })
  return id
}

async function dataFor(collection: Collection): Promise<object> {
  if (collection === 'interviews') return complete()
  if (collection === 'media') return { alt: unusual('Alt') }
  if (collection === 'users')
    return { email: `${unusual('new')}@example.org`, password: unusual('pass'), role: 'translator' }
  if (isOfDesk(collection)) return dataOfDesk(collection)
  return { name: unusual('Name') }
}

beforeAll(async () => {
  own = { author: await makeNamed('authors'), translator: await makeNamed('translators') }
  users = {
    anonymous: null,
    translator: await makeUser('translator', own),
    editor: await makeUser('editor'),
    admin: await makeUser('admin'),
  }
  publicIds = {
    media: await makePicture(),
    authors: await makeNamed('authors'),
    translators: await makeNamed('translators'),
    speakers: await makeNamed('speakers'),
    topics: await makeNamed('topics'),
    places: await makeNamed('places'),
    users: await make('users'),
    terms: await make('terms'),
    assignments: await make('assignments'),
    sourceTexts: await make('sourceTexts'),
    notices: await make('notices'),
    interviews: 0,
  }
  const { id } = await makeInterview({
    spokenLanguages: ['ar'],
    hero: publicIds.media,
    authors: [credit(publicIds.authors)],
    translators: [{ person: publicIds.translators, role: 'translator', creditedAs: 'name' }],
    interviewees: [{ protection: 'named', speaker: publicIds.speakers, nameWithheld: false }],
    topics: [publicIds.topics],
    places: [publicIds.places],
  })
  publicIds.interviews = id
  const made: [Collection, number][] = []
  for (const collection of collections) made.push([collection, await make(collection)])
  privateIds = Object.fromEntries(made) as Record<Collection, number>
})
afterAll(closePayload)

type Door = (collection: Collection, operation: Operation, role: Role) => Promise<boolean>

const picture = async () => {
  const data = await pictureBytes()
  return { data, mimetype: 'image/jpeg', name: `${unusual('up')}.jpg`, size: data.length }
}

async function creationForm(data: object): Promise<FormData> {
  const form = new FormData()
  form.set('_payload', JSON.stringify(data))
  form.set(
    'file',
    new Blob([new Uint8Array(await pictureBytes())], { type: 'image/jpeg' }),
    `${unusual('up')}.jpg`,
  )
  return form
}

/** A refusal is one of these; anything else that is no success is a failure of ours. */
const refusals = new Set([401, 403, 404])

const throughRest: Door = async (collection, operation, role) => {
  const token = users[role]?.token
  const list = `/api/${collection}`
  const allowed = (answer: { status: number; text: string }) => {
    if (answer.status < 300) return true
    expect(refusals, answer.text).toContain(answer.status)
    return false
  }
  if (operation === 'create') {
    const data = await dataFor(collection)
    const body = collection === 'media' ? await creationForm(data) : data
    return allowed(await rest(list, { method: 'POST', token, body }))
  }
  if (operation === 'read public') return allowed(await rest(`${list}/${publicIds[collection]}`, { token }))
  const changes = operation === 'update' || operation === 'delete'
  const id =
    operation === 'delete for good'
      ? await makeTrashed(collection)
      : changes
        ? await make(collection)
        : privateIds[collection]
  const where = `where[id][equals]=${id}`
  switch (operation) {
    case 'read private':
      return allowed(await rest(`${list}/${id}`, { token }))
    case 'list private': {
      const answer = await rest(`${list}?${where}`, { token })
      return allowed(answer) && docsOf(answer).length === 1
    }
    case 'count private': {
      const answer = await rest(`${list}/count?${where}`, { token })
      return allowed(answer) && answer.json['totalDocs'] === 1
    }
    case 'update':
      return allowed(await rest(`${list}/${id}?draft=true`, { method: 'PATCH', token, body: {} }))
    case 'delete':
      return allowed(await rest(`${list}/${id}`, { method: 'DELETE', token }))
    case 'delete for good': {
      const query = keptInTrash.includes(collection) ? '?trash=true' : ''
      return allowed(await rest(`${list}/${id}${query}`, { method: 'DELETE', token }))
    }
    case 'versions': {
      const answer = await rest(`${list}/versions`, { token })
      return answer.status < 300
    }
    default:
      return operation satisfies never
  }
}

const statusOf = (error: unknown) =>
  error instanceof Error && 'status' in error ? Number(error.status) : 500

const throughLocal: Door = async (collection, operation, role) => {
  const payload = await openPayload()
  const slug: CollectionSlug = collection
  const as = { collection: slug, overrideAccess: false, user: users[role]?.user ?? null, depth: 0 } as const
  const changes = operation === 'update' || operation === 'delete'
  const known = operation === 'read public' ? publicIds : privateIds
  const id =
    operation === 'delete for good'
      ? await makeTrashed(collection)
      : changes
        ? await make(collection)
        : known[collection]
  const where = { id: { equals: id } }
  const act: Record<Operation, () => Promise<boolean>> = {
    create: async () => {
      const data = (await dataFor(collection)) as never
      const file = collection === 'media' ? { file: await picture() } : {}
      return Boolean(await payload.create({ ...as, data, ...file }))
    },
    'read public': async () => Boolean(await payload.findByID({ ...as, id })),
    'read private': async () => Boolean(await payload.findByID({ ...as, id })),
    'list private': async () => (await payload.find({ ...as, where })).totalDocs === 1,
    'count private': async () => (await payload.count({ ...as, where })).totalDocs === 1,
    update: async () => Boolean(await payload.update({ ...as, id, data: {}, draft: true })),
    delete: async () =>
      keptInTrash.includes(collection)
        ? Boolean(await payload.update({ ...as, id, data: { deletedAt: new Date().toISOString() } }))
        : Boolean(await payload.delete({ ...as, id })),
    'delete for good': async () =>
      Boolean(await payload.delete({ ...as, id, ...(keptInTrash.includes(collection) && { trash: true }) })),
    versions: async () =>
      collection === 'interviews' &&
      (await payload.findVersions({ ...as, collection, where: { parent: { equals: id } } })).totalDocs > 0,
  }
  try {
    return await act[operation]()
  } catch (error) {
    expect(refusals, String(error)).toContain(statusOf(error))
    return false
  }
}

const doors = { REST: throughRest, 'the local API': throughLocal } as const
const rows = collections.flatMap((collection) =>
  operations.map((operation) => ({ collection, operation, may: rights[collection][operation] })),
)

describe.each(Object.entries(doors))('through %s', (_, door) => {
  it.each(rows)('$collection, $operation: only $may', async ({ collection, operation, may }) => {
    const did: Role[] = []
    for (const role of roles) if (await door(collection, operation, role)) did.push(role)
    // What the house asks itself for nobody in particular is what readers read.
    const isOurs = door === throughLocal && operation === 'read public' && ofReaders.includes(collection)
    expect(did).toEqual(isOurs ? roles : may)
  })
})

describe('users', () => {
  it('read and change themselves, and nobody else', async () => {
    const { user, token } = await makeUser('translator')
    expect((await rest(`/api/users/${user.id}`, { token })).status).toBe(200)
    expect(docsOf(await rest('/api/users', { token })).map(({ id }) => id)).toEqual([user.id])
    const renamed = await rest(`/api/users/${user.id}`, { method: 'PATCH', token, body: { name: 'New' } })
    expect(renamed.status).toBe(200)
    const other = await makeUser('editor')
    const others = await rest(`/api/users/${other.user.id}`, { method: 'PATCH', token, body: { name: 'x' } })
    expect(refusals).toContain(others.status)
    const unlock = await rest('/api/users/unlock', {
      method: 'POST',
      token,
      body: { email: other.user.email },
    })
    expect(refusals).toContain(unlock.status)
  })

  it.each(['translator', 'editor'] as const)(
    'never give themselves a role or a person (%s)',
    async (role) => {
      const { user, token } = await makeUser(role)
      const body = { role: 'admin', author: own.author, translator: own.translator, firstAdministrator: true }
      await rest(`/api/users/${user.id}`, { method: 'PATCH', token, body })
      await rest('/api/users', { method: 'PATCH', token, body: { ...body, where: {} } })
      const payload = await openPayload()
      const stored = await payload.findByID({
        collection: 'users',
        id: user.id,
        depth: 0,
        showHiddenFields: true,
      })
      expect(stored).toMatchObject({ role, author: null, translator: null })
      expect(stored.firstAdministrator).not.toBe(true)
    },
  )

  it.each([
    ['POST', '/api/users/first-register', 401],
    ['GET', '/api/users/init', 401],
    ['GET', '/api/access', 401],
    ['GET', '/api/graphql', 401],
    ['POST', '/api/graphql', 401],
    ['GET', '/api/graphql-playground', 401],
    ['GET', '/api/payload-jobs/run', 401],
    ['POST', '/api/users/unlock', 401],
    ['POST', '/api/users/verify/abc', 401],
    ['POST', '/api/users/refresh-token', 403],
  ])('%s %s answers nobody with %i', async (method, path, status) => {
    const body = { email: `${unusual('x')}@example.org`, password: 'pass-word-1' }
    const answer = await rest(path, { method, ...(method === 'POST' ? { body } : {}) })
    expect(`${answer.status} ${answer.text}`).toMatch(new RegExp(`^${status}`))
  })

  it('tell a visitor nothing but that they are nobody', async () => {
    expect((await rest('/api/users/me')).json['user']).toBeNull()
  })

  it('may ask what they may do, once signed in', async () => {
    for (const role of ['translator', 'editor', 'admin'] as const)
      expect((await rest('/api/access', { token: users[role]?.token })).status).toBe(200)
  })
})

describe('a translator’s own profile', () => {
  const change = (path: string, body: object) =>
    rest(path, { method: 'PATCH', token: users.translator?.token, body })

  it.each(['authors', 'translators'] as const)('is theirs to read and edit (%s)', async (collection) => {
    const id = collection === 'authors' ? own.author : own.translator
    expect((await rest(`/api/${collection}/${id}`, { token: users.translator?.token })).status).toBe(200)
    expect((await change(`/api/${collection}/${id}`, { bio: rich('Mine.') })).status).toBe(200)
    expect(refusals).toContain(
      (await change(`/api/${collection}/${await make(collection)}`, { name: 'x' })).status,
    )
    expect(refusals).toContain(
      (await change(`/api/${collection}/${publicIds[collection]}`, { name: 'x' })).status,
    )
  })

  it('leaves the address, what is shown and the link between people to staff', async () => {
    const payload = await openPayload()
    const before = await payload.findByID({ collection: 'translators', id: own.translator, depth: 0 })
    const body = { slug: unusual('slug'), formerSlugs: [unusual('slug')], shown: true, author: own.author }
    await change(`/api/translators/${own.translator}`, body)
    const after = await payload.findByID({ collection: 'translators', id: own.translator, depth: 0 })
    const { slug, formerSlugs, shown, author } = before
    expect(after).toMatchObject({ slug, formerSlugs, shown, author })
  })
})

describe('the publication', () => {
  it('is read by whoever is signed in and changed by administrators', async () => {
    const changed: Role[] = []
    for (const role of roles) {
      const token = users[role]?.token
      expect((await rest('/api/globals/publication', { token })).status).toBe(token ? 200 : 401)
      const answer = await rest('/api/globals/publication', {
        method: 'POST',
        token,
        body: { tagline: role },
      })
      if (answer.status === 200) changed.push(role)
    }
    expect(changed).toEqual(['admin'])
  })
})

describe('what the server derives', () => {
  const derived = {
    shown: true,
    work: 'wzzzzzzzz',
    words: 7,
    protectsPeople: false,
    textHash: 'x',
    exchanges: undefined,
  }

  it('is written by nobody through REST, an administrator included', async () => {
    const token = users.admin?.token
    const interview = await makeInterview()
    await rest(`/api/interviews/${interview.id}`, {
      method: 'PATCH',
      token,
      body: { ...derived, _status: 'published' },
    })
    const after = await changeInterview(interview.id, { _status: 'published' })
    const { work, words, protectsPeople, textHash } = interview
    expect(after).toMatchObject({ work, words, protectsPeople, textHash })
    const topic = `/api/topics/${publicIds.topics}`
    await rest(topic, { method: 'PATCH', token, body: { shown: false } })
    expect(docOf(await rest(topic, { token }))).toMatchObject({ shown: true })
  })
})
