import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { databaseOf } from '@/cms/payload/database-of'
import { listsOf, type Table, tables } from '@/cms/payload/tables'
import { numbers } from '@/cms/publishing/settling'

import { type People, peopleCollections, type PersonRecords } from './person-records'

type Sql = ReturnType<typeof sql>

/** Of each list of an interview: whose row is whose, which rows say the name, and what makes them say it no more. */
const lists: Readonly<Record<People, { person: string; says: Sql; withheld: Sql }>> = {
  authors: {
    person: 'person_id',
    says: sql`credited_as = 'name'`,
    withheld: sql`credited_as = 'withheld', signed_as = null`,
  },
  translators: {
    person: 'person_id',
    says: sql`credited_as = 'name'`,
    withheld: sql`credited_as = 'withheld', signed_as = null`,
  },
  speakers: {
    person: 'speaker_id',
    says: sql`protection = 'named' and name_withheld is not true`,
    withheld: sql`name_withheld = true`,
  },
}

const rowsOf = (name: People, person: PersonRecords): Sql =>
  sql`${sql.identifier(lists[name].person)} = any(${numbers(person[name])}) and ${lists[name].says}`

/** The texts, public or not, in the trash or not, that say the name in what readers have or in the newest save. */
const textsThatSayIt = (person: PersonRecords): Sql =>
  sql.join(
    peopleCollections.map(
      (name) => sql`
        select _parent_id as id from ${listsOf[name].stored} where ${rowsOf(name, person)}
        union select version.parent_id from ${listsOf[name].saved} own
          join ${tables.savedInterviews} version on version.id = own._parent_id and version.latest
          where ${rowsOf(name, person)}`,
    ),
    sql` union `,
  )

/** A text that says the name, with the work that it is a version of. */
export interface NamingText {
  id: number
  work: string
  language: string
  isPublic: boolean
}

/** Those texts, the versions of a work beside each other. */
export async function namingTexts(person: PersonRecords, req: PayloadRequest): Promise<NamingText[]> {
  const db = await databaseOf(req)
  const { rows } = await db.execute<{ id: number; work: string; language: string; is_public: boolean }>(sql`
    select id, coalesce(work, id::text) as work, coalesce(language::text, '') as language,
      _status = 'published' and deleted_at is null as is_public
    from ${tables.interviews} where id in (${textsThatSayIt(person)}) order by work, id`)
  return rows.map(({ is_public, ...text }) => ({ ...text, isPublic: is_public }))
}

/**
 * Takes the name out of these texts, in what readers have and in the newest save at once, as a save of its own: who has one of them open is
 * told of it. What the rows said before is written down nowhere.
 */
export async function withholdIn(
  texts: readonly number[],
  person: PersonRecords,
  by: 'person' | 'newsroom',
  req: PayloadRequest,
): Promise<void> {
  const db = await databaseOf(req)
  const ids = numbers(texts)
  await db.execute(
    sql`select id from ${tables.interviews} where id = any(${ids}) order by id for no key update`,
  )
  const newest = sql`(select id from ${tables.savedInterviews} where latest and parent_id = any(${ids}))`
  for (const name of peopleCollections) {
    const { stored, saved } = listsOf[name]
    const change = sql`set ${lists[name].withheld}, withheld_by = ${by}::withheld_by where ${rowsOf(name, person)}`
    await db.execute(sql`update ${stored} ${change} and _parent_id = any(${ids})`)
    await db.execute(sql`update ${saved} ${change} and _parent_id in ${newest}`)
  }
  const protects = (list: Table, of: Sql) =>
    sql`exists (select from ${list} who where who._parent_id = ${of} and who.name_withheld)`
  await db.execute(sql`
    update ${tables.savedInterviews} saved set version_revision = coalesce(version_revision, 0) + 1,
      version_protects_people = version_protects_people or ${protects(tables.savedInterviewees, sql`saved.id`)}
    where id in ${newest}`)
  await db.execute(sql`
    update ${tables.interviews} stored set updated_at = now(),
      revision = coalesce((select version_revision from ${tables.savedInterviews} where latest and parent_id = stored.id), coalesce(revision, 0) + 1),
      protects_people = protects_people or ${protects(tables.interviewees, sql`stored.id`)}
    where id = any(${ids})`)
  await db.execute(sql`
    update ${tables.questionAnswers} set starts_at = null where starts_at is not null
      and _parent_id in (select id from ${tables.interviews} where id = any(${ids}) and protects_people)`)
  await db.execute(sql`
    update ${tables.savedQuestionAnswers} set starts_at = null where starts_at is not null
      and _parent_id in (select id from ${tables.savedInterviews} where id in ${newest} and version_protects_people)`)
}
