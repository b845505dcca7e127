import { expect as expectSoon, type Locator, type Page, test } from '@playwright/test'
import { lexicalDocument } from '@/text/lexical-document'
import { plainText } from '@/text/plain-text'
import { adminMessages } from '@/i18n/admin-messages'

import {
  fieldAt,
  publishButton,
  richTextAt,
  rowAt,
  rowsOf,
  stepBack,
  wordsOfAdmin,
} from '../support/in-admin'
import { fresh, type Newsroom, openNewsroom } from './newsroom'

const inEnglish = adminMessages('en')

// Two windows at work at once, each with the whole admin in it.
const expect = expectSoon.configure({ timeout: 30_000 })
const t = adminMessages('en')
const admin = wordsOfAdmin('en')

interface Stored {
  revision: number
  headline: string | null
  _status: string
  exchanges: { id: string; key: string; question: string | null; answer: unknown }[]
  interviewees: { id: string; key: string; label: string | null }[]
}

const newest = (newsroom: Newsroom, id: number, draft = true) =>
  newsroom.ask<Stored>('GET', `/interviews/${String(id)}?draft=${String(draft)}&depth=0`)

const answerOf = (page: Page, row: number) => richTextAt(page, `exchanges.${String(row)}.answer`)
const questionOf = (page: Page, row: number) => fieldAt(page, `exchanges.${String(row)}.question`)
// It lies above the page, so that what holds it has no size.
const notice = (page: Page) =>
  page
    .getByRole('status')
    .filter({ hasText: t('twoSaves.notice') })
    .locator('> *')

/** Types as people do, and never looks up. */
async function type(page: Page, at: Locator, text: string): Promise<void> {
  await at.click()
  // An editor that was focused just now may have no selection yet.
  await page.waitForTimeout(500)
  // Its place is no name for it: the row may move while somebody writes in it.
  const field = await at.elementHandle()
  for (const [n, letter] of Array.from(text).entries()) {
    await page.keyboard.type(letter)
    await page.waitForTimeout(n % 17 === 16 ? 1700 : 90)
    expect(await field.evaluate((element) => element === document.activeElement)).toBe(true)
    await expect(page.getByRole('dialog')).toHaveCount(0)
  }
}

const answers = async (newsroom: Newsroom, id: number) =>
  (await newest(newsroom, id)).exchanges.map(({ answer }) => plainText(answer))

