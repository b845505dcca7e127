import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** Links by which somebody from outside may read one draft (src/cms/sharing). Of each only a digest is kept. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create table public.draft_links (
      id integer generated always as identity primary key,
      digest text not null unique,
      interview integer not null references public.interviews on delete cascade,
      for_whom text not null,
      made_by integer references public.users on delete set null,
      made_at timestamptz not null default now(),
      until timestamptz not null)`)
  await db.execute(sql`create index on public.draft_links (interview)`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`drop table public.draft_links`)
}
