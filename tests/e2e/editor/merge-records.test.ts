import { expect, type Page, test } from '@playwright/test'
import { isolated } from '@/lib/isolated'
import { adminMessages } from '@/i18n/admin-messages'

import { violationsOn } from '../support/axe'
import { expectReady, fieldAt } from '../support/in-admin'
import { signIn } from './sign-in'

const unusual = (prefix: string) =>
  `${prefix}${Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => 'abcdefghij'[byte % 10]).join('')}`

const own = { 'Sec-Fetch-Site': 'same-origin' }

async function make(page: Page, path: string, data: object): Promise<number> {
  const answer = await page.request.post(`/api/${path}`, { headers: own, data })
  expect(answer.status(), await answer.text()).toBe(201)
  return ((await answer.json()) as { doc: { id: number } }).doc.id
}

const topicsOf = async (page: Page, interview: number) => {
  const answer = await page.request.get(`/api/interviews/${String(interview)}?draft=true&depth=0`, {
    headers: own,
  })
  return ((await answer.json()) as { topics: number[] }).topics
}

for (const language of ['en', 'ar'] as const)
  test(`two topics become one, which is undone, in an admin in ${language}`, async ({
    page,
    context,
    baseURL,
  }) => {
    const t = adminMessages(language)
    await signIn(page)
    const word = unusual('River')
    const kept = await make(page, 'topics?locale=en', { name: `Rivers ${word}` })
    const gone = await make(page, 'topics?locale=ar', { name: `أنهار ${word}` })
    const headline = unusual('Headline')
    const interview = await make(page, 'interviews?draft=true', { language, headline, topics: [gone] })
    if (language === 'ar') await page.setViewportSize({ width: 390, height: 844 })

    await context.addCookies([{ name: 'dragoman-lng', value: language, url: baseURL ?? '' }])
    await page.goto(`/admin/collections/topics/${String(gone)}?locale=ar`)
    await expectReady(page)
    await page.getByRole('button', { name: t('merging.begin') }).click()
    const panel = page.getByRole('region', { name: t('merging.title'), exact: true })
    await panel.getByRole('combobox', { name: t('merging.other') }).fill(`rivers ${word}`)
    await expect(panel.getByRole('option')).toHaveCount(1)
    await panel.getByRole('combobox', { name: t('merging.other') }).press('Enter')
    await expect(panel.getByText(t('merging.movesNothing'))).toBeVisible()
    await panel.getByRole('radio', { name: `Rivers ${word}` }).check()
    await expect(panel.getByText(t('merging.moves', { count: 1 }))).toBeVisible()
    await expect(panel.getByText(headline)).toBeVisible()
    expect(await violationsOn(page, { parts: ['section[aria-labelledby] fieldset'] })).toEqual([])
    await panel.getByRole('button', { name: t('merging.merge') }).click()

    await expect(page).toHaveURL(new RegExp(`/topics/${String(kept)}$`))
    await expect(page.getByText(t('merging.merged', { name: isolated(`أنهار ${word}`) }))).toBeVisible()
    expect(await topicsOf(page, interview)).toEqual([kept])
    await page.getByRole('button', { name: t('merging.undo') }).click()
    await expect(page.getByText(t('merging.merged', { name: isolated(`أنهار ${word}`) }))).toHaveCount(0)
    await expect(fieldAt(page, 'name').first()).toBeVisible()
    expect(await topicsOf(page, interview)).toEqual([gone])
  })
