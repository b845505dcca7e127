import { describe, expect, it } from 'vitest'
import { embeddedKey, toEmbeddedAddress } from '@/surfaces/oembed/embedded-address'
import { known, oembedXml } from '@/surfaces/oembed/oembed-xml'
import { toOEmbed } from '@/surfaces/oembed/to-oembed'
import { canonicalHtml, republicationHtml } from '@/surfaces/republication/republication-html'
import { arabicInterview, interview } from '../support/content-fixtures'
import { arabic, english } from '../support/reader-pages'

const origin = 'https://dragoman.example'
const anyRoom = { maxWidth: Infinity, maxHeight: Infinity }

describe('an address that is asked for', () => {
  const wells = { kind: 'interview', locale: 'en', slug: 'wells' }
  const work = { kind: 'work', work: 'waaaaaaaa' }
  const asked = { key: null, fragment: null, beside: null }

  it.each([
    ['/en/interviews/wells', wells],
    ['/en/interviews/wells/#qaaaaaa', { ...wells, fragment: 'qaaaaaa' }],
    ['/ar/interviews/%D8%A2%D8%A8%D8%A7%D8%B1', { kind: 'interview', locale: 'ar', slug: 'آبار' }],
    ['/i/waaaaaaaa', { ...work, locale: null }],
    ['/en/interviews/wells?utm_source=x', wells],
    ['/en/interviews/wells#', wells],
    ['/en/interviews/wells#people', { ...wells, fragment: 'people' }],
    ['/en/interviews/wells#:~:text=a%20well,-of', wells],
    ['/en/interviews/wells#qaaaaaa:~:text=a%20well', { ...wells, fragment: 'qaaaaaa' }],
    ['/en/interviews/wells/republish', wells],
    ['/en/interviews/wells/quote/qaaaaaa', { ...wells, key: 'qaaaaaa' }],
    ['/en/interviews/wells/with/ar/', { ...wells, beside: 'ar' }],
    ['/en/interviews/with/with/ar#qaaaaaa', { ...wells, slug: 'with', fragment: 'qaaaaaa', beside: 'ar' }],
    ['/i/waaaaaaaa/ar#qaaaaaa', { ...work, locale: 'ar', fragment: 'qaaaaaa' }],
  ])('%s is understood', (path, found) => {
    const meant = { ...asked, ...found }
    expect(toEmbeddedAddress(origin + path, origin)).toEqual(meant)
    // As it is copied from where it was read over the other protocol.
    expect(toEmbeddedAddress(origin.replace('https', 'http') + path, origin)).toEqual(meant)
  })

  it.each([
    'https://elsewhere.example/en/interviews/wells',
    'https://dragoman.example.elsewhere.example/en/interviews/wells',
    'http://dragoman.example:8080/en/interviews/wells',
    'ftp://dragoman.example/en/interviews/wells',
    '/en/interviews/wells',
    `${origin}/en`,
    `${origin}/fr/interviews/wells`,
    `${origin}/en/interviews`,
    `${origin}/en/interviews/wells/cite.bib`,
    `${origin}/i/waaaaaaaa/fr`,
    `${origin}/i/waaaaaaaa/ar/with/en`,
    `${origin}/en/interviews/wells/with/fr`,
    `${origin}/en/interviews/wells/quote`,
    `${origin}/en/interviews/wells/republish/more`,
    `${origin}/en/interviews/wells/quote/qaaaaaa/more`,
    `${origin}/en/interviews/%E0%A4%A`,
    `${origin}/en/interviews/%00`,
    'javascript:alert(1)',
    '',
  ])('%s is refused', (address) => {
    expect(toEmbeddedAddress(address, origin)).toBeNull()
  })
})

