import { type postgresAdapter, sql } from '@payloadcms/db-postgres'
import { type AnyPgColumn, index } from '@payloadcms/db-postgres/drizzle/pg-core'

import { tables } from '@/cms/payload/tables'

type SchemaHook = NonNullable<Parameters<typeof postgresAdapter>[0]['afterSchemaInit']>[number]
type Columns = Record<string, AnyPgColumn>
type Made = ReturnType<ReturnType<typeof index>['on']>

const column = (columns: Columns, name: string): AnyPgColumn => {
  const found = columns[name]
  if (!found) throw new Error(`There is no column "${name}" to index.`)
  return found
}

const on =
  (...names: readonly string[]) =>
  (name: string, columns: Columns): Made => {
    const [first, ...others] = names.map((each) => column(columns, each))
    if (!first) throw new Error('An index is of a column.')
    return index(name).on(first, ...others)
  }

/** Each list of the desk reads one page off one of these, however long it is. */
const wanted: Record<string, Record<string, (name: string, columns: Columns) => Made>> = {
  // As they were last saved (newest-rows.ts), and not as their first draft was.
  [tables.savedInterviews.value]: {
    interviews_newest_originals: (name, columns) =>
      on('parent')(name, columns).where(
        sql`${column(columns, 'latest')} and ${column(columns, 'version_translationOf')} is null`,
      ),
    interviews_newest: (name, columns) =>
      on('parent')(name, columns).where(sql`${column(columns, 'latest')}`),
  },
  [tables.assignments.value]: {
    assignments_by_state: on('state', 'id'),
    assignments_by_state_in: on('state', 'language', 'id'),
    assignments_by_language: on('language', 'id'),
    assignments_by_editor: on('editor', 'id'),
    assignments_by_editor_in: on('editor', 'state', 'id'),
    assignments_behind: (name, columns) =>
      on('id')(name, columns).where(sql`${column(columns, 'behind')} > 0`),
    assignments_due: (name, columns) =>
      on('dueOn')(name, columns).where(sql`${column(columns, 'state')} <> 'published'`),
  },
  [tables.notices.value]: {
    notices_by_user: on('user', 'id'),
    notices_to_mail: (name, columns) =>
      on('user', 'id')(name, columns).where(
        sql`${column(columns, 'mailedAt')} is null and ${column(columns, 'mailGivenUpAt')} is null`,
      ),
    notices_unread: (name, columns) =>
      on('user', 'id')(name, columns).where(sql`${column(columns, 'readAt')} is null`),
  },
}

export const deskIndexes: SchemaHook = ({ schema, extendTable }) => {
  for (const [name, indexes] of Object.entries(wanted)) {
    const table = schema.tables[name]
    if (table)
      extendTable({
        table,
        extraConfig: (columns) =>
          Object.fromEntries(
            Object.entries(indexes).map(([key, make]) => [key, make(key, columns as unknown as Columns)]),
          ),
      })
  }
  return schema
}
