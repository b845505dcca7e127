import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/*
 * What translators are reminded of: docs/decisions/0016-memory-lives-in-the-search-index.md. A row for each passage that readers'
 * search has, made with it and gone with it, so that whatever is withdrawn is forgotten. Written by hand, as the search is.
 */

const memory = String.raw`
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

-- The words of an exchange as they are compared.
create function memory_fold(title text, body text) returns text language sql immutable parallel safe as $fold$
  select public.search_fold(left(concat_ws(E'\n', title, body), 20000))
$fold$;

create table search_memory (
  interview_id integer not null,
  ordinal integer not null,
  language text not null,
  digest uuid not null,
  sketch integer[] not null,
  primary key (interview_id, ordinal),
  foreign key (interview_id, ordinal) references search_passages (interview_id, ordinal) on delete cascade
);
create index search_memory_digest on search_memory (digest);
create index search_memory_sketch on search_memory using gin (sketch) with (fastupdate = off);

create function memory_remember() returns trigger language plpgsql as $remember$
begin
  insert into search_memory
  select interview_id, ordinal, language, memory_digest(folded), memory_sketch(folded)
  from added cross join lateral (select memory_fold(title, body) as folded) made
  where ordinal > 0 and folded <> '';
  return null;
end
$remember$;

create trigger memory_remember after insert on search_passages
  referencing new table as added for each statement execute function memory_remember();

insert into search_memory
select interview_id, ordinal, language, memory_digest(folded), memory_sketch(folded)
from search_passages cross join lateral (select memory_fold(title, body) as folded) made
where ordinal > 0 and folded <> '';
`

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql.raw(memory))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(
    sql.raw(`
drop trigger memory_remember on search_passages;
drop table search_memory;
drop function memory_remember(), memory_fold(text, text), memory_sketch(text), memory_digest(text);`),
  )
}
