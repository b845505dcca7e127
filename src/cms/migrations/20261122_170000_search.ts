import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/*
 * What readers search, kept by Postgres itself: docs/decisions/0015-search-in-postgres.md. Written by hand, with
 * `String.raw`, since a plain template loses backslashes; Payload's model knows nothing of these tables.
 */

/** The same letters for the same word, as src/search/fold-text.ts has it; a test compares the two. */
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

-- A passage as Postgres searches it. Postgres refuses a vector of more than a megabyte: the end of such a text is left out.
create function search_vector(language text, title text, body text) returns tsvector
  language sql immutable parallel safe as $vector$
  select setweight(to_tsvector(public.search_config(language), public.search_fold(left(coalesce(title, ''), 20000))), 'A')
    || setweight(to_tsvector(public.search_config(language), public.search_fold(left(coalesce(body, ''), 100000))), 'D')
$vector$;
`

const tables = String.raw`
-- A row for each public interview: every word of it once, with what it is about and who is in it, as one vector.
create table search_interviews (
  interview_id integer primary key references interviews (id) on delete cascade,
  language text not null,
  published_at timestamptz not null,
  topics integer[] not null,
  places integer[] not null,
  authors integer[] not null,
  translators integer[] not null,
  speakers integer[] not null,
  refreshed_in text not null,
  lexemes tsvector not null
);
alter table search_interviews set (toast_tuple_target = 256);
alter table search_interviews alter column lexemes set storage external;
create index search_interviews_lexemes on search_interviews using gin (lexemes) with (fastupdate = off);

