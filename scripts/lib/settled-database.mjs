import { randomBytes } from 'node:crypto'
import { existsSync, readdirSync } from 'node:fs'
import { join, parse } from 'node:path'
import { parseJson, readText } from './kept-files.mjs'
import { sql } from './physical-tables.mjs'

/** @param {string} folder @param {RegExp} kind */
const namesIn = (folder, kind) =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => kind.test(name))
        .map((name) => parse(name).name)
    : []

/** @param {string} root */
const migrationsOf = (root) =>
  namesIn(join(root, 'src/cms/migrations'), /\.[tj]s$/).filter((name) => name !== 'index')

/** @param {string} root */
const localesOf = (root) => namesIn(join(root, 'src/i18n/messages'), /^[a-z]+$/)

/** @param {string} root */
const shapeOf = (root) =>
  /** @type {{ shape: number }} */ (parseJson(readText(join(root, 'src/editions/shape.json')) ?? '')).shape

/** @param {import('pg').Client} client @param {string} text @param {unknown[]} [values] */
async function ask(client, text, values) {
  /** @type {import('pg').QueryResult<Record<string, unknown>>} */
  const { rows } = await client.query(text, values)
  return rows
}

/** @param {import('pg').Client} client @param {string} root @param {boolean} wantsSample */
async function isSettled(client, root, wantsSample) {
  const [encoding] = await ask(client, sql.encoding)
  if (encoding?.server_encoding !== 'UTF8') return false
  if (!(await ask(client, sql.hasMigrations))[0]?.found) return false
  const migrations = await ask(client, sql.migrations)
  if (migrations.some(({ batch }) => batch === -1)) return false
  const applied = new Set(migrations.map(({ name }) => name))
  if (!migrationsOf(root).every((name) => applied.has(name))) return false
  if ((await ask(client, sql.untold, [shapeOf(root)]))[0]?.untold) return false
  const [contents] = await ask(client, sql.contents)
  return Boolean(contents?.administrator) && (!wantsSample || Boolean(contents?.content))
}

/** @param {import('pg').Client} client @param {string} serverUrl */
async function linkOf(client, serverUrl) {
  const token = randomBytes(20).toString('hex')
  const [waiting] = await ask(client, sql.newLink, [token])
  return waiting
    ? { resetLink: `${new URL(serverUrl).origin}/admin/reset/${token}`, adminEmail: String(waiting.email) }
    : { resetLink: null, adminEmail: null }
}

/** @param {import('pg').Client} client @param {string} root */
async function newestInEach(client, root) {
  /** @type {Record<string, string>} */
  const found = {}
  for (const locale of localesOf(root)) {
    const [newest] = await ask(client, sql.newestPublic, [locale])
    if (typeof newest?.slug === 'string') found[locale] = `/${locale}/interviews/${newest.slug}`
  }
  return found
}

/**
 * What scripts/prepare.ts would answer, asked of Postgres itself, where there is nothing to prepare: every migration is
 * applied, there is an administrator, and no sample is to be loaded. Loading Payload only to learn that takes seconds.
 * Undefined in every other case, a database that cannot be asked among them: then prepare.ts does it, or says what is wrong.
 * @param {{ root: string, env: Record<string, string> }} options
 * @returns {Promise<import('./prepare.mjs').Prepared | undefined>}
 */
export async function settledDatabase({ root, env }) {
  // Only now: where the packages are yet to be installed the launcher must run without them.
  const { default: pg } = await import('pg')
  const client = new pg.Client({
    connectionString: env.DATABASE_URL,
    connectionTimeoutMillis: 3000,
    query_timeout: 5000,
  })
  // A connection that is lost later must not end the launcher.
  client.on('error', () => {})
  try {
    await client.connect()
    if (!(await isSettled(client, root, env.DRAGOMAN_EMBEDDED === '1'))) return undefined
    const link = await linkOf(client, env.SERVER_URL ?? '')
    return { migrated: 0, samplesLoaded: false, ...link, interviews: await newestInEach(client, root) }
  } catch {
    return undefined
  } finally {
    await client.end().catch(() => {})
  }
}
