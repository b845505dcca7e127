import { sql } from '@payloadcms/db-postgres'
import { uniqueIndex } from '@payloadcms/db-postgres/drizzle/pg-core'
import type { PostgresSchemaHook } from '@payloadcms/drizzle/postgres'

const named = ['authors', 'translators', 'speakers', 'topics', 'places'] as const

/** One address, one document: of interviews among those of a language that are not in the trash. */
export const uniqueSlugs: PostgresSchemaHook = ({ schema, extendTable }) => {
  const { interviews } = schema.tables
  if (interviews)
    extendTable({
      table: interviews,
      extraConfig: (table) => ({
        interviews_address: uniqueIndex('interviews_address')
          .on(table['language'], table['slug'])
          .where(sql`${table['deletedAt']} is null and ${table['slug']} is not null`),
      }),
    })
  for (const name of named) {
    const table = schema.tables[name]
    if (table)
      extendTable({
        table,
        extraConfig: (columns) => ({
          [`${name}_address`]: uniqueIndex(`${name}_address`).on(columns['slug']),
        }),
      })
  }
  return schema
}
