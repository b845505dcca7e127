import { expect, type Page, test } from '@playwright/test'
import sharp from 'sharp'

import { whatItWas } from '@/cms/admin/begin/what-it-was'
import { deskDate } from '@/cms/desk/desk-date'
import { languageName } from '@/i18n/language-name'
import { adminMessages } from '@/i18n/admin-messages'

import { violationsOn } from '../support/axe'
import { fieldAt, wordsOfAdmin } from '../support/in-admin'
import { signIn } from './sign-in'

const newName = () =>
  `M${Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => 'abcdefghij'[byte % 10]).join('')}`

const textOf = (name: string) => `The Ferry of ${name}

A short walk to the water.

Q: Who rows it?

We all do, in turn.

And who mends [the boat]?

Q: And at night?

Nobody.

Idris ${name}

Idris ${name} writes about rivers.
`

/** A number that no other export of this run has for its text. */
const numberOf = (name: string) =>
  Array.from(name.slice(1), (letter) => String(letter.charCodeAt(0) - 97)).join('')

const exportOf = (name: string) => {
  const slug = name.toLowerCase()
  const uploads = `https://old.example/wp-content/uploads/2021/03`
  const thumbnail =
    '<wp:postmeta><wp:meta_key>_thumbnail_id</wp:meta_key><wp:meta_value>40</wp:meta_value></wp:postmeta>'
  const picture = `<item><title>ferry</title><wp:post_id>40</wp:post_id><wp:post_type>attachment</wp:post_type>
<wp:attachment_url>${uploads}/ferry-${slug}-1024x768.jpg</wp:attachment_url>
<wp:postmeta><wp:meta_key>_wp_attachment_image_alt</wp:meta_key><wp:meta_value>A ferry</wp:meta_value></wp:postmeta></item>`
  const post = (
    mark: string,
    content: string,
  ) => `<item>${mark === '1' ? `<wp:post_id>${numberOf(name)}</wp:post_id>${thumbnail}` : ''}<title>The Ferry of ${name} ${mark}</title>
<link>https://old.example/2021/03/${slug}-${mark}/</link><dc:creator>idris</dc:creator><content:encoded><![CDATA[${content}]]></content:encoded>
<wp:post_date_gmt>2021-03-04 05:06:07</wp:post_date_gmt><wp:post_name>${slug}-${mark}</wp:post_name><wp:status>publish</wp:status></item>`
  const asked = `<p>A walk.</p><p>Q: Who rows it?</p><p>We all do, ${name}.</p><p>Q: And at night?</p><p>Nobody.</p>`
  return `<?xml version="1.0"?><!-- WordPress eXtended RSS --><rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/"><channel>
<wp:author><wp:author_login>idris</wp:author_login><wp:author_display_name>Idris ${name}</wp:author_display_name></wp:author>
${picture}${post('1', `${asked}<img src="${uploads}/gone-${slug}.jpg" alt="">`)}${post('2', `${asked}<p>Twice.</p>`)}${post('note', '<p>Only a note.</p>')}</channel></rss>`
}

const begin = '/admin/collections/interviews/create'

async function drop(page: Page, files: { name: string; words: string }[]): Promise<void> {
  await page
    .locator('input[type=file]')
    .last()
    .setInputFiles(
      files.map(({ name, words }) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(words) })),
    )
}

const questions = (page: Page, interview: string) =>
  page.getByRole('region', { name: interview }).getByRole('link', { name: /[?؟]$/ })
const line = (page: Page, n: number) => page.locator(`#line-${String(n)}`)

