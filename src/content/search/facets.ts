import { sql } from '@payloadcms/db-postgres'

import type { Kind } from './terms'

export interface FacetRow extends Record<string, unknown> {
  kind: Kind | 'years'
  id: number
  count: number
}

const mostOptions = 12
const people = ['authors', 'translators', 'speakers'] as const
const kinds = ['topics', 'places', ...people] as const

const union = (parts: readonly string[]) => parts.join(' union all ')

/**
 * What the interviews of a table are about, who is in them and their years, with how many of them have each. Who asked in one
 * and carried over another is one person to readers, with one address: each of their records counts the interviews of all.
 */
export const facetsOf = (table: string) =>
  sql.raw(`
    with foremost as materialized (${union(
      kinds.map(
        (kind) => `(select '${kind}' as kind, id, count(*)::int as count
          from (select unnest(${kind}) as id from ${table}) each group by id order by count desc, id limit ${String(mostOptions)})`,
      ),
    )}),
    people as (${union(
      people.map(
        (
          kind,
        ) => `select foremost.kind, id, slug, count from foremost join reading.records on ref = '${kind.slice(0, -1)}:' || id
          where foremost.kind = '${kind}'`,
      ),
    )})
    select kind, id, count from foremost where kind in ('topics', 'places')
    union all
    select kind, people.id, case when num_nonnulls(authors.id, translators.id, speakers.id) < 2 then count else (
        select count(*)::int from ${table} found where authors.id = any(found.authors)
          or translators.id = any(found.translators) or speakers.id = any(found.speakers)) end
      from people ${people
        .map(
          (kind) => `left join lateral (select split_part(ref, ':', 2)::integer as id from reading.records
            where kind = '${kind.slice(0, -1)}' and slug = people.slug) ${kind} on true`,
        )
        .join(' ')}
    union all
    (select 'years', extract(year from published_at at time zone (select reading.house_zone()))::int, count(*)::int
      from ${table} group by 2 order by 2 desc limit ${String(mostOptions * 2)})`)
