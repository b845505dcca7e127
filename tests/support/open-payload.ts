import config from '@payload-config'
import { getPayload, type Migration, type Payload } from 'payload'

import { migrations } from '@/cms/migrations'
import { closeReaders } from '@/content/reading/connections'

let opened: Promise<Payload> | undefined

async function open(): Promise<Payload> {
  const payload = await getPayload({ config })
  // What is refused on purpose here would fill the report.
  payload.logger.level = 'fatal'
  // A file's own database is dropped while connections lie idle, which is no failure of a test.
  payload.db.pool.on('error', () => undefined)
  await migrate(payload)
  return payload
}

/** As Payload's own generated index has them: for its type they lack only what the adapter does not ask for. */
const migrate = ({ db }: Payload) => db.migrate({ migrations: migrations as unknown as Migration[] })

/** Payload on the database that DATABASE_URL names, with its migrations applied: never pushed, so that they are tested too. */
export const openPayload = (): Promise<Payload> => (opened ??= open())

/** Goes on with a database that was made anew: the connections to the one before have ended with it, and are not to be used again. */
export async function renewPayload(): Promise<void> {
  const payload = await opened
  if (!payload) return
  while (payload.db.pool.totalCount > 0) await new Promise((resolve) => setTimeout(resolve, 5))
  await migrate(payload)
}

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
