import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { databaseOf } from '@/cms/payload/database-of'
import { tables } from '@/cms/payload/tables'
import { idOf } from '@/cms/payload/id-of'
import type { HiddenName } from '@/surfaces/credits/names-in-words'
import { localeCodes } from '@/i18n/locales'
import type { Interview } from '@/payload-types'

import type { People } from './hidden-rows'

interface Credit {
  person?: number | { id: number } | null
  creditedAs: string
  signedAs?: string | null
}

/** A name that is on file: whose record it is of. */
export interface NameOnFile extends HiddenName {
  collection: People
  id: number
}

interface Hidden {
  /** The records of those whose name is not to be told. */
  ids: Set<number>
  /** Their names as they were signed. */
  signed: Map<number, string[]>
}

function hiddenIn(versions: readonly Interview[], list: 'authors' | 'translators'): Hidden {
  const rows = versions.flatMap((version): readonly Credit[] => version[list] ?? [])
  const ids = new Set<number>()
  const signed = new Map<number, string[]>()
  for (const { person, creditedAs, signedAs } of rows) {
    const id = idOf(person)
    if (id === null) continue
    if (creditedAs !== 'name') ids.add(id)
    if (creditedAs === 'name' && signedAs) signed.set(id, [...(signed.get(id) ?? []), signedAs])
  }
  return { ids, signed }
}

/** Who stands, or once stood, behind an interviewee who is not to be named. */
async function hiddenSpeakers(versions: readonly Interview[], req: PayloadRequest): Promise<Set<number>> {
  const ids = new Set<number>()
  const db = await databaseOf(req)
  for (const { id, interviewees } of versions) {
    const guarded = (interviewees ?? []).filter(
      (row) => row.nameWithheld === true || row.protection !== 'named',
    )
    const keys = guarded.flatMap(({ key }) => (key ? [key] : []))
    if (keys.length === 0) continue
    const { rows } = await db.execute<{ speaker_id: number }>(sql`
      select distinct who.speaker_id from ${tables.savedInterviews} version join ${tables.savedInterviewees} who on who._parent_id = version.id
      where version.parent_id = ${id} and who.speaker_id is not null and who.key in (${sql.join(
        keys.map((key) => sql`${key}`),
        sql`, `,
      )})`)
    for (const { speaker_id } of rows) ids.add(speaker_id)
    for (const { speaker } of guarded) ids.add(idOf(speaker) ?? 0)
  }
  return ids
}

const texts = (value: unknown): string[] => {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(texts)
}

/** The names of these records, in every language and spelling, and as their addresses have them. */
export async function namesOf(
  collection: People,
  { ids, signed }: Hidden,
  req: PayloadRequest,
): Promise<NameOnFile[]> {
  if (ids.size === 0) return []
  const { docs } = await req.payload.db.find<Record<string, unknown> & { id: number }>({
    collection,
    where: { id: { in: [...ids] } },
    locale: 'all',
    pagination: false,
    req,
  })
  return docs.map(({ id, name, otherNames, slug, formerSlugs }) => {
    const names = (typeof name === 'object' && name !== null ? name : {}) as Record<string, unknown>
    const [person = ''] = [names[req.i18n.language], ...localeCodes.map((code) => names[code])].flatMap(texts)
    return {
      collection,
      id,
      person,
      forms: [
        ...texts(name),
        ...texts(otherNames),
        ...texts(slug),
        ...texts(formerSlugs),
        ...(signed.get(id) ?? []),
      ],
    }
  })
}

/** Everybody whom these versions of a work name. */
export async function openNames(versions: readonly Interview[], req: PayloadRequest): Promise<NameOnFile[]> {
  const signed = new Map<number, string[]>()
  const credited = (rows: readonly Credit[]) =>
    rows.flatMap(({ creditedAs, person }) => (creditedAs === 'name' ? (idOf(person) ?? []) : []))
  const answering = versions.flatMap(({ interviewees }) =>
    (interviewees ?? []).flatMap(({ protection, nameWithheld, speaker }) =>
      protection === 'named' && nameWithheld !== true ? (idOf(speaker) ?? []) : [],
    ),
  )
  const ids = {
    authors: credited(versions.flatMap(({ authors }) => authors ?? [])),
    translators: credited(versions.flatMap(({ translators }) => translators ?? [])),
    speakers: answering,
  }
  return [
    ...(await namesOf('authors', { ids: new Set(ids.authors), signed }, req)),
    ...(await namesOf('translators', { ids: new Set(ids.translators), signed }, req)),
    ...(await namesOf('speakers', { ids: new Set(ids.speakers), signed }, req)),
  ]
}

/** Everybody whose name is withheld or kept in these versions of a work; the one person whom two records are, by both. */
export async function hiddenNames(
  versions: readonly Interview[],
  req: PayloadRequest,
): Promise<NameOnFile[]> {
  const authors = hiddenIn(versions, 'authors')
  const translators = hiddenIn(versions, 'translators')
  const db = await databaseOf(req)
  const { rows } = await db.execute<{ id: number; author_id: number }>(
    sql`select id, author_id from ${tables.translators} where author_id is not null and (
      id = any(${sql.raw(`'{${[...translators.ids].join()}}'::int[]`)})
      or author_id = any(${sql.raw(`'{${[...authors.ids].join()}}'::int[]`)}))`,
  )
  for (const { id, author_id } of rows) {
    translators.ids.add(id)
    authors.ids.add(author_id)
  }
  const speakers = { ids: await hiddenSpeakers(versions, req), signed: new Map<number, string[]>() }
  return [
    ...(await namesOf('authors', authors, req)),
    ...(await namesOf('translators', translators, req)),
    ...(await namesOf('speakers', speakers, req)),
  ]
}
