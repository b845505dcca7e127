import { type postgresAdapter, sql } from '@payloadcms/db-postgres'
import { type AnyPgColumn, uniqueIndex } from '@payloadcms/db-postgres/drizzle/pg-core'

type SchemaHook = NonNullable<Parameters<typeof postgresAdapter>[0]['afterSchemaInit']>[number]

const columnsOf = (table: unknown) => table as Record<'language' | 'slug' | 'deletedAt', AnyPgColumn>

const named = ['authors', 'translators', 'speakers', 'topics', 'places'] as const

/** One address, one document: of interviews among those of a language that are not in the trash. */
export const uniqueSlugs: SchemaHook = ({ schema, extendTable }) => {
  const { interviews } = schema.tables
  if (interviews)
    extendTable({
      table: interviews,
      extraConfig: (table) => {
        const { language, slug, deletedAt } = columnsOf(table)
        const address = uniqueIndex('interviews_address').on(language, slug)
        return { interviews_address: address.where(sql`${deletedAt} is null and ${slug} is not null`) }
      },
    })
  for (const name of named) {
    const table = schema.tables[name]
    if (table)
      extendTable({
        table,
        extraConfig: (columns) => ({
          [`${name}_address`]: uniqueIndex(`${name}_address`).on(columnsOf(columns).slug),
        }),
      })
  }
  return schema
}
