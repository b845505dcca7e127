import { expect, test } from '@playwright/test'
import { adminMessages } from '@/i18n/admin-messages'

import { violationsOn } from '../support/axe'
import { expectReady, fieldAt, rowAt, wordsOfAdmin } from '../support/in-admin'
import { fresh, openNewsroom } from '../translator/newsroom'
import { saveAll } from './saving-line'

const answers = Array.from(
  { length: 12 },
  (_, n) => `Answer ${String(n + 1)}. ${'And on it goes. '.repeat(60)}`,
)

for (const language of ['en', 'ar'] as const)
  test(`a draft is shown to one reader outside for as long as an editor lets them, in an admin in ${language}`, async ({
    page,
    context,
    browser,
    baseURL,
  }) => {
    const t = adminMessages(language)
    const newsroom = await openNewsroom(page, browser, baseURL ?? '')
    const headline = fresh('The lantern ')
    const { id } = await newsroom.makeOriginal('en', headline, answers.slice(0, 2), false)
    await context.addCookies([{ name: 'dragoman-lng', value: language, url: baseURL ?? '' }])
    await page.goto(`/admin/collections/interviews/${String(id)}`)
    await expectReady(page)
    await page.getByText(t('sharing.title')).click()
    await page.getByLabel(t('sharing.forWhom'), { exact: true }).fill('Salma, who is in it')
    await page.getByRole('button', { name: t('sharing.make') }).click()
    const address = await page.getByLabel(t('sharing.made')).inputValue()
    expect(await violationsOn(page, { parts: ['.share-draft'] })).toEqual([])

    const outside = await browser.newContext()
    const reader = await outside.newPage()
    const answer = await reader.goto(address)
    expect(answer?.status()).toBe(200)
    await expect(reader.getByRole('heading', { level: 1 })).toHaveText(headline)
    await expect(reader.getByText('This is a draft')).toBeVisible()
    expect(answer?.headers()['cache-control']).toContain('no-store')
    const html = (await answer?.text()) ?? ''
    expect(html).toContain('noindex')
    expect(html).not.toContain('og:')
    expect(html).not.toContain('application/ld+json')

    await fieldAt(page, 'headline').fill(`${headline} again`)
    await saveAll(page, language)
    await reader.reload()
    await expect(reader.getByRole('heading', { level: 1 })).toHaveText(`${headline} again`)

    await page.getByRole('button', { name: t('sharing.takeBack', { name: 'Salma, who is in it' }) }).click()
    await expect(page.getByText(t('sharing.none'))).toBeVisible()
    expect((await reader.reload())?.status()).toBe(404)
    await outside.close()
  })

test('the page stands beside the form, at the newest save and at the part that is written', async ({
  page,
  browser,
  baseURL,
}) => {
  const newsroom = await openNewsroom(page, browser, baseURL ?? '')
  const headline = fresh('The stair ')
  const { id } = await newsroom.makeOriginal('en', headline, answers, false)
  await page.goto(`/admin/collections/interviews/${String(id)}`)
  await expectReady(page)
  // Payload remembers whether somebody has it beside the form.
  const open = page.getByRole('button', { name: wordsOfAdmin('en').said('general:livePreview'), exact: true })
  if ((await open.count()) > 0) await open.click()
  const shown = page.frameLocator('#live-preview-iframe')
  await expect(shown.getByRole('heading', { level: 1 })).toHaveText(headline)
  await fieldAt(page, 'headline').fill(`${headline} of stone`)
  await saveAll(page)
  await expect(shown.getByRole('heading', { level: 1 })).toHaveText(`${headline} of stone`)
  await expect(shown.getByText('Answer 9.')).not.toBeInViewport()
  await rowAt(page, 'exchanges', 8).getByRole('button').first().focus()
  await expect(shown.getByText('Answer 9.')).toBeInViewport()
  await page.getByRole('button', { name: wordsOfAdmin('en').said('general:exitLivePreview') }).click()
  await expect(
    page.getByRole('button', { name: wordsOfAdmin('en').said('general:livePreview'), exact: true }),
  ).toBeVisible()
})
