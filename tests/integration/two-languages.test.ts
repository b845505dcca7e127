import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { getInterview } from '@/content/interviews'
import { getSource } from '@/content/source'
import { getTwoLanguages } from '@/content/two-languages'
import { routes } from '@/lib/routes'
import type { Interview } from '@/payload-types'

import { changeInterview, exchange, makeInterview, makeNamed } from '../support/builders'
import { closePayload, openPayload, unusual } from '../support/open-payload'

beforeAll(openPayload)
afterAll(closePayload)

/** An English interview and its Arabic translation. */
async function makePair(more: Partial<Interview> = {}, original: Partial<Interview> = {}) {
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
    expect(await getSource(await foundIn(slugs.ar))).toBeNull()
  })

  it('has moved where the plain page has', async () => {
    const { slugs, source } = await makePair()
    const slug = unusual('slug')
    await changeInterview(source.id, { _status: 'published', slug })
    expect(await getTwoLanguages('en', slugs.en, 'ar')).toEqual({
      movedTo: routes.withLanguage('en', slug, 'ar'),
    })
  })
})

describe('what a translation was made from', () => {
  it('is the public version that it says it is', async () => {
    const { slugs } = await makePair()
    expect(await getSource(await foundIn(slugs.ar))).toMatchObject({ language: 'en' })
    const english = await getInterview('en', slugs.en)
    expect(english && 'found' in english ? await getSource(english.found) : 'nothing').toBeNull()
  })
})
