import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/*
 * What readers may get, see docs/decisions/0028. Only that something has changed is noted here; what may be told of it is
 * decided in src/editions. A text that is no longer public loses its edition in the statement that takes it down, whoever does it.
 */

const languages = ['en', 'ar'] as const

/** The same letters for the same word, as src/text/search/fold-text.ts has it; a test compares the two. */
const fold = String.raw`
create extension if not exists pg_trgm;

create function search_fold(words text) returns text language plpgsql immutable strict parallel safe as $fold$
declare
  -- Only what occurs is looked for: translating many letters takes longer than all the rest.
  folded text := lower(regexp_replace(normalize(words, NFKD),
    '[\u00ad\u02b0-\u036f\u0610-\u061a\u061c\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u08d3-\u08ff\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]+',
    '', 'g') collate "C");
begin
  if folded ~ '[\u00c6-\u0167\u0391-\u042f]' then
    folded := translate(folded,
      'АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ' || 'ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩς' || 'ØøĐđÐðŁłıŦŧĦħÆŒÞ',
      'абвгдежзиклмнопрстуфхцчшщъыьэюя' || 'αβγδεζηθικλμνξοπρστυφχψωσ' || 'ooddddllitthhæœþ');
    folded := replace(replace(replace(replace(folded, 'æ', 'ae'), 'œ', 'oe'), 'ß', 'ss'), 'þ', 'th');
  end if;
  folded := replace(folded, 'ى', 'ي');
  if folded ~ '[\u0660-\u06f9]' then
    folded := translate(folded, 'ٱیېکڪہھە' || '٠١٢٣٤٥٦٧٨٩' || '۰۱۲۳۴۵۶۷۸۹',
      'اييككههه' || '0123456789' || '0123456789');
  end if;
  if folded ~ '[''${'`'}‘’‛′]' then
    folded := regexp_replace(translate(folded, '${'`'}‘’‛′', ''''''''''''),
      '''(s|t|d|m|ll|re|ve)(?![a-z0-9])', '', 'g');
    folded := replace(folded, '''', '');
  end if;
  folded := regexp_replace(folded,
    '[^0-9a-z\u00b5\u00df-\u00f6\u00f8-\u02af\u0370-\u03ff\u0400-\u052f\u0531-\u0587\u05d0-\u05ea\u0620-\u063f\u0641-\u064a\u066e\u066f\u0671-\u06d3\u06d5\u06ee-\u06ff\u0750-\u077f\u08a0-\u08c7\u0900-\u1fff\u2c00-\u2dff\u3040-\ud7a3]+',
    ' ', 'g');
  if folded ~ '[وف]ال' then
    folded := regexp_replace(folded,
      '(^| )[وف](?=ال[ء-ي]{3})(?!الد(ة|ان|ين|ا|ي|ت)?(ي|ه|ها|هم|هما|ك|كم|نا)?( |$))',
      '\1', 'g');
  end if;
  return trim(both ' ' from folded);
end
$fold$;

create function search_config(language text) returns regconfig language sql immutable strict parallel safe as $config$
  select case language when 'ar' then 'pg_catalog.arabic'::regconfig else 'pg_catalog.english'::regconfig end
$config$;

`

export const vector = String.raw`
-- A passage as Postgres searches it. Postgres refuses a vector of more than a megabyte: the end of such a text is left out.
create function search_vector(language text, title text, body text) returns tsvector
  language sql immutable parallel safe as $vector$
  select setweight(to_tsvector(public.search_config(language), public.search_fold(left(coalesce(title, ''), 20000))), 'A')
    || setweight(to_tsvector(public.search_config(language), public.search_fold(left(coalesce(body, ''), 100000))), 'D')
$vector$;
`

export const marks = String.raw`
-- The same for texts whose folded words are the same.
create function memory_digest(folded text) returns uuid language sql immutable strict parallel safe as $digest$
  select md5(folded)::uuid
$digest$;

/*
 * A few numbers that stand for a text: of its runs of three words, in short texts of two as well, those whose hash is
 * lowest. Texts that share a good part of their runs share some of these, and a GIN index finds them, however many texts there are:
 * trigrams of letters, which rank what is found, occur in nearly every text and would find nearly all of them.
 */
create function memory_sketch(folded text) returns integer[] language sql immutable strict parallel safe as $sketch$
  with words as (
    select word, n, count(*) over () as total
    from unnest(string_to_array(left(folded, 20000), ' ')) with ordinality each (word, n)
  ),
  runs as (
    select n, total, word || ' ' || lead(word) over following as two,
      word || ' ' || lead(word) over following || ' ' || lead(word, 2) over following as three
    from words window following as (order by n)
  ),
  hashes as (
    select distinct ('x' || left(md5(run), 8))::bit(32)::integer as hash
    from (select three from runs union all select two from runs where total <= 15) every (run)
    where run is not null
    order by hash limit 24
  )
  select coalesce(array_agg(hash), '{}') from hashes
$sketch$;

`

const memoryFold = String.raw`
-- The words of an exchange as they are compared.
create function memory_fold(title text, body text) returns text language sql immutable parallel safe as $fold$
  select public.search_fold(left(concat_ws(E'\n', title, body), 20000))
$fold$;
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

/** What readers search is what they may read; what translators are reminded of is what readers may search. */
const search = String.raw`
-- A row for each public interview: every word of it once, with what it is about and who is in it, as one vector.
create table reading.searched (
  interview_id integer primary key references reading.editions (id) on delete cascade,
  language text not null,
  published_at timestamptz not null,
  topics integer[] not null,
  places integer[] not null,
  authors integer[] not null,
  translators integer[] not null,
  speakers integer[] not null,
  lexemes tsvector not null
);
alter table reading.searched set (toast_tuple_target = 256);
alter table reading.searched alter column lexemes set storage external;
create index searched_lexemes on reading.searched using gin (lexemes) with (fastupdate = off);

-- A row for its heading (ordinal 0, without a key) and for each exchange and narration.
create table reading.passages (
  interview_id integer not null references reading.searched (interview_id) on delete cascade,
  ordinal integer not null,
  key text,
  speaker text,
  language text not null,
  year integer not null,
  title text,
  body text,
  tsv tsvector generated always as
    (public.search_vector(language, title, body) || array_to_tsvector(array['y:' || year, 'l:' || language])) stored,
  primary key (interview_id, ordinal)
);
alter table reading.passages alter column tsv set storage main;
create index passages_tsv on reading.passages using gin (tsv) with (fastupdate = off);

-- Every form of every name that readers may know of people, topics and places.
create table reading.names (
  ref text not null references reading.records (ref) on delete cascade,
  kind text not null,
  record_id integer not null,
  name text not null,
  folded text not null,
  words text[] not null
);
create index names_record on reading.names (kind, record_id);
create index names_folded on reading.names (folded);
create index names_words on reading.names using gin (words) with (fastupdate = off);
create index names_similar on reading.names using gin (folded gin_trgm_ops) with (fastupdate = off);
create index names_ref on reading.names (ref);

create table reading.memory (
  interview_id integer not null,
  ordinal integer not null,
  language text not null,
  digest uuid not null,
  sketch integer[] not null,
  primary key (interview_id, ordinal),
  foreign key (interview_id, ordinal) references reading.passages (interview_id, ordinal) on delete cascade
);
create index memory_digest_key on reading.memory (digest);
create index memory_sketch_runs on reading.memory using gin (sketch) with (fastupdate = off);

`

export const remembering = String.raw`
create function memory_remember() returns trigger language plpgsql as $remember$
begin
  insert into reading.memory
  select interview_id, ordinal, language, memory_digest(folded), memory_sketch(folded)
  from added cross join lateral (select memory_fold(title, body) as folded offset 0) made
  where ordinal > 0 and folded <> '';
  return null;
end
$remember$;

create trigger memory_remember after insert on reading.passages
  referencing new table as added for each statement execute function memory_remember();
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
  before jsonb := to_jsonb(old);
  noted text := tg_argv[0] || ':' || coalesce(changed ->> '_parent_id', changed ->> 'parent_id', changed ->> 'id');
begin
  -- That readers see it is written by what answers this.
  if tg_op = 'UPDATE' and changed - 'shown' = before - 'shown' then return null; end if;
  if changed ->> 'shown' = 'true' or exists (select from reading.records where ref = noted) then perform reading_note(noted); end if;
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
  when duplicate_object or unique_violation or internal_error then execute format('grant dragoman_reader to %I', current_user);
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
  const statements = [fold, vector, marks, memoryFold, tables, search, remembering, alphabets, triggers, ...recordTriggers, role]
  await db.execute(sql.raw(statements.join('\n')))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  const dropped = noted.map(({ of }) => `drop trigger reading_noted on ${of};`)
  await db.execute(
    sql.raw(`drop trigger reading_interview on interviews; ${dropped.join(' ')} drop schema reading cascade;
      drop function reading_note_interview, reading_note_refs, reading_note_record, reading_note_house, reading_note,
        memory_remember, memory_fold, memory_sketch, memory_digest, search_vector, search_config, search_fold;
      drop table reading_stale;`),
  )
}
