import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

const tables = ['authors', 'translators', 'speakers', 'topics', 'places'] as const

/*
 * A record's names stand in two other tables. As words are typed they are prefixes of the ones that a stemmer finds, so that both
 * foldings are kept (src/cms/doors/by-every-spelling.ts).
 */
const spelling = `
create function record_spellings() returns trigger language plpgsql as $spellings$
declare
  names text[];
begin
  execute format(
    'select array(select name from %I where _parent_id = $1
      union all select text from %I where parent_id = $1 and path in (''otherNames'', ''formerSlugs''))',
    tg_table_name || '_locales', tg_table_name || '_texts') into names using new.id;
  new.spellings := (
    select string_agg(distinct folded, E'\\n' order by folded)
    from unnest(names || new.slug::text) called (name)
      cross join lateral (values (public.search_letters(name)), (public.search_fold(name))) each (folded)
    where folded <> '');
  return new;
end
$spellings$;

create function record_respelled() returns trigger language plpgsql as $respelled$
declare
  changed jsonb := to_jsonb(coalesce(new, old));
begin
  execute format('update %I set spellings = null where id = $1', tg_argv[0])
    using coalesce(changed ->> '_parent_id', changed ->> 'parent_id')::integer;
  return null;
end
$respelled$;`

// What readers get of a record does not change by it.
const triggers = tables
  .map(
    (table) => `
create trigger spelled before insert or update on ${table} for each row execute function record_spellings();
create trigger spelled after insert or update or delete on ${table}_locales for each row execute function record_respelled('${table}');
create trigger spelled after insert or update or delete on ${table}_texts for each row execute function record_respelled('${table}');
alter table ${table} disable trigger reading_noted;
update ${table} set spellings = null;
alter table ${table} enable trigger reading_noted;`,
  )
  .join('\n')

const each = (statement: (table: string) => string) => tables.map(statement).join('\n')

export async function up({ db }: MigrateUpArgs): Promise<void> {
  const columns = each((table) => `alter table ${table} add column spellings varchar;`)
  await db.execute(sql.raw([columns, spelling, triggers].join('\n')))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(
    sql.raw(`drop function record_spellings, record_respelled cascade;
      ${each((table) => `alter table ${table} drop column spellings;`)}`),
  )
}
