import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { foldText } from '@/text/search/fold-text'
import { allOf, anyOf, lexeme, noneOf } from '@/text/search/lexeme-query'
import { excerptOf, markWords } from '@/text/search/mark-words'
import { parseQuery, typedQuery } from '@/text/search/parse-query'
import { readSearchRequest, searchAddress, withFilter } from '@/text/search/search-address'

const nothing = { words: [], phrases: [], excludedWords: [], excludedPhrases: [], cut: false }

describe('folding', () => {
  it.each([
    ['Café ÅNGSTRÖM', 'cafe angstrom'],
    ['Łódź Straße Æon', 'lodz strasse aeon'],
    ['Ma’arrat, Maʿarrat, Ma‘arrat', 'maarrat maarrat maarrat'],
    ['the women’s well, don’t', 'the women well don'],
    ['أَحمد إلى آخره ٱلله', 'احمد الي اخره الله'],
    ['مؤتمر عائلة ماء', 'موتمر عايلة ماء'],
    ['مدينة', 'مدينة'],
    ['مـــدرسة', 'مدرسة'],
    ['ﻣﺪﻳﻨﺔ', 'مدينة'],
    ['کتاب فارسی گچ پژ', 'كتاب فارسي گچ پژ'],
    ['١٩٤٨ ۱۹۴۸', '1948 1948'],
    ['والمدينة فالآبار', 'المدينة الابار'],
    ['والد والدتها والدين والي', 'والد والدتها والدين والي'],
    ['بالمدينة كالمدينة للمدينة', 'بالمدينة كالمدينة للمدينة'],
    ['co-operative/2011: «so»', 'co operative 2011 so'],
    ['\u200fشاي\u200f', 'شاي'],
  ])('of %s', (text, folded) => {
    expect(foldText(text)).toBe(folded)
  })

  it('leaves nothing to fold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const folded = foldText(text)
        expect(folded).toBe(folded.trim())
        expect(folded).not.toMatch(/ {2}|['"A-Z]/)
      }),
    )
  })
})

describe('a query', () => {
  it.each([
    ['Tell al-Dulba', { words: ['tell', 'al', 'dulba'] }],
    ['"dry wells" water', { words: ['water'], phrases: ['dry wells'] }],
    ['«الآبار الجافة» ماء', { words: ['ماء'], phrases: ['الابار الجافة'] }],
    [
      'water -well -"dry year" −war',
      { words: ['water'], excludedWords: ['well', 'war'], excludedPhrases: ['dry year'] },
    ],
    ['-co-op', { excludedPhrases: ['co op'] }],
    ['"never closed', { phrases: ['never closed'] }],
    ['- "" " ', {}],
    ['well-known', { words: ['well', 'known'] }],
  ])('%s', (typed, read) => {
    expect(parseQuery(typed)).toEqual({ ...nothing, ...read })
  })

  it('is cut at its thirty-second word', () => {
    const { words, cut } = parseQuery('word '.repeat(40))
    expect([words.length, cut]).toEqual([32, true])
    expect(parseQuery('x'.repeat(10_000)).cut).toBe(true)
  })

  it('of anything has at most 32 words, all of them folded', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 2000 }), (typed) => {
        const { cut, ...found } = parseQuery(typed)
        const words = Object.values(found).flatMap((list) => list.flatMap((text) => text.split(' ')))
        expect(words.length).toBeLessThanOrEqual(32)
        for (const word of words) expect(foldText(word)).not.toBe('')
        expect(typeof cut).toBe('boolean')
        expect(typedQuery(typed)).not.toMatch(/\p{Cc}|\p{Cs}/u)
      }),
    )
  })

  it('quotes every lexeme', () => {
    expect(lexeme("a'b\\c")).toBe("'a''b\\\\c'")
    expect(allOf(["'a'", null, anyOf(["'b'", "'c'"]), noneOf(["'d'"])])).toBe("('a' & ('b' | 'c') & !'d')")
    expect([allOf([]), anyOf([null]), noneOf([])]).toEqual([null, null, null])
  })
})

const found = (words: string[], sequences: string[][] = []) => ({ words: new Set(words), sequences })
const marks = (pieces: readonly { text: string; marked: boolean }[]) =>
  pieces.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('')

describe('what is found', () => {
  it('is marked as it is written', () => {
    expect(marks(markWords('The Wells, and Ma’arrat’s well.', found(['wells', 'well', 'maarrat'])))).toBe(
      'The [Wells], and [Ma’arrat’s well].',
    )
    expect(marks(markWords('نعدّ وَالآبارَ مرتين', found(['الابار'])))).toBe('نعدّ [وَالآبارَ] مرتين')
    expect(marks(markWords('dry well, dry', found([], [['dry', 'well']])))).toBe('[dry well], dry')
  })

  it('is in the excerpt of a long text', () => {
    const text = `${'Nothing is here. '.repeat(60)}Then the well was dry. ${'And nothing after. '.repeat(60)}`
    const pieces = excerptOf(text, found(['well']))
    expect(marks(pieces)).toMatch(/^…\u00a0Then the \[well\] was dry\. .*\u00a0…$/s)
    expect(pieces.map((piece) => piece.text).join('').length).toBeLessThan(320)
  })

  it('changes no letter of the text, whatever it is', () => {
    const words = fc.array(
      fc.oneof(fc.constantFrom('well', 'الآبار', "Ma'arrat", ' ', '\n', '. '), fc.string({ maxLength: 4 })),
    )
    fc.assert(
      fc.property(words, (parts) => {
        const text = parts.join(' ')
        const whole = markWords(text, found(['well', 'الابار'], [['maarrat', 'well']]))
        expect(whole.map((piece) => piece.text).join('')).toBe(text)
        const excerpt = excerptOf(text, found(['well']))
          .map((piece) => piece.text)
          .join('')
        expect(text).toContain(excerpt.replace(/^…\u00a0|\u00a0…$/g, ''))
      }),
    )
  })
})

describe('the address of a search', () => {
  it('says what is asked, and no more', () => {
    const request = readSearchRequest(
      { q: ' two  words ', in: 'ar', topic: 'water', year: '2026', page: '3' },
      'en',
    )
    expect(request).toEqual({
      query: 'two words',
      language: 'ar',
      filters: { topic: 'water', year: '2026' },
      page: 3,
    })
    expect(searchAddress('en', request)).toBe('/en/search?q=two+words&in=ar&topic=water&year=2026&page=3')
    expect(searchAddress('en', withFilter(request, 'topic', null))).toBe(
      '/en/search?q=two+words&in=ar&year=2026',
    )
  })

  it('is read past what makes no sense', () => {
    const request = readSearchRequest(
      { q: ['a', 'b'], in: 'xx', year: '12345', page: '-1', place: '\0', other: 'x' },
      'ar',
    )
    expect(request).toEqual({ query: 'a', language: 'ar', filters: {}, page: 1 })
  })
})
