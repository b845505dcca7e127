import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/*
 * الحرية is found by حرية, مسئول by مسؤول (src/text/search/fold-for-search.ts). All that is searched is written anew, which the `shape` of
 * editions tells (src/editions/shape.json).
 */
const anew = `
  truncate reading.passages cascade;
  update reading.names set folded = search_fold(name), words = string_to_array(search_fold(name), ' ');`

const endings = String.raw`
        folded := regexp_replace(folded, '(^| )((?:[بك]?ال|لل)[ء-ي]{3,})ه(?= |$)', '\1\2ة', 'g');
        folded := regexp_replace(folded, '(^| )(?!(?:عل|ال|لد|يد|اب|اخ|بن)يه)([ء-ي]{2}ي)ه(?= |$)', '\1\2ة', 'g');
        folded := regexp_replace(folded, '(^| )([ء-ي]{3,}[اك]|[ء-ي]{2,}او)ه(?= |$)', '\1\2ة', 'g');`

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(
    sql.raw(String.raw`
    create or replace function search_fold(words text) returns text language plpgsql immutable strict parallel safe as $fold$
    declare
      composed text;
      folded text;
    begin
      if words ~ '[ؤئء\u0654]' then
        composed := normalize(words, NFC);
        composed := regexp_replace(composed, '[ؤئء](?=[\u064b-\u0652\u0670]*و)', 'و', 'g');
        composed := replace(composed, 'ائة', 'اءة');
        folded := public.search_letters(regexp_replace(composed, '([يو])ء(?![\u0621-\u065f])', '\1', 'g'));
      else
        folded := public.search_letters(words);
      end if;
      if folded ~ '[ةه]|سوريا' then
        folded := regexp_replace(folded, '(^| )(?:[بك]?ال|لل)?ما[يء][ةه](?= |$)', '\1ميه', 'g');
        folded := regexp_replace(folded, '(^| )سوريا(?= |$)', '\1سورية', 'g');
        folded := regexp_replace(folded, '(^| )(?:[بك]?ال|لل)?([ء-ي]{2})[ةه](?= |$)', '\1\2ه', 'g');
        folded := regexp_replace(folded, '(^| )(?:[بك]?ال|لل)([ء-ي]{2}ي)[ةه](?= |$)', '\1\2ة', 'g');
        ${endings}
      end if;
      return folded;
    end
    $fold$;
    ${anew}`),
  )
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(
    sql.raw(String.raw`
    create or replace function search_fold(words text) returns text language plpgsql immutable strict parallel safe as $fold$
    declare
      folded text := public.search_letters(words);
    begin
      if folded ~ '[ةه]' then
        folded := regexp_replace(folded, '(^| )(?:[بك]?ال|لل)?([ء-ي]{2})[ةه](?= |$)', '\1\2ه', 'g');
        ${endings}
      end if;
      return folded;
    end
    $fold$;
    ${anew}`),
  )
}
