import type { Metadata } from 'next'
import { describe, expect, it, vi } from 'vitest'
import { interviewMetadata } from '@/app/(site)/interview-metadata'
import { pageMetadata } from '@/app/(site)/page-metadata'
import { quoteMetadata } from '@/app/(site)/quote-metadata'
import { twoLanguagesMetadata } from '@/app/(site)/two-languages-metadata'
import { arabicInterview, interview } from '../support/content-fixtures'
import { arabic, english } from '../support/reader-pages'

vi.mock('@/content/site-address', () => ({
  absolute: (path: string) => new URL(path, 'https://example.org').href,
}))

const here = 'https://example.org/en/interviews/a-library-shelved-by-street-names'

describe('what the head of an interview says', () => {
  const head = interviewMetadata(interview, english)

  it('names its address and that of each public version, percent-encoded', () => {
    expect(head.alternates?.canonical).toBe(here)
    expect(head.alternates?.languages).toEqual({
      en: here,
      ar: `https://example.org${encodeURI('/ar/interviews/مكتبة-بأسماء-الشوارع')}`,
    })
  })

  it('names who asked as author, who translated as translator, and neither as the other', () => {
    expect(head.authors).toEqual([
      { name: 'Layla Mansour-Okafor', url: 'https://example.org/en/authors/layla-mansour-okafor' },
    ])
    expect(head.other).toMatchObject({
      translator: ['Daniel Verhoeven', 'Samir Aziz', 'هالة الخطيب'],
      citation_author: ['Layla Mansour-Okafor'],
      'DC.contributor': ['Daniel Verhoeven', 'Samir Aziz', 'هالة الخطيب'],
    })
  })

  it('carries what a messenger shows of a link', () => {
    expect(head.openGraph).toMatchObject({
      type: 'article',
      title: interview.headline,
      description: interview.standfirst,
      url: here,
      locale: 'en_GB',
      alternateLocale: ['ar_SY'],
      publishedTime: interview.publishedAt,
    })
  })

  it('names nobody where the author’s name is withheld', () => {
    expect(interviewMetadata(arabicInterview, arabic).authors).toEqual([])
  })

  it('says each text on one line, however it was broken', () => {
    const broken = {
      ...interview,
      headline: ' We left\nat night, ',
      standfirst: 'One line,\r\n\u2028and another.',
    }
    const heads = [
      interviewMetadata(broken, english),
      quoteMetadata(broken, 'q7k2m9a', english),
      twoLanguagesMetadata(broken, english),
    ]
    for (const said of heads) {
      expect(JSON.stringify(said)).toContain('We left at night,')
      expect(JSON.stringify(said)).not.toMatch(/\\[nr]|\u2028/)
    }
    expect(heads[0]?.openGraph?.description).toBe('One line, and another.')
  })

  it('tells on every page that shows it how it is embedded', () => {
    const types = (said: Metadata) => JSON.stringify(said.alternates?.types?.['application/json+oembed'])
    expect(types(head)).toContain(encodeURIComponent(here))
    expect(types(twoLanguagesMetadata(interview, english))).toContain(encodeURIComponent(here))
    expect(types(quoteMetadata(interview, 'q7k2m9a', english))).toContain(
      encodeURIComponent(`${here}/quote/q7k2m9a`),
    )
  })

  it('offers no other language where there is none', () => {
    const alone = interviewMetadata({ ...interview, versions: [] }, english)
    expect(alone.alternates?.canonical).toBe(here)
    expect(alone.alternates?.languages).toBeUndefined()
  })
})

describe('what the head of the home page says', () => {
  it('sends a reader of any other language to the address that chooses', () => {
    const versions = [{ language: 'ar', path: '/ar' }] as const
    const head = pageMetadata(english, {
      title: null,
      description: null,
      path: '/en',
      versions,
      anyLanguage: '/',
    })
    expect(head.title).toBe('Dragoman')
    expect(head.alternates?.languages).toEqual({
      en: 'https://example.org/en',
      ar: 'https://example.org/ar',
      'x-default': 'https://example.org/',
    })
  })
})
