import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

import { marks, remembering, vector } from './20261129_080100_reading'

/*
 * The words of a passage come folded, with what translators' memory knows it by (src/cms/publishing/with-words.ts): Postgres took
 * three times as long for it. All of them are written anew, since the memory counts otherwise.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    truncate reading.passages cascade;
    drop trigger memory_remember on reading.passages;
    alter table reading.passages drop column tsv;
    drop function memory_remember, memory_digest, memory_sketch, search_vector;

    -- A passage as Postgres searches it.
    create function reading.passage_vector(language text, year integer, heading text, words text) returns tsvector
      language sql immutable parallel safe as $vector$
      select setweight(to_tsvector(public.search_config(language), heading), 'A')
        || setweight(to_tsvector(public.search_config(language), words), 'D')
        || array_to_tsvector(array['y:' || year, 'l:' || language])
    $vector$;
    alter table reading.passages add column tsv tsvector not null;
    alter table reading.passages alter column tsv set storage main;
    create index passages_tsv on reading.passages using gin (tsv);
    -- Merged right after the COMMIT (src/cms/publishing/tidy-after.ts).
    alter index reading.searched_lexemes set (fastupdate = on);
    alter index reading.memory_sketch_runs set (fastupdate = on);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  const column = `
    truncate reading.passages cascade;
    alter index reading.searched_lexemes set (fastupdate = off);
    alter index reading.memory_sketch_runs set (fastupdate = off);
    alter table reading.passages drop column tsv;
    drop function reading.passage_vector;
    alter table reading.passages add column tsv tsvector generated always as
      (public.search_vector(language, title, body) || array_to_tsvector(array['y:' || year, 'l:' || language])) stored;
    alter table reading.passages alter column tsv set storage main;
    create index passages_tsv on reading.passages using gin (tsv) with (fastupdate = off);`
  await db.execute(sql.raw([vector, marks, column, remembering].join('\n')))
}
