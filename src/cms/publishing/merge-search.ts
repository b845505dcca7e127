import { sql, type PostgresAdapter } from '@payloadcms/db-postgres'

/** What is merged, and whether it has to be once more afterwards. */
const merging = new WeakMap<PostgresAdapter, { again: boolean }>()

const indexes = ['reading.passages_tsv', 'reading.searched_lexemes', 'reading.memory_sketch_runs']

/**
 * Puts the words of what was published last in their places in the search's indexes: a publication lays them in front, in a third of
 * the time, and each search reads what lies there one by one. Once for all that are published meanwhile. Where it fails nothing is
 * lost: Postgres does it by itself when there are many.
 */
export async function mergeSearch(db: PostgresAdapter): Promise<void> {
  const busy = merging.get(db)
  if (busy) {
    busy.again = true
    return
  }
  const work = { again: true }
  merging.set(db, work)
  try {
    while (work.again) {
      work.again = false
      await db.drizzle.execute(sql`
        select gin_clean_pending_list(index::regclass) from unnest(${`{${indexes.join()}}`}::text[]) as index`)
    }
  } finally {
    merging.delete(db)
  }
}
