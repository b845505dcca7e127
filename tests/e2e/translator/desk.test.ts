import { expect as expectSoon, type Locator, type Page, test } from '@playwright/test'
import type { Locale } from '@/i18n/locales'
import { lexicalDocument } from '@/text/lexical-document'
import { citationFormats, feedFormats, routes } from '@/lib/routes'
import { adminMessages } from '@/i18n/admin-messages'

import { fieldAt, publishButton, richTextAt, rowAt } from '../support/in-admin'
import { behindLines } from '../support/in-page'
import { fresh, type Newsroom, openNewsroom, type Original } from './newsroom'

const inEnglish = adminMessages('en')
const inArabic = adminMessages('ar')

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
const at = (page: Page, headline: string, language: Locale = 'en') => {
  const details = page.getByRole('link', { name: adminMessages(language)('desk.details'), exact: true })
  // A notice names the text, too, and leads to no details.
  const card = page.getByRole('listitem').filter({ has: details })
  return page.getByRole('row').or(card).filter({ hasText: headline })
}

/** What a part is translated from, beside it. */
const sourceIn = (part: Page | Locator, language: Locale = 'en') =>
  part.getByRole('group', { name: adminMessages(language)('source.title') })

async function write(page: Page, row: number, question: string, answer: string): Promise<void> {
  const part = `exchanges.${String(row)}`
  await rowAt(page, 'exchanges', row).scrollIntoViewIfNeeded()
  await fieldAt(page, `${part}.question`).fill(question)
  const editor = richTextAt(page, `${part}.answer`)
  // One that was focused just now may have no selection yet, and drops the first letter of somebody who types at once.
  await expect(async () => {
    await editor.click()
    await page.keyboard.press('ControlOrMeta+A')
    await page.keyboard.type(answer)
    await expect(editor).toHaveText(answer, { timeout: 2000 })
  }).toPass()
}

async function openText(page: Page, headline: string, language: Locale = 'en'): Promise<number> {
  await at(page, headline, language)
    .getByRole('link', { name: adminMessages(language)('desk.openText') })
    .click()
  await expect(fieldAt(page, 'headline')).toBeVisible()
  return Number(/interviews\/(\d+)/.exec(page.url())?.[1])
}

/** Every address that shows an interview in Arabic, or a part of it. Who is called what there: surfaces/surfaces.test.ts. */
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

