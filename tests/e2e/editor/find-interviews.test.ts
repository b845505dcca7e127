import { expect, type Page, test } from '@playwright/test'

import { lexicalDocument } from '@/text/lexical-document'

import { wordsOfAdmin } from '../support/in-admin'
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

const searched = { en: 'any word of the text', ar: 'أي كلمة في النص' } as const

for (const language of ['en', 'ar'] as const)
  test(`a draft is found in the list by a word of an answer, with who is credited, in an admin in ${language}`, async ({
    page,
    context,
    baseURL,
  }) => {
    const admin = wordsOfAdmin(language)
    await signIn(page)
    const [headline, word, person] = [unusual('Headline'), unusual('word'), unusual('Salma')]
    const author = await make(page, 'authors?locale=en', { name: person })
    const interview = {
      language: 'ar',
      headline,
      authors: [{ person: author, role: 'interviewer', creditedAs: 'withheld' }],
    }
    await make(page, 'interviews?draft=true', {
      ...interview,
      exchanges: [
        {
          blockType: 'questionAnswer',
          question: 'لماذا؟',
          answer: lexicalDocument([`السنة الطويلة ${word}`]),
        },
      ],
    })
    await make(page, 'interviews?draft=true', { ...interview, headline: unusual('Other') })

    await context.addCookies([{ name: 'dragoman-lng', value: language, url: baseURL ?? '' }])
    await page.goto('/admin/collections/interviews')
    await page.getByRole('textbox', { name: new RegExp(searched[language]) }).fill(`سنه ${word}`)
    const rows = page.getByRole('table').getByRole('row')
    // With that of the headings.
    await expect(rows).toHaveCount(2)
    await expect(rows.getByRole('link', { name: headline })).toBeVisible()
    await expect(rows.getByText(`${person} (`)).toBeVisible()

    // What is offered to narrow the list by is what one speaks of.
    await page.getByRole('button', { name: admin.said('general:filters') }).click()
    await page.getByRole('button', { name: admin.said('general:addFilter') }).click()
    await page.getByRole('combobox').first().click()
    const offered = page.getByRole('option')
    await expect(offered.filter({ hasText: admin.label('topics') })).toHaveCount(1)
    const names = await offered.allTextContents()
    expect(names.length).toBeLessThan(30)
    expect(names).not.toContain('Text Hash')
  })
