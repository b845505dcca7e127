import { expect, type Locator, type Page, test } from '@playwright/test'
import sharp from 'sharp'

import { languageName } from '@/i18n/language-name'
import { adminMessages } from '@/i18n/admin-messages'

import {
  choose,
  chooseMore,
  closeDrawer,
  drawers,
  fieldAt,
  publishButton,
  richTextAt,
  wordsOfAdmin,
} from '../support/in-admin'
import { wordsOf } from '../support/in-page'

import { saveAll } from './saving-line'
import { signIn } from './sign-in'

const inEnglish = adminMessages('en')

const headline = 'What the lamplighter of Skerrow keeps in his pockets'
const answers = [
  'Matches, mostly, and a list of the doors that stick.',
  'I stopped counting after the second winter.',
]
const correction = 'I stopped counting after the third winter.'
const author = { name: 'Ysolde Marrow', bio: 'Ysolde Marrow walks home the long way. She is invented.' }

const admin = wordsOfAdmin('en')
const t = adminMessages('en')

/** The answer to a save that is more than an autosaved draft. */
const stored = (page: Page) =>
  page.waitForResponse(
    (response) =>
      response.request().method() === 'PATCH' && !response.url().includes('autosave=true') && response.ok(),
  )

/** As a page of the site asks: a sign-in in a cookie counts only where the browser says that it does. */
const countStored = async (page: Page) => {
  const answer = await page.request.get('/api/interviews?limit=1&depth=0&where[_status][equals]=draft', {
    headers: { 'Sec-Fetch-Site': 'same-origin' },
  })
  return ((await answer.json()) as { totalDocs: number }).totalDocs
}

/** Opens the block menu and adds a question with its answer. */
async function addExchange(page: Page, n: number, question: string, answer: string): Promise<void> {
  await page.getByRole('button', { name: admin.addTo('exchanges') }).click()
  await page.getByRole('button', { name: admin.oneOf('exchanges.questionAnswer') }).click()
  await fieldAt(page, `exchanges.${String(n)}.question`).fill(question)
  await richTextAt(page, `exchanges.${String(n)}.answer`).click()
  await page.keyboard.type(answer)
}

/** Makes a record from beside a relationship field, in the drawer that it opens. */
async function makeBeside(
  page: Page,
  path: string,
  label: string,
  fill: (drawer: Locator) => Promise<void>,
): Promise<void> {
  // What follows "Add new" there is no name: Payload makes it of the labels of all languages at once.
  const adds = admin.said('fields:addNewLabel', { label: '' })
  await fieldAt(page, path).getByRole('button', { name: adds }).click()
  const drawer = drawers(page).last()
  await fill(drawer)
  await saveButton(drawer).click()
  await expect(page.getByText(admin.said('general:successfullyCreated', { label })).first()).toBeVisible()
  await closeDrawer(drawer)
  await expect(drawers(page)).toHaveCount(0)
}

const saveButton = (drawer: Locator) =>
  drawer.getByRole('button', { name: admin.said('general:save'), exact: true })

async function publish(page: Page): Promise<void> {
  await Promise.all([stored(page), publishButton(page).click()])
}

