import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** What is told by its name, and the column that has it. */
const told = {
  editions: { name: `'work:' || coalesce(new.work, old.work)` },
  records: { name: 'coalesce(new.ref, old.ref)' },
  house: { name: `'house:' || coalesce(new.name, old.name)` },
} as const

/**
 * Whatever changes what readers may get says so to every process that keeps answers, on whatever machine: with its COMMIT, or never
 * (src/server/news.mjs).
 */
const tellers = Object.entries(told).map(
  ([table, { name }]) => `
create function reading.tell_of_${table}() returns trigger language plpgsql as $tell$
begin
  if tg_op = 'TRUNCATE' then perform pg_notify('dragoman_reading', '*');
  else perform pg_notify('dragoman_reading', ${name});
  end if;
  return null;
end
$tell$;
create trigger tell after insert or update or delete on reading.${table}
  for each row execute function reading.tell_of_${table}();
create trigger tell_all after truncate on reading.${table}
  for each statement execute function reading.tell_of_${table}();`,
)

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql.raw(tellers.join('\n')))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  const functions = Object.keys(told).map((table) => `reading.tell_of_${table}`)
  await db.execute(sql.raw(`drop function ${functions.join(', ')} cascade`))
}
