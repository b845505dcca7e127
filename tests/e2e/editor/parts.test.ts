import { expect as expectSoon, type Page, test } from '@playwright/test'
import { plainText } from '@/text/plain-text'
import { adminMessages } from '@/i18n/admin-messages'

import { expectReady, fieldAt, richTextAt, rowAt, rowsOf } from '../support/in-admin'
import { fresh, openNewsroom } from '../translator/newsroom'
import { saveAll } from './saving-line'

const expect = expectSoon.configure({ timeout: 30_000 })
const t = adminMessages('en')

interface Stored {
  exchanges: { key: string; question: string | null; answer: unknown }[]
}

const questionAt = (page: Page, row: number) => fieldAt(page, `exchanges.${String(row)}.question`)
const answerAt = (page: Page, row: number) => richTextAt(page, `exchanges.${String(row)}.answer`)

/** An original with these answers, open in its form. */
async function openInterview(
  page: Page,
  newsroom: Awaited<ReturnType<typeof openNewsroom>>,
  answers: string[],
) {
  const { id } = await newsroom.makeOriginal('en', fresh('The corridor of parts'), answers, false)
  await page.goto(`/admin/collections/interviews/${String(id)}`)
  await expectReady(page, 60_000)
  await expect(answerAt(page, 0)).toBeVisible()
  const stored = async () =>
    (await newsroom.ask<Stored>('GET', `/interviews/${String(id)}?draft=true&depth=0`)).exchanges
  const words = async () =>
    (await stored()).map(({ question, answer }) => `${question ?? ''} | ${plainText(answer)}`)
  return { stored, words }
}

/** From the end of a field so many letters back. */
async function backFromEnd(page: Page, letters: number) {
  await page.keyboard.press('ControlOrMeta+End')
  for (let n = 0; n < letters; n++) await page.keyboard.press('ArrowLeft')
}

test('a part is split at the caret and joined again, by key and by button, and every step is undone', async ({
  page,
  browser,
  baseURL,
}) => {
  const newsroom = await openNewsroom(page, browser, baseURL ?? '')
  const { stored, words } = await openInterview(page, newsroom, ['We did. Nobody helped.', 'Two.'])
  const [before] = await stored()

  await test.step('in an answer, with the words that were typed right before', async () => {
    await answerAt(page, 0).click()
    await backFromEnd(page, 0)
    await page.keyboard.type(' Ever.')
    await backFromEnd(page, 'Nobody helped. Ever.'.length)
    await page.keyboard.press('Alt+k')
    await expect(rowsOf(page, 'exchanges')).toHaveCount(3)
    await expect(questionAt(page, 1)).toBeFocused()
    await page.keyboard.type('Who helped?')
    await expect(answerAt(page, 0)).toHaveText('We did.')
    await expect(answerAt(page, 1)).toHaveText('Nobody helped. Ever.')
    await saveAll(page)
    await expect.poll(words).toEqual(['1? | We did.', 'Who helped? | Nobody helped. Ever.', '2? | Two.'])
    const now = await stored()
    expect(now[0]?.key).toBe(before?.key)
    expect(now[1]?.key).toMatch(/^q[a-z2-9]{6}$/)
  })

  await test.step('joined by its button, and that is undone by its words', async () => {
    await rowAt(page, 'exchanges', 0)
      .getByRole('button', { name: t('parts.join') })
      .click()
    await expect(rowsOf(page, 'exchanges')).toHaveCount(2)
    await expect(answerAt(page, 0)).toHaveText('We did.Who helped?Nobody helped. Ever.')
    await expect(page.getByRole('button', { name: t('parts.undo'), exact: true })).toHaveCount(1)
    await page.getByRole('button', { name: t('parts.undo'), exact: true }).click()
    await expect(rowsOf(page, 'exchanges')).toHaveCount(3)
    await expect(answerAt(page, 0)).toHaveText('We did.')
    await expect(questionAt(page, 1)).toHaveValue('Who helped?')
  })

  await test.step('joined and undone by key, the keys of undo being for words again after that', async () => {
    await answerAt(page, 1).click()
    await page.keyboard.press('Alt+j')
    await expect(rowsOf(page, 'exchanges')).toHaveCount(2)
    await expect(answerAt(page, 1)).toBeFocused()
    await page.keyboard.press('ControlOrMeta+z')
    await expect(rowsOf(page, 'exchanges')).toHaveCount(3)
    await saveAll(page)
    await expect.poll(words).toEqual(['1? | We did.', 'Who helped? | Nobody helped. Ever.', '2? | Two.'])
  })

  await test.step('a question takes its answer along', async () => {
    await questionAt(page, 1).click()
    await page.keyboard.press('Home')
    for (let n = 0; n < 'Who '.length; n++) await page.keyboard.press('ArrowRight')
    await rowAt(page, 'exchanges', 1)
      .getByRole('button', { name: t('parts.split') })
      .click()
    await expect(questionAt(page, 1)).toHaveValue('Who')
    await expect(questionAt(page, 2)).toHaveValue('helped?')
    await expect(answerAt(page, 2)).toHaveText('Nobody helped. Ever.')
    await saveAll(page)
    await expect
      .poll(words)
      .toEqual(['1? | We did.', 'Who | ', 'helped? | Nobody helped. Ever.', '2? | Two.'])
  })
})

