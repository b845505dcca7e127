import { test as base, type Page } from '@playwright/test'

/**
 * A test of what readers see, in a window that the tests before it have used: readers' pages keep nothing at their readers
 * (each-page.test.ts), and opening a window for each takes longer than the page in it.
 */
export const test = base.extend<object, { windows: Map<string, Page> }>({
  windows: [
    async ({ browser }, use) => {
      const windows = new Map<string, Page>()
      await use(windows)
      if (browser.isConnected())
        await Promise.all([...windows.values()].map((page) => page.context().close()))
    },
    { scope: 'worker' },
  ],
  page: async ({ windows, browser, javaScriptEnabled, permissions, viewport }, use) => {
    const kind = JSON.stringify({ javaScriptEnabled, permissions })
    const page = windows.get(kind) ?? (await browser.newPage())
    windows.set(kind, page)
    await use(page)
    for (const event of ['console', 'request', 'response'] as const) page.removeAllListeners(event)
    await page.emulateMedia({ colorScheme: null, media: null, reducedMotion: null })
    if (viewport) await page.setViewportSize(viewport)
    // A page of our own: from a blank one each would begin a process of the browser's (Cross-Origin-Opener-Policy).
    await page.goto('/favicon.svg')
  },
})
