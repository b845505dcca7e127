import { expect, type Page, test } from '@playwright/test'
import sharp from 'sharp'

import { saveAll } from './saving-line'
import { signIn } from './sign-in'

const headline = 'What the lamplighter of Skerrow keeps in his pockets'
const answers = [
  'Matches, mostly, and a list of the doors that stick.',
  'I stopped counting after the second winter.',
]
const correction = 'I stopped counting after the third winter.'
const author = { name: 'Ysolde Marrow', bio: 'Ysolde Marrow walks home the long way. She is invented.' }

/** The answer to a save that is more than an autosaved draft. */
const stored = (page: Page) =>
  page.waitForResponse(
    (response) =>
      response.request().method() === 'PATCH' && !response.url().includes('autosave=true') && response.ok(),
  )

/** Opens the block menu and adds a question with its answer. */
async function addExchange(page: Page, n: number, question: string, answer: string): Promise<void> {
  await page.getByRole('button', { name: 'Add Part' }).click()
  await page.getByRole('button', { name: 'Question and answer' }).click()
  const block = page.locator(`#exchanges-row-${String(n)}`)
  await block.locator('textarea').first().fill(question)
  await block.locator('[contenteditable=true]').first().click()
  await page.keyboard.type(answer)
}

/** Chooses the option of a select field; `at` is the field's own wrapper. */
async function choose(page: Page, at: string, option: string): Promise<void> {
  await page.locator(`${at} .rs__control`).click()
  await page.locator('.rs__option', { hasText: option }).first().click()
}

/** Makes a record from beside a relationship field, in the drawer that it opens. */
async function makeBeside(
  page: Page,
  at: string,
  fill: (drawer: ReturnType<Page['locator']>) => Promise<void>,
) {
  await page.locator(`${at} .relationship-add-new__add-button`).click()
  const drawer = page.locator('.doc-drawer').last()
  await fill(drawer)
  await drawer.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByText(/successfully/i).first()).toBeVisible()
  await drawer.locator('.doc-drawer__header-close').click()
  await expect(page.locator('.doc-drawer')).toHaveCount(0)
}

async function publish(page: Page): Promise<void> {
  await Promise.all([stored(page), page.getByRole('button', { name: /^Publish/ }).click()])
}

test('an editor writes, previews, publishes, corrects, protects and takes down an interview', async ({
  page,
  browser,
}) => {
  test.setTimeout(400_000)
  const reader = await (await browser.newContext()).newPage()
  await signIn(page)

  await page.goto('/admin/collections/interviews/create')
  await page.locator('#field-headline').fill(headline)
  await page.locator('#field-standfirst').fill('A sample: nobody in it exists.')
  await page.getByRole('button', { name: 'Add Interviewee' }).click()
  await choose(page, '#field-interviewees__0__protection', 'Described only')
  await page.locator('#field-interviewees__0__label').fill('the last lamplighter of Skerrow')
  await addExchange(page, 0, 'What do you carry?', answers[0] ?? '')
  await addExchange(page, 1, 'How many lamps are left?', answers[1] ?? '')
  const missing = page.locator('.publish-checklist')
  await expect(missing.getByText('Choose the language that was spoken')).toBeVisible()
  await choose(page, '#field-spokenLanguages', 'English (en)')
  await saveAll(page)
  await expect(missing.getByText('Choose the language that was spoken')).toHaveCount(0)

  await page.getByRole('button', { name: /^Publish/ }).click()
  await expect(page.locator('.toast-error, .payload-toast-item').first()).toContainText(
    'Credit an interviewer or writer',
  )

  await missing.getByRole('button', { name: 'Credit an interviewer or writer' }).click()
  await page.getByRole('button', { name: 'Add Author' }).click()
  await makeBeside(page, '#field-authors__0__person', async (drawer) => {
    await drawer.locator('#field-name').fill(author.name)
    await drawer.locator('[contenteditable=true]').first().click()
    await page.keyboard.type(author.bio)
    await drawer.getByRole('button', { name: 'Create New' }).click()
    const upload = page.locator('.doc-drawer').last()
    const portrait = await sharp({ create: { width: 400, height: 400, channels: 3, background: '#0c4f58' } })
      .jpeg()
      .toBuffer()
    await upload
      .locator('input[type=file]')
      .setInputFiles({ name: 'ysolde.jpg', mimeType: 'image/jpeg', buffer: portrait })
    await upload.locator('#field-alt').fill('A plain petrol square, standing in for a portrait.')
    await upload.getByRole('button', { name: 'Save', exact: true }).click()
    await expect(page.locator('.doc-drawer')).toHaveCount(1)
  })
  await saveAll(page)
  await expect(missing.getByText('Nothing is missing.')).toBeVisible()

  const id = /interviews\/(\d+)/.exec(page.url())?.[1] ?? ''
  expect(id).not.toBe('')
  expect((await reader.goto(`/en/preview/${id}`))?.status()).toBe(404)
  const preview = await page.context().newPage()
  await preview.goto(`/en/preview/${id}`)
  await expect(preview.getByRole('heading', { name: headline })).toBeVisible()
  await preview.getByRole('link', { name: 'Go on writing' }).click()
  await expect(preview.locator('#field-headline')).toHaveValue(headline)
  await preview.close()

  await publish(page)
  await page.reload()
  const address = (await page.getByRole('link', { name: 'View page' }).getAttribute('href')) ?? ''
  await reader.goto(address)
  await expect(reader.getByRole('heading', { name: headline })).toBeVisible()
  for (const text of [...answers, author.bio]) await expect(reader.getByText(text)).toBeVisible()
  await expect(reader.getByRole('link', { name: author.name }).first()).toBeVisible()
  const profile = (await reader.getByRole('link', { name: author.name }).first().getAttribute('href')) ?? ''
  const exchange = (await reader.locator('a[href^="#q"]').first().getAttribute('href')) ?? ''

  await page.getByRole('button', { name: 'Text', exact: true }).click()
  await page.locator('#exchanges-row-1 [contenteditable=true]').first().click()
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.type(correction)
  await saveAll(page)
  await reader.reload()
  await expect(reader.getByText(answers[1] ?? '')).toBeVisible()
  await publish(page)
  await reader.reload()
  await expect(reader.getByText(correction)).toBeVisible()
  await expect(reader.locator(exchange)).toHaveCount(1)

  await page.getByRole('button', { name: 'Credits' }).click()
  await choose(page, '#field-authors__0__creditedAs', 'Name withheld')
  await saveAll(page)
  await publish(page)
  await reader.reload()
  await expect(reader.getByText(correction)).toBeVisible()
  expect(await reader.content()).not.toContain(author.name)
  expect((await reader.goto(profile))?.status()).toBe(404)

  await page.locator('.doc-controls__popup .popup-button, .doc-controls__dots').first().click()
  await page.getByRole('button', { name: 'Unpublish' }).click()
  await Promise.all([stored(page), page.getByRole('button', { name: 'Confirm' }).click()])
  expect((await reader.goto(address))?.status()).toBe(404)
})
