import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../../scripts/lib/checkout.mjs'

/** What is loaded with this file, before its first line runs. */
function loadedWith(file: string, seen = new Set<string>()): string[] {
  if (seen.has(file)) return []
  seen.add(file)
  const names = [
    ...readFileSync(file, 'utf8').matchAll(/^(?:import|export)\s(?:[^'"]*?from\s)?['"]([^'"]+)['"]/gm),
  ]
  return names.flatMap(([, name = '']) =>
    name.startsWith('.') ? loadedWith(join(dirname(file), name), seen) : [name],
  )
}

test.each(['start', 'test', 'run'])('npm %s begins without a single package installed', (command) => {
  const loaded = loadedWith(join(root, 'scripts', `${command}.mjs`))
  expect(loaded.length).toBeGreaterThan(5)
  expect(loaded.filter((name) => !name.startsWith('node:'))).toEqual([])
})