for (const language of ['en', 'ar'] as const)
  test(`a transcript is brought in, mended and stored as a draft, in an admin in ${language}`, async ({
    page,
    context,
    baseURL,
  }) => {
    const t = adminMessages(language)
    const name = newName()
    await signIn(page)
    await context.addCookies([{ name: 'dragoman-lng', value: language, url: baseURL ?? '' }])
    await page.goto(begin)
    await expect(page.getByRole('heading', { name: t('begin.bring') })).toBeVisible()
    await drop(page, [{ name: 'ferry.txt', words: textOf(name) }])

    await expect(page.getByRole('heading', { name: t('bringing.interview') })).toBeVisible()
    await expect(line(page, 5).getByRole('combobox')).toHaveValue('question')
    expect(await violationsOn(page, { parts: ['.begin'] })).toEqual([])
    // A paragraph that was asked after all.
    await line(page, 9).getByRole('combobox').selectOption('question')
    await expect(questions(page, t('bringing.interview'))).toHaveCount(3)
    await line(page, 9).getByRole('combobox').selectOption('answer')
    await expect(questions(page, t('bringing.interview'))).toHaveCount(2)

    await page
      .getByRole('combobox', { name: t('bringing.did', { name: `Idris ${name}` }) })
      .selectOption('author')
    await page.getByRole('button', { name: t('bringing.make') }).click()
    await expect(page).toHaveURL(/\/admin\/collections\/interviews\/\d+$/)
    await expect(fieldAt(page, 'headline')).toHaveValue(`The Ferry of ${name}`)
    await expect(fieldAt(page, 'exchanges.0.question')).toHaveValue('Who rows it?')
    // Nothing of it is translated yet: nothing is asked about that.
    await expect(page.getByText(wordsOfAdmin(language).label('headChange'))).toHaveCount(0)

    const inArabic = languageName('ar', language, 'jeem')
    await page.getByRole('button', { name: t('otherLanguage.write', { name: inArabic }) }).click()
    await expect(page.getByRole('link', { name: new RegExp(`The Ferry of ${name}`) }).first()).toBeVisible()
    await expect(fieldAt(page, 'headline')).toHaveValue('')
  })

for (const language of ['en', 'ar'] as const)
  test(`what a file says of itself is offered, and taken where it is chosen, in an admin in ${language}`, async ({
    page,
    context,
    baseURL,
  }) => {
    const t = adminMessages(language)
    const name = newName()
    const slug = `mill-${name.toLowerCase()}`
    const matter = `---\ntitle: The Mill of ${name}\nauthor: Idris ${name}\ndate: 2021-03-04\nslug: ${slug}\n---\n\n`
    await signIn(page)
    await context.addCookies([{ name: 'dragoman-lng', value: language, url: baseURL ?? '' }])
    await page.goto(begin)
    await drop(page, [{ name: 'mill.md', words: `${matter}Q: Who grinds?\n\nWe all do, ${name}.\n` }])

    await expect(page.getByText(t('bringing.calledIn', { keys: 'author' }))).toBeVisible()
    await expect(line(page, 3).getByRole('combobox')).toHaveValue('told')
    const days = page.getByRole('checkbox', {
      name: t('bringing.fact.day', { day: deskDate('2021-03-04T12:00Z', language), key: 'date' }),
    })
    const address = page.getByRole('checkbox', { name: t('bringing.fact.slug', { slug, key: 'slug' }) })
    await expect(days).not.toBeChecked()
    await expect(address).not.toBeChecked()
    await address.check()
    await page
      .getByRole('combobox', { name: t('bringing.did', { name: `Idris ${name}` }) })
      .selectOption('author')
    expect(await violationsOn(page, { parts: ['.begin'] })).toEqual([])
    await page.getByRole('button', { name: t('bringing.make') }).click()
    await expect(page).toHaveURL(/\/admin\/collections\/interviews\/\d+$/)
    await expect(fieldAt(page, 'slug')).toHaveValue(slug)
  })

test('of several files a bad one stops no other, and a paste is read as it is pasted', async ({ page }) => {
  const t = adminMessages('en')
  // It asks before what was brought is left.
  page.on('dialog', (dialog) => void dialog.accept())
  await signIn(page)
  await page.goto(begin)
  await drop(page, [
    { name: 'one.txt', words: textOf(newName()) },
    { name: 'picture.png', words: '\u0089PNG\r\n\u001a\n\u0000\u0000\u0000' },
    { name: 'old.doc', words: '\u0089PNG\r\n\u001a\n\u0000\u0000\u0000' },
    { name: 'two.txt', words: textOf(newName()) },
  ])
  await expect(page.getByRole('button', { name: t('bringing.look') })).toHaveCount(2)
  await expect(page.getByRole('alert').filter({ hasText: /old\.doc|picture/ })).toHaveCount(1)
  // A picture waits for the export that names it.
  await expect(page.getByText(t('bringing.pictures.alone', { count: 1 }))).toBeVisible()

  await page.goto(begin)
  const box = page.getByRole('textbox', { name: t('bringing.paste') })
  await box.evaluate((element, words) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', words)
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, textOf(newName()))
  await expect(questions(page, t('bringing.interview'))).toHaveCount(2)
})

