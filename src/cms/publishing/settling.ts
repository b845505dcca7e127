import { sql, type PostgresAdapter } from '@payloadcms/db-postgres'

import type { RefKind } from '@/editions/edition'

type Database = Pick<PostgresAdapter['drizzle'], 'execute'>

/** One transaction, as the adapter knows it. */
export interface Settling {
  db: PostgresAdapter
  transactionID: string
  database: Database
}

export const collections = {
  author: 'authors',
  translator: 'translators',
  speaker: 'speakers',
  topic: 'topics',
  place: 'places',
  picture: 'media',
} as const satisfies Record<RefKind, string>

/** As one text: drizzle would spread a list into as many parameters. */
export const texts = (list: readonly string[]) =>
  sql`array(select jsonb_array_elements_text(${JSON.stringify(list)}::jsonb))`
export const numbers = (list: readonly number[]) => sql`${`{${list.join()}}`}::integer[]`
/** Rows to be written, as one text. */
export const rows = (list: readonly unknown[]) => sql`${JSON.stringify(list)}::jsonb`

/** The stored documents, with all their languages, as this transaction sees them. Past the access rules: what may be told is decided after. */
export async function load<Doc extends { id: number }>(
  { db, transactionID }: Settling,
  collection: (typeof collections)[RefKind] | 'interviews',
  where: Parameters<PostgresAdapter['find']>[0]['where'],
): Promise<Doc[]> {
  const { docs } = await db.find<Doc>({
    collection,
    where,
    limit: 0,
    pagination: false,
    req: { transactionID },
  })
  return docs
}
