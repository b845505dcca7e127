import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/* A part that an editor has marked as "not in this language" is on no page, so no search may find what words it still has. */

const everyPart = `_path = 'exchanges'`
const shownParts = `_path = 'exchanges' and mark is distinct from 'notInThisLanguage'`

/** The function as it stands, with its condition exchanged. */
const exchange = (from: string, to: string) =>
  sql.raw(`do $do$ begin execute replace(
    pg_get_functiondef('search_refresh_interview'::regproc), $from$${from}$from$, $to$${to}$to$); end $do$`)

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(exchange(everyPart, shownParts))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(exchange(shownParts, everyPart))
}
