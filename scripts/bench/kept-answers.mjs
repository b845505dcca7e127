// Loaded before the site whose pages are the floor (scripts/bench-pages.ts). Where readers' pages keep their connections stand
// some that ask Postgres each question once: from then on all that a page is made from is in memory.

const { default: pg } = await import('pg')
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL })
/** @type {Map<string, Promise<import('pg').QueryResult>>} */
const kept = new Map()

/** @param {string | import('pg').QueryConfig} asked @param {unknown[]} [values] */
function query(asked, values) {
  const text = typeof asked === 'string' ? asked : asked.text
  const name = JSON.stringify([text, values, typeof asked === 'string' ? undefined : asked.values])
  const answer = kept.get(name) ?? pool.query(asked, values)
  kept.set(name, answer)
  return answer
}

/** A class: drizzle takes a plain object for settings. */
class Readers {
  query = query
  end = () => pool.end()
}
// As src/content/reading/connections.ts looks for them.
for (const kind of ['readers', 'searches'])
  Object.assign(globalThis, { [Symbol.for(`dragoman.${kind}`)]: Promise.resolve(new Readers()) })
