import { expect, test } from '@playwright/test'

import { doorsTo, readAll, saying } from '../support/doors-to'
import { fresh, openNewsroom } from '../translator/newsroom'

test('what is published, corrected, withheld and taken down is so at once, wherever it was read before', async ({
  page,
  browser,
  baseURL,
  playwright,
}) => {
  test.setTimeout(240_000)
  const { makeOriginal, ask } = await openNewsroom(page, browser, baseURL ?? '')
  const word = fresh('lamplight').replaceAll(' ', '')
  const { id, slugs } = await makeOriginal('en', `The first ${word}`, ['We lit them by hand.'], false)
  const slug = `at-once-${word}`
  const paths = doorsTo(slug, slugs, word)
  const author = slugs.authors
  // Nobody's: without the editor's session.
  const reader = await playwright.request.newContext({ baseURL: baseURL ?? '' })

  /** Everything is read, and kept; then it is changed, and read at once. */
  async function change(data: object) {
    await readAll(reader, paths)
    const { revision } = await ask<{ revision: number }>(
      'GET',
      `/interviews/${String(id)}?draft=true&depth=0`,
    )
    await ask('PATCH', `/interviews/${String(id)}`, { ...data, revision })
    return readAll(reader, paths)
  }

  const published = await change({ slug, _status: 'published' })
  expect(published.filter(({ status }) => status !== 200).map(({ path }) => path)).toEqual([])
  expect(saying(published, `The first ${word}`)).toEqual(paths)

  const corrected = await change({ headline: `The second ${word}`, _status: 'published' })
  expect(saying(corrected, `The second ${word}`)).toEqual(paths)
  expect(saying(corrected, `The first ${word}`)).toEqual([])
  expect(saying(corrected, author).length).toBeGreaterThan(5)

  const { authors } = await ask<{ authors: { creditedAs: string }[] }>(
    'GET',
    `/interviews/${String(id)}?depth=0`,
  )
  const withheld = await change({
    authors: authors.map((credit) => ({ ...credit, creditedAs: 'withheld' })),
    _status: 'published',
  })
  expect(saying(withheld, author)).toEqual([])
  expect(withheld.find(({ path }) => path.startsWith('/en/authors/'))?.status).toBe(404)
  expect(saying(withheld, `The second ${word}`)).toHaveLength(paths.length - 1)

  const down = await change({ _status: 'draft' })
  expect(saying(down, `The second ${word}`)).toEqual([])
  expect(down.find(({ path }) => path.endsWith(slug))?.status).toBe(404)
  await reader.dispose()
})
