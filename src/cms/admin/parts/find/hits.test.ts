import type { FormState } from 'payload'
import { describe, expect, it } from 'vitest'

import { linkNode, listNode, paragraphNode, textNode } from '@/text/lexical'
import { documentOf } from '@/text/lexical-document'
import { plainText } from '@/text/plain-text'

import { findWords } from './find-words'
import { type Asked, hitsIn, replaced } from './hits'
import { linesOf } from './rich-lines'
import { soundQuotes } from './sound-quotes'

const found = (text: string, words: string, how: { exactly?: boolean; wholeWords?: boolean } = {}) =>
  findWords(text, { words, exactly: false, wholeWords: false, ...how }).map(([start, end]) =>
    text.slice(start, end),
  )

describe('words in a text', () => {
  it('are found however they are capitalized or signed, unless asked for exactly', () => {
    expect(found('The river. A RIVER, Ríver', 'river')).toEqual(['river', 'RIVER', 'Ríver'])
    expect(found('The river. A RIVER', 'River', { exactly: true })).toEqual([])
    expect(found('كَتَبَ أحمد وكتب', 'كتب')).toEqual(['كَتَبَ', 'كتب'])
    expect(found('أحمد وإحسان', 'احمد')).toEqual(['أحمد'])
    expect(found('كَتَبَ وكتب', 'كتب', { exactly: true })).toEqual(['كتب'])
    expect(found('kitaaab', 'aa')).toEqual(['aa'])
    expect(found('the words', ' ')).toEqual([' '])
    expect(found('a', '')).toEqual([])
  })

  it('are whole where that is asked, in both scripts', () => {
    expect(found('art, artist, art.', 'art', { wholeWords: true })).toEqual(['art', 'art'])
    expect(found('كتاب والكتاب كتابه', 'كتاب', { wholeWords: true })).toEqual(['كتاب'])
  })
})

describe('quotation marks and dashes', () => {
  const sound = (text: string, language: 'en' | 'ar') =>
    soundQuotes(text, language)
      .toReversed()
      .reduce((now, { range, words }) => now.slice(0, range[0]) + words + now.slice(range[1]), text)

  it('are those of the language; apostrophes and measures stay what they are', () => {
    expect(sound(`He said "no" - it's 5'11" -- and ("so").`, 'en')).toBe(
      `He said “no” – it’s 5'11" – and (“so”).`,
    )
    expect(sound('قال "لا" -- ومضى', 'ar')).toBe('قال «لا» – ومضى')
    expect(sound('well-known--so', 'en')).toBe('well-known—so')
  })
})

describe('a text in which words are replaced', () => {
  const answer = documentOf([
    paragraphNode([textNode('The ri'), textNode('ver', ['bold']), textNode(' and the river.')]),
    listNode([[linkNode('https://example.org', [textNode('a river')])], [textNode('none')]]),
  ])
  const form: FormState = {
    headline: { value: 'A river' },
    exchanges: { rows: [{ id: 'a' }], value: 1 },
    'exchanges.0.question': { value: 'Which river?' },
    'exchanges.0.answer': { value: answer },
  }
  const asked: Asked = { kind: 'words', words: 'river', instead: 'lake', exactly: false, wholeWords: true }

  it('is looked through from the headline to the last item, and each hit stands in its line', () => {
    const hits = hitsIn(form, 'exchanges', asked)
    expect(hits.map(({ path, line, part }) => [path, line, part])).toEqual([
      ['headline', 0, null],
      ['exchanges.0.question', 0, 'a'],
      ['exchanges.0.answer', 0, 'a'],
      ['exchanges.0.answer', 0, 'a'],
      ['exchanges.0.answer', 1, 'a'],
    ])
    expect(linesOf(answer)).toEqual(['The river and the river.', 'a river', 'none'])
  })

  it('keeps looks and links, and the words that were not asked for', () => {
    const hits = hitsIn(form, 'exchanges', asked)
    const words = replaced(form, hits)
    expect(words.get('headline')).toBe('A lake')
    expect(words.get('exchanges.0.question')).toBe('Which lake?')
    const now = words.get('exchanges.0.answer')
    expect(plainText(now)).toBe('The lake and the lake.\na lake\nnone')
    expect(now).toMatchObject({
      root: {
        children: [
          { children: [{ text: 'The lake' }, { text: ' and the lake.' }] },
          {
            children: [
              { children: [{ fields: { url: 'https://example.org' }, children: [{ text: 'a lake' }] }] },
              {},
            ],
          },
        ],
      },
    })
    expect(plainText(answer)).toContain('The river')
  })

  it('is changed in one place alone where that is asked', () => {
    const second = hitsIn(form, 'exchanges', asked).slice(3, 4)
    expect(plainText(replaced(form, second).get('exchanges.0.answer'))).toBe(
      'The river and the lake.\na river\nnone',
    )
    expect([...replaced(form, second).keys()]).toEqual(['exchanges.0.answer'])
  })
})
