import { sql, type PostgresAdapter } from '@payloadcms/db-postgres'

/** What is tidied, and whether it has to be once more afterwards. */
const tidying = new WeakMap<PostgresAdapter, { again: boolean }>()

const indexes = ['reading.passages_tsv', 'reading.searched_lexemes', 'reading.memory_sketch_runs']

/** What each publication has added to a month's count, as one row; but what somebody else is adding up. */
const addUpMonths = sql`
  with several as (
    select ctid from reading.months
    where (language, month) in (select language, month from reading.months group by language, month having count(*) > 1)
    for update skip locked),
  taken as (delete from reading.months where ctid in (select ctid from several) returning *)
  insert into reading.months
  select language, month, sum(count) from taken group by language, month having sum(count) <> 0`

/**
 * What a publication leaves for after its COMMIT. Puts the words of what was published last in their places in the search's indexes: a publication lays them in front, in a third of
 * the time, and each search reads what lies there one by one. And adds up the counts of months. Once for all that are published
 * meanwhile. Where it fails nothing is lost: Postgres merges words by itself when there are many, and counts are added up when read.
 */
export async function tidyAfter(db: PostgresAdapter): Promise<void> {
  const busy = tidying.get(db)
  if (busy) {
    busy.again = true
    return
  }
  const work = { again: true }
  tidying.set(db, work)
  try {
    while (work.again) {
      work.again = false
      await db.drizzle.execute(sql`
        select gin_clean_pending_list(index::regclass) from unnest(${`{${indexes.join()}}`}::text[]) as index`)
      await db.drizzle.execute(addUpMonths)
    }
  } finally {
    tidying.delete(db)
  }
}
