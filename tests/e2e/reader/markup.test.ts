import { expect, type Page, test } from '@playwright/test'
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate'
import { directionOf } from '@/i18n/locales'
import { nowhere, pages } from '../support/reader-pages'
import { servedHtml } from '../support/served-html'

const validator = new HtmlValidate(new FileSystemConfigLoader())

const arabic = /\p{Script=Arabic}/u
const latin = /\p{Script=Latin}/u

let parser: Page
test.beforeAll(async ({ browser }) => {
  parser = await browser.newPage()
})
test.afterAll(() => parser.close())

/** Every run of text, with the language and the direction that it is marked with. */
const runsOf = (html: string) =>
  parser.evaluate((source) => {
    const found: { text: string; lang: string; dir: string }[] = []
    const served = new DOMParser().parseFromString(source, 'text/html')
    const walker = served.createTreeWalker(served.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const holder = walker.currentNode.parentElement
      // What is to be copied stands as it goes out, all scripts in one field.
      if (holder?.closest('script, style, textarea')) continue
      const marked = holder?.closest('[lang]')
      found.push({
        text: walker.currentNode.textContent ?? '',
        lang: marked?.getAttribute('lang') ?? '',
        dir: marked?.getAttribute('dir') ?? '',
      })
    }
    return found
  }, html)

for (const { name, path, locale } of [...pages, nowhere]) {
  test(`${name} is valid HTML in its own language, and marks every run of another with it`, async ({
    request,
  }) => {
    const html = await servedHtml(request, path, path === nowhere.path ? 404 : 200)
    const { results } = await validator.validateString(html, 'page.html')
    expect(
      results.flatMap(({ messages }) => messages).map(({ ruleId, message }) => `${ruleId}: ${message}`),
    ).toEqual([])
    expect(html).toContain(`<html lang="${locale}" dir="${directionOf(locale)}">`)
    expect(html.match(/<h1[\s>]/g)).toHaveLength(1)
    expect(html.match(/<main[\s>]/g)).toHaveLength(1)

    const runs = await runsOf(html)
    expect(runs.length).toBeGreaterThan(0)
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
