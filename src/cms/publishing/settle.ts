import { sql, type PostgresAdapter } from '@payloadcms/db-postgres'

import type { EditionRecord, Ref, RefKind } from '@/editions/edition'
import shapes from '@/editions/shape.json' with { type: 'json' }
import { askedKeys, refsOf, toEdition } from '@/editions/to-edition'
import { toRecord } from '@/editions/to-record'
import { idOf } from '@/cms/id-of'
import { isLocale } from '@/i18n/locales'
import type { Interview, Translator } from '@/payload-types'

type Database = Pick<PostgresAdapter['drizzle'], 'execute'>

/** One transaction, as the adapter knows it. */
interface Settling {
  db: PostgresAdapter
  transactionID: string
  database: Database
}

const collections = {
  author: 'authors',
  translator: 'translators',
  speaker: 'speakers',
  topic: 'topics',
  place: 'places',
  picture: 'media',
} as const satisfies Record<RefKind, string>

/** As one text: drizzle would spread a list into as many parameters. */
const texts = (list: readonly string[]) =>
  sql`array(select jsonb_array_elements_text(${JSON.stringify(list)}::jsonb))`

async function takeStale({ database }: Settling): Promise<{ works: string[]; records: Ref[] }> {
  const { rows } = await database.execute<{ ref: string }>(sql`delete from reading_stale returning ref`)
  const all = [...new Set(rows.map(({ ref }) => ref))].sort()
  return {
    works: all.flatMap((ref) => (ref.startsWith('work:') ? [ref.slice('work:'.length)] : [])),
    records: all.filter((ref) => !ref.startsWith('work:')) as Ref[],
  }
}

/** The stored documents, with all their languages, as this transaction sees them. Past the access rules: what may be told is decided after. */
async function load<Doc extends { id: number }>(
  { db, transactionID }: Settling,
  collection: (typeof collections)[RefKind] | 'interviews',
  where: Parameters<PostgresAdapter['find']>[0]['where'],
): Promise<Doc[]> {
  const { docs } = await db.find<Doc>({
    collection,
    where,
    limit: 0,
    pagination: false,
    req: { transactionID },
  })
  return docs
}

const madeFromId = ({ translatedFrom, translationOf }: Interview) =>
  idOf(translatedFrom) ?? idOf(translationOf)

/** Writes what readers may get of these works; answers the records that it names now, or named before. */
async function writeEditions(settling: Settling, works: readonly string[]): Promise<string[]> {
  if (works.length === 0) return []
  const { database } = settling
  // Two versions of a work that go out at once would each miss the other.
  await database.execute(
    sql`select pg_advisory_xact_lock(hashtextextended(work, 0)) from unnest(${texts(works)}) as work order by work`,
  )
  const found = await load<Interview>(settling, 'interviews', {
    and: [
      { work: { in: [...works] } },
      { _status: { equals: 'published' } },
      { deletedAt: { exists: false } },
    ],
  })
  const open = found.filter(({ language, slug }) => isLocale(language) && slug)
  const { rows: before } = await database.execute<{ id: number; refs: string[] }>(
    sql`select id, refs from reading.editions where work = any(${texts(works)}) for update`,
  )
  const gone = before.filter(({ id }) => !open.some((stored) => stored.id === id)).map(({ id }) => id)
  if (gone.length > 0)
    await database.execute(sql`delete from reading.editions where id = any(${`{${gone.join()}}`}::integer[])`)
  const named = before.flatMap(({ refs }) => refs)
  for (const stored of open) {
    if (!isLocale(stored.language)) continue
    const source = open.find(({ id, work }) => id === madeFromId(stored) && work === stored.work)
    const edition = toEdition(stored, source ? askedKeys(source) : null, stored.language)
    const refs = refsOf(edition)
    named.push(...refs)
    await database.execute(sql`
      insert into reading.editions as told
        (id, work, language, slug, published_at, made_from, summary, document, refs, shape, clock)
      values (${stored.id}, ${edition.summary.work}, ${stored.language}, ${edition.summary.slug}, ${edition.summary.publishedAt},
        ${source?.language ?? null}, ${JSON.stringify(edition.summary)}::jsonb, ${JSON.stringify(edition.document)}::jsonb,
        ${texts(refs)}, ${shapes.shape}, nextval('reading.clock'))
      on conflict (id) do update set (work, language, slug, published_at, made_from, summary, document, refs, shape, clock) =
        (excluded.work, excluded.language, excluded.slug, excluded.published_at, excluded.made_from, excluded.summary,
          excluded.document, excluded.refs, excluded.shape, excluded.clock)
      where (told.summary, told.document, told.made_from, told.shape)
        is distinct from (excluded.summary, excluded.document, excluded.made_from, excluded.shape)`)
  }
  return [...new Set(named)]
}

