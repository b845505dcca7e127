import { codeSuites } from './lib/code-suites.mjs'
import { Complaint } from './lib/complaint.mjs'
import { formatDuration } from './lib/durations.mjs'
import { launch } from './lib/launch.mjs'
import { installPackages, packagesAreCurrent } from './lib/packages.mjs'
import { runningSuites } from './lib/running-suites.mjs'
import { countStep, formatCounts, sumCounts } from './lib/suite-counts.mjs'
import { openToolRuns } from './lib/tool-runs.mjs'

/** @param {string} name @param {import('./lib/code-suites.mjs').Suite} suite */
async function runSuite(name, suite) {
  const began = Date.now()
  console.log(`\n== ${name}`)
  const counts = await suite().catch((/** @type {unknown} */ error) => {
    console.log(error instanceof Complaint ? error.message : error)
    return countStep(false)
  })
  const line = `${counts.failed ? '✗' : '✓'} ${name.padEnd(12)} ${formatCounts(counts)}  ${formatDuration(Date.now() - began)}`
  console.log(line)
  return { line, counts }
}

/** @param {import('./lib/launch.mjs').Launch} launch */
async function install({ root, children, steps }) {
  if (packagesAreCurrent(root)) return countStep(true)
  await steps.run('Installing packages', (progress) => installPackages({ root, children, progress }))
  return countStep(true)
}

await launch(async (launch) => {
  const tools = openToolRuns(launch)
  /** @type {Record<string, import('./lib/code-suites.mjs').Suite>} */
  const suites = { ...codeSuites(launch, tools), ...runningSuites(launch, tools) }
  const asked = process.argv.slice(2)
  const unknown = asked.filter((name) => !(name in suites))
  if (unknown.length)
    throw new Complaint(
      `There is no suite ${unknown.join(', ')}. There are: ${Object.keys(suites).join(', ')}.`,
    )

  await launch.runs.clearDead()
  launch.runs.note({ role: 'test' })
  const results = [await runSuite('packages', () => install(launch))]
  /** @param {string[]} names */
  async function inTurn(names) {
    for (const name of names) {
      const suite = suites[name]
      if (suite && !launch.stopping.aborted && (!asked.length || asked.includes(name)))
        results.push(await runSuite(name, suite))
    }
  }
  // What waits for a browser or a database leaves half of a machine to what does not, which stands back for it (tool-runs.mjs).
  const built = inTurn(['build'])
  const reading = Object.keys(suites).filter((name) => !['build', 'integration', 'browser'].includes(name))
  await Promise.all([
    built.then(() => inTurn(['browser'])),
    // The browser's tests take the longest, and wait for the build alone.
    built.then(() => inTurn(['integration', ...reading])),
  ])

  // Counts of half a run would read like a result.
  if (launch.stopping.aborted) return 1
  const total = sumCounts(results.map(({ counts }) => counts))
  console.log(`\n${results.map(({ line }) => line).join('\n')}\n\n${formatCounts(total)}`)
  return total.failed ? 1 : 0
})
