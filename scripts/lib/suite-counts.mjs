import { readJson } from './kept-files.mjs'

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/** @param {boolean} passed @returns {Counts} */
export function countStep(passed) {
  return { passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 }
}

/**
 * A runner that ends badly, or that ran nothing, has failed even when its report knows of no failed test: a file may
 * not have loaded.
 * @param {Counts} counts
 * @param {number} code
 */
function orFailed(counts, code) {
  const ran = counts.passed + counts.failed + counts.skipped
  return counts.failed === 0 && (code !== 0 || ran === 0) ? { ...counts, failed: 1 } : counts
}

/** @param {string} report @param {number} code @returns {Counts} */
export function countVitest(report, code) {
  const {
    numPassedTests = 0,
    numFailedTests = 0,
    numPendingTests = 0,
    numTodoTests = 0,
  } = /** @type {Partial<Record<string, number>> | undefined} */ (readJson(report)) ?? {}
  return orFailed(
    { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests },
    code,
  )
}

/** @param {string} report @param {number} code @returns {Counts} */
export function countPlaywright(report, code) {
  const read = /** @type {{ stats: Partial<Record<string, number>> } | undefined} */ (readJson(report))
  const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = read?.stats ?? {}
  return orFailed({ passed: expected, failed: unexpected + flaky, skipped }, code)
}

/** @param {Counts[]} all @returns {Counts} */
export function sumCounts(all) {
  return all.reduce(
    (sum, one) => ({
      passed: sum.passed + one.passed,
      failed: sum.failed + one.failed,
      skipped: sum.skipped + one.skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  )
}

/** @param {Counts} counts */
export function formatCounts({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`
}
