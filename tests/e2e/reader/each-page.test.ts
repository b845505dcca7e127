import { expect, type Locator, type Page } from '@playwright/test'
import { localeCodes } from '@/i18n/locales'
import type { MessageKey } from '@/i18n/messages'
import { violationsOn } from '../support/axe'
import { factsUnder, versionLinks, wordsOf } from '../support/in-page'
import { kinds, nowhere } from '../support/reader-pages'
import { test } from '../support/readers-test'

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What depends on how a page is painted; all else stands in its markup, which has no night and no width. */
const painted = ['color-contrast', 'link-in-text-block', 'scrollable-region-focusable', 'target-size']

async function keepsNothingAtTheReaders(page: Page) {
  expect(await page.context().cookies()).toEqual([])
  const kept = await page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
  }))
  expect(kept).toEqual({ local: 0, session: 0, databases: 0, caches: 0 })
}

async function isReadByAllByDayAndByNight(page: Page) {
  await page.emulateMedia({ colorScheme: 'light' })
  await page.setViewportSize({ width: 390, height: 900 })
  expect(await violationsOn(page, { runOnly: { type: 'tag', values: standards } })).toEqual([])
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.setViewportSize({ width: 1440, height: 900 })
  expect(await violationsOn(page, { runOnly: { type: 'rule', values: painted } })).toEqual([])
}

async function fitsIntoEveryWidth(page: Page) {
  for (const width of [320, 390, 820, 1440]) {
    await page.setViewportSize({ width, height: 900 })
    const wide = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(wide, `${String(width)} px`).toBeLessThanOrEqual(width)
  }
}

/** The last that is looked at: afterwards every word of somebody's is another. */
async function breaksWhateverIsWritten(page: Page) {
  await page.setViewportSize({ width: 320, height: 900 })
  const wide = await page.evaluate((word) => {
    for (const details of document.querySelectorAll('details')) details.open = true
    const texts = document.createTreeWalker(
      document.querySelector('main') ?? document.body,
      NodeFilter.SHOW_TEXT,
    )
    while (texts.nextNode()) {
      const { currentNode: text } = texts
      // The menu beside an answer says the same on every page.
      const ours = 'nav, button, label, time, select, p:has([href*="/quote/"])'
      const isOurs = text.parentElement?.closest(ours) !== null
      if (!isOurs && /\p{L}{3}/u.test(text.nodeValue ?? '')) text.nodeValue = word
    }
    return document.documentElement.scrollWidth
  }, 'https://example.org/Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz')
  expect(wide).toBeLessThanOrEqual(320)
}

/** Links that stand in a line of their own, besides those around a page. */
const standing: readonly MessageKey[] = [
  'home.more',
  'home.topics',
  'home.places',
  'list.older',
  'list.newest',
  'archive.back',
  'search.previous',
  'search.next',
  'quote.back',
  'republish.title',
  'refusal.missing.on',
]

/** What a thumb is to hit: not what stands among the words of a sentence. */
function standingLinks(page: Page): Locator {
  const around = page
    .getByRole('banner')
    .or(page.getByRole('navigation'))
    .or(page.getByRole('contentinfo'))
    .getByRole('link')
  return localeCodes.reduce((links, locale) => {
    const t = wordsOf(locale)
    const byName = page.getByRole('link', {
      name: new RegExp(`^(${standing.map((key) => t(key)).join('|')})$`),
    })
    return links
      .or(byName)
      .or(versionLinks(page, locale))
      .or(factsUnder(page, t('person.links')).getByRole('link'))
  }, around)
}

async function isLargeEnoughForAThumb(page: Page) {
  await page.setViewportSize({ width: 390, height: 844 })
  const links = await standingLinks(page).evaluateAll((all) =>
    // A link in a closed list is not there to be touched.
    all
      .filter((link) => link.getClientRects().length > 0)
      .map((link) => ({ words: link.textContent, height: link.getBoundingClientRect().height })),
  )
  expect(links.length).toBeGreaterThan(0)
  expect(links.filter(({ height }) => height < 44)).toEqual([])
}

async function showsWhereTheKeyboardIs(page: Page, first: Locator) {
  const stops = await page.locator('a').count()
  for (let stop = 0; stop < Math.min(stops, 12); stop += 1) {
    await page.keyboard.press('Tab')
    if (stop === 0) await expect(first).toBeFocused()
    const seen = await page.evaluate(() => {
      const style = getComputedStyle(document.activeElement ?? document.body)
      return { line: style.outlineStyle, width: parseFloat(style.outlineWidth) }
    })
    expect(seen).toEqual({ line: 'solid', width: 3 })
  }
}

async function skipsToItsText(page: Page, skip: Locator) {
  await skip.focus()
  await expect(skip).toBeInViewport()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#main$/)
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true)
}

/** They are looked at in one go: opening a page takes longer than most of what is looked at. */
for (const { name, locale, path } of [...kinds, nowhere]) {
  test(`${name} asks no other host and runs no client, leads the keyboard, fits every width and thumb, and has nothing that axe finds wrong`, async ({
    page,
    baseURL,
  }) => {
    const asked: { type: string; url: URL }[] = []
    const complaints: string[] = []
    page.on('request', (request) => asked.push({ type: request.resourceType(), url: new URL(request.url()) }))
    page.on('console', (said) => complaints.push(said.text()))
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.goto(path, { waitUntil: 'networkidle' })
    expect([...new Set(asked.map(({ url }) => url.host))]).toEqual([new URL(baseURL ?? '').host])
    const scripts = asked.filter(({ type }) => type === 'script').map(({ url }) => url.pathname)
    expect(scripts.filter((script) => !script.startsWith('/scripts/'))).toEqual([])
    expect(asked.filter(({ type }) => type === 'stylesheet')).toHaveLength(1)
    expect(complaints.filter((said) => said.includes('Content Security Policy'))).toEqual([])
    await keepsNothingAtTheReaders(page)
    // The page that there is none has nothing to skip.
    const skips = path !== nowhere.path
    const first = skips
      ? page.getByRole('link', { name: wordsOf(locale)('skip'), exact: true })
      : page.getByRole('link').first()
    await showsWhereTheKeyboardIs(page, first)
    if (skips) await skipsToItsText(page, first)
    await fitsIntoEveryWidth(page)
    await isLargeEnoughForAThumb(page)
    await isReadByAllByDayAndByNight(page)
    await breaksWhateverIsWritten(page)
  })

  test(`${name} tells no other site that it was read, and asks for no cookie`, async ({ request }) => {
    const headers = (await request.get(encodeURI(path))).headers()
    expect(headers).toMatchObject({
      'referrer-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'SAMEORIGIN',
      'cross-origin-opener-policy': 'same-origin',
    })
    expect(headers['content-security-policy']).toContain("default-src 'none'")
    expect(headers).not.toHaveProperty('set-cookie')
    expect(headers).not.toHaveProperty('x-powered-by')
    // Either makes a browser tell more about its reader, the second by asking for the page twice.
    expect(headers).not.toHaveProperty('accept-ch')
    expect(headers).not.toHaveProperty('critical-ch')
  })
}
