import { expect, test } from '@playwright/test'
import { languageName } from '@/i18n/language-name'
import { adminMessages } from '@/i18n/admin-messages'

import { doorsTo, readAll, saying } from '../support/doors-to'
import { richTextAt } from '../support/in-admin'
import { fresh, openNewsroom } from '../translator/newsroom'
import { email, password } from './sign-in'

const withheldByNewsroom = 'name withheld by the newsroom'
const other = { en: 'ar', ar: 'en' } as const
const names = {
  en: { author: 'Ysolde Marrow', described: 'Ferris Hallow', inText: 'Hallow lit them.' },
  ar: { author: 'يزن المرّوي', described: 'فراس الهلّاوي', inText: 'وأشعلها للهلّاوي.' },
} as const

for (const language of ['en', 'ar'] as const) {
  const t = adminMessages(language)

  test(`a page's own language and a name without a record are looked after beside the text (${language})`, async ({
    page,
    browser,
    baseURL,
  }) => {
    test.setTimeout(180_000)
    const { ask, enter, makeOriginal } = await openNewsroom(page, browser, baseURL ?? '')
    const { author, described, inText } = names[language]
    const { id } = await makeOriginal(language, fresh('Lamps'), ['Nobody did.', inText])
    // Only in the other language: what the page would print in its place.
    const elsewhere = await ask<{ doc: { id: number } }>('POST', `/authors?locale=${other[language]}`, {
      name: fresh('Author'),
    })
    await ask('PATCH', `/interviews/${String(id)}?depth=0`, {
      authors: [{ person: elsewhere.doc.id, role: 'interviewer', creditedAs: 'name' }],
      _status: 'published',
    })

    const admin = await enter({ email, password }, language)
    await admin.goto(`/admin/collections/interviews/${String(id)}`)
    const inLanguage = languageName(language, language, 'jeem')
    const label = t('gaps.label', {
      language: inLanguage,
      field: t('gaps.field.name'),
      record: t('gaps.record.authors'),
    })
    const field = admin.getByLabel(label)
    await field.fill(author)
    await field.press('Enter')
    await expect(field).toHaveCount(0)
    await expect(admin.getByText(t('gaps.saved'))).toBeVisible()
    const stored = await ask<{ name: string }>(
      'GET',
      `/authors/${String(elsewhere.doc.id)}?locale=${language}&depth=0`,
    )
    expect(stored.name).toBe(author)

    const sought = admin.getByLabel(t('lookForName.label'))
    await sought.fill('Li')
    await sought.press('Enter')
    await expect(admin.getByRole('alert').filter({ hasText: /\S/ }).first()).toBeVisible()
    const posted = admin.waitForRequest((request) => request.url().includes('look-for-name'))
    await sought.fill(described)
    await admin.getByRole('button', { name: t('lookForName.look'), exact: true }).click()
    expect((await posted).method()).toBe('POST')
    expect((await posted).url()).not.toContain(encodeURIComponent(described))
    await admin.getByText(t('lookForName.found')).locator('..').getByRole('button').click()
    await expect(richTextAt(admin, 'exchanges.1.answer')).toBeInViewport()
    await sought.fill(fresh('Nobody').replaceAll(' ', ''))
    await sought.press('Enter')
    await expect(admin.getByText(t('lookForName.none'))).toBeVisible()
    await admin.context().close()
  })

  test(`a name, and then an interview, is withdrawn from every surface (${language})`, async ({
    page,
    browser,
    baseURL,
    playwright,
  }) => {
    test.setTimeout(240_000)
    const { ask, enter, makeOriginal } = await openNewsroom(page, browser, baseURL ?? '')
    const word = fresh('beacon').replaceAll(' ', '')
    const { id, slugs } = await makeOriginal('en', `The ${word}`, ['We lit them by hand.'], false)
    const slug = `withdrawn-${word}`
    const { authors, revision } = await ask<{ authors: { person: number }[]; revision: number }>(
      'GET',
      `/interviews/${String(id)}?draft=true&depth=0`,
    )
    await ask('PATCH', `/interviews/${String(id)}`, { slug, revision, _status: 'published' })
    const paths = doorsTo(slug, slugs, word)
    const reader = await playwright.request.newContext({ baseURL: baseURL ?? '' })
    expect(saying(await readAll(reader, paths), slugs.authors).length).toBeGreaterThan(5)

    const admin = await enter({ email, password }, language)
    await admin.goto(`/admin/collections/authors/${String(authors[0]?.person)}`)
    await admin.getByRole('button', { name: t('withdrawal.ofName') }).click()
    const dialog = admin.getByRole('dialog')
    await expect(dialog).toContainText(t('withdrawal.willWithhold', { works: 1, open: 1, drafts: 0 }))
    await expect(dialog).toContainText(t('withdrawal.notRecalled.archives'))
    await dialog.getByRole('button', { name: t('withdrawal.cancel') }).click()
    expect(saying(await readAll(reader, paths), slugs.authors).length).toBeGreaterThan(5)
    await admin.getByRole('button', { name: t('withdrawal.ofName') }).click()
    await dialog.getByLabel(t('withdrawal.by.newsroom')).check()
    const begun = Date.now()
    await dialog.getByRole('button', { name: t('withdrawal.go') }).click()
    await expect(admin.getByText(t('withdrawal.done'))).toBeVisible()
    const after = await readAll(reader, paths)
    expect(saying(after, slugs.authors)).toEqual([])
    expect(Date.now() - begun).toBeLessThan(10_000)
    expect(after.find(({ path }) => path.startsWith('/en/authors/'))?.status).toBe(404)
    expect(saying(after, withheldByNewsroom)).toContain(`/en/interviews/${slug}`)
    await expect(admin.getByText(t('withdrawal.notRecalled.archives'))).toBeVisible()

    await admin.goto(`/admin/collections/interviews/${String(id)}`)
    await admin.getByRole('button', { name: t('withdrawal.ofInterview') }).click()
    await expect(dialog).toContainText(t('withdrawal.willTakeBack', { open: 1, drafts: 0 }))
    await dialog.getByRole('button', { name: t('withdrawal.go') }).click()
    await expect(admin.getByText(t('withdrawal.done'))).toBeVisible()
    const gone = await readAll(reader, paths)
    expect(saying(gone, `The ${word}`)).toEqual([])
    expect(gone.find(({ path }) => path.endsWith(slug))?.status).toBe(404)
    await reader.dispose()
    await admin.context().close()
  })
}