test('two who write in one text lose no letter, and are asked only about words that both have changed', async ({
  page,
  browser,
  baseURL,
}) => {
  test.setTimeout(300_000)
  const newsroom = await openNewsroom(page, browser, baseURL ?? '')
  const { id: original } = await newsroom.makeOriginal('en', fresh('The last ferry'), ['One.', 'Two.'])
  const rana = await newsroom.makePerson('translator', fresh('Rana'))
  const one = await newsroom.enter(rana)
  const other = await newsroom.enter(await newsroom.makePerson('editor', fresh('Edith')))
  const { doc } = await newsroom.ask<{ doc: { id: number } }>('POST', '/assignments/want', {
    original,
    language: 'ar',
  })
  await one.goto(`/admin/desk/${String(doc.id)}`)
  await one.getByRole('button', { name: inEnglish('desk.act.claim') }).click()
  await expect(one.getByText(inEnglish('desk.state.claimed'), { exact: true })).toBeVisible()
  const { translation: id } = await newsroom.ask<{ translation: number }>(
    'GET',
    `/assignments/${String(doc.id)}?depth=0`,
  )
  for (const writer of [one, other]) {
    await writer.goto(`/admin/collections/interviews/${String(id)}`)
    await expect(answerOf(writer, 1)).toBeVisible()
  }

  const [first, second] = ['كانت السفينة بيضاء كالثلج، ثم عادت وحدها.', 'لم يصعد إليها أحد بعد ذلك اليوم قط.']
  await test.step('in different answers: nothing is asked, every letter is stored, each sees the other’s', async () => {
    await Promise.all([type(one, answerOf(one, 0), first), type(other, answerOf(other, 1), second)])
    await expect.poll(() => answers(newsroom, id)).toEqual([first, second])
    for (const writer of [one, other]) await expect(notice(writer)).toHaveCount(0)
  })

  await test.step('whoever only looks sees what the other has written, and stores nothing', async () => {
    await fieldAt(one, 'standfirst').fill('مطلع من هنا')
    await expect(fieldAt(other, 'standfirst')).toHaveValue('مطلع من هنا')
    const { revision } = await newest(newsroom, id)
    await other.waitForTimeout(4000)
    expect((await newest(newsroom, id)).revision).toBe(revision)
  })

  await test.step('in the same line: a notice that takes no focus, the rest goes on being saved', async () => {
    await fieldAt(other, 'headline').click()
    await fieldAt(one, 'headline').fill('عنوان من هنا')
    await expect.poll(async () => (await newest(newsroom, id)).headline).toBe('عنوان من هنا')
    await type(other, fieldAt(other, 'headline'), 'عنوان')
    await expect(notice(other)).toBeVisible()
    await type(other, questionOf(other, 1), 'متى؟')
    await expect.poll(async () => (await newest(newsroom, id)).exchanges[1]?.question).toBe('متى؟')
    expect((await newest(newsroom, id)).headline).toBe('عنوان من هنا')
    await expect(fieldAt(other, 'headline')).toHaveValue('عنوان')
    await expect(other.getByText(t('saving.allButChoices'), { exact: true })).toBeVisible()
  })

  await test.step('leaving before the choice asks', async () => {
    await stepBack(other, admin.interviews).click()
    await expect(other.getByRole('heading', { name: t('saving.leave.title') })).toBeVisible()
    await other.getByRole('button', { name: t('saving.leave.stay') }).click()
  })

  await test.step('chosen on demand', async () => {
    await notice(other)
      .getByRole('button', { name: t('twoSaves.compare') })
      .click()
    const dialog = other.getByRole('dialog', { name: t('twoSaves.title') })
    const asked = dialog.getByRole('group', { name: admin.label('headline') })
    await expect(asked.getByText('عنوان من هنا', { exact: true }).last()).toBeVisible()
    await asked.getByLabel(t('twoSaves.theirs')).check()
    await dialog.getByRole('button', { name: t('twoSaves.go') }).click()
    await expect(fieldAt(other, 'headline')).toHaveValue('عنوان من هنا')
    await expect(notice(other)).toHaveCount(0)
  })

  await test.step('the original gains a part and a person meanwhile: they come in where they belong', async () => {
    const source = await newest(newsroom, original)
    const [who] = source.interviewees
    const added = { blockType: 'questionAnswer', question: 'New?', answer: lexicalDocument(['Yes.']) }
    const exchanges = [added, ...source.exchanges].map((part) => ({ ...part, speaker: who?.key }))
    const release = async () => {
      await one.waitForTimeout(700)
      await newsroom.ask('PATCH', `/interviews/${String(original)}`, {
        _status: 'published',
        revision: source.revision,
        exchanges,
        interviewees: [...source.interviewees, { protection: 'described', label: 'a pilot' }],
      })
    }
    await Promise.all([type(one, answerOf(one, 1), ' ثم مضت ولم تلتفت إلى أحد، ثم غابت.'), release()])
    await fieldAt(one, 'headline').click()
    await expect(rowAt(one, 'exchanges', 2)).toBeVisible()
    await expect.poll(() => answers(newsroom, id)).toHaveLength(3)
    await expect
      .poll(async () => (await answers(newsroom, id))[2])
      .toContain('ثم مضت ولم تلتفت إلى أحد، ثم غابت.')
    await expect(rowsOf(one, 'interviewees')).toHaveCount(2)
    await fieldAt(one, 'interviewees.1.label').fill('طيّار')
    await expect.poll(async () => (await newest(newsroom, id)).interviewees[1]?.label).toBe('طيّار')
    await expect(notice(one)).toHaveCount(0)
  })

  await test.step('publishing what was overtaken, while a save is on its way, publishes both', async () => {
    await other.reload()
    await expect(rowAt(other, 'exchanges', 2)).toBeVisible()
    await expect(other.getByRole('button', { name: t('saving.keptWords.putBack') })).toHaveCount(0)
    await type(one, questionOf(one, 0), 'جديد؟')
    await expect.poll(async () => (await newest(newsroom, id)).exchanges[0]?.question).toBe('جديد؟')
    await other.route(`**/api/interviews/${String(id)}?*`, async (route) => {
      if (route.request().method() === 'PATCH') await other.waitForTimeout(1000)
      await route.continue()
    })
    const sent = other.waitForRequest((request) => request.method() === 'PATCH')
    await other.getByRole('checkbox', { name: admin.label('mayBeIncomplete') }).check()
    await sent
    // A hand does not wait until a button may be pressed.
    await publishButton(other).click({ force: true })
    await expect.poll(async () => (await newest(newsroom, id, false))._status).toBe('published')
    const { exchanges, _status } = await newest(newsroom, id)
    expect([exchanges[0]?.question, _status]).toEqual(['جديد؟', 'published'])
  })
})
