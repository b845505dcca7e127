import { type BrowserContext, expect as expectSoon, type Locator, type Page, test } from '@playwright/test'

import { adminMessages } from '@/i18n/admin-messages'
import type { Locale } from '@/i18n/locales'

import { fresh, openNewsroom } from '../translator/newsroom'
import {
  chooseMore,
  closeDrawer,
  drawers,
  expectReady,
  fieldAt,
  markingButton,
  richTextAt,
  rowAt,
  stepBack,
  wordsOfAdmin,
} from '../support/in-admin'
import { lineOf, saveAll } from './saving-line'
import { email, password } from './sign-in'

// The form compiles, saves and asks again on two shared cores.
const expect = expectSoon.configure({ timeout: 30_000 })

async function openText(page: Page, id: number, context: BrowserContext, language: Locale): Promise<void> {
  await context.addCookies([{ name: 'dragoman-lng', value: language, url: new URL(page.url()).origin }])
  await page.goto(`/admin/collections/interviews/${String(id)}`)
  await expect(fieldAt(page, 'headline')).toBeVisible()
  await expectReady(page, 30_000)
  await expect(lineOf(page, language).saved).toBeVisible()
  // The editors' program is loaded by the first of them: without it there is no form to lose a network with.
  await expect(answerIn(page, 0)).toBeVisible()
}

const answerIn = (page: Page, row: number): Locator => richTextAt(page, `exchanges.${String(row)}.answer`)

/** Writes at the end of an answer, key by key. */
async function writeOn(page: Page, row: number, words: string): Promise<void> {
  const editor = answerIn(page, row)
  await editor.click()
  await page.keyboard.press('ControlOrMeta+End')
  await page.keyboard.type(words)
  await expect(editor).toContainText(words.trim())
}

const paste = (editor: Locator, text: string) =>
  editor.evaluate((root, pasted) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', pasted)
    root.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, text)

