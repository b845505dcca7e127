import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { storedInterview } from '@/cms/publishing/stored-interview'
import { databaseOf } from '@/cms/payload/database-of'
import { tables } from '@/cms/payload/tables'
import { newestState } from '@/cms/desk/source/newest-state'
import { numbers } from '@/cms/publishing/settling'
import type { Interview } from '@/payload-types'
import { type HiddenName, namesInWords, type Sequence, sequencesOf } from '@/surfaces/credits/names-in-words'

import { type NamePlace, placesIn } from './places-of-work'
import { wordPatterns, passagesQuery } from './sought-words'

/** Where other interviews say a name; `more`: not all that may say it were looked through. */
export interface NamedElsewhere {
  names: NamePlace[]
  more: boolean
}

/** Of the drafts the newest, and of all that may say a name those that are looked through. */
const most = { drafts: 500, interviews: 25, places: 60 }

type Sql = ReturnType<typeof sql>
const list = (parts: readonly Sql[], between: Sql) => sql.join([...parts], between)

/** Whether words have all of one of the lists of patterns. */
const hasOne = (sequences: readonly Sequence[]): Sql => {
  const all = (patterns: readonly string[]) =>
    sql`(${list(
      patterns.map((pattern) => sql`words ~ ${pattern}`),
      sql` and `,
    )})`
  return list(wordPatterns(sequences).map(all), sql` or `)
}

/** The interviews, public ones and drafts, that may say one of these, the newest first. What is public is in the search's index. */
async function candidates(sequences: readonly Sequence[], own: readonly number[], req: PayloadRequest) {
  const db = await databaseOf(req)
  const query = passagesQuery(sequences)
  const { rows } = await db.execute<{ id: number }>(sql`
    with newest as (
      select saved.* from ${tables.savedInterviews} saved join ${tables.interviews} stored on stored.id = saved.parent_id
      where saved.latest and stored.deleted_at is null),
    drafts as (select * from newest where version__status <> 'published' order by id desc limit ${most.drafts}),
    noted as (
      select said.* from (
        select _parent_id as id, answer::text as words from ${tables.questionAnswers} where answer::text like '%"footnote"%'
        union all select _parent_id, text::text from ${tables.narrations} where text::text like '%"footnote"%') said
      join ${tables.interviews} stored on stored.id = said.id and stored.deleted_at is null),
    unindexed as (
      select parent_id as id, concat_ws(' ', version_headline, version_standfirst) as words from drafts
      union all select id, words from noted
      union all select parent_id, concat_ws(' ', version_card_text, version_slug) from newest
      union all select drafts.parent_id, concat_ws(' ', question, answer::text) from ${tables.savedQuestionAnswers} join drafts on drafts.id = _parent_id
      union all select drafts.parent_id, text::text from ${tables.savedNarrations} join drafts on drafts.id = _parent_id
      union all select drafts.parent_id, text from ${tables.savedPullQuotes} join drafts on drafts.id = _parent_id
      union all select drafts.parent_id, label from ${tables.savedInterviewees} join drafts on drafts.id = _parent_id
      union all select newest.parent_id, caption from ${tables.savedFigures} join newest on newest.id = _parent_id
      union all select newest.parent_id, text::text from ${tables.savedTranslatorNotes} join newest on newest.id = _parent_id),
    found as (
      select interview_id as id from reading.passages
      where tsv @@ to_tsquery('pg_catalog.english', ${query}) or tsv @@ to_tsquery('pg_catalog.arabic', ${query})
      union select id from unindexed where (${hasOne(sequences)}))
    select id from found where id <> all(${numbers(own)}) order by id desc limit ${most.interviews + 1}`)
  return rows.map(({ id }) => id)
}

/** An interview as readers have it and as it was last saved. */
async function statesOf(id: number, req: PayloadRequest): Promise<Interview[]> {
  const newest = await newestState(id, req)
  const stored = newest?._status === 'draft' ? await storedInterview(id, req) : null
  return [newest, stored?._status === 'published' ? stored : null].filter((state) => state !== null)
}

const sameOnce = (names: readonly NamePlace[]): NamePlace[] => [
  ...new Map(names.map((name) => [JSON.stringify([name.place, name.person]), name])).values(),
]

/** Where interviews other than these versions of a work say one of these names. */
export async function namedElsewhere(
  hidden: readonly HiddenName[],
  versions: readonly Interview[],
  req: PayloadRequest,
): Promise<NamedElsewhere> {
  const sequences = hidden.flatMap(({ forms }) => forms.flatMap(sequencesOf))
  if (sequences.length === 0) return { names: [], more: false }
  const ids = await candidates(
    sequences,
    versions.map(({ id }) => id),
    req,
  )
  const names: NamePlace[] = []
  for (const id of ids.slice(0, most.interviews)) {
    const states = await statesOf(id, req)
    const headline = states[0]?.headline ?? ''
    const texts = states
      .flatMap(placesIn)
      .map(({ place, words }) => ({ place: { ...place, headline }, words }))
    names.push(...sameOnce(namesInWords(hidden, texts)))
  }
  return {
    names: names.slice(0, most.places),
    more: ids.length > most.interviews || names.length > most.places,
  }
}
