import config from '@payload-config'
import { getPayload, type Migration, type Payload } from 'payload'

import { migrations } from '@/cms/migrations'
import { closeReaders } from '@/content/reading/ask'

let opened: Promise<Payload> | undefined

async function open(): Promise<Payload> {
  const payload = await getPayload({ config })
  // What is refused on purpose here would fill the report.
  payload.logger.level = 'fatal'
  // A file's own database is dropped while connections lie idle, which is no failure of a test.
  payload.db.pool.on('error', () => undefined)
  // As Payload's own generated index has them: for its type they lack only what the adapter does not ask for.
  await payload.db.migrate({ migrations: migrations as unknown as Migration[] })
  return payload
}

/** Payload on the database that DATABASE_URL names, with its migrations applied: never pushed, so that they are tested too. */
export const openPayload = (): Promise<Payload> => (opened ??= open())

export const poolOfPayload = async () => (await opened)?.db.pool

/** What a file of tests has opened beside Payload, which the next one goes on with (own-database.ts). */
export const closePayload = closeReaders

let counter = 0
/** A word that nothing else in the database contains, in letters that any name and address may have. */
export function unusual(prefix: string): string {
  counter += 1
  const random = Array.from(crypto.getRandomValues(new Uint8Array(7)), (byte) =>
    String.fromCharCode(97 + (byte % 26)),
  )
  return `${prefix}${random.join('')}${String(counter)}`
}
