import { renderToStaticMarkup } from 'react-dom/server'
import { createElement } from 'react'
import { describe, expect, it } from 'vitest'
import { StructuredData } from '@/components/structured-data/structured-data'
import type { Interview } from '@/content/types'
import { homeGraph, interviewGraph, personGraph } from '@/surfaces/structured-data/page-graphs'
import { toNewsArticle } from '@/surfaces/structured-data/to-news-article'
import { arabicInterview, daniel, hala, interview, layla, person } from '../support/content-fixtures'
import { arabic, english } from '../support/reader-pages'

const origin = 'https://dragoman.example'
const here = `${origin}/en/interviews/a-library-shelved-by-street-names`
const there = `${origin}${encodeURI('/ar/interviews/مكتبة-بأسماء-الشوارع')}`
/** As a machine reads it. */
const read = (value: unknown) => JSON.parse(JSON.stringify(value)) as Record<string, unknown>
const article = (more: Partial<Interview> = {}) => read(toNewsArticle({ ...interview, ...more }, english))
const house = {
  '@type': 'NewsMediaOrganization',
  '@id': `${origin}/#publication`,
  name: 'Dragoman',
  url: `${origin}/en`,
}
const someone = (name: string, path: string) => ({
  '@type': 'Person',
  '@id': `${origin}${path}#person`,
  url: `${origin}${path}`,
  name,
})

describe('an interview as data', () => {
  it('is an article in one language, published on a day, and changed on none', () => {
    expect(article()).toMatchObject({
      '@type': 'NewsArticle',
      '@id': `${here}#article`,
      url: here,
      genre: 'Interview',
      headline: interview.headline,
      description: interview.standfirst,
      inLanguage: 'en',
      datePublished: interview.publishedAt,
      isAccessibleForFree: true,
      publisher: { '@id': `${origin}/#publication` },
      isPartOf: { '@id': `${origin}/en#website` },
    })
    expect(article()).not.toHaveProperty('dateModified')
  })

  it('names everybody in the role that the page gives them', () => {
    const carried = someone('هالة الخطيب', '/en/translators/hala-al-khatib')
    expect(article()).toMatchObject({
      author: [someone('Layla Mansour-Okafor', '/en/authors/layla-mansour-okafor')],
      translator: [
        someone('Daniel Verhoeven', '/en/translators/daniel-verhoeven'),
        someone('Samir Aziz', '/en/translators/samir-aziz'),
      ],
      contributor: [
        { '@type': 'Role', roleName: 'interpreter', contributor: carried },
        { '@type': 'Role', roleName: 'reviser', contributor: carried },
      ],
    })
  })

  it('names no translator where there is none', () => {
    const alone = article({ credits: [{ role: 'interviewer', by: layla }], translatedFrom: null })
    expect(alone).not.toHaveProperty('translator')
    expect(alone).not.toHaveProperty('contributor')
  })

  it('names a pen name without an address, the house as itself, and nobody who is withheld', () => {
    const pen = { ...daniel, name: { text: 'A. Ferryman', lang: 'en' }, path: null, bio: null }
    expect(article({ credits: [{ role: 'writer', by: pen }] })['author']).toEqual([
      { '@type': 'Person', name: 'A. Ferryman' },
    ])
    expect(article({ credits: [{ role: 'interviewer', by: { kind: 'house' } }] })['author']).toEqual([house])
    expect(
      article({ credits: [{ role: 'interviewer', by: { kind: 'withheld', withheldBy: 'person' } }] }),
    ).not.toHaveProperty('author')
  })

  it('names somebody who is both as both, and somebody with two roles of one kind once', () => {
    const both = article({
      credits: [
        { role: 'interviewer', by: daniel },
        { role: 'writer', by: daniel },
        { role: 'translator', by: daniel },
        { role: 'photographer', by: layla },
      ],
    })
    const one = someone('Daniel Verhoeven', '/en/translators/daniel-verhoeven')
    expect(both).toMatchObject({
      author: [one],
      translator: [one],
      contributor: [{ roleName: 'photographer', contributor: { name: 'Layla Mansour-Okafor' } }],
    })
  })

  it('is about whoever speaks under their own name, and nobody who is protected', () => {
    expect(article()['about']).toEqual([
      { '@type': 'Person', name: 'Salma Haddad', description: 'keeper of a lending library in Homs' },
    ])
    const [owner] = interview.interviewees
    if (!owner) throw new Error('Nobody speaks.')
    for (const protection of ['pseudonym', 'described', 'withheld'] as const)
      expect(article({ interviewees: [{ ...owner, protection }] })).not.toHaveProperty('about')
  })

  it('says where the talk was held, unless somebody is protected', () => {
    expect(article({ protectsPeople: false })['dateline']).toBe('Homs')
    expect(article({ protectsPeople: true })).not.toHaveProperty('dateline')
    expect(article({ protectsPeople: false, talk: null })).not.toHaveProperty('dateline')
  })

  it('says which was made from which, on both sides, of public versions only', () => {
    expect(article()['workTranslation']).toEqual([{ '@id': `${there}#article` }])
    expect(article()).not.toHaveProperty('translationOfWork')
    const made = read(toNewsArticle(arabicInterview, arabic))
    expect(made['@id']).toBe(`${there}#article`)
    expect(made['translationOfWork']).toEqual({ '@id': `${here}#article` })
    expect(made).not.toHaveProperty('workTranslation')

    const siblings = article({ versions: interview.versions.map((one) => ({ ...one, madeFrom: null })) })
    expect(siblings).not.toHaveProperty('workTranslation')
    expect(article({ madeFrom: 'ar', versions: [] })).not.toHaveProperty('translationOfWork')
  })
})

