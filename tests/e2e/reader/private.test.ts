import { expect, test } from '@playwright/test'
import { kinds, nowhere } from '../support/reader-pages'

for (const { name, path } of [...kinds, nowhere]) {
  test(`${name} asks no other host for anything and keeps nothing at the reader’s`, async ({
    page,
    context,
    baseURL,
  }) => {
    const hosts = new Set<string>()
    page.on('request', (request) => hosts.add(new URL(request.url()).host))
    await page.goto(path, { waitUntil: 'networkidle' })
    expect([...hosts]).toEqual([new URL(baseURL ?? '').host])
    expect(await context.cookies()).toEqual([])
    const kept = await page.evaluate(async () => ({
      local: localStorage.length,
      session: sessionStorage.length,
      databases: (await indexedDB.databases()).length,
      caches: (await caches.keys()).length,
    }))
    expect(kept).toEqual({ local: 0, session: 0, databases: 0, caches: 0 })
  })

  test(`${name} tells no other site that it was read, and asks for no cookie`, async ({ request }) => {
    const headers = (await request.get(encodeURI(path))).headers()
    expect(headers).toMatchObject({ 'referrer-policy': 'same-origin', 'x-content-type-options': 'nosniff' })
    expect(headers).not.toHaveProperty('set-cookie')
    expect(headers).not.toHaveProperty('x-powered-by')
    // Either makes a browser tell more about its reader, the second by asking for the page twice.
    expect(headers).not.toHaveProperty('accept-ch')
    expect(headers).not.toHaveProperty('critical-ch')
  })
}
