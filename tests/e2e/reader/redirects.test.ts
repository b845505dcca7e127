import { expect, test } from '@playwright/test'
import { routes } from '@/lib/routes'
import { speakersWithoutPage } from '../support/reader-pages'

const languages = [
  { accepted: 'ar', home: '/ar' },
  { accepted: 'ar-SY,ar;q=0.9,en;q=0.5', home: '/ar' },
  { accepted: 'apc', home: '/ar' },
  { accepted: 'en-GB,en;q=0.9,ar;q=0.8', home: '/en' },
  { accepted: 'fr,ar;q=0.4', home: '/ar' },
  { accepted: 'de', home: '/en' },
  { accepted: '*', home: '/en' },
  { accepted: 'ar;q=0, en', home: '/en' },
  { accepted: ';;;q=,,\u00e9', home: '/en' },
]

for (const { accepted, home } of languages) {
  test(`whoever reads “${accepted}” is sent to ${home}, by whatever name they came`, async ({ request }) => {
    const response = await request.get('/', { maxRedirects: 0, headers: { 'accept-language': accepted } })
    expect(response.status()).toBe(307)
    expect(response.headers()['location']).toBe(home)
    expect(response.headers()['vary']).toContain('Accept-Language')
  })
}

const moved = [
  { from: '/en/', to: '/en' },
  { from: '/ar/interviews/', to: '/ar/interviews' },
]

for (const { from, to } of moved) {
  test(`${from} leads to ${to}`, async ({ request }) => {
    const response = await request.get(from, { maxRedirects: 0 })
    expect(response.status()).toBe(308)
    expect(response.headers()['location']).toBe(to)
  })
}

const nowhere = [
  ...speakersWithoutPage.flatMap(({ id }) => [routes.speaker('en', id), routes.speaker('ar', id)]),
  '/fr',
  '/EN',
  '/en/interviews/no-such-interview',
  '/fr/interviews',
  '/en/authors/nobody',
  '/ar/translators/nobody',
  '/en/authors/edda-kilmarsh',
  '/en/topics/nothing',
  '/ar/places/%00',
  '/en/archive/2026-13',
  '/en/archive/1999-01',
  '/en/archive/next',
  '/en/interviews/%00',
  '/en/interviews/..%2f..%2fadmin',
  '/en/preview/1',
  '/ar/preview/999999999999',
  '/robots.php',
]

for (const path of nowhere) {
  test(`${path} is no page`, async ({ request }) => {
    const response = await request.get(path)
    expect([400, 404]).toContain(response.status())
  })
}
