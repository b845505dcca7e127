import type { Locator, Page } from '@playwright/test'
import { formattingTag } from '@/i18n/formatting-tag'
import { languageAdjective, languageName } from '@/i18n/language-name'
import { localeCodes, localeOf, type Locale } from '@/i18n/locales'
import { messagesIn, type Translate } from '@/i18n/messages'

/** The words of the site in a language, by which its parts are found as readers find them. */
export const wordsOf = (locale: Locale): Translate => messagesIn(locale, formattingTag(locale, 'western'))

export const otherThan = (locale: Locale): Locale => localeCodes.find((code) => code !== locale) ?? locale

/** The link at the head of every page that leads to the same in the other language. */
export const languageSwitch = (page: Page, from: Locale): Locator =>
  page
    .getByRole('navigation', { name: wordsOf(from)('nav.tools') })
    .getByRole('link', { name: localeOf(otherThan(from)).name })

/** Each label of a list of facts, with all that stands under it. */
export const factsIn = (part: Locator): Promise<{ label: string; facts: string[] }[]> =>
  part.getByRole('term').evaluateAll((terms: HTMLElement[]) =>
    terms.map((term) => {
      const facts: string[] = []
      for (let next = term.nextElementSibling; next instanceof HTMLElement; next = next.nextElementSibling)
        facts.push(next.innerText)
      return { label: term.innerText, facts }
    }),
  )

/** What stands under one label of a list of facts. */
export const factsUnder = (part: Page | Locator, label: string): Locator =>
  part
    .getByRole('term')
    .and(part.getByText(label, { exact: true }))
    .locator('xpath=following-sibling::dd')

/** Links to this text in the other language, and to both at once. */
export const versionLinks = (part: Page | Locator, from: Locale): Locator => {
  const [alone, both] = [wordsOf(otherThan(from))('version.read'), wordsOf(from)('version.both')]
  return part.getByRole('link', { name: new RegExp(`^(${alone}|${both})$`) })
}

/** The menu of an answer: its link, its quote, its citation. */
export const shareMenu = (page: Page, key: string, locale: Locale): Locator =>
  page
    .locator(`[id="${key}"]`)
    .getByRole('group')
    .filter({ has: page.getByText(wordsOf(locale)('share.copyLink'), { exact: true }) })

/** The lines that the original of an answer has changed, found by what they say before the day. */
export const behindLines = (part: Page | Locator, locale: Locale): Locator => {
  const language = languageAdjective(languageName(otherThan(locale), locale, 'jeem'), locale)
  const [before = ''] = wordsOf(locale)('behind.answer', { language, date: '|' }).split('|')
  return part.getByRole('paragraph').filter({ hasText: before.trim() })
}

/** The questions of an interview as contents, folded. */
export const contentsOf = (page: Page, locale: Locale): Locator =>
  page.getByRole('group').filter({ hasText: wordsOf(locale)('contents.title') })

/** What opens a folded part. */
export const opener = (folded: Locator): Locator => folded.locator('summary')

/** A part of the page under a heading of its own. */
export const section = (page: Page, title: string): Locator =>
  page.getByRole('region', { name: title, exact: true })

/** The headlines of all interviews that a list has, in its order. */
export const headlinesListed = (part: Page | Locator): Locator =>
  part.getByRole('article').getByRole('heading')
