import { readdirSync } from 'node:fs'
import { expect } from '@playwright/test'

import type { CreditedCase } from '../../support/credited-cases'
import { test } from '../support/readers-test'
import { answerOf } from '../support/run-program'
import { namesNobody, surfaces, withheld, type NamedAs } from '../support/surfaces'

// What is planted stands, so that a page may be rendered once for all that is asked of it.
test.use({ javaScriptEnabled: false, trace: 'off' })

let cases: readonly CreditedCase[]
test.beforeAll(async () => {
  cases = await answerOf<CreditedCase[]>('tests/support/plant-credits.ts')
})

const inOrder = (people: readonly NamedAs[]) =>
  [...new Set(people.map(({ name, as }) => `${name}: ${as}`))].sort((a, b) => (a < b ? -1 : 1))

for (const { name, as, find } of surfaces) {
  test(`names everybody in their role, and nobody else: ${name}`, async ({ page, request }) => {
    expect(cases.length).toBeGreaterThan(7)
    for (const of of cases) {
      const expected = of.people.flatMap((person) => {
        const called = as[person.role]
        return called === null ? [] : [{ name: person.name, as: called }]
      })
      const found = await find({ page, request, of })
      expect(
        inOrder(found.filter(({ name: found }) => found !== withheld)),
        `${name}, with ${of.name}`,
      ).toEqual(inOrder(expected))
    }
  })
}

test('every address that shows an interview is in the table of surfaces', () => {
  const all = readdirSync('src/app/(site)', { recursive: true, encoding: 'utf8' })
  const files = all
    .filter((file) => /(^|\/)(page\.tsx|route\.ts)$/.test(file))
    // Groups of routes are no part of an address.
    .map((file) => file.replace(/\(\w+\)\//g, ''))
  const known = new Set([...surfaces.flatMap(({ routes }) => routes), ...Object.keys(namesNobody)])
  expect(files.filter((file) => !known.has(file))).toEqual([])
  expect([...known].filter((file) => !files.includes(file))).toEqual([])
})
