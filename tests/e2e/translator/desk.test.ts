import { expect as expectSoon, type Page, test } from '@playwright/test'

import { lexicalDocument } from '@/lib/lexical-document'
import { citationFormats, feedFormats, routes } from '@/lib/routes'

import { fresh, type Newsroom, openNewsroom, type Original } from './newsroom'

// Three windows at work at once, each with the whole admin in it.
const expect = expectSoon.configure({ timeout: 30_000 })

interface Stored {
  id: number
  revision: number
  slug: string
  work: string
  exchanges: { id: string; key: string; question: string | null }[]
}

const newest = (newsroom: Newsroom, id: number) =>
  newsroom.ask<Stored>('GET', `/interviews/${String(id)}?draft=true&depth=0`)

/** Waits until the server has these words: the form saves by itself. */
const saved = (newsroom: Newsroom, id: number, words: string) =>
  expect.poll(async () => JSON.stringify(await newest(newsroom, id)), { timeout: 30_000 }).toContain(words)

/** The card or the row of a text on the desk. */
const at = (page: Page, headline: string) => page.locator('.desk-card, tr', { hasText: headline })

async function write(page: Page, row: number, question: string, answer: string): Promise<void> {
  const part = page.locator(`#exchanges-row-${String(row)}`)
  await part.scrollIntoViewIfNeeded()
  await part.locator('textarea').first().fill(question)
  const editor = part.locator('[contenteditable=true]').first()
  // One that was focused just now may have no selection yet, and drops the first letter of somebody who types at once.
  await expect(async () => {
    await editor.click()
    await page.keyboard.press('ControlOrMeta+A')
    await page.keyboard.type(answer)
    await expect(editor).toHaveText(answer, { timeout: 2000 })
  }).toPass()
}

async function openText(page: Page, headline: string): Promise<number> {
  await at(page, headline)
    .getByRole('link', { name: /Open the text|فتح النص/ })
    .click()
  await expect(page.locator('#field-headline')).toBeVisible()
  return Number(/interviews\/(\d+)/.exec(page.url())?.[1])
}

/** Every address that shows an interview in Arabic, or a part of it. Who is called what there: editor/surfaces.test.ts. */
function surfacesOf(
  { slug, work, exchanges }: Stored,
  about: Original['slugs'],
  translator: string,
): string[] {
  const key = exchanges[0]?.key ?? ''
  const lists = [
    routes.home('ar'),
    routes.interviews('ar'),
    routes.topic('ar', about.topics),
    routes.place('ar', about.places),
    routes.author('ar', about.authors),
    routes.translator('ar', translator),
  ]
  return [
    ...lists,
    ...lists
      .filter((path) => path !== routes.interviews('ar'))
      .flatMap((path) => feedFormats.map((format) => routes.feed(path, format))),
    routes.speaker('ar', about.speakers),
    routes.archiveMonth('ar', new Date().getUTCFullYear(), new Date().getUTCMonth() + 1),
    routes.search('ar', { q: 'سكيرو' }),
    routes.short(work, 'ar'),
    routes.interview('ar', slug),
    routes.withLanguage('ar', slug, 'en'),
    routes.quote('ar', slug, key),
    routes.republish('ar', slug),
    ...citationFormats.map((format) => routes.citation('ar', slug, format)),
  ].map((path) => encodeURI(decodeURI(path)))
}

const publish = async (page: Page) => {
  const answer = page.waitForResponse(
    (response) =>
      response.request().method() === 'PATCH' && !response.url().includes('draft=true') && response.ok(),
  )
  await page.getByRole('button', { name: /^Publish/ }).click()
  await answer
}