for (const language of ['en', 'ar'] as const)
  test(`nothing that is typed is lost, and the line beside it is true (${language})`, async ({
    page,
    browser,
    baseURL,
  }) => {
    test.setTimeout(400_000)
    const newsroom = await openNewsroom(page, browser, baseURL ?? '')
    const context = page.context()
    const headline = fresh('The keeper of doors')
    const { id } = await newsroom.makeOriginal('en', headline, ['One.', 'Two.', 'Three.'], false)
    const stored = async () =>
      JSON.stringify(await newsroom.ask('GET', `/interviews/${String(id)}?draft=true&depth=0`))
    const isStored = (words: string) => expect.poll(stored).toContain(words)
    const line = lineOf(page, language)
    const t = adminMessages(language)
    const admin = wordsOfAdmin(language)
    const signIn = async () => {
      const answer = await context.request.post('/api/users/login', { data: { email, password } })
      expect(answer.ok()).toBe(true)
    }
    await page.goto('/admin')
    await openText(page, id, context, language)

    await test.step('steady typing is sent again and again', async () => {
      let sent = 0
      page.on('request', (request) => {
        if (request.method() === 'PATCH') sent += 1
      })
      await fieldAt(page, 'standfirst').click()
      await page.keyboard.type('steady '.repeat(15), { delay: 100 })
      expect(sent).toBeGreaterThanOrEqual(2)
      await saveAll(page, language)
      await isStored('steady steady')
    })

    await test.step('a pasted line break, a link that was given up', async () => {
      await answerIn(page, 0).click()
      await page.keyboard.press('ControlOrMeta+End')
      await paste(answerIn(page, 0), ' first\vsecond')
      await expect(answerIn(page, 0)).toContainText('second')
      await page.keyboard.press('ControlOrMeta+A')
      await markingButton(page, 'link').click()
      const drawer = drawers(page)
      await expect(drawer).toBeVisible()
      await closeDrawer(drawer, language)
      await expect(drawer).toHaveCount(0)
      await saveAll(page, language)
      await isStored('second')
      expect(await stored()).not.toContain('"link"')
    })

    await test.step('the session ends, and comes back', async () => {
      await context.clearCookies({ name: 'dragoman-token' })
      await writeOn(page, 0, ' signed out')
      await expect(line.because(t('saving.why.signedOut'))).toBeVisible()
      await expect(page.getByRole('link', { name: t('saving.signIn') })).toBeVisible()
      await signIn()
      await expect(line.saved).toBeVisible()
      await isStored('signed out')
    })

    await test.step('no network: leaving asks, and what was typed is saved once it is back', async () => {
      await context.setOffline(true)
      await writeOn(page, 1, ' offline')
      await expect(line.because(t('saving.why.offline'))).toBeVisible()
      await stepBack(page, admin.interviews).click()
      await expect(page.getByRole('heading', { name: t('saving.leave.title') })).toBeVisible()
      await page.getByRole('button', { name: t('saving.leave.stay') }).click()
      await context.setOffline(false)
      await expect(line.saved).toBeVisible()
      await isStored('offline')
    })

    await test.step('something in between answers 502', async () => {
      await page.route('**/api/interviews/*', async (route) => {
        if (route.request().method() === 'PATCH') await route.fulfill({ status: 502, body: '<html>' })
        else await route.continue()
      })
      await writeOn(page, 1, ' proxied')
      await expect(line.because(t('saving.why.server', { status: 502 }))).toBeVisible()
      await page.unroute('**/api/interviews/*')
      await expect(line.saved).toBeVisible()
      await isStored('proxied')
    })

    await test.step('a part is removed and comes back, and no field out of sight is undone', async () => {
      await fieldAt(page, 'headline').fill(`${headline} again`)
      await saveAll(page, language)
      const before = await stored()
      const key = /"key":"(q[a-z2-9]{6})"[^{}]*"question":"2\?"/.exec(before)?.[1]
      await chooseMore(page, rowAt(page, 'exchanges', 1), admin.said('general:remove'))
      const undo = page.getByRole('button', { name: t('parts.undo') })
      await expect(undo).toBeFocused()
      await expect.poll(stored).not.toContain('proxied')
      await page.keyboard.press('ControlOrMeta+Z')
      await expect(answerIn(page, 1)).toContainText('proxied')
      await expect(fieldAt(page, 'headline')).toHaveValue(`${headline} again`)
      await isStored('proxied')
      if (key) expect(await stored()).toContain(key)
    })

    await test.step('the breadcrumb is clicked mid-sentence, the page read anew mid-sentence', async () => {
      await writeOn(page, 2, ' mid-sentence')
      await stepBack(page, admin.interviews).click()
      await expect(page).toHaveURL(/collections\/interviews(\?|$)/)
      await isStored('mid-sentence')
      await openText(page, id, context, language)
      await writeOn(page, 2, ' and reloaded')
      await page.reload()
      await isStored('and reloaded')
      await expect(answerIn(page, 2)).toContainText('and reloaded')
    })

    await test.step('the window is closed without a network: the words are offered where the text is opened', async () => {
      await expect(line.saved).toBeVisible()
      await context.setOffline(true)
      await writeOn(page, 2, ' and closed')
      await expect(line.because(t('saving.why.offline'))).toBeVisible()
      // What the window sends as it closes may find the network again just then: nobody is to take it, or nothing is left to offer.
      await context.clearCookies({ name: 'dragoman-token' })
      page.on('dialog', (dialog) => void dialog.accept())
      await page.close({ runBeforeUnload: true })
      await expect.poll(() => page.isClosed()).toBe(true)
      await context.setOffline(false)
      await signIn()
      const again = await context.newPage()
      await again.route('**/api/interviews/*?draft=true&depth=0', (route) => route.abort(), { times: 1 })
      await again.goto(`/admin/collections/interviews/${String(id)}`)
      const offer = again.getByRole('region', { name: t('saving.keptWords.title') })
      await offer.getByText(t('saving.keptWords.show')).click()
      await expect(offer.getByText('and closed')).toBeVisible()
      await offer.getByRole('button', { name: t('saving.keptWords.putBack') }).click()
      await isStored('and closed')
      await expect(answerIn(again, 2)).toContainText('and closed')
      await expect(offer).toHaveCount(0)
      await expect(lineOf(again, language).saved).toBeVisible()
    })
  })
