import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/*
 * ة and ه at the end of a word are one letter to whoever searches, and the article makes no other word of a short one: Postgres'
 * stemmer takes such an ending off long words alone, and never a ه behind an article (src/text/search/fold-for-search.ts). All that
 * is searched is written anew, which the `shape` of editions tells (src/editions/shape.json).
 */
const anew = `
  truncate reading.passages cascade;
  update reading.names set folded = search_fold(name), words = string_to_array(search_fold(name), ' ');`

/** Translators' memory tells a word with its article from one without. */
const memoryFold = (fold: string) => `
  create or replace function memory_fold(title text, body text) returns text language sql immutable parallel safe as $memory$
    select public.${fold}(left(concat_ws(E'\\n', title, body), 20000))
  $memory$;`

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(
    sql.raw(String.raw`
    alter function search_fold(text) rename to search_letters;
    create function search_fold(words text) returns text language plpgsql immutable strict parallel safe as $fold$
    declare
      folded text := public.search_letters(words);
    begin
      if folded ~ '[ةه]' then
        folded := regexp_replace(folded, '(^| )(?:[بك]?ال|لل)?([ء-ي]{2})[ةه](?= |$)', '\1\2ه', 'g');
        folded := regexp_replace(folded, '(^| )((?:[بك]?ال|لل)[ء-ي]{3,})ه(?= |$)', '\1\2ة', 'g');
        folded := regexp_replace(folded, '(^| )(?!(?:عل|ال|لد|يد|اب|اخ|بن)يه)([ء-ي]{2}ي)ه(?= |$)', '\1\2ة', 'g');
        folded := regexp_replace(folded, '(^| )([ء-ي]{3,}[اك]|[ء-ي]{2,}او)ه(?= |$)', '\1\2ة', 'g');
      end if;
      return folded;
    end
    $fold$;
    ${memoryFold('search_letters')}
    ${anew}`),
  )
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(
    sql.raw(`
    drop function search_fold;
    alter function search_letters(text) rename to search_fold;
    ${memoryFold('search_fold')}
    ${anew}`),
  )
}
