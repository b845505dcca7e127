import { expect as expectSoon, test } from '@playwright/test'

import { adminMessages } from '@/i18n/admin-messages'
import { footnoteWords } from '@/text/footnotes'
import { plainText } from '@/text/plain-text'

import { expectReady, richTextAt } from '../support/in-admin'
import { wordsOf } from '../support/in-page'
import { fresh, openNewsroom } from '../translator/newsroom'
import { saveAll } from './saving-line'

const expect = expectSoon.configure({ timeout: 30_000 })
const t = adminMessages('en')

test('footnotes are put in by key and by button, written in place, and read below the page', async ({
  page,
  browser,
  baseURL,
}) => {
  const newsroom = await openNewsroom(page, browser, baseURL ?? '')
  const { id } = await newsroom.makeOriginal('en', fresh('The wells'), ['The well', 'It rained'], false)
  await page.goto(`/admin/collections/interviews/${String(id)}`)
  await expectReady(page, 60_000)
  const answer = richTextAt(page, 'exchanges.0.answer').first()
  const note = (n: number) =>
    page.getByRole('textbox', { name: t('footnotes.footnote', { number: n }), exact: true }).first()

  await test.step('by key, and on in the text where one was', async () => {
    await answer.click()
    await page.keyboard.press('ControlOrMeta+End')
    await page.keyboard.press('Control+Alt+KeyF')
    await expect(note(1)).toBeFocused()
    await page.keyboard.type('Dug in 1911.')
    await page.keyboard.press('Enter')
    await page.keyboard.type(' was dry.')
    await expect(answer).toHaveText('The well was dry.')
    await expect(note(1)).toHaveValue('Dug in 1911.')
  })

  await test.step('by the button, before the other, which is the second then', async () => {
    await page.keyboard.press('ControlOrMeta+Home')
    await page
      .getByRole('button', { name: t('footnotes.add') })
      .first()
      .click()
    await expect(note(1)).toBeFocused()
    await page.keyboard.type('North of town.')
    await page.keyboard.press('Escape')
    await expect(note(2)).toHaveValue('Dug in 1911.')
    await expect(answer).toBeFocused()
  })

  await test.step('and out again by the button beside it, and back by an undo', async () => {
    await page.getByRole('button', { name: t('footnotes.remove', { number: 1 }) }).click()
    await expect(note(1)).toHaveValue('Dug in 1911.')
    await page.keyboard.press('ControlOrMeta+KeyZ')
    await expect(note(1)).toHaveValue('North of town.')
  })

  await test.step('and is stored beside the words, not in them', async () => {
    await saveAll(page)
    const { exchanges } = await newsroom.ask<{ exchanges: { answer: unknown }[] }>(
      'GET',
      `/interviews/${String(id)}?draft=true&depth=0`,
    )
    expectSoon(plainText(exchanges[0]?.answer)).toBe('The well was dry.')
    expectSoon(footnoteWords(exchanges[0]?.answer)).toEqual(['North of town.', 'Dug in 1911.'])
  })

  await test.step('and leads there and back on the page', async () => {
    const { doc } = await newsroom.ask<{ doc: { slug: string } }>('PATCH', `/interviews/${String(id)}`, {
      _status: 'published',
    })
    const context = await browser.newContext({ javaScriptEnabled: false })
    const reader = await context.newPage()
    await reader.goto(`${baseURL ?? ''}/en/interviews/${doc.slug}`)
    const number = reader.getByLabel(wordsOf('en')('footnote.one', { number: 2 }), { exact: true })
    await number.click()
    await expect(reader).toHaveURL(/#note-en-2$/)
    await expect(reader.locator(':target')).toContainText('Dug in 1911.')
    await reader.getByLabel(wordsOf('en')('footnote.back', { number: 2 })).click()
    await expect(reader.locator(':target')).toHaveText('2')
    const told = await page.request.get(`/v1/interviews/en/${encodeURIComponent(doc.slug)}`)
    const { footnotes } = (await told.json()) as { footnotes: { text: string }[] }
    expectSoon(footnotes.map(({ text }) => text)).toEqual(['North of town.', 'Dug in 1911.'])
    await context.close()
  })
})
