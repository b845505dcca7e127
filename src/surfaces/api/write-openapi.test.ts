import { readFileSync } from 'node:fs'
import { expect, expectTypeOf, it } from 'vitest'

import { matchPath, partsOf } from './match-path'
import { operations } from './operations'
import { readParameters } from './parameters'
import { count, type Described, either, exactly, list, object, openDescription, orNull, text } from './schema'
import { writeOpenApi } from './write-openapi'

it('a schema has the type of what it describes', () => {
  const schema = object('', {
    name: text(''),
    of: list(orNull(count(''), ''), ''),
    which: either([exactly('one'), exactly('other')], ''),
  })
  expectTypeOf<Described<typeof schema>>().toEqualTypeOf<{
    readonly name: string
    readonly of: readonly (number | null)[]
    readonly which: 'one' | 'other'
  }>()
  expect(openDescription().refer(schema)).toEqual({
    type: 'object',
    required: ['name', 'of', 'which'],
    properties: {
      name: { type: 'string' },
      of: { type: 'array', items: { anyOf: [{ type: 'integer', minimum: 0 }, { type: 'null' }] } },
      which: {
        oneOf: [
          { type: 'string', const: 'one' },
          { type: 'string', const: 'other' },
        ],
      },
    },
  })
})

it('the description has every operation, and no reference leads nowhere', () => {
  const document = writeOpenApi('Dragoman', (path) => new URL(path, 'https://dragoman.example').href)
  const { paths, components } = JSON.parse(JSON.stringify(document)) as {
    paths: object
    components: { schemas: object }
  }
  expect(Object.keys(paths)).toEqual(operations.map(({ path }) => path))
  expect(new Set(operations.map(({ id }) => id)).size).toBe(operations.length)
  const referred = [...JSON.stringify(document).matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(
    ([, name]) => name ?? '',
  )
  expect([...new Set(referred)].sort()).toEqual(Object.keys(components.schemas).sort())
})

it('the page in the docs shows three calls that can be made', () => {
  const calls = [...readFileSync('docs/api.md', 'utf8').matchAll(/^curl '([^']+)'$/gm)].map(
    ([, address]) => new URL(address ?? ''),
  )
  expect(calls).toHaveLength(3)
  for (const { pathname, searchParams } of calls) {
    const asked = operations.flatMap(({ path, parameters }) => {
      const found = matchPath(path, partsOf(pathname) ?? [])
      return found ? [readParameters(parameters, found, searchParams)] : []
    })
    expect(asked, pathname).toEqual([expect.objectContaining({ asked: expect.anything() as unknown })])
  }
})
