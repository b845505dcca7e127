import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { ensureChromium } from './chromium.mjs'
import { Complaint } from './complaint.mjs'
import { ensureFeedReaders } from './feed-readers.mjs'
import { findFreePort } from './ports.mjs'
import { prepareDatabase } from './prepare.mjs'
import { outageComplaints } from './quiet-outage.mjs'
import { buildIsCurrent, buildSite, serveSite } from './site.mjs'
import { countPlaywright, countStep, countVitest, sumCounts } from './suite-counts.mjs'
import { openTestDatabase } from './test-database.mjs'
import { untilSaid } from './until-said.mjs'
import { ensureXliffReader } from './xliff-reader.mjs'

/**
 * What is checked by running the code.
 * @param {import('./launch.mjs').Launch} launch
 * @param {import('./tool-runs.mjs').ToolRuns} tools
 * @returns {Record<string, import('./code-suites.mjs').Suite>}
 */
export function runningSuites(launch, { runTool, needConfigs }) {
  const { root, stateDir, runs, children } = launch

  /** @param {string} name */
  function reportFile(name) {
    const folder = join(stateDir, 'reports')
    mkdirSync(folder, { recursive: true })
    const file = join(folder, `${name}.json`)
    // One of an earlier run must not count for this one.
    rmSync(file, { force: true })
    return file
  }

  /** @param {string} project @param {{ patience: number, env?: Record<string, string>, show?: boolean }} options */
  async function vitest(project, { env, show, patience }) {
    needConfigs(['vitest.config.ts'])
    const report = reportFile(project)
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
    const { code, output } = await runTool('vitest', ['run', '--project', project, ...reporters], {
      env,
      show,
      patience,
    })
    if (code !== 0 && !show) console.log(output.trim())
    return countVitest(report, code)
  }

  async function build() {
    needConfigs(['next.config.mjs', 'payload.config.ts'])
    if (buildIsCurrent(root)) {
      console.log('Built before from the same sources.')
      return
    }
    const running = runs.others().find((run) => run.role === 'start')
    if (running)
      throw new Complaint(
        `A build would pull the ground from under the Dragoman that runs here: end process ${running.pid}.`,
      )
    await buildSite({ root, children })
  }

  return {
    unit: () => vitest('unit', { patience: 10 }),
    async integration() {
      const xliffReader = await ensureXliffReader(children, root)
      const database = await openTestDatabase(launch, 'http://127.0.0.1:3000')
      try {
        const migrated = await untilSaid('Done', () => runTool('payload', ['migrate'], { env: database.env }))
        if (migrated.code !== 0 || !migrated.output.includes('Done'))
          throw new Complaint(`payload migrate failed:\n${migrated.output.trim()}`)
        const env = { ...database.env, ...xliffReader }
        // Its tests have a time that they must keep, too.
        return await vitest('integration', { env, show: true, patience: 5 })
      } finally {
        await database.close()
      }
    },
    async build() {
      await build()
      return countStep(true)
    },
    async browser() {
      needConfigs(['playwright.config.ts'])
      const chromium = await ensureChromium(children, root)
      const feedReaders = await ensureFeedReaders(children, root)
      await build()
      const host = '127.0.0.1'
      const port = await findFreePort()
      const serverUrl = `http://${host}:${port}`
      const database = await openTestDatabase(launch, serverUrl)
      const env = { ...database.env, DRAGOMAN_EMBEDDED: '1' }
      const report = reportFile('browser')
      try {
        const prepared = await prepareDatabase({ root, children, env })
        const site = await serveSite({ root, children, env, host, port })
        const { code } = await runTool('playwright', ['test'], {
          show: true,
          env: {
            ...env,
            ...feedReaders,
            CHROMIUM: chromium,
            E2E_BASE_URL: serverUrl,
            E2E_RESET_LINK: prepared.resetLink ?? '',
            E2E_ADMIN_EMAIL: prepared.adminEmail ?? '',
            PLAYWRIGHT_JSON_OUTPUT_FILE: report,
          },
        })
        const complaints = await outageComplaints(serverUrl, site, database.release)
        await site.stop()
        if (complaints.length) console.log(complaints.join('\n'))
        const counts = sumCounts([countPlaywright(report, code), countStep(complaints.length === 0)])
        if (counts.failed) console.log(`What the site said meanwhile:\n${site.output().slice(-4000)}`)
        return counts
      } finally {
        await database.close()
      }
    },
  }
}
