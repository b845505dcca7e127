import { join } from 'node:path'
import { Complaint } from './lib/complaint.mjs'
import { databaseForRun } from './lib/held-database.mjs'
import { launch } from './lib/launch.mjs'
import { nodeAdvice } from './lib/node-version.mjs'
import { keepUp } from './lib/keep-up.mjs'
import { installPackages, packagesAreCurrent } from './lib/packages.mjs'
import { portState } from './lib/ports.mjs'
import { prepareDatabase } from './lib/prepare.mjs'
import { waitForEnd } from './lib/processes.mjs'
import { applicationEnv, readSettings } from './lib/settings.mjs'
import { buildIsCurrent, buildSite, serveSite, wakeSite } from './lib/site.mjs'
import { takeTurn } from './lib/turn.mjs'
import { welcome } from './lib/welcome.mjs'

const dev = process.argv.includes('--dev')

/**
 * @param {import('./lib/launch.mjs').Launch} launch
 * @param {import('./lib/settings.mjs').Settings} settings
 */
async function claim({ stateDir, runs, steps }, { host, port, serverUrl }) {
  await takeTurn(join(stateDir, 'start.lock'), async () => {
    const other = runs.others().find((run) => run.role === 'start')
    if (other)
      throw new Complaint(
        `Dragoman already runs from this folder, at ${other.serverUrl} (process ${other.pid}). Stop it with Ctrl-C ` +
          `in its terminal or \`kill ${other.pid}\`, then start again.`,
      )
    if (await runs.clearDead()) steps.say('Ended what a killed run had left at work.')
    runs.note({ role: 'start', serverUrl })
  })
  const state = await portState(port, host)
  if (state === 'taken')
    throw new Complaint(
      `Port ${port} is taken by another program. Take another one: PORT=${port + 1} npm start`,
    )
  if (state === 'forbidden')
    throw new Complaint(`Port ${port} is closed to ordinary users. Take one above 1023: PORT=3000 npm start`)
  if (state === 'no such address')
    throw new Complaint(`HOST is "${host}", which is no address of this machine. Leave it out for 127.0.0.1.`)
}

await launch(async (launch) => {
  const { root, stateDir, steps, children } = launch
  const began = Date.now()
  const settings = readSettings()
  const { host, port } = settings
  const advice = nodeAdvice(settings.serverUrl)
  if (advice) steps.say(advice)
  await claim(launch, settings)
  if (!packagesAreCurrent(root))
    await steps.run('Installing packages', (progress) => installPackages({ root, children, progress }))

  const building =
    dev || buildIsCurrent(root)
      ? undefined
      : steps.run('Building the site', (progress) => buildSite({ root, children, progress }))
  // Awaited below; until then a failure must not count as one that nobody handles.
  building?.catch(() => {})

  let database
  if (!settings.databaseUrl) {
    database = await steps.run('Starting the database', () => databaseForRun(launch))
    if (!database.data.startsWith(root))
      steps.say(`  It is kept in ${database.data}, which Postgres can reach.`)
  }
  const envFor = (/** @type {string | undefined} */ embeddedUrl) =>
    applicationEnv(settings, { stateDir, root, embeddedUrl })
  let env = envFor(database?.url)
  const prepared = await steps.run('Preparing the database', (progress) =>
    prepareDatabase({ root, children, env, progress }),
  )
  await building
  async function serve() {
    const site = await serveSite({ root, children, env, host, port, dev })
    // Else it wakes by itself (src/server/renderer.mjs).
    if (dev) wakeSite({ host, port })
    return site
  }
  let site = await steps.run(dev ? 'Starting the development server' : 'Starting the site', serve)
  steps.say(welcome({ serverUrl: settings.serverUrl, prepared, milliseconds: Date.now() - began }))

  site.letThrough()

  const say = (/** @type {string} */ line) => steps.say(line)
  const common = { say, stopping: launch.stopping }
  const siteStays = keepUp({
    ...common,
    name: 'site',
    ended: site.ended,
    async start() {
      site = await serve()
      site.letThrough()
      return site
    },
  })
  if (!database) return siteStays
  const databaseStays = keepUp({
    ...common,
    name: 'database',
    ended: waitForEnd(database.pid, Infinity),
    async start() {
      const again = await databaseForRun(launch)
      const moved = envFor(again.url)
      if (moved.DATABASE_URL !== env.DATABASE_URL) {
        env = moved
        await site.stop()
      }
      return { ended: waitForEnd(again.pid, Infinity) }
    },
  })
  return Promise.race([siteStays, databaseStays])
})