test('an editor writes, previews, publishes, corrects, protects and takes down an interview', async ({
  page,
  browser,
}) => {
  test.setTimeout(400_000)
  const reader = await (await browser.newContext()).newPage()
  await signIn(page)

  const before = await countStored(page)
  await page.goto('/admin/collections/interviews/create')
  await fieldAt(page, 'headline').fill(headline)
  expect(await countStored(page)).toBe(before)
  await page.getByRole('button', { name: t('begin.begin') }).click()
  await expect(page).toHaveURL(/interviews\/\d+$/)
  await expect(fieldAt(page, 'headline')).toHaveValue(headline)
  await fieldAt(page, 'standfirst').fill('A sample: nobody in it exists.')
  await page.getByRole('button', { name: admin.addTo('interviewees') }).click()
  await choose(page, 'interviewees.0.protection', admin.option('interviewees.protection', 'described'))
  await fieldAt(page, 'interviewees.0.label').fill('the last lamplighter of Skerrow')
  await addExchange(page, 0, 'What do you carry?', answers[0] ?? '')
  await addExchange(page, 1, 'How many lamps are left?', answers[1] ?? '')
  const missing = page.getByRole('region', { name: inEnglish('publishing.checklist.title') })
  await expect(missing.getByText(t('complaints.missing.spoken'))).toBeVisible()
  await choose(page, 'spokenLanguages', `${languageName('en', 'en', 'jeem')} (en)`)
  await saveAll(page)
  await expect(missing.getByText(t('complaints.missing.spoken'))).toHaveCount(0)

  await publishButton(page).click()
  const unsigned = t('complaints.missing.author')
  const inChecklist = missing.getByRole('button', { name: unsigned })
  const inList = page.getByRole('listitem').filter({ hasText: unsigned })
  await expect(inList.filter({ hasNot: page.getByRole('button', { name: unsigned }) })).toBeVisible()

  await inChecklist.click()
  await page.getByRole('button', { name: admin.addTo('authors') }).click()
  await makeBeside(page, 'authors.0.person', admin.oneOf('authors'), async (drawer) => {
    await fieldAt(drawer, 'name').fill(author.name)
    await richTextAt(drawer, 'bio').click()
    await page.keyboard.type(author.bio)
    await drawer.getByRole('button', { name: admin.said('general:createNew'), exact: true }).click()
    const upload = drawers(page).last()
    const portrait = await sharp({ create: { width: 400, height: 400, channels: 3, background: '#0c4f58' } })
      .jpeg()
      .toBuffer()
    const chooser = page.waitForEvent('filechooser')
    await upload.getByRole('button', { name: admin.said('upload:selectFile'), exact: true }).click()
    await (await chooser).setFiles({ name: 'ysolde.jpg', mimeType: 'image/jpeg', buffer: portrait })
    await fieldAt(upload, 'alt').fill('A plain petrol square, standing in for a portrait.')
    await saveButton(upload).click()
    await expect(drawers(page)).toHaveCount(1)
  })
  await saveAll(page)
  await expect(missing.getByText(inEnglish('publishing.checklist.ready'))).toBeVisible()

  const id = /interviews\/(\d+)/.exec(page.url())?.[1] ?? ''
  expect(id).not.toBe('')
  expect((await reader.goto(`/en/preview/${id}`))?.status()).toBe(404)
  const preview = await page.context().newPage()
  await preview.goto(`/en/preview/${id}`)
  await expect(preview.getByRole('heading', { name: headline })).toBeVisible()
  await preview.getByRole('link', { name: wordsOf('en')('preview.edit') }).click()
  await expect(fieldAt(preview, 'headline')).toHaveValue(headline)
  await preview.close()

  await publish(page)
  await page.reload()
  const address =
    (await page.getByRole('link', { name: inEnglish('publishing.viewPage') }).getAttribute('href')) ?? ''
  await reader.goto(address)
  await expect(reader.getByRole('heading', { name: headline })).toBeVisible()
  for (const text of [...answers, author.bio]) await expect(reader.getByText(text)).toBeVisible()
  await expect(reader.getByRole('link', { name: author.name }).first()).toBeVisible()
  const profile = (await reader.getByRole('link', { name: author.name }).first().getAttribute('href')) ?? ''
  const exchange = (await reader.locator('a[href^="#q"]').first().getAttribute('href')) ?? ''

  await page.getByRole('button', { name: admin.tabWith('exchanges'), exact: true }).click()
  // It is public, and nobody has translated it.
  await expect(page.getByText(admin.label('headChange')).filter({ visible: true })).toHaveCount(0)
  await richTextAt(page, 'exchanges.1.answer').click()
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.type(correction)
  await saveAll(page)
  await reader.reload()
  await expect(reader.getByText(answers[1] ?? '')).toBeVisible()
  await publish(page)
  await reader.reload()
  await expect(reader.getByText(correction)).toBeVisible()
  await expect(reader.locator(exchange)).toHaveCount(1)

  await page.getByRole('button', { name: admin.tabWith('authors'), exact: true }).click()
  await choose(page, 'authors.0.creditedAs', admin.option('authors.creditedAs', 'withheld'))
  await saveAll(page)
  await publish(page)
  await reader.reload()
  await expect(reader.getByText(correction)).toBeVisible()
  expect(await reader.content()).not.toContain(author.name)
  expect((await reader.goto(profile))?.status()).toBe(404)

  await chooseMore(page, page.getByRole('main'), admin.said('version:unpublish'))
  await Promise.all([
    stored(page),
    page.getByRole('button', { name: admin.said('general:confirm'), exact: true }).click(),
  ])
  expect((await reader.goto(address))?.status()).toBe(404)
})
