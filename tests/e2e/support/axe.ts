import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import type axeCore from 'axe-core'
import type { RunOnly } from 'axe-core'

/** Brought in by the browser itself: a page lets in no script but those of its own host. */
const program = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** In the page. */
declare const axe: typeof axeCore

interface Look {
  /** By which rules; by all of them where it is left out. */
  runOnly?: RunOnly
  /** At which parts, by selector; at the whole page where it is left out. */
  parts?: string[]
}

/** What axe finds wrong on the page as it is now. It is brought in once a page: that takes longer than most of its looking. */
export async function violationsOn(page: Page, { runOnly, parts }: Look) {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(program)
  return page.evaluate(
    async ({ runOnly, parts }) => {
      // Selectors of all that was looked at take as long as the looking.
      const options = { resultTypes: ['violations' as const], selectors: false, ...(runOnly && { runOnly }) }
      const { violations } = await axe.run(parts ? { include: parts } : document, options)
      return violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ html }) => html) }))
    },
    { runOnly, parts },
  )
}
