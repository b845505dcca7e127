import { expect } from '@playwright/test'
import type { Locale } from '@/i18n/locales'
import { factsIn, factsUnder, section, wordsOf } from '../support/in-page'
import { textOf } from '../support/reader-pages'
import { test } from '../support/readers-test'

interface Signed {
  id: string
  locale: Locale
  /** The label, then what stands under it. */
  credits: readonly (readonly [string, string])[]
  /** The same people below the text; the publication has no bio there. */
  bios: readonly (readonly [string, string])[]
}

const signed: readonly Signed[] = [
  {
    id: 'library-of-streets',
    locale: 'en',
    credits: [
      ['Interview by', 'Nadim Warraqa'],
      ['Translated from Arabic by', 'Rima Dulayb'],
    ],
    bios: [
      ['Interview by', 'Nadim Warraqa'],
      ['Translated from Arabic by', 'Rima Dulayb'],
    ],
  },
  {
    id: 'library-of-streets',
    locale: 'ar',
    credits: [['حوار', 'نديم ورّاقة']],
    bios: [['حوار', 'نديم ورّاقة']],
  },
  {
    id: 'counting-wells',
    locale: 'en',
    credits: [
      ['Interview by', 'Nadim Warraqa'],
      ['Additional reporting by', 'Rima Dulayb'],
      ['Translated from Arabic by', 'Edda Kilmarsh'],
    ],
    bios: [
      ['Interview by', 'Nadim Warraqa'],
      ['Additional reporting by', 'Rima Dulayb'],
      ['Translated from Arabic by', 'Edda Kilmarsh'],
    ],
  },
  {
    id: 'mending-posters',
    locale: 'en',
    credits: [
      ['Interview by', 'Tomas Wrenfield'],
      ['Translated from Arabic by', 'Edda Kilmarsh'],
      ['Interpreted by', 'Yaman al-Jisri'],
      ['Translation revised by', 'Rima Dulayb'],
    ],
    bios: [
      ['Interview by', 'Tomas Wrenfield'],
      ['Translated from Arabic by', 'Edda Kilmarsh'],
      ['Interpreted by', 'Yaman al-Jisri'],
      ['Translation revised by', 'Rima Dulayb'],
    ],
  },
  {
    id: 'teaching-by-telephone',
    locale: 'ar',
    credits: [
      ['حوار', 'ريما دليب'],
      ['الترجمة عن الإنجليزية', 'يمان الجسري'],
      ['مراجعة الترجمة', 'حنان قطيني'],
    ],
    bios: [
      ['حوار', 'ريما دليب'],
      ['الترجمة عن الإنجليزية', 'يمان الجسري'],
      ['مراجعة الترجمة', 'حنان قطيني'],
    ],
  },
  {
    id: 'midwife-notebooks',
    locale: 'en',
    credits: [
      ['Interview by', 'Dragoman'],
      ['Translation from Arabic', 'by the author'],
    ],
    bios: [],
  },
  { id: 'midwife-notebooks', locale: 'ar', credits: [['حوار', 'ترجمان']], bios: [] },
]

for (const { id, locale, credits, bios } of signed) {
  const { page: text } = textOf(id, locale)
  const t = wordsOf(locale)

  test(`${text.name} names whoever made it, under what they did`, async ({ page }) => {
    await page.goto(text.path)
    const printed = await factsIn(page.getByRole('article').first())
    // Below the names stands who answered, or where that may not be told the day.
    const below = printed.findIndex(({ label }) => [t('talk.with'), t('fact.published')].includes(label))
    expect(printed.slice(0, below)).toEqual(credits.map(([label, name]) => ({ label, facts: [name] })))
  })

  test(`${text.name} has their bios below it, headed by what they did`, async ({ page }) => {
    await page.goto(text.path)
    const people = section(page, t('people.title'))
    await expect(people.getByRole('heading', { level: 3 })).toHaveText(bios.map(([, name]) => name))
    for (const [label, name] of bios) {
      const person = people.locator(':scope > *').filter({ has: page.getByRole('heading', { name }) })
      await expect(person.getByRole('paragraph').first()).toContainText(label)
      expect(await person.getByRole('paragraph').count()).toBeGreaterThan(1)
    }
  })

  test(`${text.name} sets all names in one size and weight, each linked to its page`, async ({ page }) => {
    await page.goto(text.path)
    const opening = page.getByRole('article').first()
    const named = bios.length > 0 ? bios : credits.slice(0, 1)
    const looks = await Promise.all(
      named.map(([label]) =>
        factsUnder(opening, label).evaluate((name) => {
          const { fontSize, fontWeight, fontFamily, color } = getComputedStyle(name)
          return [fontSize, fontWeight, fontFamily, color].join(' ')
        }),
      ),
    )
    expect(new Set(looks).size).toBe(1)
    for (const [label] of bios)
      await expect(factsUnder(opening, label).getByRole('link')).toHaveAttribute(
        'href',
        new RegExp(`^/${locale}/(authors|translators)/[a-z-]+$`),
      )
  })
}
