import { type postgresAdapter, sql } from '@payloadcms/db-postgres'
import { type AnyPgColumn, index } from '@payloadcms/db-postgres/drizzle/pg-core'

type SchemaHook = NonNullable<Parameters<typeof postgresAdapter>[0]['afterSchemaInit']>[number]

const columnsOf = (table: unknown) =>
  table as Record<'language' | 'publishedAt' | '_status' | 'deletedAt', AnyPgColumn>

/** What is public of a language by its date: the archive counts its months from this index alone. */
export const publicByDate: SchemaHook = ({ schema, extendTable }) => {
  const { interviews } = schema.tables
  if (interviews)
    extendTable({
      table: interviews,
      extraConfig: (table) => {
        const { language, publishedAt, _status, deletedAt } = columnsOf(table)
        const byDate = index('interviews_public_by_date').on(language, publishedAt)
        return {
          interviews_public_by_date: byDate.where(sql`${_status} = 'published' and ${deletedAt} is null`),
        }
      },
    })
  return schema
}
