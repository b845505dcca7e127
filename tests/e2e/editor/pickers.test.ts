import { expect, type Page, test } from '@playwright/test'

import { nameOfUntitled } from '@/cms/admin/list/name-of-untitled'

import { expectReady, fieldAt, wordsOfAdmin } from '../support/in-admin'
import { signIn } from './sign-in'

const unusual = (prefix: string) =>
  `${prefix}${Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => 'abcdefghij'[byte % 10]).join('')}`

const own = { 'Sec-Fetch-Site': 'same-origin' }

async function make(page: Page, path: string, data: object): Promise<number> {
  const answer = await page.request.post(`/api/${path}`, { headers: own, data })
  expect(answer.status(), await answer.text()).toBe(201)
  return ((await answer.json()) as { doc: { id: number } }).doc.id
}

for (const language of ['en', 'ar'] as const)
  test(`a topic is chosen by a name in another script and another spelling, in an admin in ${language}`, async ({
    page,
    context,
    baseURL,
  }) => {
    await signIn(page)
    const word = unusual('Water')
    const id = await make(page, 'topics?locale=en', {
      name: `Ḥanān ${word}`,
      otherNames: [`Tenderness ${word}`],
    })
    await page.request.patch(`/api/topics/${String(id)}?locale=ar`, {
      headers: own,
      data: { name: `حنان ${word}` },
    })
    // It is found by it, and told by it where the admin's language has no name.
    const arabicOnly = await make(page, 'topics?locale=ar', { name: `ماء ${word}` })
    const interview = await make(page, 'interviews?draft=true', { language, topics: [arabicOnly] })

    await context.addCookies([{ name: 'dragoman-lng', value: language, url: baseURL ?? '' }])
    await page.goto(`/admin/collections/interviews/${String(interview)}`)
    await expectReady(page)
    await page.getByRole('button', { name: wordsOfAdmin(language).tabWith('topics') }).click()
    const topics = fieldAt(page, 'topics')
    await expect(topics.getByText(`ماء ${word}`)).toBeVisible()
    const names = language === 'en' ? [`Ḥanān ${word}`, `حنان ${word}`] : [`حنان ${word}`, `Ḥanān ${word}`]
    for (const typed of [`حَنان ${word}`, `hanan ${word.toLowerCase()}`, `tenderness ${word}`]) {
      await topics.getByRole('combobox').fill(typed)
      await expect(topics.getByRole('option')).toHaveCount(1)
      await expect(topics.getByRole('option')).toHaveText(
        new RegExp(`${names[0] ?? ''}.* · .*${names[1] ?? ''}`),
      )
    }
    await topics.getByRole('combobox').press('Enter')
    // Beside the line that is read out.
    await expect(topics.getByText(`حنان ${word}`).last()).toBeVisible()
    await page.keyboard.press('ControlOrMeta+s')
    await expect
      .poll(async () => {
        const answer = await page.request.get(`/api/interviews/${String(interview)}?draft=true&depth=0`, {
          headers: own,
        })
        return ((await answer.json()) as { topics: number[] }).topics
      })
      .toEqual([arabicOnly, id])
  })

test('an interview without a headline is told by its language', async ({ page }) => {
  await signIn(page)
  const original = await make(page, 'interviews?draft=true', { language: 'ar' })
  const translation = await make(page, 'interviews?draft=true', { language: 'en', translationOf: original })
  await page.goto(`/admin/collections/interviews/${String(translation)}`)
  await expectReady(page)
  await expect(fieldAt(page, 'translationOf')).toContainText(nameOfUntitled('ar', null, 'en'))
})
