import { createLocalReq, type PayloadRequest } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { type BoardRow, boardRows } from '@/cms/desk/assignments/board-rows'
import { type DeskAssignment, deskViewer, type DeskViewer } from '@/cms/desk/assignments/desk-assignments'
import {
  type DeskFilter,
  type DeskList,
  listAssignments,
  pageLength,
} from '@/cms/desk/assignments/list-assignments'
import type { Assignment } from '@/payload-types'
import { hashWords } from '@/newsroom/translation/hash-words'
import { partWords } from '@/newsroom/translation/source-text'

import { changeInterview, exchange, makeInterview, makeUser, type SignedIn } from '../support/builders'
import { begin, makeTranslator, newest, type Person, publish, save, want, write } from '../support/desk'
import { closePayload, openPayload, unusual } from '../support/open-payload'

beforeAll(openPayload)
afterAll(closePayload)

/** Does something as somebody who looks at the desk, in a request of its own. */
async function as<Answer>(
  { user }: SignedIn,
  work: (viewer: DeskViewer, req: PayloadRequest) => Promise<Answer>,
): Promise<Answer> {
  const req = await createLocalReq({ user: { ...user, collection: 'users' } }, await openPayload())
  const viewer = await deskViewer(req)
  if (!viewer) throw new Error('There is no desk for this login.')
  return work(viewer, req)
}

const boardOf = (who: SignedIn, before: number | null = null) =>
  as(who, (viewer, req) => boardRows(before, viewer, req))

const listOf = (who: SignedIn, filter: DeskFilter) =>
  as(who, (viewer, req) => listAssignments(filter, viewer, req))

/** A private original, with as little as can be stored. */
const makeOriginal = () =>
  makeInterview({ _status: 'draft', exchanges: [exchange('Why?', 'So.')], interviewees: [], authors: [] })

/** An assignment in a state that would take many people to bring about. */
async function makeAssignment(data: Partial<Assignment>): Promise<Assignment> {
  const { id: original } = await makeOriginal()
  return (await openPayload()).create({
    collection: 'assignments',
    data: { language: 'ar', ...data, original },
    depth: 0,
  })
}

const byActive = ({ translator }: Person): Pick<Assignment, 'workers'> => ({
  workers: [{ translator, role: 'translator', standing: 'active' }],
})

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString()

describe('the board', () => {
  const rowOf = (rows: readonly BoardRow[], id: number) => rows.find(({ original }) => original.id === id)

  it('shows editors how each original stands in the other languages', async () => {
    const editor = await makeUser('editor')
    const alone = await makeOriginal()
    const asked = await makeOriginal()
    await want(asked.id, 'ar', editor)
    const begun = await begin()
    const { rows } = await boardOf(editor)
    expect(rowOf(rows, alone.id)?.cells).toEqual([{ language: 'ar', assignment: null, version: null }])
    expect(rowOf(rows, asked.id)?.cells).toMatchObject([{ assignment: { state: 'wanted' }, version: null }])
    expect(rowOf(rows, begun.original.id)?.cells).toMatchObject([
      { assignment: { state: 'claimed' }, version: { id: begun.translation, isPublic: false } },
    ])
    expect(rowOf(rows, begun.translation)).toBeUndefined()
    await write(begun)
    expect((await publish(begun)).status).toBe(200)
    const after = rowOf((await boardOf(editor)).rows, begun.original.id)
    expect(after?.cells).toMatchObject([{ assignment: { state: 'published' }, version: { isPublic: true } }])
  })

  it('calls an original as it was last saved, published or not, and leaves out what is in the trash', async () => {
    const editor = await makeUser('editor')
    const gone = await makeOriginal()
    const changed = await makeInterview()
    const headline = unusual('Renamed')
    await changeInterview(changed.id, { headline }, true)
    await changeInterview(gone.id, { deletedAt: new Date().toISOString() })
    const { rows } = await boardOf(editor)
    expect(rowOf(rows, changed.id)?.original).toMatchObject({ headline, isPublic: true })
    expect(rowOf(rows, gone.id)).toBeUndefined()
  })

  it('is not for translators, who would learn of every text of the newsroom', async () => {
    await makeOriginal()
    expect(await boardOf(await makeTranslator())).toEqual({ rows: [], next: null })
  })

  it('goes on where it was, whatever has been added', async () => {
    const editor = await makeUser('editor')
    const made: number[] = []
    for (let n = 0; n < pageLength + 2; n += 1) made.push((await makeOriginal()).id)
    const newestFirst = made.toReversed()
    const first = await boardOf(editor)
    expect(first.rows.map(({ original }) => original.id)).toEqual(newestFirst.slice(0, pageLength))
    await makeOriginal()
    const second = await boardOf(editor, first.next)
    expect(second.rows.slice(0, 2).map(({ original }) => original.id)).toEqual(newestFirst.slice(pageLength))
  })
})

