import { createServer } from 'node:http'

import { expect, test } from '@playwright/test'

import { fieldAt } from '../support/in-admin'
import { signIn } from './sign-in'

// To a browser localhost and 127.0.0.1 are two sites.
test('a link in an editor’s mail leads to what they may see, and one in a stranger’s to nothing', async ({
  page,
  browser,
  baseURL,
}) => {
  await signIn(page)
  const made = await page.request.post('/api/interviews?draft=true&depth=0', {
    headers: { 'Sec-Fetch-Site': 'same-origin' },
    data: { headline: 'Read before it is out', language: 'en' },
  })
  const { id } = ((await made.json()) as { doc: { id: number } }).doc
  const mail = createServer((_, answer) => {
    answer.setHeader('Content-Type', 'text/html')
    const links = [`/en/preview/${String(id)}`, `/admin/collections/interviews/${String(id)}`]
    answer.end(links.map((path) => `<a href="${baseURL ?? ''}${path}">${path}</a>`).join('<br>'))
  })
  await new Promise<void>((listening) => mail.listen(0, 'localhost', listening))
  try {
    const address = mail.address()
    const inbox = `http://localhost:${String(typeof address === 'object' ? address?.port : '')}`
    await page.goto(inbox)
    await page.getByRole('link', { name: 'preview' }).click()
    await expect(page.getByRole('heading', { name: 'Read before it is out' })).toBeVisible()
    await page.goto(inbox)
    await page.getByRole('link', { name: 'admin' }).click()
    await expect(fieldAt(page, 'headline')).toHaveValue('Read before it is out')

    const stranger = await (await browser.newContext()).newPage()
    await stranger.goto(inbox)
    await stranger.getByRole('link', { name: 'preview' }).click()
    await expect(stranger.getByRole('heading', { name: 'There is no page here' })).toBeVisible()
    await stranger.context().close()
  } finally {
    mail.closeAllConnections()
    mail.close()
  }
})
