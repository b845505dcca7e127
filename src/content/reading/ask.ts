import { createHash } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import type { SQL } from '@payloadcms/db-postgres/drizzle'
import { PgDialect } from '@payloadcms/db-postgres/drizzle/pg-core'
import { types } from 'pg'

import { type Asked, noteQuestion } from '@/lib/answering'
import { soundText } from '@/text/sound-text'

import { readers } from './connections'

const dialect = new PgDialect()

/** What a reader typed into an address as Postgres can compare it: its texts have no NUL. */
const asText = (value: unknown): unknown => (typeof value === 'string' ? soundText(value) : value)

const parsers = types as { getTypeParser: (type: number, format: 'text') => (value: string) => unknown }

type Written = (string | null)[][]

const asWritten = { getTypeParser: () => (value: string) => value }

/** What is answered, as it comes over the line. */
async function hear({ text, values }: Omit<Asked, 'digest'>) {
  const { rows, fields } = await (
    await readers()
  ).query<Written[number]>({ text, values: [...values], rowMode: 'array', types: asWritten })
  return { rows, fields }
}

const digestOf = (rows: Written) => createHash('sha1').update(JSON.stringify(rows)).digest('base64')

/** As works, records and parts of the house are called wherever they are named. */
const names = /\b(?:(?:author|translator|speaker|topic|place|picture):\d+|house:[a-z]+|w[a-z2-9]{8})\b/g

const aboutOf = (rows: Written): string[] => {
  const named = rows.flatMap((row) => row.flatMap((value) => value?.match(names) ?? []))
  return [...new Set(named)].map((name) => (name.includes(':') ? name : `work:${name}`))
}

/** As every summary says it (src/editions/edition.ts). */
const protecting = /"protectsPeople" ?: ?true/

/** Whether the same would be said once more. Fails where nobody can be asked. */
export const isSame = async (asked: Asked): Promise<boolean> =>
  digestOf((await hear(asked)).rows) === asked.digest
// The server is built apart from this, and finds it by its name alone (src/server/asked-again.mjs).
Object.assign(globalThis, { [Symbol.for('dragoman.isSame')]: isSame })

/** The one door of readers' pages to the database: everything behind it may be told to anybody. */
export async function ask<Row extends object>(statement: SQL): Promise<Row[]> {
  const { sql: text, params } = dialect.sqlToQuery(statement)
  const asked = { text, values: params.map(asText) }
  const { rows, fields } = await hear(asked)
  noteQuestion(() => ({
    about: aboutOf(rows),
    protects: rows.some((row) => row.some((value) => value !== null && protecting.test(value))),
    asked: { ...asked, digest: digestOf(rows) },
  }))
  const columns = fields.map(
    ({ name, dataTypeID }) => [name, parsers.getTypeParser(dataTypeID, 'text')] as const,
  )
  return rows.map(
    (row) =>
      Object.fromEntries(
        columns.map(([name, parse], place) => {
          const value = row[place] ?? null
          return [name, value === null ? null : parse(value)]
        }),
      ) as Row,
  )
}

/** As one text: a list would become as many parameters. */
export const textArray = (list: readonly string[]): SQL =>
  sql`array(select jsonb_array_elements_text(${JSON.stringify(list.map(asText))}::jsonb))`
export const idArray = (list: readonly number[]): SQL => sql`${`{${list.join()}}`}::integer[]`

/** The only row of an answer. */
export async function askOne<Row extends object>(statement: SQL): Promise<Row | null> {
  return (await ask<Row>(statement))[0] ?? null
}
