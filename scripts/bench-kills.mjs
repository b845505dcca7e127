import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { openOwnDragoman } from './bench/own-dragoman.mjs'
import { Complaint } from './lib/complaint.mjs'

/**
 * What it costs readers and writers when a process is killed: starts a Dragoman with a database of its own, lets four read and one
 * write without a pause, and kills the site, the database and the renderer in turn, with SIGKILL. Says how soon pages and saves are
 * back, and what was acknowledged and is not there afterwards.
 *
 *   npm run bench:kills                100 kills, some 55 minutes: what ends more often than once a minute is given pauses
 *   npm run bench:kills -- --kills=10
 */
const kills = Number(process.argv.find((word) => word.startsWith('--kills='))?.slice(8) ?? 100)
/** In milliseconds between two kills, so that each process has lived for more than a minute (lib/keep-up.mjs). */
const between = 32_000
/** So long pages may be away. */
const bar = 20_000

const { state, ask, send, said, stop } = await openOwnDragoman()

/** The process that the launcher has started last. */
function findSite() {
  const runs = join(state, 'runs')
  const pids = readdirSync(runs).flatMap((file) => {
    const run = /** @type {{ children: { pid: number }[] }} */ (
      JSON.parse(readFileSync(join(runs, file), 'utf8'))
    )
    return run.children.map(({ pid }) => pid)
  })
  return pids.at(-1)
}
/** The process that makes pages for it. */
function findRenderer() {
  const site = findSite()
  return site === undefined
    ? undefined
    : Number(readFileSync(`/proc/${String(site)}/task/${String(site)}/children`, 'utf8').split(' ')[0])
}
const findDatabase = () => Number(readFileSync(join(state, 'postgres/postmaster.pid'), 'utf8').split('\n')[0])

const targets = /** @type {const} */ ([
  ['site', findSite],
  ['database', findDatabase],
  ['renderer', findRenderer],
])

const quantile = (/** @type {number[]} */ values, /** @type {number} */ share) =>
  [...values].sort((one, other) => one - other)[
    Math.min(values.length - 1, Math.floor(values.length * share))
  ] ?? NaN

try {
  let ended = false
  const reads = { all: 0, notAnswered: 0 }
  const kept = { all: 0, notAnswered: 0 }
  /** While what keeps pages is there. */
  let isOtherAway = false
  const read = async () => {
    while (!ended) {
      const { status } = await ask('/en')
      reads.all += 1
      if (status !== 200) reads.notAnswered += 1
      if (isOtherAway) {
        kept.all += 1
        if (status !== 200) kept.notAnswered += 1
      }
      await sleep(20)
    }
  }
  /** @type {string[]} */
  const acknowledged = []
  let tried = 0
  const write = async () => {
    while (!ended) {
      const name = `Topic ${String((tried += 1))}`
      const { status } = await send('POST', '/api/topics?locale=en', { name, slug: `topic-${String(tried)}` })
      if (status === 201) acknowledged.push(name)
      await sleep(100)
    }
  }
  const busy = [read(), read(), read(), read(), write()]

  /** @type {Record<string, { pages: number[], saves: number[] }>} */
  const back = Object.fromEntries(targets.map(([name]) => [name, { pages: [], saves: [] }]))
  for (let n = 0; n < kills; n += 1) {
    await sleep(between)
    const [name, find] = targets[n % targets.length] ?? targets[0]
    const pid = find()
    if (!pid) throw new Complaint(`The ${name} is not there:\n${said().slice(-2000)}`)
    const before = acknowledged.length
    const at = Date.now()
    isOtherAway = name !== 'site'
    process.kill(pid, 'SIGKILL')
    const pages = (async () => {
      // A page that has to be asked of the database.
      while ((await ask(`/en/search?q=door${String(n)}`)).status !== 200) await sleep(50)
      back[name]?.pages.push(Date.now() - at)
    })()
    const saves = (async () => {
      await sleep(20)
      while (acknowledged.length === before) await sleep(20)
      back[name]?.saves.push(Date.now() - at)
    })()
    await Promise.all([pages, saves])
    isOtherAway = false
    console.log(
      `${String(n + 1)}/${String(kills)} ${name}: pages after ${String(back[name]?.pages.at(-1))} ms, saves after ${String(back[name]?.saves.at(-1))} ms`,
    )
  }
  ended = true
  await Promise.all(busy)
  const found = await send('GET', '/api/topics?limit=0&depth=0&pagination=false&locale=en')
  const { docs } = /** @type {{ docs: { name: string }[] }} */ (JSON.parse(found.body))
  const names = new Set(docs.map(({ name }) => name))
  const lost = acknowledged.filter((name) => !names.has(name))
  const row = (/** @type {(string | number)[]} */ ...cells) => `| ${cells.join(' | ')} |`
  console.log(
    [
      '',
      row('killed', 'times', 'pages back, ms', 'longest', 'saves back, ms', 'longest'),
      row('---', '--:', '--:', '--:', '--:', '--:'),
      ...Object.entries(back).map(([name, { pages, saves }]) =>
        row(
          name,
          pages.length,
          quantile(pages, 0.5),
          Math.max(...pages),
          quantile(saves, 0.5),
          Math.max(...saves),
        ),
      ),
      '',
      `Acknowledged ${String(acknowledged.length)} of ${String(tried)} saves; lost: ${String(lost.length)}. A kept page was asked for ${String(reads.all)} times, and not answered ${String(reads.notAnswered)} times, of which ${String(kept.notAnswered)} of ${String(kept.all)} while the database or the renderer was away.`,
    ].join('\n'),
  )
  const longest = Math.max(...Object.values(back).flatMap(({ pages }) => pages))
  if (lost.length > 0 || longest > bar) process.exitCode = 1
} finally {
  await stop()
}
