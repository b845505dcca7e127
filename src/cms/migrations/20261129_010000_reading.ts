import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/*
 * What readers may get, see docs/decisions/0028. Only that something has changed is noted here; what may be told of it is
 * decided in src/editions. A text that is no longer public loses its edition in the statement that takes it down, whoever does it.
 */

const tables = `
create schema reading;
create sequence reading.clock;

-- One public text in one language.
create table reading.editions (
  id integer primary key references public.interviews (id) on delete cascade,
  work text not null,
  language text not null,
  slug text not null,
  published_at timestamptz not null,
  made_from text,
  summary jsonb not null,
  document jsonb not null,
  refs text[] not null,
  shape smallint not null,
  clock bigint not null
);
create unique index editions_address on reading.editions (language, slug);
create index editions_newest on reading.editions (language, published_at desc, id desc);
create index editions_work on reading.editions (work);
create index editions_refs on reading.editions using gin (refs);

-- A person, topic, place or picture, while an edition names it or a person of one has it as portrait.
create table reading.records (
  ref text primary key,
  record jsonb not null,
  portrait text,
  clock bigint not null
);
create index records_portrait on reading.records (portrait) where portrait is not null;

-- What a transaction has changed and not told yet: empty after every COMMIT. Two that change the same do not wait for each other here.
create table reading_stale (
  ref text not null,
  noted_in xid8 not null default pg_current_xact_id(),
  primary key (ref, noted_in)
);
`

const triggers = String.raw`
create function reading_note(noted text) returns void language sql as $note$
  insert into public.reading_stale (ref) values (noted) on conflict do nothing
$note$;

create function reading_note_interview() returns trigger language plpgsql as $interview$
begin
  if tg_op = 'DELETE' then
    if exists (select from reading.editions where id = old.id) then
      delete from reading.editions where id = old.id;
      perform reading_note('work:' || old.work);
    end if;
    return null;
  end if;
  if new._status = 'published' and new.deleted_at is null then
    perform reading_note('work:' || new.work);
    if tg_op = 'UPDATE' and old.work is distinct from new.work then perform reading_note('work:' || old.work); end if;
  elsif exists (select from reading.editions where id = new.id) then
    delete from reading.editions where id = new.id;
    perform reading_note('work:' || old.work);
  end if;
  return null;
end
$interview$;

-- Its argument is the kind; of a table of languages the record is the parent.
create function reading_note_record() returns trigger language plpgsql as $record$
declare
  changed jsonb := to_jsonb(coalesce(new, old));
  noted text := tg_argv[0] || ':' || coalesce(changed ->> '_parent_id', changed ->> 'id');
begin
  if exists (select from reading.records where ref = noted) then perform reading_note(noted); end if;
  -- A translator without a bio has that of the author who they are.
  if tg_argv[0] = 'author' then
    insert into public.reading_stale (ref)
      select shown.ref from public.translators translator join reading.records shown on shown.ref = 'translator:' || translator.id
      where 'author:' || translator.author_id = noted
      on conflict do nothing;
  end if;
  return null;
end
$record$;

create trigger reading_interview after insert or update or delete on interviews
  for each row execute function reading_note_interview();
`

const kinds: Readonly<Record<string, string>> = {
  authors: 'author',
  translators: 'translator',
  speakers: 'speaker',
  topics: 'topic',
  places: 'place',
  media: 'picture',
}

const recordTriggers = Object.entries(kinds)
  .flatMap(([table, kind]) =>
    [table, `${table}_locales`].map(
      (of) => `create trigger reading_record after insert or update or delete on ${of}
        for each row execute function reading_note_record('${kind}');`,
    ),
  )
  .join('\n')

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql.raw(tables + triggers + recordTriggers))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  const dropped = Object.keys(kinds)
    .flatMap((table) => [table, `${table}_locales`])
    .map((table) => `drop trigger reading_record on ${table};`)
  await db.execute(
    sql.raw(`drop trigger reading_interview on interviews; ${dropped.join(' ')}
      drop function reading_note_interview; drop function reading_note_record; drop function reading_note;
      drop table reading_stale; drop schema reading cascade;`),
  )
}