test('a part moves by Alt and an arrow, stays in hand and in the window, and says where it is', async ({
  page,
  browser,
  baseURL,
}) => {
  const newsroom = await openNewsroom(page, browser, baseURL ?? '')
  const answers = ['One.', 'Two.', 'Three.', 'Four.'].map((one) => one.repeat(60))
  const { stored, words } = await openInterview(page, newsroom, answers)
  const keys = (await stored()).map(({ key }) => key)
  await answerAt(page, 0).click()
  await page.keyboard.press('Alt+ArrowDown')
  await expect(
    page.getByRole('status').filter({ hasText: t('parts.moved', { place: 2, count: 4 }) }),
  ).toBeVisible()
  await page.keyboard.press('Alt+ArrowDown')
  await expect(
    page.getByRole('status').filter({ hasText: t('parts.moved', { place: 3, count: 4 }) }),
  ).toBeVisible()
  await expect(answerAt(page, 2)).toBeFocused()
  await expect(answerAt(page, 2)).toBeInViewport()
  await backFromEnd(page, 0)
  await page.keyboard.type(' Here.')
  await rowAt(page, 'exchanges', 3)
    .getByRole('button', { name: t('parts.up') })
    .click()
  await expect(rowAt(page, 'exchanges', 2).getByRole('button', { name: t('parts.up') })).toBeFocused()
  await saveAll(page)
  await expect
    .poll(async () => (await stored()).map(({ key }) => key))
    .toEqual([keys[1], keys[2], keys[3], keys[0]])
  expect((await words())[3]).toContain('One. Here.')
  await page.getByRole('button', { name: t('parts.undo'), exact: true }).click()
  await expect(questionAt(page, 2)).toHaveValue('1?')
})

async function paste(page: Page, row: number, html: string, plain: string) {
  await answerAt(page, row).evaluate(
    (root, [asPage, asText]) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/html', asPage ?? '')
      clipboardData.setData('text/plain', asText ?? '')
      root.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
    },
    [html, plain],
  )
}

test('a paste that looks like an interview is offered to become parts, and stays text where nobody says so', async ({
  page,
  browser,
  baseURL,
}) => {
  const newsroom = await openNewsroom(page, browser, baseURL ?? '')
  const { stored, words } = await openInterview(page, newsroom, ['Before. ', 'Last.'])
  const html = `<p><b>Who rows?</b></p><p>Nobody <i>rows</i>, says <a href="https://example.org/ferry">the ferry</a>.</p>
    <p><b>And at night?</b></p><p>The moon.</p><p><b>Why?</b></p><p>Because.</p>`
  const plain = 'Who rows?\n\nNobody rows, says the ferry.\n\nAnd at night?\n\nThe moon.\n\nWhy?\n\nBecause.'
  await answerAt(page, 0).click()
  await page.keyboard.press('ControlOrMeta+End')
  await paste(page, 0, html, plain)
  await expect(answerAt(page, 0)).toContainText('Because.')
  await expect(page.getByText(t('parts.pasted', { count: 3 }))).toBeVisible()
  await expect(rowsOf(page, 'exchanges')).toHaveCount(2)

  await page.getByRole('button', { name: t('parts.makeParts') }).click()
  await expect(rowsOf(page, 'exchanges')).toHaveCount(5)
  await expect(answerAt(page, 0)).toHaveText('Before.')
  await expect(questionAt(page, 3)).toHaveValue('Why?')
  await saveAll(page)
  await expect
    .poll(words)
    .toEqual([
      '1? | Before.',
      'Who rows? | Nobody rows, says the ferry.',
      'And at night? | The moon.',
      'Why? | Because.',
      '2? | Last.',
    ])
  expect(JSON.stringify((await stored())[1]?.answer)).toContain('https://example.org/ferry')

  await page.getByRole('button', { name: t('parts.undo'), exact: true }).click()
  await expect(rowsOf(page, 'exchanges')).toHaveCount(2)
  await expect(answerAt(page, 0)).toContainText('And at night?')

  await answerAt(page, 1).click()
  await paste(page, 1, html, plain)
  await page.getByRole('button', { name: t('parts.keepAsText') }).click()
  await expect(page.getByText(t('parts.pasted', { count: 3 }))).toHaveCount(0)
  await expect(rowsOf(page, 'exchanges')).toHaveCount(2)
  await expect(answerAt(page, 1)).toContainText('The moon.')
})

