import type { CollectionSlug, FlattenedField } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { idOf } from '@/cms/payload/id-of'

import { makeInterview, makeNamed, makePicture, makeUser, type SignedIn } from '../support/builders'
import { begin, makeTranslator, newest, publish, write } from '../support/desk'
import { type FieldPlace, fieldPlaces } from '../support/field-paths'
import { fieldRules, globalRules, namesIn, type Reader } from '../support/field-rules'
import { filled } from '../support/filled'
import { closePayload, openPayload, unusual } from '../support/open-payload'
import { docsOf, rest } from '../support/rest'
import { severalAtOnce } from '../support/several-at-once'

const collections = Object.keys(fieldRules) as CollectionSlug[]
let who: Record<Reader, SignedIn | null>
let ids: Record<string, number>

const ours = (slug: string) => !slug.startsWith('payload-')

async function placesOf(collection: string): Promise<FieldPlace[]> {
  const { config } = await openPayload()
  const found = config.collections.find(({ slug }) => slug === collection)
  return fieldPlaces(found?.flattenedFields ?? [])
}

/** Puts something into every field of a stored record, past all rules. */
async function fill(collection: CollectionSlug, more: Record<string, unknown>): Promise<void> {
  const payload = await openPayload()
  const fields: readonly FlattenedField[] = payload.collections[collection].config.flattenedFields
  const id = ids[collection] ?? 0
  // As the adapter stores them, in each language.
  const localized = new Set(
    fields.flatMap((field) => ('localized' in field && field.localized ? [field.name] : [])),
  )
  const values = Object.entries(filled(fields, ids)).map(([name, value]) => [
    name,
    localized.has(name) ? { en: value } : value,
  ])
  // What is in the trash, readers do not get at all.
  const trash = fields.some(({ name }) => name === 'deletedAt') ? { deletedAt: null } : {}
  const data: Record<string, unknown> = { ...(Object.fromEntries(values) as object), ...trash, ...more }
  await payload.db.updateOne({ collection, id, data })
}

beforeAll(async () => {
  const payload = await openPayload()
  const begun = await begin()
  await write(begun)
  expect((await publish(begun)).status).toBe(200)
  who = {
    anonymous: null,
    stranger: await makeTranslator(['fr']),
    sameLanguage: await makeTranslator(['ar']),
    worker: begun.salma,
    editor: begun.editor,
    admin: await makeUser('admin'),
  }
  const other = await makeInterview()
  const namedDespite = '2026-01-02T03:04:05.000Z'
  const by = { creditedAs: 'withheld', signedAs: unusual('signed'), namedDespite }
  const { docs } = await payload.find({
    collection: 'notices',
    where: { user: { equals: begun.editor.user.id } },
    limit: 1,
  })
  const { docs: texts } = await payload.find({
    collection: 'sourceTexts',
    where: { source: { equals: begun.original.id } },
  })
  const term = await payload.create({
    collection: 'terms',
    data: { kind: 'term', forms: [{ language: 'en', form: unusual('form'), standing: 'house' }] },
  })
  ids = {
    interviews: begun.translation,
    assignments: begun.assignment.id,
    translators: begun.salma.translator,
    users: begun.salma.user.id,
    authors: idOf(begun.original.authors?.[0]?.person) ?? 0,
    speakers: await makeNamed('speakers'),
    topics: await makeNamed('topics'),
    places: await makeNamed('places'),
    media: await makePicture({}, [1800, 1200]),
    terms: term.id,
    sourceTexts: texts[0]?.id ?? 0,
    notices: docs[0]?.id ?? 0,
  }
  await payload.update({
    collection: 'users',
    id: begun.salma.user.id,
    data: { author: ids['authors'] ?? 0, mutedMail: ['claimed'] },
  })
  const { exchanges, translators, authors } = await newest(begun.translation)
  const translator = begun.salma.translator
  const keepFile = await payload.findByID({ collection: 'media', id: ids['media'] ?? 0 })
  await fill('media', { filename: keepFile.filename, sizes: keepFile.sizes, url: null, thumbnailURL: null })
  await fill('authors', { slug: unusual('slug') })
  await fill('speakers', { slug: unusual('slug') })
  await fill('topics', { slug: unusual('slug') })
  await fill('places', { slug: unusual('slug') })
  await fill('terms', {})
  await fill('sourceTexts', { source: begun.original.id, key: 'head', sequence: 99 })
  await fill('translators', { slug: unusual('slug'), ownPage: false, author: ids['authors'] })
  await fill('assignments', {
    original: begun.original.id,
    language: 'ar',
    state: 'inWork',
    translation: begun.translation,
    workers: [{ id: unusual('row'), translator, role: 'translator', standing: 'active' }],
  })
  await fill('notices', { user: begun.salma.user.id, assignment: begun.assignment.id })
  const row = (credits: typeof translators | typeof authors) =>
    (credits ?? []).slice(0, 1).map((credit) => ({ ...credit, ...by, id: unusual('row') }))
  await fill('interviews', {
    language: 'ar',
    slug: unusual('slug'),
    work: unusual('w'),
    translationOf: begun.original.id,
    translatedFrom: other.id,
    _status: 'published',
    translators: row(translators),
    authors: row(authors),
    interviewees: [
      {
        id: unusual('row'),
        key: 'i222222',
        protection: 'described',
        speaker: ids['speakers'],
        label: unusual('label'),
        nameWithheld: true,
        namedDespite,
      },
    ],
  })
  expect(exchanges?.length).toBeGreaterThan(0)
})
afterAll(closePayload)