for (const language of ['en', 'ar'] as const)
  test(`an export becomes drafts, and its old addresses lead here once they are out, in an admin in ${language}`, async ({
    page,
    context,
    baseURL,
  }) => {
    const t = adminMessages(language)
    const name = newName()
    const slug = name.toLowerCase()
    // It asks before what was brought is left.
    page.on('dialog', (dialog) => void dialog.accept())
    await signIn(page)
    await context.addCookies([{ name: 'dragoman-lng', value: language, url: baseURL ?? '' }])
    await page.goto(begin)
    await drop(page, [{ name: 'old.xml', words: exportOf(name) }])
    await expect(page.getByText(t('bringing.export.from', { count: 3, program: 'WordPress' }))).toBeVisible()
    await expect(page.getByText(t('bringing.pictures.named', { found: 0, all: 2 }))).toBeVisible()
    await page.getByLabel(t('bringing.pictures.choose')).setInputFiles({
      name: `FERRY-${slug}.png`,
      mimeType: 'image/png',
      buffer: await sharp({ create: { width: 64, height: 48, channels: 3, background: '#345' } })
        .png()
        .toBuffer(),
    })
    await expect(page.getByText(t('bringing.pictures.named', { found: 0, all: 2 }))).toBeVisible()
    await page.getByLabel(t('bringing.pictures.choose')).setInputFiles({
      name: `ferry-${slug}.jpg`,
      mimeType: 'image/jpeg',
      buffer: await sharp({ create: { width: 64, height: 48, channels: 3, background: '#345' } })
        .jpeg()
        .toBuffer(),
    })
    await expect(page.getByText(t('bringing.pictures.named', { found: 1, all: 2 }))).toBeVisible()
    expect(await violationsOn(page, { parts: ['.begin'] })).toEqual([])
    await page
      .getByRole('combobox', { name: t('bringing.export.did', { name: `Idris ${name}`, count: 3 }) })
      .selectOption('author')
    await page.getByRole('combobox', { name: t('bringing.export.rest') }).selectOption('open')
    await page.getByRole('combobox', { name: t('bringing.spoken') }).selectOption('en')
    await page.getByRole('button', { name: t('bringing.export.makeAll', { count: 3 }) }).click()
    await expect(page.getByText(t('bringing.stored'))).toHaveCount(2)
    await expect(page.getByText(t('bringing.asksNobody'))).toHaveCount(1)
    await page.getByText(t('bringing.notes')).first().click()
    await expect(
      page.getByText(t('bringing.pictures.main', { name: `ferry-${slug}-1024x768.jpg` })),
    ).toBeVisible()
    await expect(page.getByText(t('bringing.pictures.notFound', { name: `gone-${slug}.jpg` }))).toBeVisible()
    // What asks nobody is looked at by itself.
    await page.getByRole('button', { name: t('bringing.look') }).click()
    await expect(
      page.getByText(
        whatItWas(
          { published: null, path: `/2021/03/${slug}-note`, also: [`/${slug}-note`], slug, by: [] },
          language,
        )
          .split('. ')
          .at(-1) ?? '',
      ),
    ).toBeVisible()
    await page.getByRole('button', { name: t('bringing.back') }).click()

    const number = numberOf(name)
    const old = `/2021/03/${slug}-1`
    expect((await page.request.get(old, { maxRedirects: 0 })).status()).toBe(404)
    await page
      .getByRole('link', { name: t('bringing.open') })
      .first()
      .click()
    await expect(fieldAt(page, 'headline')).toHaveValue(`The Ferry of ${name} 1`)
    const [id] = /\d+$/.exec(page.url()) ?? []
    const stored = await page.request.get(`/api/interviews/${id ?? ''}?draft=true&depth=1&locale=en`, {
      headers: { 'Sec-Fetch-Site': 'same-origin' },
    })
    expect(((await stored.json()) as { hero: { alt: string } }).hero.alt).toBe('A ferry')
    const published = await page.request.patch(`/api/interviews/${id ?? ''}`, {
      data: { _status: 'published', interviewees: [{ protection: 'described', label: 'A rower' }] },
      headers: { 'Sec-Fetch-Site': 'same-origin' },
    })
    expect(published.status(), await published.text()).toBe(200)
    const moved = await page.request.get(old, { maxRedirects: 0 })
    expect([moved.status(), moved.headers()['location']]).toEqual([308, `/en/interviews/${slug}-1`])
    for (const also of [`/${slug}-1`, `/?p=${number}`, `/?utm=1&page_id=${number}`]) {
      const led = await page.request.get(also, { maxRedirects: 0 })
      expect([also, led.status(), led.headers()['location']]).toEqual([also, 308, `/en/interviews/${slug}-1`])
    }
    const home = await page.request.get(`/?p=${number}x`, { maxRedirects: 0 })
    expect(home.headers()['location']).toMatch(/^\/(?:en|ar)$/)
  })