describe('what is embedded for an address', () => {
  const page = { key: null, fragment: null, beside: null }

  it('is the answer that it names, else the interview', () => {
    expect(embeddedKey(interview, page)).toBeNull()
    expect(embeddedKey(interview, { ...page, fragment: 'q7k2m9a' })).toBe('q7k2m9a')
    for (const fragment of ['people', 'main', 'qzzzzzz', '%E0%A4%A', 'constructor'])
      expect(embeddedKey(interview, { ...page, fragment }), fragment).toBeNull()
  })

  it('is nothing where there is no such page', () => {
    expect(embeddedKey(interview, { ...page, key: 'q7k2m9a' })).toBe('q7k2m9a')
    expect(embeddedKey(interview, { ...page, key: 'qzzzzzz' })).toBeUndefined()
    expect(embeddedKey(interview, { ...page, beside: 'ar' })).toBeNull()
    expect(embeddedKey(interview, { ...page, beside: 'en' })).toBeUndefined()
    expect(embeddedKey({ ...interview, versions: [] }, { ...page, beside: 'ar' })).toBeUndefined()
  })
})

describe('an embed', () => {
  it('of an interview names who asked and who translated', () => {
    const embed = toOEmbed(interview, null, anyRoom, english)
    expect(embed).toMatchObject({
      version: '1.0',
      type: 'rich',
      title: 'A library shelved by street names',
      author_name: 'Layla Mansour-Okafor',
      author_url: 'https://dragoman.example/en/authors/layla-mansour-okafor',
      translator_name: 'Daniel Verhoeven, Samir Aziz',
      provider_name: 'Dragoman',
      thumbnail_url: 'https://dragoman.example/en/interviews/a-library-shelved-by-street-names/card.png',
    })
    for (const name of ['Layla Mansour-Okafor', 'Daniel Verhoeven', 'Samir Aziz', 'هالة الخطيب'])
      expect(embed?.html).toContain(name)
    expect(embed?.html).toMatch(/^<blockquote [^>]*lang="en" dir="ltr"/)
    expect(embed?.html).not.toMatch(/<script|<iframe|style=/)
  })

  it('of an answer is its quote', () => {
    const embed = toOEmbed(arabicInterview, 'q7k2m9a', anyRoom, arabic)
    expect(embed?.html).toContain('كل رفّ [في الغرفة الأمامية] شارع')
    expect(embed?.html).toContain('#q7k2m9a')
    expect(embed?.author_name).toBeNull()
    expect(embed?.html).toContain('حُجب الاسم بناءً على طلب صاحبه')
    expect(embed?.translator_name).toBe('هالة الخطيب')
    expect(toOEmbed(interview, 'qzzzzzz', anyRoom, english)).toBeNull()
  })

  it('keeps within the room that it is given', () => {
    const small = toOEmbed(interview, 'q7k2m9a', { maxWidth: 320, maxHeight: 200 }, english)
    expect(small).toMatchObject({ width: 320, height: 200, thumbnail_url: null })
    expect(small && Object.keys(known(small))).not.toContain('thumbnail_width')
  })

  it('is well-formed XML', () => {
    const embed = toOEmbed({ ...interview, headline: 'A & <b>' }, null, anyRoom, english)
    const xml = embed ? oembedXml(embed) : ''
    expect(xml).toMatch(/^<\?xml version="1\.0" encoding="utf-8"\?>\n<oembed><version>1\.0<\/version>/)
    expect(xml).toContain('<title>A &amp; &lt;b&gt;</title>')
    expect(xml).toContain('<html>&lt;blockquote')
  })
})

describe('a text for other newsrooms', () => {
  const open = republicationHtml({ ...interview, protectsPeople: false }, english)

  it('keeps every name, every bio, every word and the way back', () => {
    for (const words of [
      'Interview by',
      'Layla Mansour-Okafor',
      'Daniel Verhoeven translates from Arabic and Dutch',
      'هالة الخطيب مترجمة شفوية',
      'Every shelf [in the front room] is a street',
      'Here the line broke off.',
      'https://dragoman.example/en/interviews/a-library-shelved-by-street-names',
      '7 June 2015',
    ])
      expect(open).toContain(words)
  })

  it('brings none of our looks, scripts or pictures', () => {
    expect(open).not.toMatch(/class=|style=|<script|<img|<figure/)
  })

  it('is not handed out where it protects somebody', () => {
    expect(republicationHtml(interview, english)).toBeNull()
  })

  it('says to search engines where it comes from', () => {
    expect(canonicalHtml(interview, english)).toBe(
      '<link rel="canonical" href="https://dragoman.example/en/interviews/a-library-shelved-by-street-names"/>',
    )
  })
})
