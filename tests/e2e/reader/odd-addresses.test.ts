import { expect, test } from '@playwright/test'
import arabic from '@/i18n/messages/ar.json'
import english from '@/i18n/messages/en.json'
import { askExactly, oddAddresses } from '../../support/odd-addresses'
import { severalAtOnce } from '../../support/several-at-once'
import { texts } from '../support/reader-pages'

const known = texts.map(({ version }) => ({
  locale: version.language,
  slug: encodeURIComponent(version.slug),
  key: version.exchanges.find(({ type }) => type === 'questionAnswer')?.key ?? '',
}))
const messages = { en: english, ar: arabic }

for (const locale of ['en', 'ar'] as const)
  test(`no address under /${locale} is a failure, and what is not there says so in its language`, async ({
    baseURL,
  }) => {
    test.setTimeout(300_000)
    const text = known.find((one) => one.locale === locale)
    const addresses = oddAddresses(text ?? { locale, slug: 'x', key: 'q222222' })
    expect(addresses.length).toBeGreaterThan(1000)
    const answers = await severalAtOnce(addresses, (address) => askExactly(baseURL ?? '', address), 8)
    const seen = addresses.map((address, n) => ({ ...address, answer: answers[n] }))

    const failed = seen.filter(({ answer }) => (answer?.status ?? 500) >= 500 && answer?.status !== 501)
    expect(
      failed.map(
        ({ path, method, answer }) => `${String(answer?.status)} ${method ?? ''} ${path.slice(0, 120)}`,
      ),
    ).toEqual([])
    expect(seen.filter(({ answer }) => answer?.headers['set-cookie'] !== undefined)).toEqual([])

    for (const { path, method, isPage, answer } of seen) {
      if (!answer || method === 'HEAD' || ![400, 404].includes(answer.status) || path.startsWith('/admin'))
        continue
      expect(answer.text.length, path.slice(0, 120)).toBeGreaterThan(5)
      if (!isPage) continue
      expect(answer.type, path).toContain('text/html')
      expect(answer.text, path).toContain(`<html lang="${locale}"`)
      expect(answer.text, path).toContain(messages[locale]['notFound.title'])
    }
  })
