import { request } from 'node:http'

const word = 'kanariya'

/** What people send while the database is away, each with the word in it. */
const asked = [
  { path: `/en/search?q=${word}` },
  { path: `/ar/interviews/${word}` },
  { path: `/en/${word}/%zz` },
  { path: `/api/interviews?where[headline][like]=${word}` },
  { path: '/api/users/login', body: { email: `${word}@example.org`, password: word } },
  { path: '/api/users/forgot-password', body: { email: `${word}@example.org` } },
  { path: '/api/interviews', body: { headline: word } },
  { path: '/api/interviews', body: `{ "${word}` },
]

/** @param {string} origin @param {{ path: string, body?: unknown }} question @returns {Promise<number>} */
const ask = (origin, { path, body }) =>
  new Promise((resolve) => {
    const { hostname, port } = new URL(origin)
    const asking = request(
      {
        hostname,
        port,
        path,
        method: body ? 'POST' : 'GET',
        headers: body ? { 'Content-Type': 'application/json', Origin: origin } : {},
        timeout: 30_000,
        agent: false,
      },
      (answer) => {
        answer.resume()
        answer.once('end', () => resolve(answer.statusCode ?? 0))
      },
    )
    asking.once('timeout', () => asking.destroy())
    asking.once('error', () => resolve(0))
    asking.end(typeof body === 'string' ? body : body && JSON.stringify(body))
  })

/** What somebody has read right before. */
const kept = { path: '/en' }

/**
 * What a site whose database is away prints that it should not: words of those who ask, or more than a few lines; and what it answers
 * readers otherwise than by "not now", or by what was kept.
 * @param {string} origin
 * @param {import('./children.mjs').Child} site
 * @param {() => Promise<void>} takeAway ends the database
 * @returns {Promise<string[]>}
 */
export async function outageComplaints(origin, site, takeAway) {
  /** @type {string[]} */
  const lines = []
  await ask(origin, kept)
  site.onLine((line) => lines.push(line))
  await takeAway()
  const stillRead = await ask(origin, kept)
  const pages = new Set()
  for (let round = 0; round < 3; round += 1) {
    const statuses = await Promise.all(asked.map((question) => ask(origin, question)))
    for (const [n, { path }] of asked.entries())
      if (/^\/(en|ar)\/(search|interviews)/.test(path)) pages.add(statuses[n])
  }
  return [
    ...(stillRead === 200
      ? []
      : [`With its database away the site answered for a kept page with ${stillRead}.`]),
    ...[...pages]
      .filter((status) => status !== 503)
      .map(
        (status) =>
          `With its database away the site answered a reader's page with ${status} and not with 503.`,
      ),
    ...lines
      .filter((line) => line.includes(word))
      .map((line) => `With its database away the site printed what somebody had sent: ${line.slice(0, 200)}`),
    ...(lines.length > 100
      ? [`With its database away the site printed ${lines.length} lines about ${asked.length * 3} requests.`]
      : []),
  ]
}
