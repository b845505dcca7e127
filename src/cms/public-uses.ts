import { sql } from '@payloadcms/db-postgres'
import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'

import { databaseOf } from './database-of'

const usedBy = {
  authors: 'creditedAuthors',
  translators: 'creditedTranslators',
  speakers: 'namedSpeakers',
  topics: 'topics',
  places: 'shownPlaces',
  media: 'shownMedia',
} as const

type Used = keyof typeof usedBy
/** Ids of the records whose count may have changed. */
export type Uses = Partial<Record<Used, readonly number[]>>

const collections = Object.keys(usedBy) as Used[]
const table = (name: string) => sql.identifier(name)
const list = (ids: readonly number[]) =>
  sql.join(
    ids.map((id) => sql`${id}`),
    sql`, `,
  )

/** Every id of either, once. */
export function union(a: Uses, b: Uses): Uses {
  return Object.fromEntries(
    collections.map((name) => [name, [...new Set([...(a[name] ?? []), ...(b[name] ?? [])])]]),
  )
}

/** The records that an interview, as stored, shows to readers. */
export function usesOf(interview: Record<string, unknown> | null | undefined): Uses {
  const idsIn = (value: unknown) =>
    (Array.isArray(value) ? value : []).flatMap((item: unknown) => {
      const id = typeof item === 'object' && item !== null && 'id' in item ? item.id : item
      return typeof id === 'number' ? [id] : []
    })
  return Object.fromEntries(collections.map((name) => [name, idsIn(interview?.[usedBy[name]])]))
}

/**
 * Counts anew how many public interviews use these records, as documents and as works, in the request's transaction. Rows are locked first, in
 * one order: two publications that share an author then count one after the other, each seeing the other's. (Not "for
 * update": every publication already holds the key of what it relates to, and each would wait for the others.)
 */
export async function recountPublicUses(req: PayloadRequest, uses: Uses): Promise<void> {
  const db = await databaseOf(req)
  const portraits: number[] = []
  for (const name of collections) {
    const ids = [...new Set([...(uses[name] ?? []), ...(name === 'media' ? portraits : [])])].sort(
      (a, b) => a - b,
    )
    if (ids.length === 0) continue
    await db.execute(
      sql`select id from ${table(name)} where id in (${list(ids)}) order by id for no key update`,
    )
    const inPortraits =
      name === 'media' ? sql`+ ${portraitUses('authors')} + ${portraitUses('translators')}` : sql``
    const shown = sql`interviews_rels rels join interviews on interviews.id = rels.parent_id
      where rels.path = ${usedBy[name]} and rels.${table(`${name}_id`)} = record.id
        and interviews._status = 'published' and interviews.deleted_at is null`
    const works =
      name === 'media' ? sql`` : sql`, public_works = (select count(distinct interviews.work) from ${shown})`
    await db.execute(sql`
      update ${table(name)} as record
      set public_uses = (select count(distinct interviews.id) from ${shown}) ${inPortraits} ${works}
      where record.id in (${list(ids)})`)
    if (name === 'authors' || name === 'translators') portraits.push(...(await portraitsOf(req, name, ids)))
  }
}

const portraitUses = (people: 'authors' | 'translators') =>
  sql`(select count(*) from ${table(people)} people where people.portrait_id = record.id and people.public_uses > 0)`

async function portraitsOf(req: PayloadRequest, people: 'authors' | 'translators', ids: readonly number[]) {
  const db = await databaseOf(req)
  const { rows } = await db.execute<{ portrait_id: number | null }>(
    sql`select portrait_id from ${table(people)} where id in (${list(ids)})`,
  )
  return rows.flatMap((row) => row.portrait_id ?? [])
}

/** A person's former and new portrait are public, or no longer, when it is exchanged. */
export const recountPortrait: CollectionAfterChangeHook = async ({ doc, previousDoc, req }) => {
  const portraits = [doc, previousDoc].flatMap((person: unknown) => portraitOf(person))
  await recountPublicUses(req, { media: portraits })
}

function portraitOf(person: unknown): number[] {
  if (typeof person !== 'object' || person === null || !('portrait' in person)) return []
  return usesOf({ shownMedia: [person.portrait] }).media?.slice() ?? []
}
