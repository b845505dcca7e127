import { expect, test } from '@playwright/test'

import { deskDate } from '@/cms/desk/desk-date'
import { adminMessages } from '@/i18n/admin-messages'
import { isolated } from '@/lib/isolated'

import { choose, expectReady, fieldAt, publishButton, richTextAt, wordsOfAdmin } from '../support/in-admin'
import { fresh, openNewsroom } from '../translator/newsroom'
import { email, password } from './sign-in'

for (const language of ['en', 'ar'] as const) {
  const t = adminMessages(language)
  const admin = wordsOfAdmin(language)
  const today = () => deskDate(new Date().toISOString(), language)

  test(`whose name was withdrawn is told by it, begins withheld, and is named by an answer only (${language})`, async ({
    page,
    browser,
    baseURL,
  }) => {
    test.setTimeout(240_000)
    const { ask, enter, makeOriginal } = await openNewsroom(page, browser, baseURL ?? '')
    const name = fresh('Nizar')
    const { doc: author } = await ask<{ doc: { id: number } }>('POST', `/authors?locale=${language}`, {
      name,
    })
    await ask('POST', `/authors/${String(author.id)}/withdrawal`, { withheldBy: 'newsroom' })
    const { id } = await makeOriginal('en', fresh('Kites'), ['We flew them.'], false)
    await ask('PATCH', `/interviews/${String(id)}?draft=true`, {
      authors: [{ role: 'interviewer', creditedAs: 'name' }],
    })

    const desk = await enter({ email, password }, language)
    await desk.goto(`/admin/collections/interviews/${String(id)}`)
    await expectReady(desk)
    await desk.getByRole('button', { name: admin.tabWith('authors') }).click()
    const person = fieldAt(desk, 'authors.0.person')
    await person.getByRole('combobox').fill(name)
    await expect(person.getByRole('option')).toContainText(t('withdrawn.on', { day: today() }))
    await person.getByRole('combobox').press('Enter')
    const creditedAs = fieldAt(desk, 'authors.0.creditedAs')
    await expect(creditedAs).toContainText(admin.option('authors.creditedAs', 'withheld'))

    await choose(desk, 'authors.0.creditedAs', admin.option('authors.creditedAs', 'name'))
    const about = { name: isolated(name), day: today(), by: t('withdrawn.by.newsroom') }
    const line = desk.getByRole('button', { name: t('withdrawn.named', about) })
    await expect(line).toBeVisible()
    await desk.getByRole('button', { name: t('withdrawn.name') }).click()
    const dialog = desk.getByRole('dialog')
    await expect(dialog).toContainText(t('withdrawn.name.text', about))
    await dialog.getByRole('button', { name: t('withdrawn.name.go') }).click()
    await expect(desk.getByText(t('withdrawn.answered'))).toBeVisible()
    await publishButton(desk, language).click()
    await expect
      .poll(async () => {
        const stored = await ask<{ _status: string; authors: { creditedAs: string }[] }>(
          'GET',
          `/interviews/${String(id)}?depth=0`,
        )
        return [stored._status, stored.authors[0]?.creditedAs]
      })
      .toEqual(['published', 'name'])

    await desk.getByRole('button', { name: t('withdrawn.withhold') }).click()
    await expect(creditedAs).toContainText(admin.option('authors.creditedAs', 'withheld'))
    await expect(line).toHaveCount(0)

    desk.on('dialog', (sure) => void sure.accept())
    await desk.goto(`/admin/collections/authors/${String(author.id)}`)
    await expect(
      desk.getByText(t('withdrawn.noted', { day: today(), by: t('withdrawn.by.newsroom') })),
    ).toBeVisible()
    await desk.getByRole('button', { name: t('withdrawn.takeBack') }).click()
    await dialog.getByRole('button', { name: t('withdrawn.takeBack.go') }).click()
    await expect(desk.getByText(t('withdrawn.takenBack'))).toBeVisible()
    const record = await ask<{ withdrawnAt: string | null }>('GET', `/authors/${String(author.id)}?depth=0`)
    expect(record.withdrawnAt).toBeNull()
    await desk.context().close()
  })

  test(`a name that is looked for leads to its word, and is looked for again once the words are others (${language})`, async ({
    page,
    browser,
    baseURL,
  }) => {
    test.setTimeout(180_000)
    const { enter, makeOriginal } = await openNewsroom(page, browser, baseURL ?? '')
    const { id } = await makeOriginal(
      'en',
      fresh('Looms'),
      ['First we wove.', 'Then old Tamarisk came.'],
      false,
    )
    const desk = await enter({ email, password }, language)
    await desk.goto(`/admin/collections/interviews/${String(id)}`)
    await expectReady(desk)
    await desk.getByLabel(t('lookForName.label')).fill('Tamarisk')
    await desk.getByLabel(t('lookForName.label')).press('Enter')
    await desk.getByText(t('lookForName.found')).locator('..').getByRole('button').click()
    const answer = richTextAt(desk, 'exchanges.1.answer')
    await expect(answer).toBeFocused()
    await expect.poll(() => desk.evaluate(() => document.getSelection()?.toString())).toBe('Tamarisk')
    await desk.keyboard.type('nobody')
    await expect(answer).toHaveText('Then old nobody came.')
    await desk.keyboard.press('ControlOrMeta+s')
    await expect(desk.getByText(t('lookForName.none'))).toBeVisible()
    await desk.context().close()
  })
}
