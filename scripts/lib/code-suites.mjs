import { staleGeneratedFiles } from './generated-files.mjs'
import { countStep } from './suite-counts.mjs'

/** @typedef {() => Promise<import('./suite-counts.mjs').Counts>} Suite */

/**
 * What is checked by reading the code.
 * @param {import('./launch.mjs').Launch} launch
 * @param {import('./tool-runs.mjs').ToolRuns} tools
 * @returns {Record<string, Suite>}
 */
export function codeSuites({ root }, { check, runTool, needConfigs }) {
  return {
    format: () => check('prettier', ['--check', '.'], ['.prettierrc.json']),
    lint: () => check('oxlint', ['--config', 'oxlint.config.mjs'], ['oxlint.config.mjs']),
    styles: () => check('stylelint', ['--max-warnings', '0', 'src/**/*.css'], ['stylelint.config.mjs']),
    async types() {
      // Makes next-env.d.ts and the types of routes, which a fresh clone does not have.
      const { code, output } = await runTool('next', ['typegen'], { patience: 10 })
      if (code !== 0) console.log(output.trim())
      // TypeScript 7 takes a third of the time, with one checker: each further one works out anew what all files share. Its
      // `tsc` and that of TypeScript 6, which other tools ask by its API, have one place in .bin.
      const args = ['--noEmit', '--pretty', 'false', '--checkers', '1']
      const counts = await check('../typescript-7/bin/tsc', args, ['tsconfig.json'])
      return code === 0 ? counts : countStep(false)
    },
    'dead-code': () => check('knip', [], ['knip.json']),
    imports: () =>
      check(
        'depcruise',
        ['--config', '.dependency-cruiser.cjs', 'src', 'payload.config.ts', 'scripts'],
        ['.dependency-cruiser.cjs', 'payload.config.ts'],
        // It has been known to end well without having read anything.
        (output) =>
          /\([1-9]\d* modules/.test(output) ? undefined : `dependency-cruiser read no module:\n${output}`,
      ),
    async generated() {
      needConfigs(['payload.config.ts'])
      // Never connected to: these commands only read the configuration.
      const env = { DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none', PAYLOAD_SECRET: 'not-used' }
      const stale = await staleGeneratedFiles(root, (args) => runTool('payload', args, { env, patience: 10 }))
      if (stale.length) console.log(stale.join('\n'))
      return countStep(stale.length === 0)
    },
  }
}
