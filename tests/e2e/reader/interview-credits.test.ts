import { expect, test } from '@playwright/test'
import type { Locale } from '@/i18n/locales'
import { textOf } from '../support/reader-pages'

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

  test(`${text.name} names whoever made it, under what they did`, async ({ page }) => {
    await page.goto(text.path)
    const rows = await page.locator('.credits > div').all()
    const printed = await Promise.all(
      rows.map(async (row) => [await row.locator('dt').innerText(), await row.locator('dd').innerText()]),
    )
    expect(printed).toEqual(credits)
  })

  test(`${text.name} has their bios below it, headed by what they did`, async ({ page }) => {
    await page.goto(text.path)
    const people = await page.locator('.people .person').all()
    const printed = await Promise.all(
      people.map(async (person) => [
        await person.locator('.role').innerText(),
        await person.locator('h3').innerText(),
      ]),
    )
    expect(printed).toEqual(bios)
    for (const person of people) expect(await person.locator('.bio p').count()).toBeGreaterThan(0)
  })

  test(`${text.name} sets all names in one size and weight, each linked to its page`, async ({ page }) => {
    await page.goto(text.path)
    const names = page.locator('.credits dd:not(.no-name)')
    const looks = await names.evaluateAll((all) =>
      all.map((name) => {
        const { fontSize, fontWeight, fontFamily, color } = getComputedStyle(name)
        return [fontSize, fontWeight, fontFamily, color].join(' ')
      }),
    )
    expect(new Set(looks).size).toBe(1)
    for (const link of await page.locator('.credits dd a').all())
      await expect(link).toHaveAttribute('href', new RegExp(`^/${locale}/(authors|translators)/[a-z-]+$`))
    await expect(page.locator('.credits dd a')).toHaveCount(bios.length)
  })
}
