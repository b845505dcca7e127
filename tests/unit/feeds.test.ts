import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Feed, Interview } from '@/content/types'
import { writeFeed } from '@/surfaces/feeds/write-feed'
import { entryId } from '@/surfaces/feeds/entry-id'
import { element } from '@/text/markup'
import { feedFormats, type FeedFormat } from '@/lib/routes'
import { arabicInterview, daniel, hala, interview, layla, settled } from '../support/content-fixtures'
import { arabic, english } from '../support/reader-pages'

const open: Interview = { ...interview, protectsPeople: false }
const feedWith = (...interviews: Interview[]): Feed => ({
  language: 'en',
  of: null,
  path: '/en',
  interviews,
})
const write = (format: FeedFormat, feed: Feed) =>
  writeFeed(format, feed, (locale) => (locale === 'ar' ? arabic : english))
const written = (format: FeedFormat, ...interviews: Interview[]) => write(format, feedWith(...interviews))

interface Item {
  id: string
  content_html: string
  authors: { name: string; url?: string }[]
  _translators?: { name: string; role: string; language: string; url?: string }[]
  _photographers?: { name: string }[]
  language: string
}
const items = (...interviews: Interview[]): Item[] =>
  (JSON.parse(written('json', ...interviews)) as { items: Item[] }).items
const item = (more: Interview): Item => {
  const [only] = items(more)
  if (!only) throw new Error('No item')
  return only
}
const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, found]) => found)
const creators = (more: Interview) => all(written('rss', more), /<dc:creator[^>]*>([^<]*)</g)
const contributors = (more: Interview) => all(written('rss', more), /<dc:contributor[^>]*>([^<]*)</g)
const atomNames = (more: Interview, kind: 'author' | 'contributor') =>
  all(
    written('atom', more).slice(written('atom', more).indexOf('<entry')),
    new RegExp(`<${kind}[^>]*><name>([^<]*)<`, 'g'),
  )

describe('who is named in a feed', () => {
  it('authors as authors, whoever carried it over as contributors, each with what they did', () => {
    expect(creators(open)).toEqual(['Layla Mansour-Okafor'])
    expect(contributors(open)).toEqual(['Daniel Verhoeven', 'Samir Aziz', 'هالة الخطيب', 'هالة الخطيب'])
    expect(atomNames(open, 'author')).toEqual(['Layla Mansour-Okafor'])
    expect(atomNames(open, 'contributor')).toEqual(contributors(open))
    expect(item(open).authors).toEqual([
      { name: 'Layla Mansour-Okafor', url: 'https://dragoman.example/en/authors/layla-mansour-okafor' },
    ])
    expect(item(open)._translators?.map(({ name, role, language }) => [name, role, language])).toEqual([
      ['Daniel Verhoeven', 'translator', 'en'],
      ['Samir Aziz', 'translator', 'en'],
      ['هالة الخطيب', 'interpreter', 'ar'],
      ['هالة الخطيب', 'reviser', 'ar'],
    ])
  })

  it('no translator where the text has none', () => {
    const alone = { ...open, credits: [{ role: 'interviewer', by: layla }], translatedFrom: null } as const
    expect(contributors(alone)).toEqual([])
    expect(item(alone)).not.toHaveProperty('_translators')
  })

  it('the reason where a translation names nobody', () => {
    const unknown = {
      ...open,
      credits: [{ role: 'interviewer', by: layla }],
      noTranslator: 'translatorUnknown',
    } as const
    expect(item(unknown).content_html).toContain('Translation from Arabic: translator not recorded')
  })

  it('a pen name as it was signed, without an address', () => {
    const pen = { ...daniel, name: { text: 'A. Ferryman', lang: 'en' }, path: null, bio: null }
    const signed = { ...open, credits: [{ role: 'writer', by: pen }] } as const
    expect(item(signed).authors).toEqual([{ name: 'A. Ferryman' }])
    expect(creators(signed)).toEqual(['A. Ferryman'])
  })

  it('the house where it signs, and nobody where the name is withheld', () => {
    const house = { ...open, credits: [{ role: 'interviewer', by: { kind: 'house' } }] } as const
    expect(creators(house)).toEqual(['Dragoman'])
    const withheld = {
      ...open,
      credits: [{ role: 'interviewer', by: { kind: 'withheld', withheldBy: 'person' } }],
    } as const
    for (const names of [creators(withheld), atomNames(withheld, 'author')]) expect(names).toEqual([])
    expect(item(withheld)).not.toHaveProperty('authors')
    expect(item(withheld).content_html).toContain('Interview by name withheld at their wish')
  })

  it('somebody who is both, as both', () => {
    const both = {
      ...open,
      credits: [
        { role: 'interviewer', by: daniel },
        { role: 'translator', by: daniel },
        { role: 'photographer', by: layla },
      ],
    } as const
    expect(creators(both)).toEqual(['Daniel Verhoeven'])
    expect(contributors(both)).toEqual(['Daniel Verhoeven', 'Layla Mansour-Okafor'])
    expect(item(both)._photographers?.map(({ name }) => name)).toEqual(['Layla Mansour-Okafor'])
    expect(item(both).content_html).toContain('Interview and translation from Arabic by <a')
  })
})

