import { randomBytes } from 'node:crypto'
import path from 'node:path'
import { Client } from 'pg'
import { afterAll } from 'vitest'

/**
 * A database and a folder for pictures of its own for each file of tests, copied from the migrated one that DATABASE_URL names: no
 * file finds what another has left behind, and two may run side by side.
 */
const { DATABASE_URL: address, MEDIA_DIR: folder } = process.env
if (!address || !folder)
  throw new Error('DATABASE_URL and MEDIA_DIR are not set: run `npm test integration`, which sets them.')

const template = new URL(address)
const name = `test_${randomBytes(6).toString('hex')}`

async function onServer(statement: string): Promise<void> {
  // Not on the template itself: it cannot be copied while anybody is connected to it.
  const client = new Client({ connectionString: new URL('/template1', template).href })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}

await onServer(`create database ${name} template "${decodeURIComponent(template.pathname.slice(1))}"`)
process.env['DATABASE_URL'] = new URL(`/${name}`, template).href
process.env['MEDIA_DIR'] = path.join(folder, name)

afterAll(() => onServer(`drop database ${name} with (force)`))
