import { expect, test } from '@playwright/test'

import { openOnPhone } from '../../../scripts/bench/phone'
import { kinds } from '../support/reader-pages'

const shown = kinds.filter(({ name }) => /^(?:home|interviews|interview counting-wells) \(/.test(name))

for (const { name, path } of shown)
  test(`${name} does not move while it comes over a slow line`, async ({ browser, baseURL }) => {
    const address = new URL(encodeURI(path), baseURL).href
    const { cls, moved } = await openOnPhone(browser, address, 390)
    expect(cls, `${moved} moved`).toBeLessThanOrEqual(0.02)
  })
