import { expect, type Page, test } from '@playwright/test'

import { adminMessages } from '@/i18n/admin-messages'
import { lexicalDocument } from '@/text/lexical-document'

import { signIn } from './sign-in'

const unusual = (prefix: string) =>
  `${prefix}${Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => 'abcdefghij'[byte % 10]).join('')}`

async function make(page: Page, path: string, data: object): Promise<number> {
  const answer = await page.request.post(`/api/${path}`, {
    headers: { 'Sec-Fetch-Site': 'same-origin' },
    data,
  })
  expect(answer.status(), await answer.text()).toBe(201)
  return ((await answer.json()) as { doc: { id: number } }).doc.id
}

const rowOf = (page: Page, headline: string) =>
  page.getByRole('table').getByRole('row').filter({ hasText: headline })

/** Chooses rows of the list by the keyboard. */
async function chooseRows(page: Page, headlines: readonly string[]): Promise<void> {
  for (const headline of headlines) {
    const box = rowOf(page, headline).getByRole('checkbox')
    // Before the page is awake a key does nothing.
    await expect(async () => {
      if (!(await box.isChecked())) await box.press('Space')
      await expect(box).toBeChecked({ timeout: 1000 })
    }).toPass()
  }
}

for (const language of ['en', 'ar'] as const)
  test(`several are published, taken from readers and thrown away, in an admin in ${language} that says what that will do`, async ({
    page,
    context,
    baseURL,
  }) => {
    const t = adminMessages(language)
    await signIn(page)
    const [word, person] = [unusual('Many'), unusual('Salma')]
    const author = await make(page, 'authors?locale=en', { name: person })
    const speaker = await make(page, 'speakers?locale=en', { name: unusual('Speaker') })
    const whole = {
      language: 'en',
      spokenLanguages: ['en'],
      authors: [{ person: author, role: 'interviewer', creditedAs: 'name' }],
      interviewees: [{ protection: 'named', speaker }],
      exchanges: [
        { blockType: 'questionAnswer', question: 'Why?', answer: lexicalDocument(['For the light.']) },
      ],
    }
    const ready = [`${word} one`, `${word} two`]
    for (const headline of ready) await make(page, 'interviews?draft=true', { ...whole, headline })
    const lacking = `${word} lacking`
    await make(page, 'interviews?draft=true', { ...whole, headline: lacking, authors: [], exchanges: [] })

    await context.addCookies([{ name: 'dragoman-lng', value: language, url: baseURL ?? '' }])
    await page.goto(`/admin/collections/interviews?search=${word}`)
    await expect(page.getByRole('columnheader', { name: t('list.lacks.title') })).toBeVisible()
    await expect(rowOf(page, ready[0] ?? '').getByText(t('list.lacks.none'), { exact: true })).toBeVisible()
    await expect(
      rowOf(page, lacking).getByText(`${t('list.lacks.exchange')} · ${t('list.lacks.author')}`),
    ).toBeVisible()

    const dialog = page.getByRole('dialog')
    const press = (name: string) => page.getByRole('button', { name, exact: true }).click()
    await chooseRows(page, [...ready, lacking])
    await press(t('many.publish.act'))
    await expect(dialog).toContainText(t('many.publish.goes', { count: 2 }))
    await expect(dialog).toContainText(t('many.publish.names', { names: person }).slice(-person.length - 1))
    await expect(dialog).toContainText(t('many.publish.stays', { count: 1 }))
    await expect(dialog.getByRole('listitem')).toContainText(t('list.lacks.author'))
    await press(t('many.publish.go', { count: 2 }))
    await expect(dialog).toContainText(t('many.publish.done', { count: 2 }))
    const isReady = page.getByRole('table').getByText(t('list.lacks.none'), { exact: true })
    await expect(isReady).toHaveCount(0)
    await press(t('many.close'))
    const chosen = page.getByRole('table').getByRole('checkbox', { checked: true })
    await expect(chosen).toHaveCount(0)

    await chooseRows(page, [ready[0] ?? '', lacking])
    await press(t('many.unpublish.act'))
    await expect(dialog).toContainText(t('many.unpublish.goes', { count: 1 }))
    await expect(dialog).toContainText(t('many.unpublish.already', { count: 1 }))
    await press(t('many.unpublish.go', { count: 1 }))
    await expect(dialog).toContainText(t('many.unpublish.done', { count: 1 }))
    await expect(isReady).toHaveCount(1)
    await press(t('many.close'))
    await expect(chosen).toHaveCount(0)

    // Nothing is done before it is said.
    await chooseRows(page, [...ready, lacking])
    await press(t('many.trash.act'))
    await expect(dialog).toContainText(t('many.trash.goes', { count: 3 }))
    await expect(dialog).toContainText(t('many.trash.public', { count: 1 }))
    await press(t('many.cancel'))
    await expect(rowOf(page, lacking).getByRole('checkbox')).toBeChecked()
    await press(t('many.trash.act'))
    await press(t('many.trash.go', { count: 3 }))
    await expect(dialog).toContainText(t('many.trash.done', { count: 3 }))
    await press(t('many.close'))
    await expect(rowOf(page, word)).toHaveCount(0)
  })
