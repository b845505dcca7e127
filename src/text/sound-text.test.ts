import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { leadsSomewhere, soundLink } from './sound-link'
import { deadLinks, soundRichText } from './sound-rich-text'
import { soundText } from './sound-text'

const text = (words: string) => ({ type: 'text', version: 1, text: words, format: 1 })
const link = (url: unknown, words = 'words') => ({
  type: 'link',
  version: 3,
  fields: { linkType: 'custom', url, newTab: false },
  children: [text(words)],
})
const document = (...children: object[]) => ({
  root: { type: 'root', children: [{ type: 'paragraph', children }] },
})
const inParagraph = (value: ReturnType<typeof document>) => soundRichText(value).root.children[0]?.children

describe('a text that was typed or pasted', () => {
  it('breaks its lines where a word processor did, and loses signs that none can have', () => {
    expect(soundText('one\vtwo\fthree')).toBe('one\ntwo\nthree')
    expect(soundText('a\u0000b\u0007c\u007Fd\uD83De\uDE00')).toBe('abcde')
    expect(soundText('a\tb\r\nc 😀 \u200F Cafe\u0301')).toBe('a\tb\r\nc 😀 \u200F Café')
    expect(soundText('\u202Eabc\u202C')).toBe('abc')
  })

  it('is stored the same when it is saved again', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(0xffff), { maxLength: 30 }), (units) => {
        const typed = String.fromCharCode(...units)
        const once = soundText(typed)
        expect(soundText(once)).toBe(once)
        expect(once).not.toMatch(/[\0\v\f]|\p{Cs}/u)
      }),
    )
  })
})

describe('the address of a link', () => {
  it.each([
    ['www.example.org/a', 'https://www.example.org/a'],
    [' https://example.org ', 'https://example.org'],
    ['desk@example.org', 'mailto:desk@example.org'],
    ['tel:+961123', 'tel:+961123'],
    ['/en/interviews/a', '/en/interviews/a'],
    ['tel:+962 6 555 0100', 'tel:+96265550100'],
    ['mailto:desk @example.org?subject=A word', 'mailto:desk@example.org?subject=A%20word'],
    ['http://example.org/a b', 'http://example.org/a%20b'],
    ['/ar/interviews/حوار', '/ar/interviews/حوار'],
    ['#_ftn1', '#_ftn1'],
    ['example.org:8080/a', 'example.org:8080/a'],
    ['example.org/a.html', 'example.org/a.html'],
  ])('%s is stored as %s', (typed, stored) => {
    expect(soundLink(typed)).toBe(stored)
  })

  it.each([
    '',
    ' ',
    'https://',
    'http:',
    'mailto:',
    '#',
    '//',
    null,
    undefined,
    7,
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'java\u200Bscript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'blob:https://example.org/1',
    'ms-word:ofe|u|x',
    'example',
    'page.html',
    'page.html#top',
    '../a/b.html',
    '?q=1',
    'example.org/x y',
    'http://exa mple.org',
    'https://[bad',
    '\\\\server\\share',
    '/\\server/share',
    '//host/x',
    'file:///C:/notes.docx',
    'file://///srv',
    'ftp://example.org/a',
    'localhost:3000/a',
    'tel%3A%2B962%206%20555%200100',
    'mailto%3Aa%40example.org',
    'https%3A%2F%2Fexample.org',
    'tel: ',
  ])('%j is no link: its words stay', (typed) => {
    expect(soundLink(typed)).toBeNull()
    expect(inParagraph(document(link(typed)))).toEqual([text('words')])
  })

  it('is whole once it is published', () => {
    for (const good of ['https://example.org', 'mailto:a@example.org', '/en', '#q7ab3cd'])
      expect(leadsSomewhere(good), good).toBe(true)
    for (const bad of [
      'file:///a',
      '#_ftn1',
      'example',
      '//example.org',
      'example.org:8080',
      'https://exa mple',
    ])
      expect(leadsSomewhere(bad), bad).toBe(false)
    expect(deadLinks(document(link('www.example.org'), link('https://'), link('javascript:x')))).toEqual([])
    expect(
      deadLinks(document(link('file:///a', 'gone'), link('#_Toc1', 'one'), link('example.org:80', ''))),
    ).toEqual(['one', 'example.org:80'])
  })
})

describe('rich text', () => {
  it('breaks lines by nodes of their own, and keeps the look of the words', () => {
    expect(inParagraph(document(text('one\ntwo\r\n')))).toEqual([
      text('one'),
      { type: 'linebreak', version: 1 },
      text('two'),
      { type: 'linebreak', version: 1 },
    ])
  })

  it('is left as it is where it is none', () => {
    for (const value of [null, undefined, 'x', [], { root: null }])
      expect(soundRichText(value)).toEqual(value)
    expect(deadLinks(null)).toEqual([])
  })
})
