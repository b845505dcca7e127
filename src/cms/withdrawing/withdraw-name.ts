import { type Endpoint, NotFound, type PayloadRequest } from 'payload'

import { isStaff } from '@/cms/access/staff'
import { inTransaction } from '@/cms/payload/in-transaction'
import { idIn, oneOf, readBody } from '@/cms/payload/read-body'
import { namesOf } from '@/cms/naming/hidden-names'
import { namedElsewhere, type NamedElsewhere } from '@/cms/naming/other-interviews'

import { lettersSent } from './letters-sent'
import { type NamingText, namingTexts, withholdIn } from './open-names'
import { type People, peopleCollections, personRecords, type PersonRecords } from './person-records'
import { noteWithdrawn } from './withdrawn-people'

/** What taking somebody's name off every surface comes to. */
export interface NameWithdrawal {
  works: number
  texts: { public: number; drafts: number }
  letters: number
}

/** What a step of it has come to; `still`: once nothing is left, where words may still say the name. */
export interface NameWithdrawn {
  done: number
  left: number
  still: NamedElsewhere | null
}

/** How many works are done at once, all of them or none. */
const atOnce = 25

const worksIn = (texts: readonly NamingText[]) => [...new Set(texts.map(({ work }) => work))]

async function plan(person: PersonRecords, req: PayloadRequest): Promise<NameWithdrawal> {
  const texts = await namingTexts(person, req)
  const open = texts.filter(({ isPublic }) => isPublic).length
  return {
    works: worksIn(texts).length,
    texts: { public: open, drafts: texts.length - open },
    letters: await lettersSent(
      texts.map(({ id }) => id),
      req,
    ),
  }
}

/** Where words say the name of somebody, in whatever interview. */
async function stillSaid(person: PersonRecords, req: PayloadRequest): Promise<NamedElsewhere> {
  const signed = new Map<number, string[]>()
  const names = []
  for (const collection of peopleCollections)
    names.push(...(await namesOf(collection, { ids: new Set(person[collection]), signed }, req)))
  const [{ person: called } = { person: '' }] = names
  return namedElsewhere([{ person: called, forms: names.flatMap(({ forms }) => forms) }], [], req)
}

/** Takes the name out of the first works that say it. */
async function takeStep(
  person: PersonRecords,
  by: 'person' | 'newsroom',
  req: PayloadRequest,
): Promise<NameWithdrawn> {
  const { done, left } = await inTransaction(req, async () => {
    const texts = await namingTexts(person, req)
    const works = worksIn(texts)
    const now = works.slice(0, atOnce)
    const ids = texts.filter(({ work }) => now.includes(work)).map(({ id }) => id)
    if (ids.length > 0) await withholdIn(ids, person, by, req)
    return { done: now.length, left: works.length - now.length }
  })
  return { done, left, still: left === 0 ? await stillSaid(person, req) : null }
}

/**
 * `/:id/withdrawal` of a person: GET says what it comes to, POST with `{ withheldBy }` does a step of it, which is to be asked for again
 * as long as something is `left`. `/:id/withdrawal/take-back` lets the name be told again: nothing names them by that. For staff.
 */
export function withdrawalOf(collection: People): Endpoint[] {
  async function recordsFor(req: PayloadRequest): Promise<PersonRecords> {
    const id = idIn(req.routeParams ?? {}, 'id')
    const isThere =
      isStaff(req.user) &&
      (await req.payload.db.count({ collection, where: { id: { equals: id } }, req })).totalDocs
    if (!isThere) throw new NotFound(req.t)
    return personRecords(collection, id, req)
  }
  const unkept = (answer: object) => Response.json(answer, { headers: { 'Cache-Control': 'no-store' } })
  return [
    {
      path: '/:id/withdrawal',
      method: 'get',
      handler: async (req) => unkept(await plan(await recordsFor(req), req)),
    },
    {
      path: '/:id/withdrawal',
      method: 'post',
      handler: async (req) => {
        const person = await recordsFor(req)
        const by = oneOf(await readBody(req), 'withheldBy', ['person', 'newsroom'])
        // Noted first, and for good: from then on no text begins to name them.
        await inTransaction(req, () => noteWithdrawn(person, by, req))
        return unkept(await takeStep(person, by, req))
      },
    },
    {
      path: '/:id/withdrawal/take-back',
      method: 'post',
      handler: async (req) => {
        const person = await recordsFor(req)
        await inTransaction(req, () => noteWithdrawn(person, null, req))
        return unkept({ withdrawn: false })
      },
    },
  ]
}
