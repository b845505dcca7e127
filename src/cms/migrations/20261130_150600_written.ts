import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/*
 * Every word of the newest save of an interview, folded and stemmed as what readers search. It is written when somebody searches, and not
 * with the save (src/cms/finding).
 */
const written = `
create table written (
  interview integer primary key references interviews (id) on delete cascade,
  version integer not null,
  revision numeric,
  language text not null,
  words tsvector not null
);
create index written_words on written using gin (words);

create function words_of(rich jsonb) returns text language sql immutable parallel safe as $words$
  select string_agg(word #>> '{}', ' ') from jsonb_path_query(rich, 'strict $.**.text') word
$words$;

-- Postgres refuses a vector of more than a megabyte: the end of such a text is left out.
create function written_words(version integer, language text) returns tsvector language sql stable as $written$
  select to_tsvector(search_config(language), search_fold(left(coalesce(string_agg(words, ' '), ''), 400000))) from (
    select concat_ws(' ', version_headline, version_standfirst, version_card_text, replace(version_slug, '-', ' ')) as words
      from _interviews_v where id = version
    union all select concat_ws(' ', question, words_of(answer)) from _qa_v where _parent_id = version
    union all select words_of(text) from _narration_v where _parent_id = version
    union all select caption from _figure_v where _parent_id = version
    union all select text from _quote_v where _parent_id = version
    union all select words_of(text) from _tr_note_v where _parent_id = version
  ) every
$written$;`

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql.raw(written))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(
    sql.raw('drop table written; drop function written_words(integer, text); drop function words_of'),
  )
}
