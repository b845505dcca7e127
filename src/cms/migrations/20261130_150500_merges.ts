import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** What was merged in the last day, and what was moved by it (src/cms/merging). */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create table merges (
      id serial primary key,
      collection text not null,
      kept integer not null,
      gone integer not null,
      done jsonb not null,
      made_at timestamptz not null default now()
    );
    create index merges_kept on merges (collection, kept)`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`drop table merges`)
}
