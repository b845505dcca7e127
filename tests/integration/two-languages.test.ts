import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { getInterview, getInterviewWithSource, getTwoLanguages } from '@/content/interviews'
import { routes } from '@/lib/routes'

import { changeInterview, type Draft, exchange, makeInterview, makeNamed, rich } from '../support/builders'
import { closePayload, openPayload, unusual } from '../support/open-payload'

beforeAll(openPayload)
afterAll(closePayload)

/** An English interview and its Arabic translation. */
async function makePair(more: Draft = {}, original: Draft = {}) {
  const source = await makeInterview({
    slug: unusual('source'),
    exchanges: [exchange('Why?', 'So.')],
    ...original,
  })
  const translation = await makeInterview({
    language: 'ar',
    slug: unusual('translation'),
    translationOf: source.id,
    translators: [{ person: await makeNamed('translators'), role: 'translator', creditedAs: 'name' }],
    exchanges: (source.exchanges ?? []).map(({ id: _, ...part }) => part),
    ...more,
  })
  return { source, translation, slugs: { en: source.slug ?? '', ar: translation.slug ?? '' } }
}

const sourceOf = async (language: 'en' | 'ar', slug: string) => {
  const result = await getInterviewWithSource(language, slug)
  return result && 'found' in result ? result.found.source : 'nothing'
}

const foundIn = async (slug: string) => {
  const result = await getInterview('ar', slug)
  if (!result || !('found' in result)) throw new Error(`There is no ${slug}.`)
  return result.found
}

describe('an interview beside its other language', () => {
  it('is there from both sides where both are public', async () => {
    const { slugs } = await makePair()
    for (const [locale, language] of [
      ['en', 'ar'],
      ['ar', 'en'],
    ] as const)
      expect(await getTwoLanguages(locale, slugs[locale], language)).toMatchObject({
        found: { own: { language: locale }, other: { language } },
      })
  })

  it('is not there for the same language, one that there is not, or one that is not public', async () => {
    const { slugs, translation } = await makePair()
    expect(await getTwoLanguages('en', slugs.en, 'en')).toBeNull()
    expect(await getTwoLanguages('en', slugs.en, 'fr')).toBeNull()
    expect(await getTwoLanguages('en', unusual('nothing'), 'ar')).toBeNull()
    await changeInterview(translation.id, { _status: 'draft' })
    expect(await getTwoLanguages('en', slugs.en, 'ar')).toBeNull()
    expect(await getTwoLanguages('ar', slugs.ar, 'en')).toBeNull()
  })

  it('is not there where the original is private', async () => {
    const { slugs } = await makePair({}, { _status: 'draft' })
    expect(await getTwoLanguages('ar', slugs.ar, 'en')).toBeNull()
    expect(await sourceOf('ar', slugs.ar)).toBeNull()
  })

  it('has moved where the plain page has', async () => {
    const { slugs, source } = await makePair()
    const slug = unusual('slug')
    await changeInterview(source.id, { _status: 'published', slug })
    expect(await getTwoLanguages('en', slugs.en, 'ar')).toEqual({
      movedTo: routes.withLanguage('en', slug, 'ar'),
      slug,
    })
  })
})

describe('what a translation was made from', () => {
  it('is the public version that it says it is', async () => {
    const { slugs } = await makePair()
    expect(await sourceOf('ar', slugs.ar)).toMatchObject({ language: 'en' })
    expect(await sourceOf('en', slugs.en)).toBeNull()
  })
})

const asked = (key: string, more: object = {}) => exchange(`Why ${key}?`, `So ${key}.`, { key, ...more })
const empty = { question: null, answer: null }
const keys = ['qaaaaaa', 'qbbbbbb', 'qcccccc'] as const
const parts = async (slug: string) => (await foundIn(slug)).exchanges

describe('a translation that is not all there', () => {
  const withExchanges = (exchanges: Draft['exchanges'], more: Draft = {}) =>
    makePair({ exchanges, ...more }, { exchanges: keys.map((key) => asked(key)) })

  it('says which answers are still to come, and counts their questions', async () => {
    const [a, b, c] = keys
    const { slugs } = await withExchanges([asked(a), asked(b, empty), asked(c)], { mayBeIncomplete: true })
    expect(await foundIn(slugs.ar)).toMatchObject({
      incomplete: { missing: 1, all: 3 },
      exchanges: [
        { key: a, number: 1, untranslated: false },
        { key: b, number: 2, untranslated: true, question: null, answer: [] },
        { key: c, number: 3, untranslated: false },
      ],
    })
  })

  it('shows nothing of a part that is not in its language, and what is joined in the next', async () => {
    const [a, b, c] = keys
    const { slugs } = await withExchanges([
      asked(a, { ...empty, mark: 'joinedWithNext' }),
      asked(b),
      asked(c, { ...empty, mark: 'notInThisLanguage' }),
    ])
    expect(await foundIn(slugs.ar)).toMatchObject({ incomplete: null, exchanges: [{ key: b, joins: [a] }] })
  })

  it('has its translator’s notes', async () => {
    const note = { blockType: 'translatorNote' as const, key: 'qtttttt', text: rich('A pun.') }
    const { slugs } = await withExchanges([...keys.map((key) => asked(key)), note])
    expect((await parts(slugs.ar)).at(-1)).toMatchObject({ type: 'translatorNote', key: 'qtttttt' })
  })
})

describe('a translation that is behind', () => {
  it('says since which day, where its source is public and nowhere else', async () => {
    const { source, slugs } = await makePair()
    expect((await parts(slugs.ar))[0]?.behindSince).toBeNull()
    const changed = (source.exchanges ?? []).map((part) => ({ ...part, answer: rich('Otherwise.') }))
    await changeInterview(source.id, { _status: 'published', exchanges: changed })
    expect((await parts(slugs.ar))[0]?.behindSince).toMatch(/^20\d\d-/)
    expect(JSON.stringify(await parts(slugs.ar))).not.toContain('Otherwise')
    await changeInterview(source.id, { _status: 'draft' })
    expect((await parts(slugs.ar))[0]?.behindSince).toBeNull()
  })
})