describe('the lists', () => {
  let editor: SignedIn
  let salma: Person
  let omar: Person
  let french: Person
  let made: Record<
    | 'wanted'
    | 'wantedInEnglish'
    | 'claimed'
    | 'quiet'
    | 'asking'
    | 'inReview'
    | 'late'
    | 'published'
    | 'behind'
    | 'left',
    number
  >

  beforeAll(async () => {
    editor = await makeUser('editor')
    salma = await makeTranslator(['ar'])
    omar = await makeTranslator(['ar'])
    french = await makeTranslator(['fr'])
    const idFor = async (data: Partial<Assignment>) => (await makeAssignment(data)).id
    const own = byActive(salma)
    made = {
      wanted: await idFor({ editor: editor.user.id }),
      wantedInEnglish: await idFor({ language: 'en' }),
      claimed: await idFor({ state: 'claimed', lastWorkAt: daysAgo(1), ...own }),
      quiet: await idFor({ state: 'inWork', lastWorkAt: daysAgo(15), ...byActive(omar) }),
      asking: await idFor({
        state: 'inWork',
        lastWorkAt: daysAgo(1),
        workers: [
          ...(byActive(omar).workers ?? []),
          { translator: salma.translator, role: 'translator', standing: 'asking' },
        ],
      }),
      inReview: await idFor({ state: 'inReview', ...own, editor: editor.user.id }),
      late: await idFor({ dueOn: daysAgo(3) }),
      published: await idFor({ state: 'published', dueOn: daysAgo(3), ...own }),
      behind: await idFor({ state: 'published', behind: 2, urgent: true, ...own }),
      left: await idFor({
        state: 'wanted',
        language: 'en',
        workers: [{ translator: salma.translator, role: 'translator', standing: 'left' }],
      }),
    }
  })

  type Name = keyof typeof made
  /** What of them is listed for somebody, by name. */
  async function names(who: SignedIn, filter: DeskFilter): Promise<string[]> {
    const { assignments } = await listOf(who, filter)
    const listed = new Set(assignments.map(({ id }) => id))
    return (Object.keys(made) as Name[]).filter((name) => listed.has(made[name]))
  }

  const forEditors: Record<DeskList, Name[]> = {
    mine: ['wanted', 'inReview'],
    waiting: ['wanted', 'wantedInEnglish', 'late', 'left'],
    others: ['claimed', 'quiet', 'asking'],
    behind: ['behind'],
    overdue: ['late'],
    quiet: ['quiet'],
    review: ['inReview'],
    published: [],
  }
  it.each(Object.entries(forEditors) as [DeskList, Name[]][])('of editors: %s', async (list, expected) => {
    expect(await names(editor, { list })).toEqual(expected)
  })

  const forTranslators: Record<DeskList, Name[]> = {
    mine: ['claimed', 'asking', 'inReview', 'behind'],
    waiting: ['wanted', 'late'],
    others: ['quiet'],
    behind: ['behind'],
    overdue: ['late'],
    quiet: ['quiet'],
    review: ['inReview'],
    published: ['published', 'behind'],
  }
  it.each(Object.entries(forTranslators) as [DeskList, Name[]][])(
    'of a translator: %s',
    async (list, expected) => {
      expect(await names(salma, { list })).toEqual(expected)
    },
  )

  it('are narrowed by state and language, together or alone', async () => {
    const waiting = { list: null, state: 'wanted' as const }
    expect(await names(editor, waiting)).toEqual(['wanted', 'wantedInEnglish', 'late', 'left'])
    expect(await names(editor, { ...waiting, language: 'en' })).toEqual(['wantedInEnglish', 'left'])
    expect(await names(editor, { list: 'behind', language: 'en' })).toEqual([])
    expect(await names(salma, { list: null, language: 'en' })).toEqual([])
  })

  it('have for a translator of no language of ours nothing but what they work on', async () => {
    const all = async () => (await listOf(french, { list: null })).assignments
    expect(await all()).toEqual([])
    const { id } = await makeAssignment({ state: 'claimed', ...byActive(french) })
    expect((await all()).map((assignment) => assignment.id)).toEqual([id])
  })

  it('say what a private original is called to those who may translate it, and to nobody else', async () => {
    const { original } = await makeAssignment({})
    const { headline } = await newest(Number(original))
    const namesOf = async (who: SignedIn) =>
      (await listOf(who, { list: 'waiting' })).assignments.map((assignment) => assignment.original.headline)
    expect(await namesOf(salma)).toContain(headline)
    expect(await namesOf(french)).toEqual([])
    const reader = await createLocalReq({}, await openPayload())
    expect(await deskViewer(reader)).toBeNull()
  })

  it('go on where they were, whatever has been added', async () => {
    const nour = await makeTranslator(['en'])
    const ids: number[] = []
    const claim = async () => (await makeAssignment({ state: 'claimed', ...byActive(nour) })).id
    for (let n = 0; n < pageLength + 1; n += 1) ids.push(await claim())
    const idsOf = (list: readonly DeskAssignment[]) => list.map(({ id }) => id)
    const first = await listOf(nour, { list: 'mine' })
    await claim()
    const second = await listOf(nour, { list: 'mine', before: first.next })
    expect([...idsOf(first.assignments), ...idsOf(second.assignments)]).toEqual(ids.toReversed())
    expect(second.next).toBeNull()
  })

  it('count what is behind as the original changes, until it is dealt with', async () => {
    const begun = await begin()
    await write(begun)
    expect((await publish(begun)).status).toBe(200)
    const behind = async () =>
      (await listOf(begun.salma, { list: 'behind' })).assignments
        .filter(({ id }) => id === begun.assignment.id)
        .map((assignment) => assignment.behind)
    expect(await behind()).toEqual([])
    await changeInterview(begun.original.id, {
      _status: 'published',
      exchanges: (begun.original.exchanges ?? []).map((part) => ({ ...part, question: 'Whence?' })),
    })
    expect(await behind()).toEqual([2])
    const parts = (await newest(begun.translation)).exchanges ?? []
    const source = await newest(begun.original.id)
    const [present] = source.exchanges ?? []
    const exchanges = parts.map((part, n) =>
      n === 0 && present ? { ...part, madeFrom: hashWords(partWords(present)) } : part,
    )
    expect((await save(begun.translation, begun.salma, { exchanges })).status).toBe(200)
    expect(await behind()).toEqual([1])
  })
})
