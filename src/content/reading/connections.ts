import { Client, Pool } from 'pg'

import { env } from '@/env'

/** It may read the schema `reading`, and nothing else (src/cms/migrations). */
const role = 'dragoman_reader'

const limits = { connectionTimeoutMillis: 10_000, query_timeout: 15_000, statement_timeout: 15_000 }

/** A role of another database of the same server, or of another login, would be refused at each connection. */
async function askMayBeReader(): Promise<boolean> {
  const client = new Client({ connectionString: env.databaseUrl, ...limits })
  await client.connect()
  try {
    const { rows } = await client.query(
      `select from pg_roles where rolname = $1 and pg_has_role(oid, 'member') and has_schema_privilege(oid, 'reading', 'usage')`,
      [role],
    )
    return rows.length > 0
  } finally {
    await client.end()
  }
}

const unguarded =
  `The login of DATABASE_URL may not use the role ${role}, so readers’ pages are asked for with all its rights. ` +
  'Give the login of another, which may read the schema reading and nothing else, as READER_DATABASE_URL.'

interface Kind {
  max: number
  /** Longest that a statement may take, in milliseconds. */
  longest: number
  settings: Readonly<Record<string, string>>
}

/** Longer than any honest search takes by far: it ends one that was made to hurt. */
export const longestSearch = 2000
export const searchesAtOnce = 6

/**
 * Searches have connections of their own, set for them: no compiling (it takes longer than the query) and no reading of whole
 * tables (every question of theirs has an index).
 */
const kinds = {
  readers: { max: 10, longest: limits.statement_timeout, settings: {} },
  searches: { max: searchesAtOnce, longest: longestSearch, settings: { jit: 'off', enable_seqscan: 'off' } },
} as const satisfies Record<string, Kind>

async function openPool({ max, longest, settings }: Kind): Promise<Pool> {
  const address = env.readerDatabaseUrl ?? env.databaseUrl
  // A login of one's own is what it is; and where nobody may make a role, what is asked is all that protects.
  const asReader = env.readerDatabaseUrl === null && (await askMayBeReader())
  // oxlint-disable-next-line no-console -- for whoever starts the site, and Payload's logger is not at hand where readers are answered
  if (env.readerDatabaseUrl === null && !asReader) console.warn(unguarded)
  const options = Object.entries(asReader ? { role, ...settings } : settings)
  const pool = new Pool({
    connectionString: address,
    ...(options.length > 0 && { options: options.map(([name, value]) => `-c ${name}=${value}`).join(' ') }),
    max,
    ...limits,
    statement_timeout: longest,
  })
  // A connection that the server ends while it lies idle is replaced by the next.
  pool.on('error', () => undefined)
  return pool
}

const held = globalThis as Record<symbol, Promise<Pool> | undefined>

function poolOf(kind: keyof typeof kinds): Promise<Pool> {
  const key = Symbol.for(`dragoman.${kind}`)
  const opened = (held[key] ??= openPool(kinds[kind]))
  opened.catch(() => {
    if (held[key] === opened) held[key] = undefined
  })
  return opened
}

/** The connections of readers' pages, and those of searches. */
export const readers = () => poolOf('readers')
export const searches = () => poolOf('searches')

/** For programs that end, and tests whose database goes away. */
export async function closeReaders(): Promise<void> {
  for (const kind of Object.keys(kinds)) {
    const key = Symbol.for(`dragoman.${kind}`)
    const opened = held[key]
    held[key] = undefined
    await (await opened)?.end()
  }
}
