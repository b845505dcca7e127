import { sql, type PostgresAdapter } from '@payloadcms/db-postgres'
import { getTableColumns, type SQL } from '@payloadcms/db-postgres/drizzle'
import type { PgTable } from '@payloadcms/db-postgres/drizzle/pg-core'
import type { DatabaseAdapterObj } from 'payload'

type Adapter = DatabaseAdapterObj<PostgresAdapter>
type Row = Readonly<Record<string, unknown>>

interface Column {
  name: string
  columnType: string
  getSQLType: () => string
  mapToDriverValue: (value: unknown) => unknown
}

const columnsOf = (table: PgTable) => Object.entries<Column>(getTableColumns(table))

/** Fewer are written as Payload writes them. */
const many = 20

const isJson = ({ columnType }: Column) => columnType === 'PgJsonb' || columnType === 'PgJson'
const isArray = ({ columnType }: Column) => columnType === 'PgArray'

/** As it stands in JSON: what is JSON itself, as it is. */
const written = (value: unknown, column: Column): unknown =>
  value === null || isJson(column) ? value : column.mapToDriverValue(value)

/** The type of a column in a statement: names of Postgres' own types are words, of ours identifiers. */
const typeOf = (column: Column) =>
  column.columnType === 'PgEnumColumn' ? sql.identifier(column.getSQLType()) : sql.raw(column.getSQLType())

/** The columns that these rows fill; null where one leaves out what another has: the database fills in its default there. */
function filledColumns(table: PgTable, rows: readonly Row[]): [string, Column][] | null {
  const columns = columnsOf(table).filter(([key]) => rows[0]?.[key] !== undefined)
  const keys = new Set(columns.map(([key]) => key))
  const isSame = (row: Row) => {
    const given = Object.keys(row).filter((key) => row[key] !== undefined && key in table)
    return given.length === keys.size && given.every((key) => keys.has(key))
  }
  return columns.some(([, column]) => isArray(column)) || !rows.every(isSame) ? null : columns
}

const name = ({ name }: Column) => sql.identifier(name)
const list = (columns: readonly [string, Column][], each: (column: Column, key: string) => SQL) =>
  sql.join(
    columns.map(([key, column]) => each(column, key)),
    sql`, `,
  )

function statement(table: PgTable, columns: readonly [string, Column][], rows: readonly Row[]): SQL {
  const json = rows.map((row) =>
    Object.fromEntries(columns.map(([key, column]) => [column.name, written(row[key], column)])),
  )
  const names = columnsOf(table).filter(([key]) => key === 'id' || key === '_uuid')
  return sql`
    insert into ${table} (${list(columns, (column) => sql`${name(column)}`)})
    select * from json_to_recordset(${JSON.stringify(json)}::json)
      as row (${list(columns, (column) => sql`${name(column)} ${typeOf(column)}`)})
    returning ${list(names, (column, key) => sql`${name(column)} as ${sql.identifier(key)}`)}`
}

/**
 * Payload writes a row with a parameter for each of its columns, and asks for all of it back: fifteen thousand parameters at each save of
 * a text of a thousand parts. Here many rows are one parameter, and of each its name comes back, which is all that is looked at.
 */
export function withManyRowsAtOnce(adapter: Adapter): Adapter {
  return {
    ...adapter,
    init: (args) => {
      const db = adapter.init(args)
      const insert = db.insert.bind(db)
      db.insert = async (insertion) => {
        const { db: connection, onConflictDoUpdate, tableName, values } = insertion
        const table = db.tables[tableName] as PgTable | undefined
        const rows = Array.isArray(values) && !onConflictDoUpdate ? (values as Row[]) : []
        const columns = table && rows.length >= many ? filledColumns(table, rows) : null
        if (!table || !columns) return insert(insertion)
        return (await connection.execute(statement(table, columns, rows))).rows
      }
      return db
    },
  }
}
