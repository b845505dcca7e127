import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { databaseOf } from '@/cms/payload/database-of'
import { foldText } from '@/text/search/fold-text'
import { compared, digestOf, sketchOf } from '@/text/search/sketch'

/** A published exchange and its published translation, as the search knows them. */
export interface MemoryRow extends Record<string, unknown> {
  /** The interview in the language translated into. */
  interview: number
  key: string
  sourceQuestion: string | null
  sourceText: string | null
  question: string | null
  text: string | null
  exact: boolean
  similarity: number
}

/** What is looked for: a text in one language that is to be carried into another. */
export interface MemoryQuestion {
  text: string
  from: string
  to: string
  /** The exchange itself, which is not to be reminded of itself. */
  work: string | null
  key: string | null
}

/** Candidates that share the most with the text are compared letter by letter. */
const mostCompared = 60
/** Of a run of words that very many texts share, no more of them are looked at: those alike share other runs too. */
const mostSharing = 200
/** Below it, what is found is of no help. */
const alikeEnough = 0.5
const most = 20
const longest = 5000

/**
 * Exchanges like a text, with their translations; the same ones first. They are found by the sketches of `reading.memory` and
 * ranked by their trigrams; both sides are public, since only such are in the search at all.
 */
function memoryStatement({ text, from, to, work, key }: MemoryQuestion) {
  const folded = compared(foldText(text))
  return sql`
  with asked as materialized (
    select ${folded}::text as folded, ${digestOf(folded)}::uuid as digest, ${`{${sketchOf(folded).join()}}`}::integer[] as sketch
  ),
  candidates as (
    (select interview_id, ordinal, true as exact from reading.memory
      where digest = (select digest from asked) and language = ${from}
      order by interview_id desc limit ${mostCompared})
    union all
    (select interview_id, ordinal, false
      from unnest((select sketch from asked)) run (hash) cross join lateral (
        select interview_id, ordinal from reading.memory
        where sketch @> array[hash] and language = ${from} and digest <> (select digest from asked)
        limit ${mostSharing}) sharing
      group by interview_id, ordinal order by count(*) desc limit ${mostCompared})
  )
  select translation.interview_id as interview, translation.key,
    left(passage.title, ${longest}) as "sourceQuestion", left(passage.body, ${longest}) as "sourceText",
    left(translation.title, ${longest}) as question, left(translation.body, ${longest}) as text, exact,
    likeness::float8 as similarity
  from candidates
  join reading.passages passage on passage.interview_id = candidates.interview_id and passage.ordinal = candidates.ordinal
  join reading.editions source on source.id = passage.interview_id
  join reading.editions translated on translated.work = source.work and translated.language = ${to}
  join reading.passages translation on translation.interview_id = translated.id and translation.key = passage.key
  -- what has no words is not remembered
  join reading.memory worded on worded.interview_id = translation.interview_id and worded.ordinal = translation.ordinal
  cross join lateral (
    select case when exact then 1 else similarity(memory_fold(passage.title, passage.body), (select folded from asked)) end as likeness
  ) compared
  where likeness >= ${alikeEnough} and not (source.work is not distinct from ${work} and passage.key is not distinct from ${key})
  order by exact desc, likeness desc, source.published_at desc, translation.key
  limit ${most}`
}

export async function memoryMatches(question: MemoryQuestion, req: PayloadRequest): Promise<MemoryRow[]> {
  const db = await databaseOf(req)
  const { rows } = await db.execute<MemoryRow>(memoryStatement(question))
  return rows
}
