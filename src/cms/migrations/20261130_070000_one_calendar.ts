import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/*
 * In which year an interview came out is told by the publication's clocks, as its page and the archive tell it: the search, its
 * filters and the years of a translator's work went by those of London.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    -- The clocks that the publication goes by.
    create function reading.house_zone() returns text language sql stable parallel safe as $zone$
      select coalesce((select told ->> 'timeZone' from reading.house where name = 'publication'), 'UTC')
    $zone$;

    -- After those clocks were changed: what came out around a New Year moves to the other year.
    create function reading.years_anew() returns void language sql as $anew$
      with moved as materialized (
        select interview_id, 'y:' || year as old, extract(year from published_at at time zone reading.house_zone())::integer as new
        from reading.passages join reading.searched using (interview_id)
        where ordinal = 0 and year <> extract(year from published_at at time zone (select reading.house_zone()))),
      searched as (
        update reading.searched set lexemes = ts_delete(lexemes, old) || array_to_tsvector(array['y:' || new])
        from moved where searched.interview_id = moved.interview_id)
      update reading.passages set year = new, tsv = ts_delete(tsv, old) || array_to_tsvector(array['y:' || new])
      from moved where passages.interview_id = moved.interview_id
    $anew$;
    select reading.years_anew();`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`drop function reading.years_anew, reading.house_zone;`)
}