-- A row for its heading (ordinal 0, without a key) and for each exchange and narration.
create table search_passages (
  interview_id integer not null references search_interviews (interview_id) on delete cascade,
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
alter table search_passages alter column tsv set storage main;
create index search_passages_tsv on search_passages using gin (tsv) with (fastupdate = off);

-- Every form of every name that readers may know of people, topics and places.
create table search_names (
  kind text not null,
  record_id integer not null,
  name text not null,
  folded text not null,
  words text[] not null
);
create index search_names_record on search_names (kind, record_id);
create index search_names_folded on search_names (folded);
create index search_names_words on search_names using gin (words) with (fastupdate = off);
create index search_names_similar on search_names using gin (folded gin_trgm_ops) with (fastupdate = off);
`

const upkeep = String.raw`
-- The words of a Lexical node, a line for each paragraph, heading or item.
create function search_plain_text(node jsonb) returns text language plpgsql immutable parallel safe as $plain$
declare
  child jsonb;
  found text := '';
begin
  if node is null or jsonb_typeof(node) <> 'object' then return ''; end if;
  if node ? 'root' then return trim(both E'\n' from search_plain_text(node -> 'root')); end if;
  if node ->> 'type' = 'linebreak' then return E'\n'; end if;
  if jsonb_typeof(node -> 'text') = 'string' then found := node ->> 'text'; end if;
  if jsonb_typeof(node -> 'children') = 'array' then
    for child in select value from jsonb_array_elements(node -> 'children') loop
      found := found || search_plain_text(child);
    end loop;
  end if;
  if node ->> 'type' in ('paragraph', 'heading', 'quote', 'list', 'listitem') then found := found || E'\n'; end if;
  return found;
end
$plain$;

create function search_related(interview integer, relation text) returns integer[] language sql stable as $related$
  select coalesce(array_agg(distinct id), '{}') from (
    select coalesce(topics_id, places_id, authors_id, translators_id, speakers_id) as id
    from interviews_rels where parent_id = interview and path = relation
  ) rels where id is not null
$related$;

-- What can be found of one interview, as it is stored now: nothing, unless it is public.
create function search_refresh_interview(interview integer) returns void language plpgsql as $refresh$
declare
  stored interviews%rowtype;
begin
  delete from search_interviews where interview_id = interview;
  select * into stored from interviews
    where id = interview and _status = 'published' and deleted_at is null and language is not null;
  if not found then return; end if;
  stored.published_at := coalesce(stored.published_at, stored.updated_at);

  insert into search_interviews values (
    interview, stored.language, stored.published_at,
    search_related(interview, 'topics'), search_related(interview, 'shownPlaces'),
    search_related(interview, 'creditedAuthors'), search_related(interview, 'creditedTranslators'),
    search_related(interview, 'namedSpeakers'), pg_current_xact_id()::text, ''
  );

  insert into search_passages (interview_id, ordinal, key, speaker, language, year, title, body)
  select interview, ordinal, key, speaker, stored.language, extract(year from stored.published_at at time zone 'UTC'), title, body
  from (
    select 0 as ordinal, null as key, null as speaker, stored.headline as title,
      concat_ws(E'\n', stored.standfirst,
        -- as signed and as introduced: what the page prints, and nothing that is withheld
        (select string_agg(label, E'\n' order by _order) from who
          where _parent_id = interview and protection is not null and name_withheld is not true),
        (select string_agg(signed_as, E'\n' order by _order) from "by"
          where _parent_id = interview and credited_as <> 'withheld'),
        (select string_agg(signed_as, E'\n' order by _order) from tr
          where _parent_id = interview and credited_as <> 'withheld')) as body
    union all
    select _order, key, speaker, question, search_plain_text(answer) from qa
      where _parent_id = interview and _path = 'exchanges'
    union all
    select _order, key, null, null, search_plain_text(text) from narration
      where _parent_id = interview and _path = 'exchanges'
  ) parts
  where ordinal = 0 or key is not null;

  update search_interviews found set lexemes = array_to_tsvector(array(
    select lexeme from (
      select unnest(tsvector_to_array(tsv)) from search_passages where interview_id = interview
      union select 'h:' || unnest(tsvector_to_array(ts_filter(tsv, '{a}')))
        from search_passages where interview_id = interview and ordinal = 0
      union select 't:' || unnest(found.topics)
      union select 'p:' || unnest(found.places)
      union select 'a:' || unnest(found.authors)
      union select 'r:' || unnest(found.translators)
      union select 's:' || unnest(found.speakers)
    ) every (lexeme) limit 60000))
  where interview_id = interview;
end
$refresh$;

create function search_interview_changed() returns trigger language plpgsql as $changed$
begin
  -- At the end of a transaction every change has been made: the first of its events does for all of them.
  perform 1 from search_interviews
    where interview_id = new.id and refreshed_in = pg_current_xact_id()::text
      and new._status = 'published' and new.deleted_at is null;
  if not found then perform search_refresh_interview(new.id); end if;
  return null;
end
$changed$;

create constraint trigger search_interview_stored after insert on interviews
  deferrable initially deferred for each row when (new._status = 'published')
  execute function search_interview_changed();
create constraint trigger search_interview_changed after update on interviews
  deferrable initially deferred for each row when (old._status = 'published' or new._status = 'published')
  execute function search_interview_changed();

-- Every name of a record in every language, while a public interview uses it.
create function search_refresh_names(kind text, record integer) returns void language plpgsql as $names$
begin
  execute format('delete from search_names where kind = %L and record_id = $1', kind) using record;
  execute format($insert$
    insert into search_names (kind, record_id, name, folded, words)
    select distinct on (folded) %1$L, $1, name, folded, string_to_array(folded, ' ') from (
      select name, search_fold(name) as folded from (
        select name from %2$I where _parent_id = $1
        union select text from %3$I where parent_id = $1 and path = 'otherNames'
      ) forms (name)
    ) names
    where folded <> '' and exists (select from %1$I where id = $1 and public_uses > 0)
    $insert$, kind, kind || '_locales', kind || '_texts') using record;
end
$names$;

create function search_record_changed() returns trigger language plpgsql as $record$
begin
  perform search_refresh_names(tg_table_name, case when tg_op = 'DELETE' then old.id else new.id end);
  return null;
end
$record$;
`

const kinds = ['authors', 'translators', 'speakers', 'topics', 'places'] as const

const triggers = kinds
  .map(
    (kind) => `
create constraint trigger search_record_changed after insert or update or delete on ${kind}
  deferrable initially deferred for each row execute function search_record_changed();`,
  )
  .join('')

const backfill = `
select search_refresh_interview(id) from interviews where _status = 'published' and deleted_at is null order by published_at;
${kinds.map((kind) => `select search_refresh_names('${kind}', id) from ${kind} where public_uses > 0;`).join('\n')}
`

export async function up({ db }: MigrateUpArgs): Promise<void> {
  for (const part of [fold, tables, upkeep, triggers, backfill]) await db.execute(sql.raw(part))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(
    sql.raw(`
${kinds.map((kind) => `drop trigger search_record_changed on ${kind};`).join('\n')}
drop trigger search_interview_stored on interviews;
drop trigger search_interview_changed on interviews;
drop table search_names, search_passages, search_interviews;
drop function search_record_changed(), search_refresh_names(text, integer), search_interview_changed(),
  search_refresh_interview(integer), search_related(integer, text), search_plain_text(jsonb),
  search_vector(text, text, text), search_config(text), search_fold(text);`),
  )
}