/** Those that an edition names, or that are the portrait of somebody whom one names. */
async function shownAmong({ database }: Settling, refs: readonly string[]): Promise<Set<string>> {
  const { rows } = await database.execute<{ ref: string }>(sql`
    select asked.ref from unnest(${texts(refs)}) as asked (ref)
    where exists (select from reading.editions where refs @> array[asked.ref])
      or exists (select from reading.records shown where shown.portrait = asked.ref)`)
  return new Set(rows.map(({ ref }) => ref))
}

/** One bio for a person who is both: where a translator has none, it is the linked author's. */
async function withBioOfAuthor(settling: Settling, translators: Translator[]): Promise<Translator[]> {
  const lacking = translators.filter(({ author, bio }) => idOf(author) !== null && !hasWords(bio))
  if (lacking.length === 0) return translators
  const ids = lacking.flatMap(({ author }) => idOf(author) ?? [])
  const authors = await load<{ id: number; bio?: Translator['bio'] }>(settling, 'authors', {
    id: { in: ids },
  })
  return translators.map((translator) =>
    lacking.includes(translator)
      ? { ...translator, bio: authors.find(({ id }) => id === idOf(translator.author))?.bio ?? null }
      : translator,
  )
}
const hasWords = (bio: unknown) =>
  typeof bio === 'object' &&
  bio !== null &&
  Object.values(bio).some((text) => text !== null && text !== undefined)

async function toldOf(settling: Settling, kind: RefKind, ids: number[]): Promise<[Ref, EditionRecord][]> {
  // Whoever is about to change one waits until this is committed, and then finds that it is shown.
  await settling.database.execute(sql`
    select from ${sql.identifier(collections[kind])} where id = any(${`{${ids.join()}}`}::integer[]) order by id for share`)
  const stored = await load<Translator>(settling, collections[kind], {
    and: [{ id: { in: ids } }, { deletedAt: { exists: false } }],
  })
  const told = kind === 'translator' ? await withBioOfAuthor(settling, stored) : stored
  return told.map((record) => [`${kind}:${record.id}`, toRecord(kind, record)])
}

const portraitOf = (record: EditionRecord) => (record.kind === 'person' ? record.portrait : null)

/** Writes what may be told of these, and nothing of those that nothing shows; answers the portraits that they have or had. */
async function writeSome(settling: Settling, refs: readonly string[]): Promise<string[]> {
  if (refs.length === 0) return []
  const { database } = settling
  const shown = await shownAmong(settling, refs)
  const told = new Map<string, EditionRecord>()
  for (const kind of Object.keys(collections) as RefKind[]) {
    const ids = [...shown].flatMap((ref) => (ref.startsWith(`${kind}:`) ? [Number(ref.split(':')[1])] : []))
    if (ids.length > 0) for (const [ref, record] of await toldOf(settling, kind, ids)) told.set(ref, record)
  }
  const { rows: before } = await database.execute<{ portrait: string | null }>(
    sql`select portrait from reading.records where ref = any(${texts(refs)})`,
  )
  const unseen = refs.filter((ref) => !told.has(ref))
  if (unseen.length > 0)
    await database.execute(sql`delete from reading.records where ref = any(${texts(unseen)})`)
  for (const [ref, record] of told)
    await database.execute(sql`
      insert into reading.records as told (ref, record, portrait, clock)
      values (${ref}, ${JSON.stringify(record)}::jsonb, ${portraitOf(record)}, nextval('reading.clock'))
      on conflict (ref) do update set (record, portrait, clock) = (excluded.record, excluded.portrait, excluded.clock)
      where told.record is distinct from excluded.record`)
  const portraits = [...before.map(({ portrait }) => portrait), ...[...told.values()].map(portraitOf)]
  return portraits.filter((ref) => ref !== null)
}

/** Pictures come last: whether one is shown may hang on the person whose portrait it is. */
async function writeRecords(settling: Settling, refs: readonly string[]): Promise<void> {
  const isPicture = (ref: string) => ref.startsWith('picture:')
  const portraits = await writeSome(
    settling,
    refs.filter((ref) => !isPicture(ref)),
  )
  await writeSome(settling, [...new Set([...refs.filter(isPicture), ...portraits])].sort())
}

/** Migrations older than the table commit, too. */
const withTable = new WeakSet<PostgresAdapter>()
async function hasTable({ db, database }: Settling): Promise<boolean> {
  if (withTable.has(db)) return true
  const { rows } = await database.execute<{ found: string | null }>(
    sql`select to_regclass('public.reading_stale') as found`,
  )
  if (rows[0]?.found) withTable.add(db)
  return withTable.has(db)
}

/**
 * Tells readers what a transaction has changed: right before its COMMIT, in it, so that readers get all of it with it or nothing.
 * What it did not touch costs one statement.
 */
export async function settle(db: PostgresAdapter, transactionID: string): Promise<void> {
  const database = db.sessions[transactionID]?.db
  if (!database) return
  const settling: Settling = { db, transactionID, database: database }
  if (!(await hasTable(settling))) return
  const { works, records } = await takeStale(settling)
  const named = await writeEditions(settling, works)
  await writeRecords(settling, [...new Set([...named, ...records])].sort())
}