describe('the text in a feed', () => {
  it('opens with the labelled credits and ends with bios and address', () => {
    const { content_html: html } = item(open)
    const places = [
      'Interview by <a href="https://dragoman.example/en/authors/layla-mansour-okafor">',
      'How did the library begin',
      'It began with three boxes.',
      'Here the line broke off.',
      'writes about cities and the people who keep their papers',
      'Published by Dragoman: <a href="https://dragoman.example/en/interviews/a-library-shelved-by-street-names">',
    ].map((words) => html.indexOf(words))
    expect(places).not.toContain(-1)
    expect(places).toEqual([...places].sort((one, other) => one - other))
  })

  it('is a summary only where somebody is protected', () => {
    for (const format of feedFormats) {
      const feed = written(format, { ...interview, protectsPeople: true })
      expect(feed).toContain('Neighbours left their books at the door')
      expect(feed).toContain('writes about cities and the people who keep their papers')
      for (const secret of ['It began with three boxes', 'How did the library begin', 'A neighbour'])
        expect(feed).not.toContain(secret)
    }
  })

  it('carries its own language and direction, whichever feed it is in', () => {
    expect(item({ ...arabicInterview, protectsPeople: false }).content_html).toMatch(
      /^<div lang="ar" dir="rtl">/,
    )
    expect(item(arabicInterview).language).toBe('ar')
    expect(written('atom', arabicInterview)).toContain('<entry xml:lang="ar">')
    expect(item(open).content_html).toContain('<bdi lang="ar" dir="rtl">هالة الخطيب</bdi>')
  })

  it('has an id that neither slug, headline nor host can change', () => {
    const moved = { ...open, path: '/en/interviews/elsewhere', headline: 'Another' }
    expect(item(moved).id).toBe(item(open).id)
    expect(entryId({ work: 'wk4x7m2p9', language: 'en' })).toBe(
      'urn:uuid:70890dab-fd9b-5cc3-8e72-a2646e0ef218',
    )
    expect(entryId({ work: 'wk4x7m2p9', language: 'ar' })).not.toBe(item(open).id)
  })

  it('says nothing of a later change', () => {
    const atom = written('atom', open)
    expect(all(atom, /<updated>([^<]*)</g)).toEqual([open.publishedAt, open.publishedAt])
    expect(written('json', open)).not.toContain('date_modified')
    expect(written('rss', open)).not.toContain('lastBuildDate')
  })

  it('leads to a passage at the interview’s own address', () => {
    const linked: Interview = {
      ...open,
      exchanges: [
        {
          ...settled,
          type: 'narration',
          key: 'qn9p8q7',
          text: [
            {
              type: 'paragraph',
              children: ['#q7k2m9a', '/en/about', 'https://example.org/'].map((href) => ({
                type: 'link',
                href,
                children: [{ type: 'text', text: 'there', formats: [] }],
              })),
            },
          ],
        },
      ],
    }
    expect(all(item(linked).content_html, /href="([^"]*)">there/g)).toEqual([
      'https://dragoman.example/en/interviews/a-library-shelved-by-street-names#q7k2m9a',
      'https://dragoman.example/en/about',
      'https://example.org/',
    ])
  })
})

describe('a feed’s own name', () => {
  const of = (kind: NonNullable<Feed['of']>['kind'], language: 'en' | 'ar') =>
    all(
      write('rss', {
        language,
        of: { kind, name: language === 'ar' ? hala.name : daniel.name },
        path: `/${language}/x`,
        interviews: [],
      }),
      /<channel><title>([^<]*)</g,
    )[0]

  it('is in the language of its page', () => {
    expect(of('translator', 'en')).toBe('Translations by Daniel Verhoeven · Dragoman')
    expect(of('author', 'ar')).toBe('حوارات هالة الخطيب · ترجمان')
    expect(of('topic', 'en')).toBe('Daniel Verhoeven · Dragoman')
  })
})

describe('written markup', () => {
  const entities: Readonly<Record<string, string>> = {
    '&amp;': '&',
    '&lt;': '<',
    '&gt;': '>',
    '&quot;': '"',
    '&#39;': "'",
  }
  const read = (text: string) => text.replace(/&[^;]+;/g, (entity) => entities[entity] ?? '?')

  it('gives back whatever was typed, and lets nothing of it become markup', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const found = /^<p title="([^<>"]*)">([^<>]*)<\/p>$/.exec(
          element('p', { title: text }, [text]).markup,
        )
        const possible = text.replace(/(?![\t\n\r])\p{Cc}|[\ufffe\uffff]/gu, '')
        expect([read(found?.[1] ?? '-'), read(found?.[2] ?? '-')]).toEqual([possible, possible])
      }),
    )
  })

  it.each([
    ['a control', 'a\u0000\u0008\u001bb', 'ab'],
    ['half of a pair', 'a\ud83d b \ude00c', 'a b c'],
    ['a whole pair', '😀', '😀'],
    ['the end of a CDATA section', 'a]]>b', 'a]]&gt;b'],
    ['an element', '<script>', '&lt;script&gt;'],
  ])('sets %s', (_, text, markup) => {
    expect(element('p', {}, [text]).markup).toBe(`<p>${markup}</p>`)
  })
})
