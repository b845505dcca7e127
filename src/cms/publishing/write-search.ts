import { sql } from '@payloadcms/db-postgres'

import type { Edition, RefKind } from '@/editions/edition'
import { shownUnder } from '@/editions/to-edition'
import { toPassages } from '@/editions/to-passages'

import { numbers, rows, type Settling } from './settling'
import { withWords } from './with-words'

/** By which letter the lexemes of an edition say what it is about and who is in it. */
const letters = {
  topic: 't',
  place: 'p',
  author: 'a',
  translator: 'r',
  speaker: 's',
} as const satisfies Partial<Record<RefKind, string>>

/** What can be found of one edition. Gone with it. */
export async function writeSearch({ database }: Settling, id: number, edition: Edition): Promise<void> {
  const { language, publishedAt } = edition.summary
  const refs = shownUnder(edition).map(({ ref }) => ref)
  const idsOf = (kind: RefKind) =>
    refs.flatMap((ref) => (ref.startsWith(`${kind}:`) ? [Number(ref.slice(kind.length + 1))] : []))
  const tags = Object.entries(letters).flatMap(([kind, letter]) =>
    idsOf(kind as RefKind).map((of) => `${letter}:${String(of)}`),
  )
  await database.execute(sql`
    insert into reading.searched (interview_id, language, published_at, topics, places, authors, translators, speakers, lexemes)
    values (${id}, ${language}, ${publishedAt}, ${numbers(idsOf('topic'))}, ${numbers(idsOf('place'))},
      ${numbers(idsOf('author'))}, ${numbers(idsOf('translator'))}, ${numbers(idsOf('speaker'))}, '')
    on conflict (interview_id) do update set
      (language, published_at, topics, places, authors, translators, speakers) =
      (excluded.language, excluded.published_at, excluded.topics, excluded.places, excluded.authors, excluded.translators,
        excluded.speakers)`)
  const passages = toPassages(edition)
  const year = sql`extract(year from ${publishedAt}::timestamptz at time zone reading.house_zone())::integer`
  await database.execute(sql`
    delete from reading.passages as old where interview_id = ${id} and not exists (
      select from jsonb_to_recordset(${rows(passages)}) as new (ordinal integer, key text, speaker text, title text, body text)
      where (new.ordinal, new.key, new.speaker, new.title, new.body, ${language}, ${year})
        is not distinct from (old.ordinal, old.key, old.speaker, old.title, old.body, old.language, old.year))`)
  // What a correction leaves as it is stays: folding its words and remembering them takes longer than all the rest.
  const { rows: kept } = await database.execute<{ ordinal: number }>(
    sql`select ordinal from reading.passages where interview_id = ${id}`,
  )
  const stands = new Set(kept.map(({ ordinal }) => ordinal))
  const added = passages.filter(({ ordinal }) => !stands.has(ordinal)).map(withWords)
  await database.execute(sql`
    with added as materialized (
      select * from jsonb_to_recordset(${rows(added)}) as added (ordinal integer, key text, speaker text, title text, body text,
        heading text, words text, digest uuid, sketch integer[])),
    found as (
      insert into reading.passages (interview_id, ordinal, key, speaker, language, year, title, body, tsv)
      select ${id}, ordinal, key, speaker, ${language}, ${year}, title, body, reading.passage_vector(${language}, ${year}, heading, words)
      from added)
    insert into reading.memory (interview_id, ordinal, language, digest, sketch)
    select ${id}, ordinal, ${language}, digest, sketch from added where ordinal > 0 and heading || words <> ''`)
  await database.execute(sql`
    update reading.searched set lexemes = array_to_tsvector(array(
      select lexeme from (
        select unnest(tsvector_to_array(tsv)) from reading.passages where interview_id = ${id}
        union select 'h:' || unnest(tsvector_to_array(ts_filter(tsv, '{a}'))) from reading.passages where interview_id = ${id} and ordinal = 0
        union select jsonb_array_elements_text(${rows(tags)})
      ) every (lexeme) limit 60000))
    where interview_id = ${id}`)
}
