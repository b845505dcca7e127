import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/*
 * What readers may get, see docs/decisions/0028. Only that something has changed is noted here; what may be told of it is
 * decided in src/editions. A text that is no longer public loses its edition in the statement that takes it down, whoever does it.
 */

const languages = ['en', 'ar'] as const

/** A database that had the first of this, which knew of interviews' own pages alone. */
const remnants = `
drop schema if exists reading cascade;
drop function if exists reading_note(text), reading_note_interview(), reading_note_record() cascade;
drop table if exists reading_stale;
`

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
  -- The records that its summary names, and all that it names.
  listed text[] not null,
  refs text[] not null,
  shape smallint not null,
  clock bigint not null
);
create unique index editions_address on reading.editions (language, slug);
create index editions_newest on reading.editions (language, published_at, id);
create index editions_day on reading.editions (published_at, id);
create index editions_work on reading.editions (work);
create index editions_refs on reading.editions using gin (refs);

-- Under whom and what an edition is listed: each list of readers is a range of this.
create table reading.shown (
  ref text not null,
  language text not null,
  published_at timestamptz not null,
  edition integer not null references reading.editions (id) on delete cascade,
  work text not null,
  -- What a person did in it.
  roles text[] not null,
  translated_from text,
  words integer not null,
  primary key (ref, language, published_at, edition)
);
create index shown_edition on reading.shown (edition);
create index shown_works on reading.shown (ref, work);

-- A person, topic, place or picture, while an edition names it or a person of one has it as portrait.
create table reading.records (
  ref text primary key,
  kind text not null,
  -- Null of what has no page.
  slug text,
  record jsonb not null,
  portrait text,
  works integer not null,
  clock bigint not null
);
create unique index records_address on reading.records (kind, slug);
create index records_portrait on reading.records (portrait) where portrait is not null;
create index records_use on reading.records (kind, works desc, ref);

-- What has a page by its name in a language, so that indexes are read in the order of its alphabet.
create table reading.indexed (
  ref text not null references reading.records (ref) on delete cascade,
  kind text not null,
  language text not null,
  name text not null,
  slug text not null,
  primary key (ref, language)
);

-- Where old addresses lead. They are kept as digests: one may say a name that is withheld today.
create table reading.addresses (
  digest text not null,
  kind text not null,
  edition integer references reading.editions (id) on delete cascade,
  ref text references reading.records (ref) on delete cascade
);
create index addresses_digest on reading.addresses (digest, kind);
create index addresses_edition on reading.addresses (edition);
create index addresses_ref on reading.addresses (ref);

-- The files of the pictures that are shown.
create table reading.files (
  file text primary key,
  ref text not null references reading.records (ref) on delete cascade
);
create index files_ref on reading.files (ref);

-- The publication, and the arrangement of its home page.
create table reading.house (
  name text primary key,
  told jsonb not null,
  clock bigint not null
);

-- What a transaction has changed and not told yet: empty after every COMMIT. Two that change the same do not wait for each other here.
create table reading_stale (
  ref text not null,
  noted_in xid8 not null default pg_current_xact_id(),
  primary key (ref, noted_in)
);
`

/** What readers search is what they may read: its tables are of editions now, and written with them. */
const search = `
${['topics', 'places', 'authors', 'translators', 'speakers'].map((kind) => `drop trigger search_record_changed on ${kind};`).join('\n')}
drop trigger search_interview_stored on interviews;
drop trigger search_interview_changed on interviews;
drop function search_record_changed(), search_refresh_names(text, integer), search_interview_changed(),
  search_refresh_interview(integer), search_related(integer, text), search_plain_text(jsonb);
truncate search_names, search_interviews cascade;
alter table search_interviews set schema reading;
alter table reading.search_interviews rename to searched;
alter table reading.searched drop column refreshed_in;
alter table reading.searched drop constraint search_interviews_interview_id_fkey;
alter table reading.searched add foreign key (interview_id) references reading.editions (id) on delete cascade;
alter table search_passages set schema reading;
alter table reading.search_passages rename to passages;
alter table search_memory set schema reading;
alter table reading.search_memory rename to memory;
alter table search_names set schema reading;
alter table reading.search_names rename to names;
alter table reading.names add column ref text not null references reading.records (ref) on delete cascade;
create index names_ref on reading.names (ref);

