import { expect as expectSoon, type Page, test } from '@playwright/test'
import { markOf } from '@/text/lexical'
import { adminMessages } from '@/i18n/admin-messages'

import { expectReady, richTextAt } from '../support/in-admin'
import { wordsOf } from '../support/in-page'
import { fresh, openNewsroom } from '../translator/newsroom'
import { saveAll } from './saving-line'

const expect = expectSoon.configure({ timeout: 30_000 })
const t = adminMessages('en')

interface Stored {
  exchanges: { answer: { root: { children: { children: { text?: string; $?: object }[] }[] } } }[]
}

const answerAt = (page: Page) => richTextAt(page, 'exchanges.0.answer')
const markedAs = (page: Page, mark: string) => answerAt(page).locator(`[data-mark="${mark}"]`)

/** Chooses the words before the caret. The editor learns of a choice from the browser in a task of its own, which a key may overtake. */
async function choose(page: Page, words: string) {
  const letters = words.length
  for (let n = 0; n < letters; n++) await page.keyboard.press('Shift+ArrowLeft')
  await expect.poll(() => page.evaluate(() => document.getSelection()?.toString())).toBe(words)
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  )
}

test('brackets are marked where they were typed, by key and by menu, and read aloud on the page', async ({
  page,
  browser,
  baseURL,
}) => {
  const newsroom = await openNewsroom(page, browser, baseURL ?? '')
  const { id } = await newsroom.makeOriginal('en', fresh('The lamps'), ['We lived'], false)
  await page.goto(`/admin/collections/interviews/${String(id)}`)
  await expectReady(page, 60_000)
  await answerAt(page).click()
  await page.keyboard.press('ControlOrMeta+End')

  await test.step('what is typed stays as it is until somebody says what it is', async () => {
    await page.keyboard.type(' [in the area] by (the coast) [sic]')
    await expect(page.getByText(`${t('marks.found')} [in the area]`)).toBeVisible()
    await expect(answerAt(page).locator('[data-mark]')).toHaveCount(0)
    await page.getByRole('button', { name: t('marks.markAs.insertion') }).click()
    await expect(markedAs(page, 'insertion')).toHaveText('[in the area]')
    await expect(page.getByText(`${t('marks.found')} [sic]`)).toBeVisible()
    await page.getByRole('button', { name: t('marks.leave'), exact: true }).click()
    await expect(page.getByText(t('marks.found'))).toHaveCount(0)
  })

  await test.step('chosen words by key, and off again by the same', async () => {
    await answerAt(page).click()
    await page.keyboard.press('ControlOrMeta+End')
    await page.keyboard.type(' near Kafr')
    await choose(page, 'Kafr')
    await page.keyboard.press('Control+Shift+Digit3')
    await expect(markedAs(page, 'unclear')).toHaveText('[Kafr]')
    await page.keyboard.press('Control+Shift+Digit3')
    await expect(markedAs(page, 'unclear')).toHaveCount(0)
    await page.keyboard.press('Control+Shift+Digit3')
    await expect(markedAs(page, 'unclear')).toHaveText('[Kafr]')
  })

  await test.step('by the menu, which keeps a name back', async () => {
    await page.keyboard.press('ControlOrMeta+End')
    await page.keyboard.type(' with Ahmad')
    await choose(page, 'Ahmad')
    await page.getByRole('button', { name: 'brackets dropdown' }).click()
    await page.getByRole('button', { name: t('marks.name.redaction') }).click()
    await expect(markedAs(page, 'redaction')).toHaveText('[redacted]')
    await expect(answerAt(page)).toHaveText(
      'We lived [in the area] by (the coast) [sic] near [Kafr] with [redacted]',
    )
  })

  await test.step('and is stored, and is on the page', async () => {
    await saveAll(page)
    const { exchanges } = await newsroom.ask<Stored>('GET', `/interviews/${String(id)}?draft=true&depth=0`)
    const texts = exchanges[0]?.answer.root.children[0]?.children ?? []
    expect(texts.map((text) => [text.text, markOf(text)])).toEqual([
      ['We lived ', null],
      ['[in the area]', 'insertion'],
      [' by (the coast) [sic] near ', null],
      ['[Kafr]', 'unclear'],
      [' with ', null],
      ['[redacted]', 'redaction'],
    ])
    await page.goto(`/en/preview/${String(id)}`)
    await expect(page.locator('[data-mark="insertion"]')).toHaveText(
      `${wordsOf('en')('bracket.insertion')} [in the area]`,
    )
  })

  await test.step('and once it is public goes out with the words, to programs too', async () => {
    const { doc } = await newsroom.ask<{ doc: { slug: string } }>('PATCH', `/interviews/${String(id)}`, {
      _status: 'published',
    })
    const marked = '<span data-mark="insertion">[in the area]</span>'
    const told = await page.request.get(`/v1/interviews/en/${encodeURIComponent(doc.slug)}`)
    const { parts } = (await told.json()) as { parts: { answer: { html: string; text: string } }[] }
    expectSoon(parts[0]?.answer.html).toContain(marked)
    expectSoon(parts[0]?.answer.text).toBe(
      'We lived [in the area] by (the coast) [sic] near [Kafr] with [redacted]',
    )
    const feed = await page.request.get('/en/feed.json')
    expectSoon(JSON.stringify(await feed.json())).toContain(JSON.stringify(marked).slice(1, -1))
    const reader = await browser.newPage()
    await reader.goto(`${baseURL ?? ''}/en/interviews/${doc.slug}`)
    await expect(reader.locator('[data-mark="redaction"]')).toHaveText(
      `${wordsOf('en')('bracket.redaction')} [redacted]`,
    )
    await reader.close()
  })
})