test('two translators and an editor carry an interview over, and over again when it is corrected', async ({
  page,
  browser,
  baseURL,
}) => {
  test.setTimeout(600_000)
  const newsroom = await openNewsroom(page, browser, baseURL ?? '')
  const names = [fresh('Salma'), fresh('Omar')] as const
  const headline = fresh('The lamplighter of Skerrow')
  const answers = ['Matches, mostly.', 'After the rain.']
  const { id: original, slugs } = await newsroom.makeOriginal('en', headline, answers)
  const editor = await newsroom.enter(await newsroom.makePerson('editor', fresh('Edith')))
  const salma = await newsroom.enter(await newsroom.makePerson('translator', names[0]))
  const omar = await newsroom.enter(await newsroom.makePerson('translator', names[1]))

  await test.step('wanted', async () => {
    await editor.goto('/admin')
    await editor.getByRole('link', { name: 'Open the translation desk' }).click()
    const row = at(editor, headline)
    await row.getByText('Ask for a translation').click()
    await row.getByLabel('Brief for the translator').fill('Keep it plain.')
    await row.getByRole('button', { name: 'Mark as wanted' }).click()
    await expect(row.getByText('Wanted', { exact: true })).toBeVisible()
  })

  const translation = await test.step('claimed, and begun beside the source', async () => {
    await salma.goto('/admin')
    await expect(at(salma, headline).getByText('Keep it plain.')).toBeVisible()
    await at(salma, headline).getByRole('button', { name: 'Claim it' }).click()
    const id = await openText(salma, headline)
    await expect(salma.locator('.source-beside', { hasText: headline })).toHaveAttribute('class', /beside/)
    await expect(salma.locator('#exchanges-row-0 .source-beside', { hasText: 'Matches' })).toBeVisible()
    await expect(salma.getByText('3 parts are not translated yet.')).toBeVisible()
    await expect(salma.getByRole('button', { name: /^Publish/ })).toHaveCount(0)
    await salma.locator('#field-headline').fill('مُشعل المصابيح')
    await write(salma, 0, 'ماذا؟', 'أعواد ثقاب في الغالب.')
    await saved(newsroom, id, 'أعواد ثقاب في الغالب.')
    await expect(salma.getByText('1 part is not translated yet.')).toBeVisible()
    return id
  })

  await test.step('joined by a second, who writes too', async () => {
    await omar.goto('/admin/desk?list=others')
    await at(omar, headline).getByRole('button', { name: 'Ask to join' }).click()
    await expect(at(omar, headline)).toHaveCount(0)
    await salma.goto('/admin/desk')
    await expect(salma.getByText('A translator asks to join a translation')).toBeVisible()
    await at(salma, headline)
      .getByRole('button', { name: /Let in/ })
      .click()
    await expect(at(salma, headline).getByText('(asks to join)')).toHaveCount(0)
    await omar.goto('/admin/desk')
    await openText(omar, headline)
    await write(omar, 1, 'متى؟', 'بعد المطر.')
    await saved(newsroom, translation, 'بعد المطر.')
  })

  await test.step('handed in, sent back with a note, handed in again', async () => {
    await salma.goto(`/admin/collections/interviews/${String(translation)}`)
    await expect(salma.getByText('Every part is translated.')).toBeVisible()
    await salma.getByRole('button', { name: 'Hand in' }).click()
    await expect(salma.getByRole('button', { name: 'Take back' })).toBeVisible()
    await editor.goto('/admin/desk?list=review')
    await at(editor, headline).getByRole('link', { name: 'Details' }).click()
    await editor.getByText('Send back with a note').click()
    await editor.getByLabel('What should change').fill('Which rain?')
    await editor.getByRole('button', { name: 'Send', exact: true }).click()
    await expect(editor.getByText('Sent back with this note')).toBeVisible()
    await salma.goto('/admin/desk')
    await expect(at(salma, headline).getByText('Which rain?')).toBeVisible()
    await openText(salma, headline)
    await write(salma, 1, 'متى؟', 'بعد مطر الخريف.')
    await saved(newsroom, translation, 'بعد مطر الخريف.')
    await salma.getByRole('button', { name: 'Hand in' }).click()
    await expect(salma.getByRole('button', { name: 'Take back' })).toBeVisible()
  })

  await test.step('edited; both accept the final text, and it is published under both names', async () => {
    await editor.goto(`/admin/collections/interviews/${String(translation)}`)
    await editor.locator('#field-headline').fill('مُشعل مصابيح سكيرو')
    await saved(newsroom, translation, 'مُشعل مصابيح سكيرو')
    await editor.getByRole('button', { name: 'Show the final text' }).click()
    await expect(editor.getByText('Final text shown')).toBeVisible()
    for (const translator of [salma, omar]) {
      await translator.goto('/admin/desk')
      await at(translator, headline).getByRole('link', { name: 'Details' }).click()
      await expect(translator.locator('.word-changes ins')).toContainText('سكيرو')
      await translator.getByLabel('I accept it').check()
      await translator.getByRole('button', { name: 'Send', exact: true }).click()
      await expect(translator.getByText('accepted').first()).toBeVisible()
    }
    await editor.reload()
    await publish(editor)
    for (const name of names) {
      const { docs } = await newsroom.ask<{ docs: { slug: string }[] }>(
        'GET',
        `/translators?where[name][equals]=${encodeURIComponent(name)}&locale=en`,
      )
      for (const path of surfacesOf(await newest(newsroom, translation), slugs, docs[0]?.slug ?? '')) {
        const answer = await page.request.get(path)
        expect(answer.status(), path).toBe(200)
        const said = await answer.text()
        for (const each of names) expect(said, path).toContain(each)
      }
    }
  })

  const readersLine = async (count: number) => {
    await page.goto(`/ar/interviews/${(await newest(newsroom, translation)).slug}`)
    await expect(page.locator('.exchange .behind')).toHaveCount(count)
    return page.locator('.exchange').first()
  }

  await test.step('behind when its source is corrected, until it is dealt with', async () => {
    const { exchanges, revision } = await newest(newsroom, original)
    await readersLine(0)
    await newsroom.ask('PATCH', `/interviews/${String(original)}`, {
      _status: 'published',
      revision,
      exchanges: exchanges.map((part, n) =>
        n === 0 ? { ...part, answer: lexicalDocument(['Candles, mostly.']) } : part,
      ),
    })
    const first = await readersLine(1)
    await expect(first.locator('.behind')).toContainText('عُدِّل الأصل')
    expect(await page.content()).not.toContain('Matches')
    await salma.goto('/admin/desk')
    await expect(at(salma, headline).getByText('1 part behind')).toBeVisible()
    await openText(salma, headline)
    const own = salma.locator('#exchanges-row-0')
    await expect(own.locator('.word-changes del')).toHaveText(/Matches/)
    await expect(own.locator('.word-changes ins')).toHaveText(/Candles/)
    await write(salma, 0, 'ماذا؟', 'شموع في الغالب.')
    await own.getByRole('button', { name: 'I have updated it' }).click()
    await expect(own.locator('.word-changes')).toHaveCount(0)
    await saved(newsroom, translation, 'شموع في الغالب.')
    await salma.getByRole('button', { name: 'Hand in' }).click()
    await expect(salma.getByRole('button', { name: 'Take back' })).toBeVisible()
    await editor.goto(`/admin/collections/interviews/${String(translation)}`)
    await publish(editor)
    await editor.goto('/admin/desk')
    await expect(at(editor, headline).getByText('Published')).toBeVisible()
    await expect(at(editor, headline).getByText('behind')).toHaveCount(0)
    await expect(await readersLine(0)).toContainText('شموع في الغالب.')
  })
})