describe('what a page says to machines', () => {
  const graphs = {
    home: homeGraph(english),
    interview: interviewGraph(interview, english),
    person: personGraph(person, '/en/translators/daniel-verhoeven', english),
  }

  it.each(Object.entries(graphs))('of the %s refers to nothing that it does not name', (_, graph) => {
    const text = JSON.stringify(graph)
    for (const reference of ['isPartOf', 'publisher']) {
      const [, id] = new RegExp(`"${reference}":\\{"@id":"([^"]*)"\\}`).exec(text) ?? []
      if (id !== undefined) expect(text.split(`"@id":"${id}"`).length, id).toBeGreaterThan(2)
    }
  })

  it('of a person has all of their names, languages and addresses', () => {
    expect(read(graphs.person[0])).toMatchObject({
      '@type': 'ProfilePage',
      mainEntity: {
        ...someone('Daniel Verhoeven', '/en/translators/daniel-verhoeven'),
        alternateName: ['دانيال فيرهوفن'],
        knowsLanguage: ['ar', 'apc', 'nl'],
        sameAs: ['https://example.org/daniel'],
        description:
          'Daniel Verhoeven translates from Arabic and Dutch. He is at work on The Ferry Pilots, and reads at example.org.',
      },
    })
  })

  it('of the home page has the house with its names and how to reach it', () => {
    expect(read(graphs.home[0])).toEqual({
      ...house,
      alternateName: ['ترجمان'],
      description: 'Interviews, and the names of those who carried them across',
      publishingPrinciples: `${origin}/en/about`,
      email: 'desk@example.org',
    })
  })

  it('leads from the home page to the page', () => {
    const crumbs = read(graphs.interview.at(-1))
    expect(crumbs['itemListElement']).toMatchObject([
      { position: 1, name: 'Dragoman', item: `${origin}/en` },
      { position: 2, name: 'Interviews', item: `${origin}/en/interviews` },
      { position: 3, name: interview.headline, item: here },
    ])
  })

  it('cannot be ended by any text', () => {
    const hostile = { ...interview, headline: '</script><script>alert(1)</script><!--' }
    const html = renderToStaticMarkup(
      createElement(StructuredData, { graph: interviewGraph(hostile, english) }),
    )
    expect(html.match(/<[/!a-z]/g)).toEqual(['<s', '</'])
    const json = html.replace(/^<script[^>]*>/, '').replace(/<\/script>$/, '')
    expect(JSON.parse(json)).toMatchObject({ '@graph': [{ headline: hostile.headline }, {}, {}, {}] })
  })

  it('names a translator by the form of the name that the page prints', () => {
    const made = read(toNewsArticle(arabicInterview, arabic))
    expect(made['translator']).toEqual([someone(hala.name.text, '/ar/translators/hala-al-khatib')])
  })
})