create or replace function memory_remember() returns trigger language plpgsql as $remember$
begin
  insert into reading.memory
  select interview_id, ordinal, language, memory_digest(folded), memory_sketch(folded)
  from added cross join lateral (select memory_fold(title, body) as folded) made
  where ordinal > 0 and folded <> '';
  return null;
end
$remember$;
`

const alphabets = languages
  .map(
    (language) => `create index indexed_${language} on reading.indexed (kind, (name collate "${language}-x-icu"), slug)
      where language = '${language}';`,
  )
  .join('\n')

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

-- What an edition has begun to name, or names no longer.
create function reading_note_refs() returns trigger language plpgsql as $refs$
begin
  insert into public.reading_stale (ref)
    (select unnest(case when tg_op = 'DELETE' then '{}' else new.refs end)
      except select unnest(case when tg_op = 'INSERT' then '{}' else old.refs end))
    union
    (select unnest(case when tg_op = 'INSERT' then '{}' else old.refs end)
      except select unnest(case when tg_op = 'DELETE' then '{}' else new.refs end))
    on conflict do nothing;
  return null;
end
$refs$;

-- Its argument is the kind; of a table of languages or of rows the record is the parent.
create function reading_note_record() returns trigger language plpgsql as $record$
declare
  changed jsonb := to_jsonb(coalesce(new, old));
  noted text := tg_argv[0] || ':' || coalesce(changed ->> '_parent_id', changed ->> 'parent_id', changed ->> 'id');
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

create function reading_note_house() returns trigger language plpgsql as $house$
begin
  perform reading_note('house:' || tg_argv[0]);
  return null;
end
$house$;

create trigger reading_interview after insert or update or delete on interviews
  for each row execute function reading_note_interview();
create trigger reading_refs after insert or update of refs or delete on reading.editions
  for each row execute function reading_note_refs();
`

const kinds: Readonly<Record<string, string>> = {
  authors: 'author',
  translators: 'translator',
  speakers: 'speaker',
  topics: 'topic',
  places: 'place',
  media: 'picture',
}

/** Tables of each global. */
const globals: Readonly<Record<string, readonly string[]>> = {
  publication: ['publication', 'publication_locales'],
  home: ['home', 'home_locales', 'home_rels'],
}

const noted = [
  ...Object.entries(kinds).flatMap(([table, kind]) =>
    tablesOf(table).map((of) => ({ of, call: `reading_note_record('${kind}')` })),
  ),
  ...Object.entries(globals).flatMap(([name, tables]) =>
    tables.map((of) => ({ of, call: `reading_note_house('${name}')` })),
  ),
]

/** Names and what else is written in many languages or rows stands in tables beside it. */
function tablesOf(table: string): string[] {
  const person = ['authors', 'translators'].includes(table) ? [`${table}_links`] : []
  return [table, `${table}_locales`, ...(table === 'media' ? [] : [`${table}_texts`]), ...person]
}

/** Where nobody may make a role, readers' pages ask as everybody else does: the same tables, with one lock less. */
const role = `
do $role$ begin
  if not exists (select from pg_roles where rolname = 'dragoman_reader') then create role dragoman_reader nologin; end if;
  execute format('grant dragoman_reader to %I', current_user);
exception
  -- Another database of this server was migrated at the same time.
  when duplicate_object or unique_violation then execute format('grant dragoman_reader to %I', current_user);
  when insufficient_privilege then raise notice 'This login may not make the role dragoman_reader.';
end $role$;
do $rights$ begin
  if exists (select from pg_roles where rolname = 'dragoman_reader') then
    grant usage on schema reading to dragoman_reader;
    grant select on all tables in schema reading to dragoman_reader;
    alter default privileges in schema reading grant select on tables to dragoman_reader;
  end if;
end $rights$;
`

export async function up({ db }: MigrateUpArgs): Promise<void> {
  const recordTriggers = noted.map(
    ({ of, call }) => `create trigger reading_noted after insert or update or delete on ${of}
      for each row execute function ${call};`,
  )
  await db.execute(sql.raw(remnants + tables + search + alphabets + triggers + recordTriggers.join('\n') + role))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  const dropped = noted.map(({ of }) => `drop trigger reading_noted on ${of};`)
  await db.execute(
    sql.raw(`drop trigger reading_interview on interviews; ${dropped.join(' ')} drop schema reading cascade;
      drop function reading_note_interview, reading_note_refs, reading_note_record, reading_note_house, reading_note;
      drop table reading_stale;`),
  )
}