/** What is public is in no trash, and a slug is made from a name that is public. */
const open = new Set([...collections.map((slug) => `${slug}.deletedAt`), 'translators.slug'])

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

/** Whether an answer has something at a path; of blocks, in one of that name. */
function has(value: unknown, path: readonly string[]): boolean {
  if (Array.isArray(value)) return value.some((item) => has(item, path))
  const [name, ...rest] = path
  if (name === undefined) return value !== undefined && value !== null
  if (!isRecord(value)) return false
  if (value['blockType'] === name) return has(value, rest)
  return name in value && has(value[name], rest)
}

const readers = ['anonymous', 'stranger', 'sameLanguage', 'worker', 'editor', 'admin'] as const
const rulesOf = (collection: string) =>
  new Map(
    (fieldRules[collection] ?? []).flatMap(([may, list]) =>
      namesIn(list).map((path) => [path, may] as const),
    ),
  )

describe('every field', () => {
  it('has a rule that says for whom it is, in every collection and global', async () => {
    const { config } = await openPayload()
    const stated: Record<string, string[]> = {}
    const there: Record<string, string[]> = {}
    const paths = (fields: readonly FlattenedField[]) => fieldPlaces(fields).map(({ path }) => path)
    for (const { slug, flattenedFields } of config.collections.filter((one) => ours(one.slug))) {
      stated[slug] = [...rulesOf(slug).keys()].sort()
      there[slug] = [...new Set(['id', ...paths(flattenedFields)])].sort()
    }
    for (const { slug, flattenedFields } of config.globals) {
      stated[slug] = namesIn(globalRules[slug] ?? '').sort()
      there[slug] = paths(flattenedFields)
        .filter((path) => path !== 'id')
        .sort()
    }
    expect(there).toEqual(stated)
  })

  it.each(collections)(
    'of %s is read by those whom it is for, by id and in lists, whatever is selected',
    async (collection) => {
      const rules = rulesOf(collection)
      const path = `/api/${collection}/${String(ids[collection])}`
      const read: Record<string, Reader[]> = Object.fromEntries([...rules.keys()].map((name) => [name, []]))
      const selected = [...rules.keys()].map((name) => `select[${name.split('.').join('][')}]=true`).join('&')
      for (const reader of readers) {
        const token = who[reader]?.token
        const answers = [
          (await rest(`${path}?depth=2&locale=en`, { token })).json,
          (await rest(`${path}?depth=2&locale=en&draft=false&showHiddenFields=true&${selected}`, { token }))
            .json,
          docsOf(
            await rest(`/api/${collection}?where[id][equals]=${String(ids[collection])}&locale=en&depth=1`, {
              token,
            }),
          ),
        ]
        for (const name of rules.keys())
          if (answers.some((answer) => has(answer, name.split('.')))) read[name]?.push(reader)
      }
      expect(read).toEqual(Object.fromEntries([...rules].map(([name, may]) => [name, [...may]])))
    },
  )

  // Of logins and notices nobody but admins is answered about any but their own: each question is about those.
  const asked = collections.filter((collection) => !['users', 'notices'].includes(collection))
  it.each(asked)(
    'of %s that is hidden answers no question, and puts nothing in order',
    async (collection) => {
      const rules = rulesOf(collection)
      const places = (await placesOf(collection)).filter(
        ({ field }) => field.type !== 'blocks' && field.type !== 'array',
      )
      const hidden = (['sameLanguage', 'worker'] as const).flatMap((reader) =>
        places.flatMap(({ path }) =>
          rules.get(path)?.includes(reader) || open.has(`${collection}.${path}`) ? [] : [{ reader, path }],
        ),
      )
      const told = await severalAtOnce(hidden, async ({ reader, path }) => {
        const token = who[reader]?.token
        // A `where` names the fields of blocks without the block.
        const name = path.replace(/^exchanges\.\w+\./, 'exchanges.')
        const list = `/api/${collection}`
        const { status } = await rest(`${list}?where[${name}][exists]=true`, { token })
        const usual = await rest(`${list}?limit=5&sort=nothing`, { token })
        const sorted = await rest(`${list}?limit=5&sort=${name}`, { token })
        const orders = sorted.status < 400 && sorted.text !== usual.text
        return [
          ...(status === 400 || status === 403 ? [] : [`${reader} asks by ${path}: ${String(status)}`]),
          ...(orders ? [`${reader} sorts by ${path}: ${String(sorted.status)}`] : []),
        ]
      })
      expect(told.flat()).toEqual([])
    },
  )
})