test('in an Arabic admin, a private Arabic original is claimed, translated and published', async ({
  page,
  browser,
  baseURL,
}) => {
  test.setTimeout(300_000)
  const newsroom = await openNewsroom(page, browser, baseURL ?? '')
  const headline = fresh('حارس المنارة')
  await newsroom.makeOriginal('ar', headline, ['أعواد ثقاب.'], false)
  const editor = await newsroom.enter(await newsroom.makePerson('editor', fresh('هدى')), 'ar')
  const name = fresh('Nour')
  const nour = await newsroom.enter(await newsroom.makePerson('translator', name), 'ar')

  await editor.goto('/admin/desk')
  await expect(editor.locator('html')).toHaveAttribute('dir', /^rtl$/i)
  const row = at(editor, headline)
  await row.getByText('طلب ترجمة').click()
  await row.getByRole('button', { name: 'وضعها بين المطلوب' }).click()
  await expect(row.getByText('مطلوبة', { exact: true })).toBeVisible()

  await nour.goto('/admin')
  await at(nour, headline).getByRole('button', { name: 'تولّي الترجمة' }).click()
  const id = await openText(nour, headline)
  const source = nour.locator('#exchanges-row-0 .source-beside__text', { hasText: 'أعواد' })
  await expect(source).toHaveAttribute('lang', 'ar')
  await expect(source).toHaveAttribute('dir', 'rtl')
  await nour.locator('#field-headline').fill('The keeper of the light')
  await write(nour, 0, 'What?', 'Matches.')
  await saved(newsroom, id, 'Matches.')
  await nour.getByRole('button', { name: 'تسليم الترجمة' }).click()
  await expect(nour.getByRole('button', { name: 'سحب التسليم' })).toBeVisible()

  await editor.goto(`/admin/collections/interviews/${String(id)}`)
  const answer = editor.waitForResponse(
    (response) =>
      response.request().method() === 'PATCH' && !response.url().includes('draft=true') && response.ok(),
  )
  await editor.getByRole('button', { name: /نشر/ }).first().click()
  await answer
  await page.goto(`/en/interviews/${(await newest(newsroom, id)).slug}`)
  await expect(page.getByText(name).first()).toBeVisible()
  expect(await page.content()).not.toContain(headline)
})
