import { expect } from '@playwright/test'
import { localeCodes } from '@/i18n/locales'
import arabic from '@/i18n/messages/ar/site.json' with { type: 'json' }
import english from '@/i18n/messages/en/site.json' with { type: 'json' }
import { askExactly, missingPages, oddAddresses, type OddAddress } from '../../support/odd-addresses'
import { severalAtOnce } from '../../support/several-at-once'
import { texts } from '../support/reader-pages'
import { test } from '../support/readers-test'

const messages = { en: english, ar: arabic }

const known = localeCodes.map((locale) => {
  const version = texts.find(({ page }) => page.locale === locale)?.version
  return {
    locale,
    slug: encodeURIComponent(version?.slug ?? ''),
    key: version?.exchanges.find(({ type }) => type === 'questionAnswer')?.key ?? '',
  }
})

const askAll = (addresses: readonly OddAddress[], origin: string) =>
  severalAtOnce(
    addresses,
    async (address) => ({
      ...(await askExactly(origin, address)),
      name: `${address.method ?? 'GET'} ${address.path.slice(0, 120)}`,
    }),
    8,
  )

test('no address is a failure, none sets a cookie, and a refusal is in words', async ({ baseURL }) => {
  test.setTimeout(300_000)
  const addresses = known.slice(0, 1).flatMap(oddAddresses)
  expect(addresses.length).toBeGreaterThan(500)
  const answers = await askAll(addresses, baseURL ?? '')
  // 501 is the answer to a form of oEmbed, or a collection, that there is not.
  const failed = answers.filter(({ status }) => status >= 500 && status !== 501)
  expect(failed.map(({ status, name }) => `${String(status)} ${name}`)).toEqual([])
  expect(answers.filter(({ headers }) => headers['set-cookie'] !== undefined)).toEqual([])
  // Bytes beyond ASCII are no address of HTTP's: Node refuses them before anybody could say a word. Nobody reads an answer to OPTIONS.
  const refused = answers.filter(
    ({ status, name }) => [400, 404].includes(status) && /^(?!HEAD|OPTIONS)[\x20-\x7e]+$/.test(name),
  )
  expect(refused.filter(({ text }) => text.length < 6).map(({ name }) => name)).toEqual([])
})

test('a page that is not there says so in the language of its address, without script', async ({
  baseURL,
}) => {
  test.setTimeout(120_000)
  for (const one of known) {
    const answers = await askAll(missingPages(one), baseURL ?? '')
    for (const { name, status, type, text } of answers) {
      expect([400, 404], name).toContain(status)
      expect(type, name).toContain('text/html')
      expect(text, name).toContain(`<html lang="${one.locale}"`)
      expect(text, name).toContain(messages[one.locale]['refusal.missing.title'])
    }
  }
})
