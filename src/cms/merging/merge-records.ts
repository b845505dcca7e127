import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { databaseOf } from '@/cms/payload/database-of'
import { tables } from '@/cms/payload/tables'
import { interviewsWith } from '@/cms/uses/list-uses'

import { type Added, addedBy, calledIn, joinNames, partNames } from './join-names'
import { joinWithdrawal, partWithdrawal } from './join-withdrawal'
import { refuse } from './merge-words'
import { columnOf, handleOf, type Merged, type Place, placesOf, tableOf } from './places'
import { whyNot } from './why-not'

/** What stood in which place, by its handles. */
type Handles = Record<string, string[]>

/** What a merge has done, for as long as it can be undone. */
export interface Moved {
  moved: Handles
  /** Where a text named both, which it does no longer. */
  dropped: Handles
  added: Added
  /** Whether the withdrawal of the name came with the other record. */
  withdrawn?: boolean
}

const nameOf = ({ table, column }: Place) => `${table.value}.${column}`

async function textsWith(collection: Merged, id: number, req: PayloadRequest): Promise<number[]> {
  const db = await databaseOf(req)
  const { rows } = await db.execute<{ id: number }>(
    sql`select id from (${interviewsWith(collection, id)}) named order by id`,
  )
  return rows.map((row) => row.id)
}

const listed = (ids: readonly number[]) => sql.raw(`'{${ids.join()}}'::int[]`)

/**
 * Holds the texts that name a record, then the records: in the order in which a save takes them, or each would wait for the other. A
 * text that somebody has saved in between is not held, and nothing is done.
 */
async function holdAll(
  collection: Merged,
  texts: number,
  records: readonly [number, number],
  req: PayloadRequest,
): Promise<number[]> {
  const db = await databaseOf(req)
  const found = await textsWith(collection, texts, req)
  await db.execute(
    sql`select id from ${tables.interviews} where id = any(${listed(found)}) order by id for no key update`,
  )
  await db.execute(
    sql`select id from ${tables[collection]} where id = any(${listed(records)}) order by id for update`,
  )
  const now = await textsWith(collection, texts, req)
  if (now.some((id) => !found.includes(id))) throw refuse('busy', req)
  return found
}

async function isThere(collection: Merged, id: number, req: PayloadRequest): Promise<boolean> {
  const db = await databaseOf(req)
  const { rows } = await db.execute<{ there: boolean }>(sql`
    select exists (select from ${tables[collection]} where id = ${id} and deleted_at is null) as there`)
  return rows[0]?.there === true
}

/**
 * Readers' pages are made anew of what has changed in the texts themselves, and a form that was opened before asks for what is new:
 * both go by the text and the number of its save.
 */
async function touch(texts: readonly number[], req: PayloadRequest): Promise<void> {
  const db = await databaseOf(req)
  await db.execute(
    sql`update ${tables.interviews} set revision = revision + 1 where id = any(${listed(texts)})`,
  )
  await db.execute(sql`
    update ${tables.savedInterviews} set version_revision = version_revision + 1 where latest and parent_id = any(${listed(texts)})`)
}

/** A text has many versions. */
const handlesIn = (rows: readonly { handle: string }[]) => [...new Set(rows.map(({ handle }) => handle))]

async function dropDoubles(place: Place, kept: number, gone: number, req: PayloadRequest): Promise<string[]> {
  if (place.beside === undefined) return []
  const db = await databaseOf(req)
  const column = columnOf(place)
  const same = place.beside.split(', ').map((name) => {
    const named = sql.identifier(name)
    return sql`place.${named} is not distinct from other.${named}`
  })
  const { rows } = await db.execute<{ handle: string }>(sql`
    delete from ${tableOf(place)} where place.${column} = ${gone}
      and exists (select from ${place.table} other where other.${column} = ${kept} and ${sql.join(same, sql` and `)})
    returning ${handleOf(place)} as handle`)
  return handlesIn(rows)
}

async function movePlace(place: Place, from: number, to: number, req: PayloadRequest): Promise<string[]> {
  const db = await databaseOf(req)
  const column = columnOf(place)
  const { rows } = await db.execute<{ handle: string }>(sql`
    update ${tableOf(place)} set ${column} = ${to} where place.${column} = ${from} returning ${handleOf(place)} as handle`)
  return handlesIn(rows)
}

