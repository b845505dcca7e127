import { type postgresAdapter, sql } from '@payloadcms/db-postgres'
import { type AnyPgColumn, uniqueIndex } from '@payloadcms/db-postgres/drizzle/pg-core'

import { spelledCollections } from '@/cms/fields/spellings'

import { tables } from './tables'

type SchemaHook = NonNullable<Parameters<typeof postgresAdapter>[0]['afterSchemaInit']>[number]

const columnsOf = (table: unknown) => table as Record<'language' | 'slug' | 'deletedAt', AnyPgColumn>

/** One address, one document: of interviews among those of a language that are not in the trash. */
export const uniqueSlugs: SchemaHook = ({ schema, extendTable }) => {
  const interviews = schema.tables[tables.interviews.value]
  if (interviews)
    extendTable({
      table: interviews,
      extraConfig: (table) => {
        const { language, slug, deletedAt } = columnsOf(table)
        const address = uniqueIndex('interviews_address').on(language, slug)
        return { interviews_address: address.where(sql`${deletedAt} is null and ${slug} is not null`) }
      },
    })
  for (const name of spelledCollections) {
    const table = schema.tables[tables[name].value]
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
