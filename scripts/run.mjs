import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { databaseForRun } from './lib/held-database.mjs'
import { Complaint } from './lib/complaint.mjs'
import { launch } from './lib/launch.mjs'
import { installPackages, packagesAreCurrent } from './lib/packages.mjs'
import { typescriptArguments, untilBegun } from './lib/prepare.mjs'
import { applicationEnv, readSettings } from './lib/settings.mjs'

// Where the command was given: file names among its arguments are meant from there.
const givenIn = process.env.INIT_CWD ?? process.cwd()

await launch(async ({ root, stateDir, runs, steps, children, onStop }) => {
  const [script, ...args] = process.argv.slice(2)
  if (!script)
    throw new Complaint('Say which script to run: node scripts/run.mjs scripts/import.ts ARGUMENTS')
  const settings = readSettings()
  if (!packagesAreCurrent(root))
    await steps.run('Installing packages', (progress) => installPackages({ root, children, progress }))

  const site = runs.others().find((run) => run.role === 'start')
  runs.note({ role: 'script' })
  let database
  if (!settings.databaseUrl) {
    database = await databaseForRun({ root, stateDir, runs, onStop })
  }
  const env = {
    ...applicationEnv(settings, { stateDir, root, embeddedUrl: database?.url }),
    // Links that the script prints must lead to the site that runs, whatever port it was given.
    ...(site?.serverUrl && !process.env.SERVER_URL ? { SERVER_URL: site.serverUrl } : {}),
    DRAGOMAN_MIGRATE: '1',
    DRAGOMAN_CWD: givenIn,
  }
  /** @type {import('node:child_process').ChildProcess | undefined} */
  let running
  onStop(async () => {
    if (running?.exitCode !== null || running.signalCode !== null) return
    const ended = once(running, 'exit')
    running.kill('SIGTERM')
    const harder = setTimeout(() => running?.kill('SIGKILL'), 5000)
    await ended
    clearTimeout(harder)
  })
  const { ended } = await untilBegun(() => {
    // In our own process group, unlike other children: it may ask questions, and only that group may read the terminal.
    const child = spawn(process.execPath, [...typescriptArguments(root), script, ...args], {
      cwd: root,
      env: { ...process.env, NODE_ENV: 'production', ...env },
      stdio: 'inherit',
    })
    running = child
    return {
      ended: new Promise((/** @type {(code: number) => void} */ resolve) => {
        child.once('exit', (code) => resolve(code ?? 1))
      }),
    }
  })
  return ended
})