const publish = async (page: Page, language: Locale = 'en') => {
  const answer = page.waitForResponse(
    (response) =>
      response.request().method() === 'PATCH' && !response.url().includes('draft=true') && response.ok(),
  )
  await publishButton(page, language).click()
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
    // Payload draws its dashboard anew when its script has come: a click before that may hit what is gone.
    await editor.goto('/admin', { waitUntil: 'networkidle' })
    await editor.getByRole('link', { name: inEnglish('desk.openDesk') }).click()
    const row = at(editor, headline)
    await row.getByText(inEnglish('desk.want.ask')).click()
    await row.getByLabel(inEnglish('desk.want.brief')).fill('Keep it plain.')
    await row.getByRole('button', { name: inEnglish('desk.want.send') }).click()
    await expect(row.getByText(inEnglish('desk.state.wanted'), { exact: true })).toBeVisible()
  })

  const translation = await test.step('claimed, and begun beside the source', async () => {
    await salma.goto('/admin')
    await expect(at(salma, headline).getByText('Keep it plain.')).toBeVisible()
    await at(salma, headline)
      .getByRole('button', { name: inEnglish('desk.act.claim') })
      .click()
    const id = await openText(salma, headline)
    await expect(sourceIn(salma).filter({ hasText: headline })).toBeVisible()
    await expect(sourceIn(rowAt(salma, 'exchanges', 0)).filter({ hasText: 'Matches' })).toBeVisible()
    await expect(salma.getByText(inEnglish('desk.progress.left', { count: 3 }))).toBeVisible()
    await expect(publishButton(salma)).toHaveCount(0)
    await fieldAt(salma, 'headline').fill('مُشعل المصابيح')
    await write(salma, 0, 'ماذا؟', 'أعواد ثقاب في الغالب.')
    await saved(newsroom, id, 'أعواد ثقاب في الغالب.')
    await expect(salma.getByText(inEnglish('desk.progress.left', { count: 1 }))).toBeVisible()
    return id
  })

  await test.step('joined by a second, who writes too', async () => {
    await omar.goto('/admin/desk?list=others')
    await at(omar, headline)
      .getByRole('button', { name: inEnglish('desk.act.join') })
      .click()
    await expect(at(omar, headline)).toHaveCount(0)
    await salma.goto('/admin/desk')
    await expect(salma.getByText(inEnglish('notices.subject.joinAsked'))).toBeVisible()
    const letIn = at(salma, headline).getByRole('button', { name: inEnglish('desk.act.admit') })
    await letIn.click()
    await expect(letIn).toHaveCount(0)
    await omar.goto('/admin/desk')
    await openText(omar, headline)
    await write(omar, 1, 'متى؟', 'بعد المطر.')
    await saved(newsroom, translation, 'بعد المطر.')
  })

  await test.step('handed in, sent back with a note, handed in again', async () => {
    await salma.goto(`/admin/collections/interviews/${String(translation)}`)
    await expect(salma.getByText(inEnglish('desk.progress.none'))).toBeVisible()
    await salma.getByRole('button', { name: inEnglish('desk.act.handIn') }).click()
    await expect(salma.getByRole('button', { name: inEnglish('desk.act.takeBack') })).toBeVisible()
    await editor.goto('/admin/desk?list=review')
    await at(editor, headline)
      .getByRole('link', { name: inEnglish('desk.details') })
      .click()
    await editor.getByText(inEnglish('desk.act.sendBack')).click()
    await editor.getByLabel(inEnglish('desk.form.note.sendBack')).fill('Which rain?')
    await editor.getByRole('button', { name: inEnglish('desk.form.send.sendBack'), exact: true }).click()
    await expect(editor.getByText(inEnglish('desk.assignment.back'))).toBeVisible()
    await salma.goto('/admin/desk')
    await expect(at(salma, headline).getByText('Which rain?')).toBeVisible()
    await openText(salma, headline)
    await write(salma, 1, 'متى؟', 'بعد مطر الخريف.')
    await salma.getByRole('button', { name: inEnglish('desk.act.handIn') }).click()
    await expect(salma.getByRole('button', { name: inEnglish('desk.act.takeBack') })).toBeVisible()
    await saved(newsroom, translation, 'بعد مطر الخريف.')
  })

  await test.step('edited; both accept the final text, and it is published under both names', async () => {
    await editor.goto(`/admin/collections/interviews/${String(translation)}`)
    await fieldAt(editor, 'headline').fill('مُشعل مصابيح سكيرو')
    await saved(newsroom, translation, 'مُشعل مصابيح سكيرو')
    await editor.getByRole('button', { name: inEnglish('desk.act.showFinal') }).click()
    await expect(editor.getByText(inEnglish('desk.state.ready'))).toBeVisible()
    for (const translator of [salma, omar]) {
      await translator.goto('/admin/desk')
      await at(translator, headline)
        .getByRole('link', { name: inEnglish('desk.details') })
        .click()
      await expect(translator.getByRole('insertion')).toContainText('سكيرو')
      await translator.getByLabel(inEnglish('desk.form.choice.accepted')).check()
      await translator
        .getByRole('button', { name: inEnglish('desk.form.send.answerFinal'), exact: true })
        .click()
      await expect(translator.getByText(inEnglish('desk.answered.accepted')).first()).toBeVisible()
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

  const readersPart = async (behind: number) => {
    const { slug, exchanges } = await newest(newsroom, translation)
    await page.goto(`/ar/interviews/${slug}`)
    await expect(behindLines(page, 'ar')).toHaveCount(behind)
    return page.locator(`[id="${exchanges[0]?.key ?? ''}"]`)
  }

  await test.step('behind when its source is corrected, until it is dealt with', async () => {
    const { exchanges, revision } = await newest(newsroom, original)
    await readersPart(0)
    await newsroom.ask('PATCH', `/interviews/${String(original)}`, {
      _status: 'published',
      revision,
      exchanges: exchanges.map((part, n) =>
        n === 0 ? { ...part, answer: lexicalDocument(['Candles, mostly.']) } : part,
      ),
    })
    const first = await readersPart(1)
    await expect(behindLines(first, 'ar')).toBeVisible()
    expect(await page.content()).not.toContain('Matches')
    await salma.goto('/admin/desk')
    await expect(at(salma, headline).getByText(inEnglish('desk.behind', { count: 1 }))).toBeVisible()
    await openText(salma, headline)
    const own = rowAt(salma, 'exchanges', 0)
    await expect(own.getByRole('deletion')).toHaveText(/Matches/)
    await expect(own.getByRole('insertion')).toHaveText(/Candles/)
    await write(salma, 0, 'ماذا؟', 'شموع في الغالب.')
    await saved(newsroom, translation, 'شموع في الغالب.')
    // Handed in while a save is on its way: the two wait for each other.
    const saving = salma.waitForRequest((request) => request.method() === 'PATCH')
    await own.getByRole('button', { name: inEnglish('source.behind.updated') }).click()
    await saving
    await salma.getByRole('button', { name: inEnglish('desk.act.handIn') }).click()
    await expect(salma.getByRole('button', { name: inEnglish('desk.act.takeBack') })).toBeVisible()
    await editor.goto(`/admin/collections/interviews/${String(translation)}`)
    await publish(editor)
    await editor.goto('/admin/desk')
    await expect(at(editor, headline).getByText(inEnglish('desk.state.published'))).toBeVisible()
    await expect(at(editor, headline).getByText(inEnglish('desk.behind', { count: 1 }))).toHaveCount(0)
    await expect(await readersPart(0)).toContainText('شموع في الغالب.')
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
  const row = at(editor, headline, 'ar')
  await row.getByText(inArabic('desk.want.ask')).click()
  await row.getByRole('button', { name: inArabic('desk.want.send') }).click()
  await expect(row.getByText(inArabic('desk.state.wanted'), { exact: true })).toBeVisible()

  await nour.goto('/admin')
  await at(nour, headline, 'ar')
    .getByRole('button', { name: inArabic('desk.act.claim') })
    .click()
  const id = await openText(nour, headline, 'ar')
  const source = sourceIn(rowAt(nour, 'exchanges', 0), 'ar').locator('[lang=ar][dir=rtl]')
  await expect(source.filter({ hasText: 'أعواد' })).toBeVisible()
  await fieldAt(nour, 'headline').fill('The keeper of the light')
  await write(nour, 0, 'What?', 'Matches.')
  await saved(newsroom, id, 'Matches.')
  await nour.getByRole('button', { name: inArabic('desk.act.handIn') }).click()
  await expect(nour.getByRole('button', { name: inArabic('desk.act.takeBack') })).toBeVisible()

  await editor.goto(`/admin/collections/interviews/${String(id)}`)
  await publish(editor, 'ar')
  await page.goto(`/en/interviews/${(await newest(newsroom, id)).slug}`)
  await expect(page.getByText(name).first()).toBeVisible()
  expect(await page.content()).not.toContain(headline)
})
