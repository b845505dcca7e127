import { sql } from '@payloadcms/db-postgres'

import type { EditionRecord, Ref, RefKind } from '@/editions/edition'
import { shownName } from '@/editions/shown-name'
import { toRecord } from '@/editions/to-record'
import { idOf } from '@/cms/payload/id-of'
import { tables } from '@/cms/payload/tables'
import { localeCodes } from '@/i18n/locales'
import { formerAddress } from '@/lib/former-address'
import type { Translator } from '@/payload-types'

import { collections, load, numbers, rows, type Settling, texts } from './settling'

interface Told {
  ref: Ref
  kind: RefKind
  record: EditionRecord
  former: string[]
}

const kindOf = (ref: string) => ref.split(':')[0] as RefKind

/** Of these, those that an edition names, or that are the portrait of somebody whom one names. */
async function shownAmong({ database }: Settling, refs: readonly string[]): Promise<string[]> {
  const { rows: shown } = await database.execute<{ ref: string }>(sql`
    select asked.ref from unnest(${texts(refs)}) as asked (ref)
    where exists (select from reading.editions where refs @> array[asked.ref])
      or exists (select from reading.records shown where shown.portrait = asked.ref)`)
  return shown.map(({ ref }) => ref)
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

async function toldOf(settling: Settling, kind: RefKind, ids: number[]): Promise<Told[]> {
  if (ids.length === 0) return []
  const stored = await load<Translator>(settling, collections[kind], {
    and: [{ id: { in: ids } }, { deletedAt: { exists: false } }],
  })
  const told = kind === 'translator' ? await withBioOfAuthor(settling, stored) : stored
  return told.map((record) => ({
    ref: `${kind}:${record.id}`,
    kind,
    record: toRecord(kind, record),
    former: record.formerSlugs ?? [],
  }))
}

const idsOf = (kind: RefKind, refs: readonly string[]) =>
  refs.flatMap((ref) => (kindOf(ref) === kind ? [Number(ref.slice(kind.length + 1))] : []))

/**
 * Whoever is about to change one of these waits until this is committed, and then finds that it is shown; and two transactions that
 * begin or cease to name the same one come here one after the other. The rows come first: whoever changes a row settles after.
 */
async function takeHold({ database }: Settling, refs: readonly string[]): Promise<void> {
  for (const kind of Object.keys(collections) as RefKind[]) {
    const ids = idsOf(kind, refs)
    if (ids.length > 0)
      await database.execute(sql`
        select from ${tables[collections[kind]]} where id = any(${numbers(ids)}) order by id for no key update`)
  }
  await database.execute(
    sql`select pg_advisory_xact_lock(hashtextextended(ref, 1)) from unnest(${texts(refs)}) as ref order by ref`,
  )
}

const portraitOf = (record: EditionRecord) => (record.kind === 'person' ? record.portrait : null)
const slugOf = (record: EditionRecord) => (record.kind === 'picture' ? null : record.slug)
const filesOf = (record: EditionRecord) =>
  record.kind === 'picture'
    ? [...record.sizes, ...(record.square ? [record.square] : [])].map(({ file }) => file)
    : []

async function store({ database }: Settling, told: readonly Told[]): Promise<void> {
  if (told.length === 0) return
  const list = told.map(({ ref, kind, record }) => ({
    ref,
    kind,
    record,
    slug: slugOf(record),
    portrait: portraitOf(record),
  }))
  await database.execute(sql`
    insert into reading.records as told (ref, kind, slug, record, portrait, works, clock)
    select ref, kind, slug, record, portrait,
      (select count(*) from (select distinct work from reading.shown where shown.ref = new.ref) works), nextval('reading.clock')
    from jsonb_to_recordset(${rows(list)}) as new (ref text, kind text, slug text, record jsonb, portrait text)
    on conflict (ref) do update set (slug, record, portrait, works, clock) =
      (excluded.slug, excluded.record, excluded.portrait, excluded.works, excluded.clock)
    where (told.record, told.works) is distinct from (excluded.record, excluded.works)`)
  await storeParts(database, told)
}

/** The newsroom's own record says whether readers see it. */
async function noteShown({ database }: Settling, refs: readonly string[]): Promise<void> {
  for (const kind of Object.keys(collections) as RefKind[]) {
    const ids = idsOf(kind, refs)
    if (ids.length > 0)
      await database.execute(sql`
        update ${tables[collections[kind]]} as stored set shown = told.shown
        from (select id, exists (select from reading.records where ref = ${`${kind}:`} || id) as shown
          from unnest(${numbers(ids)}) as id) told
        where stored.id = told.id and stored.shown is distinct from told.shown`)
  }
}

/** What is looked up by its name, its former addresses and its files. */
async function storeParts(database: Settling['database'], told: readonly Told[]): Promise<void> {
  const refs = texts(told.map(({ ref }) => ref))
  const names = told.flatMap(({ ref, kind, record }) => {
    const slug = slugOf(record)
    if (slug === null || record.kind === 'picture') return []
    return localeCodes.flatMap((language) => {
      const name = shownName(record.name, language)
      return name ? [{ ref, kind, language, name: name.value, slug }] : []
    })
  })
  const called = told.flatMap(({ ref, kind, record }) =>
    record.kind === 'picture'
      ? []
      : [...Object.values(record.name), ...Object.values(record.otherNames).flat()].map((name) => ({
          ref,
          kind: collections[kind],
          id: Number(ref.slice(kind.length + 1)),
          name,
        })),
  )
  const former = told.flatMap(({ ref, kind, former }) =>
    former.map((slug) => ({ ref, kind, digest: formerAddress(slug) })),
  )
  const files = told.flatMap(({ ref, record }) => filesOf(record).map((file) => ({ ref, file })))
  await database.execute(sql`
    with gone as (delete from reading.indexed where ref = any(${refs})),
      called as (delete from reading.names where ref = any(${refs})),
      led as (delete from reading.addresses where ref = any(${refs})),
      filed as (delete from reading.files where ref = any(${refs}))
    select`)
  await database.execute(sql`
    with named as (
      insert into reading.indexed (ref, kind, language, name, slug)
      select * from jsonb_to_recordset(${rows(names)}) as new (ref text, kind text, language text, name text, slug text)),
    called as (
      insert into reading.names (ref, kind, record_id, name, folded, words)
      select distinct on (ref, folded) ref, kind, id, name, folded, string_to_array(folded, ' ')
      from jsonb_to_recordset(${rows(called)}) as new (ref text, kind text, id integer, name text),
        lateral (select search_fold(name) as folded) made
      where folded <> ''),
    led as (
      insert into reading.addresses (ref, kind, digest)
      select * from jsonb_to_recordset(${rows(former)}) as new (ref text, kind text, digest text))
    insert into reading.files (ref, file)
    select distinct on (file) ref, file from jsonb_to_recordset(${rows(files)}) as new (ref text, file text)`)
}

/** Writes what may be told of these, and nothing of those that nothing shows; answers the portraits that they have or had. */
async function writeSome(settling: Settling, refs: readonly string[]): Promise<string[]> {
  if (refs.length === 0) return []
  const { database } = settling
  await takeHold(settling, refs)
  const shown = await shownAmong(settling, refs)
  const told: Told[] = []
  for (const kind of Object.keys(collections) as RefKind[])
    told.push(...(await toldOf(settling, kind, idsOf(kind, shown))))
  const { rows: before } = await database.execute<{ portrait: string | null }>(
    sql`select portrait from reading.records where ref = any(${texts(refs)})`,
  )
  const unseen = refs.filter((ref) => !told.some((one) => one.ref === ref))
  if (unseen.length > 0)
    await database.execute(sql`delete from reading.records where ref = any(${texts(unseen)})`)
  await store(settling, told)
  await noteShown(settling, refs)
  const portraits = [
    ...before.map(({ portrait }) => portrait),
    ...told.map(({ record }) => portraitOf(record)),
  ]
  return portraits.filter((ref) => ref !== null)
}

/** Pictures come last: whether one is shown may hang on the person whose portrait it is. */
export async function writeRecords(settling: Settling, refs: readonly string[]): Promise<void> {
  const isPicture = (ref: string) => kindOf(ref) === 'picture'
  const portraits = await writeSome(
    settling,
    refs.filter((ref) => !isPicture(ref)),
  )
  await writeSome(settling, [...new Set([...refs.filter(isPicture), ...portraits])].sort())
}
