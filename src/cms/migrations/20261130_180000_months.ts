import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/*
 * How many interviews each month has, counted as they come and go: the archive counted every one of its language. Each is a row of its
 * own until they are added up (src/cms/publishing/tidy-after.ts), so that nobody who publishes waits for anybody else's count.
 */
const months = `
create table reading.months (
  language text not null,
  -- Its first day, by the publication's clocks.
  month date not null,
  count integer not null
);
create index months_language on reading.months (language, month);

create function reading.month_of(moment timestamptz) returns date language sql stable parallel safe as $month$
  select date_trunc('month', moment at time zone reading.house_zone())::date
$month$;

create function reading.count_month() returns trigger language plpgsql as $count$
begin
  if tg_op = 'TRUNCATE' then delete from reading.months; return null; end if;
  if tg_op <> 'INSERT' then insert into reading.months values (old.language, reading.month_of(old.published_at), -1); end if;
  if tg_op <> 'DELETE' then insert into reading.months values (new.language, reading.month_of(new.published_at), 1); end if;
  return null;
end
$count$;
create trigger count_month after insert or delete on reading.editions for each row execute function reading.count_month();
create trigger count_month_moved after update on reading.editions for each row
  when ((old.language, old.published_at) is distinct from (new.language, new.published_at)) execute function reading.count_month();
create trigger count_no_month after truncate on reading.editions for each statement execute function reading.count_month();

-- At first, and after those clocks were changed. Whoever publishes meanwhile waits, and counts by the new ones.
create function reading.months_anew() returns void language plpgsql as $anew$
begin
  lock table reading.months in exclusive mode;
  delete from reading.months;
  insert into reading.months
  select language, reading.month_of(published_at), count(*) from reading.editions group by 1, 2;
end
$anew$;
select reading.months_anew();`

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql.raw(months))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(
    sql.raw(`
      drop function reading.months_anew;
      drop function reading.count_month cascade;
      drop table reading.months;
      drop function reading.month_of`),
  )
}
