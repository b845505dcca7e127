import { expect } from '@playwright/test'
import { sample } from '../../../scripts/sample/sample'
import { localeCodes } from '@/i18n/locales'
import { routes } from '@/lib/routes'
import { factsIn, factsUnder, wordsOf } from '../support/in-page'
import { pages, texts, withheldPeople } from '../support/reader-pages'
import { servedHtml } from '../support/served-html'
import { test } from '../support/readers-test'

const withheld = withheldPeople.flatMap(({ id, names, otherNames = [] }) => [
  id,
  ...Object.values(names),
  ...otherNames,
])

test('the sample withholds a name', () => {
  expect(withheld).toContain('Wafa Sindiyan')
})

for (const { name, path } of pages) {
  test(`${name} gives no withheld name away`, async ({ request }) => {
    const html = await servedHtml(request, path)
    for (const word of withheld) expect(html).not.toContain(word)
  })
}

for (const { id } of withheldPeople)
  for (const locale of localeCodes)
    for (const path of [routes.author(locale, id), routes.translator(locale, id)])
      test(`${path} is no page`, async ({ request }) => {
        expect((await request.get(path)).status()).toBe(404)
      })

const guarded = texts.filter(({ interview }) =>
  interview.interviewees.some(({ protection }) => protection !== 'named'),
)

for (const { page: text, interview } of guarded) {
  test(`${text.name} says neither when nor where nor how the talk was held`, async ({ page }) => {
    await page.goto(text.path)
    const t = wordsOf(text.locale)
    const told = await factsIn(page.getByRole('article').first())
    const facts = told.flatMap(({ label, facts }) => [label, ...facts]).join('\n')
    const place = sample.places.find(({ id }) => id === interview.talk?.place)
    await expect(factsUnder(page, t('fact.published')).getByRole('time')).toHaveCount(1)
    for (const words of [t('talk.held'), t('talk.inPerson'), t('talk.phone'), t('talk.video')])
      expect(facts).not.toContain(words)
    if (interview.talk) expect(facts).not.toContain(interview.talk.heldOn)
    expect(place === undefined || interview.places.includes(place.id)).toBe(true)
  })
}

const pseudonyms = { en: 'Hala (name changed)', ar: 'هالة (اسم مستعار)' } as const

for (const { page: text, interview } of guarded.filter((one) => one.interview.id === 'counting-wells')) {
  test(`${text.name} says that a name was changed, and links no protected person`, async ({ page }) => {
    await page.goto(text.path)
    const answering = factsUnder(page, wordsOf(text.locale)('talk.with'))
    await expect(answering.filter({ hasText: pseudonyms[text.locale] })).toHaveCount(1)
    const [name = ''] = pseudonyms[text.locale].split(' ')
    await expect(page.getByRole('article').first().getByRole('link', { name, exact: true })).toHaveCount(0)
    // The other one is a public figure: a page without any link would prove nothing.
    await expect(answering.getByRole('link')).toHaveCount(1)
    expect(interview.interviewees).toHaveLength(2)
  })
}