/** Whoever is merged is found by all of their names, and every text and address that led to either leads to the one that is kept. */
export async function mergeRecords(
  collection: Merged,
  { kept, gone }: { kept: number; gone: number },
  req: PayloadRequest,
): Promise<number> {
  if (kept === gone) throw refuse('same', req)
  const texts = await holdAll(collection, gone, [kept, gone], req)
  for (const id of [kept, gone]) if (!(await isThere(collection, id, req))) throw refuse('missing', req)
  const hindrance = await whyNot(collection, [kept, gone], req)
  if (hindrance) throw refuse(hindrance.why, req, hindrance.text)

  const [moved, dropped]: [Handles, Handles] = [{}, {}]
  for (const place of placesOf[collection]) {
    dropped[nameOf(place)] = await dropDoubles(place, kept, gone, req)
    moved[nameOf(place)] = await movePlace(place, gone, kept, req)
  }
  const db = await databaseOf(req)
  const before = await calledIn(collection, kept, req)
  const added = addedBy(before, await calledIn(collection, gone, req))
  await db.execute(sql`update ${tables[collection]} set deleted_at = now(), slug = null where id = ${gone}`)
  await joinNames(collection, kept, { kept: before, added }, req)
  const withdrawn = await joinWithdrawal(collection, { kept, gone }, req)
  await touch(texts, req)
  return noteMerge(collection, { kept, gone }, { moved, dropped, added, withdrawn }, req)
}

async function noteMerge(
  collection: Merged,
  { kept, gone }: { kept: number; gone: number },
  done: Moved,
  req: PayloadRequest,
): Promise<number> {
  const db = await databaseOf(req)
  // Names are kept here for as long as they are needed.
  await db.execute(sql`delete from merges where made_at < now() - interval '1 day'`)
  const { rows } = await db.execute<{ id: number }>(sql`
    insert into merges (collection, kept, gone, done)
    values (${collection}, ${kept}, ${gone}, ${JSON.stringify(done)}::jsonb) returning id`)
  return rows[0]?.id ?? 0
}

/** Puts back what was in a text beside the one that is kept, if that one is still there. */
async function putBack(place: Place, handles: readonly string[], { kept, gone }: Merge, req: PayloadRequest) {
  if (place.beside === undefined || handles.length === 0) return
  const db = await databaseOf(req)
  const column = columnOf(place)
  const same = sql.raw(place.beside)
  await db.execute(sql`
    insert into ${place.table} ("order", ${same}, ${column})
    select place."order" + 1, ${sql.join(
      place.beside.split(', ').map((name) => sql`place.${sql.identifier(name)}`),
      sql`, `,
    )}, ${gone} from ${tableOf(place)}
    where place.${column} = ${kept} and ${handleOf(place)} in (${textsIn(handles)})`)
}

const textsIn = (handles: readonly string[]) =>
  sql.join(
    handles.map((handle) => sql`${handle}`),
    sql`, `,
  )

interface Merge {
  kept: number
  gone: number
}

/** A merge that can still be undone. */
export async function mergeOf(
  collection: Merged,
  kept: number,
  req: PayloadRequest,
): Promise<(Merge & { id: number; until: string }) | null> {
  const db = await databaseOf(req)
  const { rows } = await db.execute<{ id: number; gone: number; until: string | Date }>(sql`
    select id, gone, made_at + interval '1 day' as until from merges
    where collection = ${collection} and kept = ${kept} and made_at > now() - interval '1 day' order by id desc limit 1`)
  const [found] = rows
  return found ? { id: found.id, kept, gone: found.gone, until: new Date(found.until).toISOString() } : null
}

/** Takes apart again what was merged last: what has been changed in between stays as it is now. */
export async function undoMerge(collection: Merged, kept: number, req: PayloadRequest): Promise<number> {
  const merge = await mergeOf(collection, kept, req)
  if (!merge) throw refuse('over', req)
  const { gone } = merge
  const texts = await holdAll(collection, kept, [kept, gone], req)
  const db = await databaseOf(req)
  const { rows } = await db.execute<{ done: Moved }>(
    sql`delete from merges where id = ${merge.id} returning done`,
  )
  const done = rows[0]?.done
  if (!done || !(await isThere(collection, kept, req))) throw refuse('over', req)

  for (const place of placesOf[collection]) {
    await moveBack(place, done.moved[nameOf(place)] ?? [], merge, req)
    await putBack(place, done.dropped[nameOf(place)] ?? [], merge, req)
  }
  await partNames(collection, kept, done.added, req)
  if (done.withdrawn) await partWithdrawal(collection, merge, req)
  const table = tables[collection]
  await db.execute(sql`
    update ${table} set deleted_at = null, slug = coalesce(slug, (
      select ${done.added.slug}::text where not exists (select from ${table} where slug = ${done.added.slug})))
    where id = ${gone}`)
  await touch(texts, req)
  return gone
}

async function moveBack(
  place: Place,
  handles: readonly string[],
  { kept, gone }: Merge,
  req: PayloadRequest,
) {
  if (handles.length === 0) return
  const db = await databaseOf(req)
  const column = columnOf(place)
  await db.execute(sql`
    update ${tableOf(place)} set ${column} = ${gone} where place.${column} = ${kept} and ${handleOf(place)} in (${textsIn(handles)})`)
}
