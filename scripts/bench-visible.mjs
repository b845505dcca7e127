import { openOwnDragoman } from './bench/own-dragoman.mjs'
import { Complaint } from './lib/complaint.mjs'

/**
 * How soon readers see what was saved: starts a Dragoman with the sample publication, publishes an interview of it under another headline
 * and address again and again, and reads one surface at a time until that stands there. Milliseconds from the answer to the save, and
 * from when it was sent.
 *
 *   npm run bench:visible              eight times for each surface; --times=N
 */
const times = Number(process.argv.find((word) => word.startsWith('--times='))?.slice(8) ?? 8)
/** By the median, from the answer. */
const bar = 150

const { send, ask, stop } = await openOwnDragoman()
const median = (/** @type {number[]} */ values) =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? NaN
const row = (/** @type {(string | number)[]} */ ...cells) => `| ${cells.join(' | ')} |`

/**
 * @template Body
 * @param {string} method @param {string} path @param {object} [body]
 * @returns {Promise<Body>}
 */
async function inNewsroom(method, path, body) {
  const answer = await send(method, path, body)
  if (answer.status !== 200)
    throw new Complaint(`${method} ${path} was answered ${String(answer.status)}: ${answer.body}`)
  return /** @type {Body} */ (JSON.parse(answer.body))
}

/** Letters only, so that a search finds it as it is. @param {number} n */
const wordOf = (n) => `lamplight${String(n).replace(/\d/g, (digit) => 'abcdefghij'.charAt(Number(digit)))}`

try {
  /** @type {{ docs: { id: number, slug: string, publishedAt: string }[] }} */
  const { docs } = await inNewsroom(
    'GET',
    '/api/interviews?where[language][equals]=en&where[_status][equals]=published&where[translationOf][exists]=true&sort=-publishedAt&limit=1&depth=0',
  )
  const [interview] = docs
  if (!interview) throw new Complaint('The sample publication has no English interview.')
  const { body: page } = await ask(`/en/interviews/${interview.slug}`)
  const linked = (/** @type {string} */ kind) =>
    new RegExp(`"(/en/${kind}/[^"]+)"`).exec(page)?.[1] ?? `/en/${kind}`
  /** What is read, by the word that was saved. @type {Record<string, (word: string) => string>} */
  const surfaces = {
    article: (word) => `/en/interviews/${word}`,
    home: () => '/en',
    list: () => '/en/interviews',
    archive: () => `/en/archive/${interview.publishedAt.slice(0, 7)}`,
    author: () => linked('authors'),
    translator: () => linked('translators'),
    topic: () => linked('topics'),
    feed: () => '/en/atom.xml',
    sitemap: () => '/sitemaps/interviews-1.xml',
    search: (word) => `/en/search?q=${word}`,
    API: (word) => `/v1/interviews/en/${word}`,
  }
  let saves = 0
  async function save() {
    const word = wordOf((saves += 1))
    const path = `/api/interviews/${String(interview?.id)}`
    /** @type {{ revision: number }} */
    const { revision } = await inNewsroom('GET', `${path}?draft=true&depth=0`)
    const sent = performance.now()
    await inNewsroom('PATCH', path, { headline: `The ${word}`, slug: word, revision, _status: 'published' })
    return { word, sent, answered: performance.now() }
  }

  console.log(
    [
      row('surface', 'from the answer, ms', 'slowest', 'from sending, ms'),
      row('---', '--:', '--:', '--:'),
    ].join('\n'),
  )
  for (const [name, addressOf] of Object.entries(surfaces)) {
    /** @type {number[]} */
    const fromAnswer = []
    /** @type {number[]} */
    const fromSending = []
    for (let time = -1; time < times; time += 1) {
      const { word, sent, answered } = await save()
      while (!(await ask(addressOf(word))).body.includes(word));
      const seen = performance.now()
      // The first time what it is made by is loaded.
      if (time < 0) continue
      fromAnswer.push(seen - answered)
      fromSending.push(seen - sent)
    }
    const ms = [median(fromAnswer), Math.max(...fromAnswer), median(fromSending)]
    console.log(row(name, ...ms.map(Math.round)))
    if (median(fromAnswer) > bar) process.exitCode = 1
  }
} finally {
  await stop()
}
