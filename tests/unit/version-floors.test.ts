import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import floors from '../support/version-floors.json'

interface Lock {
  packages: Record<string, { version?: string; optionalDependencies?: Record<string, string> }>
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

/** Where Node looks for a package that the one at `path` asks for, nearest first. */
function placesFor(path: string, name: string): string[] {
  const folders = path.split('/node_modules/')
  const inner = folders.map(
    (_, n) => `${folders.slice(0, n + 1).join('/node_modules/')}/node_modules/${name}`,
  )
  return [...(path === '' ? [] : inner.reverse()), `node_modules/${name}`]
}

// A registry that lacked some of them when the lock was made leaves them out without a word: other machines then find no
// binary, and everybody's next `npm install` changes the file.
test('the lock file holds every optional package that one of its entries names', () => {
  const named = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).map((name) => ({ path, name })),
  )
  expect(named).not.toHaveLength(0)
  const missing = named.filter(({ path, name }) => !placesFor(path, name).some((place) => place in packages))
  expect(missing).toEqual([])
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
