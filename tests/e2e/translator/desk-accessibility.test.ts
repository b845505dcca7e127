import { expect as expectSoon, type Locator, type Page, test } from '@playwright/test'
import type { Locale } from '@/i18n/locales'
import { adminMessages } from '@/i18n/admin-messages'

import { violationsOn } from '../support/axe'
import { fieldAt, rowAt } from '../support/in-admin'
import { fresh, openNewsroom } from './newsroom'

const inEnglish = adminMessages('en')

const expect = expectSoon.configure({ timeout: 30_000 })

/** What is ours of a page: Payload's own admin has complaints of its own, but none of these roles in its form. */
const onDesk = ['main'] as const
const inText = ['region', 'group', 'status', 'dialog'] as const

/** What is offered for a part below its source. */
const toolsOf = (part: Locator, language: Locale) =>
  part.getByRole('group', { name: adminMessages(language)('source.tools') })

interface Visit {
  what: string
  path: string
  ours: typeof onDesk | typeof inText
  /** What is there when the page is. */
  sign: (page: Page, language: Locale) => Locator
}

async function check(page: Page, ours: Visit['ours'], what: string): Promise<void> {
  // A rule on colours that are still fading in would look at those in between.
  await page.addStyleTag({
    content: '*, ::before, ::after { transition: none !important; animation: none !important }',
  })
  for (const role of ours)
    await page.getByRole(role).evaluateAll((parts) => {
      for (const part of parts) part.setAttribute('data-checked', '')
    })
  expect(await violationsOn(page, { parts: ['[data-checked]'] }), what).toEqual([])
}

async function checkBothSchemes(page: Page, ours: Visit['ours'], what: string): Promise<void> {
  for (const scheme of ['light', 'dark']) {
    // The same attribute that the admin's own switch sets.
    await page.evaluate((theme) => (document.documentElement.dataset['theme'] = theme), scheme)
    await check(page, ours, `${what}, ${scheme}`)
  }
}

test('the desk can be used by everybody, in both languages and both schemes', async ({
  page,
  browser,
  baseURL,
}) => {
  test.setTimeout(300_000)
  const newsroom = await openNewsroom(page, browser, baseURL ?? '')
  const who = await newsroom.makePerson('translator', fresh('Amal'))
  const { id: original } = await newsroom.makeOriginal('en', fresh('The bell ringer'), ['Twice a day.'])
  const { doc } = await newsroom.ask<{ doc: { id: number } }>('POST', '/assignments/want', {
    original,
    language: 'ar',
    dueOn: '2020-01-31',
    brief: 'Keep it plain.',
  })
  const [english, arabic] = [await newsroom.enter(who), await newsroom.enter(who, 'ar')]
  const editor = await newsroom.enter(await newsroom.makePerson('editor', fresh('Edith')))
  await english.goto(`/admin/desk/${String(doc.id)}`)
  await english.getByRole('button', { name: inEnglish('desk.act.claim') }).click()
  await expect(english.getByText(inEnglish('desk.state.claimed'), { exact: true })).toBeVisible()
  const { translation } = await newsroom.ask<{ translation: number }>(
    'GET',
    `/assignments/${String(doc.id)}?depth=0`,
  )
  const text = `/admin/collections/interviews/${String(translation)}`
  const visits: readonly Visit[] = [
    {
      what: 'the board',
      path: '/admin/desk',
      ours: onDesk,
      sign: (page, language) =>
        page.getByText(adminMessages(language)('desk.state.claimed'), { exact: true }).first(),
    },
    {
      what: 'an assignment',
      path: `/admin/desk/${String(doc.id)}`,
      ours: onDesk,
      sign: (page, language) =>
        page.getByRole('heading', { name: adminMessages(language)('desk.assignment.next') }),
    },
    {
      what: 'the text beside its source',
      path: text,
      ours: inText,
      sign: (page, language) => toolsOf(rowAt(page, 'exchanges', 0), language),
    },
  ]
  for (const [whose, admin, language, pages] of [
    ['English', english, 'en', visits],
    ['Arabic', arabic, 'ar', visits],
    ['an editor’s', editor, 'en', visits.slice(-1)],
  ] as const)
    for (const { what, path, ours, sign } of pages) {
      await admin.goto(path)
      await expect(sign(admin, language)).toBeVisible()
      for (const fold of await admin.locator('details').all())
        await fold.evaluate((details: HTMLDetailsElement) => (details.open = true))
      await checkBothSchemes(admin, ours, `${what}, ${whose}`)
    }

  // One goes on writing in an older state of the text than the other has saved.
  await english.goto(text)
  await arabic.goto(text)
  for (const [admin, language, headline] of [
    [english, 'en', 'قارع الجرس'],
    [arabic, 'ar', 'قارعة الجرس'],
  ] as const) {
    await expect(toolsOf(rowAt(admin, 'exchanges', 0), language)).toBeVisible()
    await fieldAt(admin, 'headline').fill(headline)
    if (admin === english)
      await expect
        .poll(async () =>
          JSON.stringify(await newsroom.ask('GET', `/interviews/${String(translation)}?draft=true`)),
        )
        .toContain(headline)
  }
  await arabic
    .getByRole('status')
    .getByRole('button', { name: adminMessages('ar')('twoSaves.compare') })
    .click()
  await expect(arabic.getByRole('dialog')).toBeVisible()
  await checkBothSchemes(arabic, inText, 'the dialogue of two saves and its line')
})
