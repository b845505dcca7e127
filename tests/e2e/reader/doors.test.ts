import { expect } from '@playwright/test'
import { pageDoors, restDoors } from '../../support/doors'
import { severalAtOnce } from '../../support/several-at-once'
import { texts, withheldPeople } from '../support/reader-pages'
import { test } from '../support/readers-test'

/** The first records of each kind: the sample is all that there is. */
const targets = {
  ids: { interviews: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], authors: [1, 2, 3, 4], translators: [1, 2] },
  slugs: [...withheldPeople.map(({ id }) => id), ...texts.map(({ version }) => version.slug)],
  answers: texts.map(({ version }) => ({
    work: 'w2222222',
    slug: version.slug,
    key: version.exchanges.find(({ type }) => type === 'questionAnswer')?.key ?? '',
  })),
  files: [],
}

const canaries = withheldPeople.flatMap(({ id, names }) => [id, ...Object.values(names)])

for (const [name, doors] of [
  ['the API', restDoors(targets)],
  ['readers’ pages', pageDoors(targets)],
] as const) {
  test(`no door of ${name} lets a withheld name out`, async ({ request }) => {
    test.setTimeout(240_000)
    expect(doors.length).toBeGreaterThan(10)
    await severalAtOnce(doors, async ({ path, method = 'GET', headers, body }) => {
      const response = await request.fetch(path, { method, headers, data: body })
      const text = await response.text()
      // An address that names somebody may come back in the page that says there is none.
      const said = text.replaceAll(decodeURI(path), '').replaceAll(path, '')
      for (const canary of canaries)
        expect(said.includes(canary) && response.ok(), `${canary}: ${path}`).toBe(false)
    })
  })
}
