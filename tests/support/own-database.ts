import { randomBytes } from 'node:crypto'
import path from 'node:path'
import { Client } from 'pg'

/**
 * A database and a folder for pictures of its own for each file of tests, copied anew from the migrated one that DATABASE_URL names:
 * no file finds what another has left behind, and two may run side by side. Files that share a process share its address, so that
 * the code that was loaded with it is loaded once.
 */
interface Own {
  template: URL
  name: string
}

const held = globalThis as Record<symbol, Own | undefined>
const ownKey = Symbol.for('dragoman.test-database')

function begin(): Own {
  const { DATABASE_URL: address, MEDIA_DIR: folder } = process.env
  if (!address || !folder)
    throw new Error('DATABASE_URL and MEDIA_DIR are not set: run `npm test integration`, which sets them.')
  const template = new URL(address)
  const name = `test_${randomBytes(6).toString('hex')}`
  process.env['DATABASE_URL'] = new URL(`/${name}`, template).href
  process.env['MEDIA_DIR'] = path.join(folder, name)
  return { template, name }
}

async function renew({ template, name }: Own): Promise<void> {
  // Not on the template itself: it cannot be copied while anybody is connected to it.
  const client = new Client({ connectionString: new URL('/template1', template).href })
  await client.connect()
  try {
    await client.query(`drop database if exists ${name} with (force)`)
    await client.query(`create database ${name} template "${decodeURIComponent(template.pathname.slice(1))}"`)
  } finally {
    await client.end()
  }
}

const before = held[ownKey]
await renew((held[ownKey] ??= begin()))
// Only now: what it loads reads the address.
if (before) await (await import('./open-payload')).renewPayload()
