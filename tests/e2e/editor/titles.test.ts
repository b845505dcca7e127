import { expect, type Page, test } from '@playwright/test'

import { nameOfUntitled } from '@/cms/admin/list/name-of-untitled'

import { fieldAt } from '../support/in-admin'
import { signIn } from './sign-in'

const titles = [
  { language: 'ar', headline: 'حين عدنا، كم بقي؟!' },
  { language: 'en', headline: 'What was left, (then) and now!' },
]

async function store(page: Page, data: object): Promise<number> {
  const answer = await page.request.post('/api/interviews?draft=true&depth=0', {
    headers: { 'Sec-Fetch-Site': 'same-origin' },
    data,
  })
  expect(answer.status(), await answer.text()).toBe(201)
  return ((await answer.json()) as { doc: { id: number } }).doc.id
}

/** In which elements a title stands whose last sign is not where its language ends a line. */
const tornTitles = (page: Page) =>
  page.evaluate((all) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const seen: { title: string; at: string; torn: boolean }[] = []
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      for (const { headline, language } of all) {
        const at = node.textContent?.indexOf(headline) ?? -1
        if (at < 0 || node.parentElement?.closest('script, textarea, style, option')) continue
        const leftOf = (n: number) => {
          const range = document.createRange()
          range.setStart(node, at + n)
          range.setEnd(node, at + n + 1)
          return range.getBoundingClientRect()
        }
        const [first, last] = [leftOf(0), leftOf(headline.length - 1)]
        if (first.width === 0) continue
        const torn = language === 'ar' ? last.left > first.left : last.left < first.left
        seen.push({ title: language, at: node.parentElement?.className ?? '', torn })
      }
    return { torn: seen.filter(({ torn }) => torn), seen: seen.length }
  }, titles)

for (const language of ['en', 'ar'])
  test(`titles in either script end where they end, and none is nameless, in an admin in ${language}`, async ({
    page,
    context,
    baseURL,
  }) => {
    await signIn(page)
    await context.addCookies([{ name: 'dragoman-lng', value: language, url: baseURL ?? '' }])
    const ids = []
    for (const title of titles) ids.push(await store(page, title))
    const nameless = await store(page, { language: 'en' })

    await page.goto('/admin/collections/interviews')
    const link = page.locator(`td a[href$="/interviews/${String(nameless)}"]`)
    await expect(link).toHaveText(
      language === 'ar' ? /بلا عنوان \(الإنجليزية\)/ : /Without a headline \(English\)/,
    )
    const listed = await tornTitles(page)
    expect(listed.torn).toEqual([])
    expect(listed.seen).toBeGreaterThanOrEqual(titles.length)
    for (const id of ids) {
      await page.goto(`/admin/collections/interviews/${String(id)}`)
      await expect(fieldAt(page, 'headline')).toBeVisible()
      const found = await tornTitles(page)
      expect(found.torn).toEqual([])
      expect(found.seen).toBeGreaterThan(0)
    }
    await page.goto(`/admin/collections/interviews/${String(nameless)}`)
    const name = nameOfUntitled('en', null, language === 'ar' ? 'ar' : 'en')
    await expect(page.getByRole('heading', { name, exact: true })).toBeVisible()
  })

test('a word without an end stays in its column of the list', async ({ page }) => {
  await signIn(page)
  const id = await store(page, { language: 'en', headline: 'W'.repeat(400) })
  await page.goto('/admin/collections/interviews')
  const cell = page.getByRole('cell').filter({ has: page.locator(`a[href$="/interviews/${String(id)}"]`) })
  await expect(cell).toBeVisible()
  expect(await cell.evaluate((one) => one.scrollWidth - one.clientWidth)).toBeLessThanOrEqual(1)
  expect(await cell.evaluate((one) => one.clientWidth / innerWidth)).toBeLessThan(0.75)
})
