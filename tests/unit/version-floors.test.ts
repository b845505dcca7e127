import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import floors from '../support/version-floors.json'

interface Lock {
  packages: Record<string, { version?: string }>
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock

/** Every copy of a package, those inside other packages too. */
const installed = Object.entries(packages).flatMap(([path, { version }]) => {
  const [, name] = /node_modules\/((?:@[^/]+\/)?[^/]+)$/.exec(path) ?? []
  return name && version ? [{ path, name, version }] : []
})

const copiesOf = (wanted: string) =>
  installed.filter(({ name }) =>
    wanted.endsWith('/*') ? name.startsWith(wanted.slice(0, -1)) : name === wanted,
  )

/** A pre-release comes before its release, so it counts as the number below. */
function isAtLeast(version: string, floor: string): boolean {
  const [release = '', preRelease] = version.split('-', 2)
  const order = release.localeCompare(floor, 'en', { numeric: true })
  return order > 0 || (order === 0 && preRelease === undefined)
}

describe('the lock file keeps to versions without known holes', () => {
  test.each(floors.exactly.packages)(`%s is exactly ${floors.exactly.version}`, (name) => {
    const copies = copiesOf(name)
    expect(copies).not.toHaveLength(0)
    expect(copies.filter(({ version }) => version !== floors.exactly.version)).toEqual([])
  })

  test.each(Object.entries(floors.atLeast))('%s is at least %s', (name, floor) => {
    const copies = copiesOf(name)
    expect(copies).not.toHaveLength(0)
    expect(copies.filter(({ version }) => !isAtLeast(version, floor))).toEqual([])
  })
})

test.each([
  ['16.4.1', '16.4.1', true],
  ['16.10.0', '16.4.1', true],
  ['17.0.0', '16.4.1', true],
  ['16.4.0', '16.4.1', false],
  ['9.9.9', '16.4.1', false],
  ['16.4.1-canary.3', '16.4.1', false],
  ['16.4.2-canary.3', '16.4.1', true],
])('%s against a floor of %s: %s', (version, floor, expected) => {
  expect(isAtLeast(version, floor)).toBe(expected)
})
