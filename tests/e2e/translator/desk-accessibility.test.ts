import { expect as expectSoon, type Page, test } from '@playwright/test'

import { twoSavesWords } from '@/cms/admin/desk/two-saves-words'

import { violationsOn } from '../support/axe'
import { fresh, openNewsroom } from './newsroom'

const expect = expectSoon.configure({ timeout: 30_000 })

// Payload's own admin has complaints of its own.
const ours = [
  '.desk',
  '.desk-panel',
  '.source-beside',
  '.part-tools',
  '.file-box',
  '.desk-act',
  '.desk-pair',
  '.two-saves',
  '.two-saves-notice',
]

interface Visit {
  what: string
  path: string
  /** What is there when the page is. */
  sign: string
}

async function check(page: Page, what: string): Promise<void> {
  // A rule on colours that are still fading in would look at those in between.
  await page.addStyleTag({
    content: '*, ::before, ::after { transition: none !important; animation: none !important }',
  })
  const parts = await page.evaluate((all) => all.filter((part) => document.querySelector(part)), ours)
  expect(await violationsOn(page, { parts }), what).toEqual([])
}

async function checkBothSchemes(page: Page, what: string): Promise<void> {
  for (const scheme of ['light', 'dark']) {
    // The same attribute that the admin's own switch sets.
    await page.evaluate((theme) => (document.documentElement.dataset['theme'] = theme), scheme)
    await check(page, `${what}, ${scheme}`)
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
  await english.getByRole('button', { name: 'Claim it' }).click()
  await expect(english.getByText('Claimed', { exact: true })).toBeVisible()
  const { translation } = await newsroom.ask<{ translation: number }>(
    'GET',
    `/assignments/${String(doc.id)}?depth=0`,
  )
  const text = `/admin/collections/interviews/${String(translation)}`
  const visits: readonly Visit[] = [
    { what: 'the board', path: '/admin/desk', sign: '.desk-summary' },
    { what: 'an assignment', path: `/admin/desk/${String(doc.id)}`, sign: '.desk-assignment' },
    { what: 'the text beside its source', path: text, sign: '#exchanges-row-0 .part-tools' },
  ]
  for (const [whose, admin, pages] of [
    ['English', english, visits],
    ['Arabic', arabic, visits],
    ['an editor’s', editor, visits.slice(-1)],
  ] as const)
    for (const { what, path, sign } of pages) {
      await admin.goto(path)
      await expect(admin.locator(sign).first()).toBeVisible()
      for (const fold of await admin.locator('.desk details, details.desk-act').all())
        await fold.evaluate((details: HTMLDetailsElement) => (details.open = true))
      await checkBothSchemes(admin, `${what}, ${whose}`)
    }

  // One goes on writing in an older state of the text than the other has saved.
  await english.goto(text)
  await arabic.goto(text)
  for (const [admin, headline] of [
    [english, 'قارع الجرس'],
    [arabic, 'قارعة الجرس'],
  ] as const) {
    await expect(admin.locator('#exchanges-row-0 .part-tools')).toBeVisible()
    await admin.locator('#field-headline').fill(headline)
    if (admin === english)
      await expect
        .poll(async () =>
          JSON.stringify(await newsroom.ask('GET', `/interviews/${String(translation)}?draft=true`)),
        )
        .toContain(headline)
  }
  await arabic.getByRole('status').getByRole('button', { name: twoSavesWords.ar.compare }).click()
  await expect(arabic.getByRole('dialog')).toBeVisible()
  await checkBothSchemes(arabic, 'the dialogue of two saves and its line')
})
