import { expect, test } from '@playwright/test'
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate'
import { directionOf } from '@/i18n/locales'
import { nowhere, pages } from '../support/reader-pages'
import { servedHtml } from '../support/served-html'

const validator = new HtmlValidate(new FileSystemConfigLoader())

for (const { name, path, locale } of [...pages, nowhere]) {
  test(`${name} is valid HTML in its own language`, async ({ request }) => {
    const html = await servedHtml(request, path, path === nowhere.path ? 404 : 200)
    const { results } = await validator.validateString(html, 'page.html')
    expect(
      results.flatMap(({ messages }) => messages).map(({ ruleId, message }) => `${ruleId}: ${message}`),
    ).toEqual([])
    expect(html).toContain(`<html lang="${locale}" dir="${directionOf(locale)}">`)
    expect(html.match(/<h1[\s>]/g)).toHaveLength(1)
    expect(html.match(/<main[\s>]/g)).toHaveLength(1)
  })
}

const arabic = /\p{Script=Arabic}/u
const latin = /\p{Script=Latin}/u

for (const { name, path, locale } of pages) {
  test(`${name} marks every run of another language with it`, async ({ page }) => {
    await page.goto(path)
    const runs = await page.locator('body').evaluate((body) => {
      const found: { text: string; lang: string; dir: string }[] = []
      const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT)
      while (walker.nextNode()) {
        const holder = walker.currentNode.parentElement?.closest('[lang]')
        // What is to be copied stands as it goes out, all scripts in one field.
        if (walker.currentNode.parentElement?.closest('script, style, textarea')) continue
        const marked = holder instanceof HTMLElement ? holder : null
        found.push({
          text: walker.currentNode.textContent ?? '',
          lang: marked?.lang ?? '',
          dir: marked?.dir ?? '',
        })
      }
      return found
    })
    // A credit such as an address, or an address that is written out, is isolated and not of any language of ours.
    const wrong = runs.filter(({ text, lang }) => {
      const foreign = lang.startsWith('ar') ? latin : arabic
      return (
        foreign.test(text) && !(locale === 'ar' && /^[\w\s.:@-]*$|^https?:\/\/\S+$|^الصورة: /u.test(text))
      )
    })
    expect(wrong).toEqual([])
    for (const { lang, dir } of runs) expect(dir).toBe(lang.startsWith('ar') ? 'rtl' : 'ltr')
  })
}