test('words are found in the whole text and replaced, one by one and all at once, which is one step back', async ({
  page,
  browser,
  baseURL,
}) => {
  const newsroom = await openNewsroom(page, browser, baseURL ?? '')
  const { words } = await openInterview(page, newsroom, [
    'The river and the Rívers.',
    'A "river" -- no more.',
  ])
  const t = adminMessages('en')
  await answerAt(page, 0).click()
  await page.keyboard.press('Control+h')
  const panel = page.getByRole('search')
  await panel.getByLabel(t('find.find'), { exact: true }).fill('river')
  await panel.getByLabel(t('find.instead')).fill('lake')
  await expect(panel).toContainText(t('find.places', { count: 3, fields: 2 }))
  await expect(panel.getByRole('listitem')).toHaveCount(3)
  await panel
    .getByRole('button', { name: t('find.one'), exact: true })
    .last()
    .click()
  await expect(answerAt(page, 1)).toHaveText('A "lake" -- no more.')
  await expect(panel).toContainText(t('find.places', { count: 2, fields: 1 }))
  await panel.getByLabel(t('find.wholeWords')).check()
  await expect(panel).toContainText(t('find.places', { count: 1, fields: 1 }))
  await panel.getByLabel(t('find.wholeWords')).uncheck()
  await panel.getByRole('button', { name: t('find.all', { count: 2 }) }).click()
  await expect(answerAt(page, 0)).toHaveText('The lake and the lakes.')
  await saveAll(page)
  await expect.poll(words).toEqual(['1? | The lake and the lakes.', '2? | A "lake" -- no more.'])
  await page.getByRole('button', { name: t('parts.undo'), exact: true }).click()
  await expect(answerAt(page, 0)).toHaveText('The river and the Rívers.')
  await panel.getByLabel(t('find.quotes')).check()
  await panel.getByRole('button', { name: t('find.all', { count: 3 }) }).click()
  await expect(answerAt(page, 1)).toHaveText('A “lake” – no more.')
  await page.keyboard.press('Escape')
})

test('who answers is a press on their initials, or Alt and their number', async ({
  page,
  browser,
  baseURL,
}) => {
  const newsroom = await openNewsroom(page, browser, baseURL ?? '')
  const { id } = await newsroom.makeOriginal('en', fresh('Two who answer'), ['One.', 'Two.'], false)
  const { interviewees } = await newsroom.ask<{ interviewees: { key: string }[] }>(
    'GET',
    `/interviews/${String(id)}?draft=true&depth=0`,
  )
  await newsroom.ask('PATCH', `/interviews/${String(id)}?draft=true&depth=0`, {
    _status: 'draft',
    interviewees: [...interviewees, { protection: 'described', label: 'Rima Nour' }],
  })
  const speakers = async () => {
    const now = await newsroom.ask<{
      interviewees: { key: string }[]
      exchanges: { speaker: string | null }[]
    }>('GET', `/interviews/${String(id)}?draft=true&depth=0`)
    return now.exchanges.map(({ speaker }) => now.interviewees.findIndex(({ key }) => key === speaker))
  }
  await page.goto(`/admin/collections/interviews/${String(id)}`)
  await expectReady(page, 60_000)
  const rima = rowAt(page, 'exchanges', 0).getByRole('button', { name: 'Rima Nour' })
  await expect(rima).toHaveText('RN')
  await rima.click()
  await expect(rima).toHaveAttribute('aria-pressed', 'true')
  await answerAt(page, 1).click()
  await page.keyboard.press('Alt+1')
  await saveAll(page)
  await expect.poll(speakers).toEqual([1, 0])
})

test('the last words before a new question stay in their answer, however soon it is asked for', async ({
  page,
  browser,
  baseURL,
}) => {
  const newsroom = await openNewsroom(page, browser, baseURL ?? '')
  const { words } = await openInterview(page, newsroom, ['First.', 'Second.'])
  await answerAt(page, 0).click()
  await backFromEnd(page, 0)
  await page.keyboard.type(' And on.')
  await page.keyboard.press('Alt+Enter')
  await expect(rowsOf(page, 'exchanges')).toHaveCount(3)
  await expect(questionAt(page, 1)).toBeFocused()
  await page.keyboard.type('Whose?')
  await saveAll(page)
  const [first, asked, second] = await words()
  expect([first?.split(' | ')[1], asked, second?.split(' | ')[1]]).toEqual([
    'First. And on.',
    'Whose? | ',
    'Second.',
  ])
})
