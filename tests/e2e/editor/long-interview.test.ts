import { expect as expectSoon, type Locator, type Page, test } from '@playwright/test'

import { adminMessages } from '@/i18n/admin-messages'

import {
  chooseMore,
  expectReady,
  fieldAt,
  richTextAt,
  rowAt,
  rowsOf,
  wordsOfAdmin,
} from '../support/in-admin'
import { fresh, openNewsroom } from '../translator/newsroom'
import { lineOf, saveAll } from './saving-line'

// Hundreds of parts are drawn, compared and stored on two shared cores.
const expect = expectSoon.configure({ timeout: 30_000 })

const count = 300
const last = count - 1
const admin = wordsOfAdmin('en')
const t = adminMessages('en')

const words = (n: number) =>
  `The answer of door ${String(n)} is long enough for a line of its own. `.repeat(5).trim()

interface Stored {
  exchanges: { key: string; question: string; answer: unknown }[]
}

const questionAt = (page: Page, row: number) => fieldAt(page, `exchanges.${String(row)}.question`)
const answerAt = (page: Page, row: number) => richTextAt(page, `exchanges.${String(row)}.answer`)
const summaryIn = (part: Locator) => part.getByRole('button', { name: t('parts.opens') })
const editorsIn = (page: Page) => page.getByRole('textbox').and(page.locator('[contenteditable=true]'))

test('three hundred parts: those near the window have fields, and no word of the others is lost', async ({
  page,
  browser,
  baseURL,
}) => {
  const newsroom = await openNewsroom(page, browser, baseURL ?? '')
  const answers = Array.from({ length: count }, (_, n) => words(n))
  const { id } = await newsroom.makeOriginal('en', fresh('The house of three hundred doors'), answers, false)
  const stored = async () =>
    (await newsroom.ask<Stored>('GET', `/interviews/${String(id)}?draft=true&depth=0`)).exchanges
  const before = await stored()
  expect(before).toHaveLength(count)
  await page.goto(`/admin/collections/interviews/${String(id)}`)
  await expectReady(page, 60_000)
  await expect(answerAt(page, 0)).toBeVisible()

  await test.step('what is far away has no editor, and says what it is', async () => {
    await expect(rowsOf(page, 'exchanges')).toHaveCount(count)
    expect(await editorsIn(page).count()).toBeLessThan(30)
    await expect(summaryIn(rowAt(page, 'exchanges', 150))).toContainText('151?')
    await expect(questionAt(page, 150)).toHaveCount(0)
  })

  await test.step('the keyboard comes into a far part, which has its fields then', async () => {
    await summaryIn(rowAt(page, 'exchanges', 200)).focus()
    await expect(questionAt(page, 200)).toBeFocused()
    await expect(questionAt(page, 200)).toBeInViewport()
    await expect(questionAt(page, 0)).toHaveCount(0)
  })

  await test.step('typed in the last part, scrolled away and back: the words are there', async () => {
    await rowAt(page, 'exchanges', last).scrollIntoViewIfNeeded()
    await answerAt(page, last).click()
    await page.keyboard.press('ControlOrMeta+End')
    await page.keyboard.type(' And this was added.')
    await questionAt(page, last).fill('The last door?')
    await saveAll(page)
    await rowAt(page, 'exchanges', 0).scrollIntoViewIfNeeded()
    await expect(questionAt(page, 0)).toBeVisible()
    await rowAt(page, 'exchanges', last).scrollIntoViewIfNeeded()
    await expect(answerAt(page, last)).toContainText('And this was added.')
    await expect(questionAt(page, last)).toHaveValue('The last door?')
  })

  await test.step('far down a part is moved, another removed and brought back', async () => {
    await rowAt(page, 'exchanges', 250).scrollIntoViewIfNeeded()
    await expect(questionAt(page, 250)).toBeVisible()
    await chooseMore(page, rowAt(page, 'exchanges', 250), admin.said('general:moveUp'))
    await expect(questionAt(page, 249)).toHaveValue('251?')
    await expect(questionAt(page, 250)).toHaveValue('250?')
    await chooseMore(page, rowAt(page, 'exchanges', 252), admin.said('general:remove'))
    await expect(rowsOf(page, 'exchanges')).toHaveCount(last)
    await page.getByRole('button', { name: t('parts.undo') }).click()
    await expect(rowsOf(page, 'exchanges')).toHaveCount(count)
    await expect(questionAt(page, 252)).toHaveValue('253?')
    await expect(questionAt(page, 252)).toBeFocused()
    await saveAll(page)
    await expect(lineOf(page).saved).toBeVisible()
  })

  await test.step('all three hundred are stored with their words and their keys', async () => {
    const now = await stored()
    const order = before.map(({ key }) => key)
    order.splice(249, 2, ...order.slice(249, 251).toReversed())
    expect(now.map(({ key }) => key)).toEqual(order)
    const wasOf = new Map(before.map((part) => [part.key, part]))
    for (const { key, question, answer } of now.slice(0, last)) {
      expect(question).toBe(wasOf.get(key)?.question)
      expect(JSON.stringify(answer)).toContain('is long enough for a line of its own.')
    }
    expect(now[last]?.question).toBe('The last door?')
    expect(JSON.stringify(now[last]?.answer)).toContain('And this was added.')
  })
})

test('the next question is a key away, and what is typed before it is there goes into no other part', async ({
  page,
  browser,
  baseURL,
}) => {
  const newsroom = await openNewsroom(page, browser, baseURL ?? '')
  const { id } = await newsroom.makeOriginal('en', fresh('The short corridor'), ['One.', 'Two.'], false)
  const questions = async () =>
    (await newsroom.ask<Stored>('GET', `/interviews/${String(id)}?draft=true&depth=0`)).exchanges.map(
      ({ question }) => question,
    )
  await page.goto(`/admin/collections/interviews/${String(id)}`)
  await expectReady(page, 60_000)
  await answerAt(page, 0).click()
  await page.keyboard.press('ControlOrMeta+End')
  await page.keyboard.type(' Indeed.')
  await page.keyboard.press('Alt+Enter')
  await expect(questionAt(page, 1)).toBeFocused()
  await page.keyboard.type('And then?')
  await page.getByRole('button', { name: t('parts.next') }).click()
  await expect(questionAt(page, 3)).toBeFocused()
  await page.keyboard.type('And last?')
  await saveAll(page)
  await expect.poll(questions).toEqual(['1?', 'And then?', '2?', 'And last?'])
  await expect(answerAt(page, 0)).toHaveText('One. Indeed.')
})
