import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { paragraphOf, type SourceBlock } from '../../src/newsroom/sources/source-block'
import { writeMarkdown } from '../../src/newsroom/sources/write-markdown'
import { toRichText } from '../../src/text/to-rich-text'
import { documentOf } from '../../src/text/lexical-document'
import type { RichInline, TextFormat } from '../../src/content/types'
import { readBlocks, readWords } from '../support/read-words'

const text = (words: string, ...formats: TextFormat[]): RichInline => ({ type: 'text', text: words, formats })
const link = (href: string, ...children: RichInline[]): RichInline => ({ type: 'link', href, children })
const written = (...runs: RichInline[]) => writeMarkdown([paragraphOf(runs)]).text.trim()
const richOf = (...runs: RichInline[]) =>
  toRichText(documentOf(readBlocks(writeMarkdown([paragraphOf(runs)]))))

describe('words that Markdown would take for signs', () => {
  test.each([
    ['1948. That was the year', '1948\\. That was the year'],
    ['2 * 3 * 4', '2 \\* 3 \\* 4'],
    ['_so_ and snake_case', '\\_so\\_ and snake_case'],
    ['# one', '\\# one'],
    ['#tag', '#tag'],
    ['[in the area]', '\\[in the area\\]'],
    ['- No.', '\\- No.'],
    ['-5 degrees', '-5 degrees'],
    ['+ No.', '\\+ No.'],
    ['> No.', '\\> No.'],
    ['1. Why?', '1. Why?'],
    ['1. - Why?', '1. \\- Why?'],
    ['a <b> c', 'a \\<b> c'],
    ['3 < 4 & 5', '3 < 4 & 5'],
    ['&copy; AT&T', '\\&copy; AT\\&T'],
    ['C:\\Users', 'C:\\\\Users'],
    ['~~a~~', '\\~\\~a\\~\\~'],
    ['`a`', '\\`a\\`'],
    ['|--|--|', '\\|--\\|--\\|'],
    ['[a](https://example.org)', '\\[a\\](https://example.org)'],
    ['---', '\\---'],
  ])('%s is written %s', (words, markdown) => {
    expect(written(text(words))).toBe(markdown)
    expect(readWords({ text: markdown })).toEqual([words])
  })

  test('a line that is drawn stays one, except where front matter would begin', () => {
    const drawn = writeMarkdown(
      ['---', 'Why?', '* * *', 'No.', '---'].map((words) => paragraphOf([text(words)])),
    )
    expect(drawn.text).toBe('\\---\n\nWhy?\n\n* * *\n\nNo.\n\n---\n')
  })

  test('a heading may end in its own sign', () => {
    const heading: SourceBlock = { kind: 'heading', level: 2, runs: [text('Why C #')], leftOut: [] }
    expect(writeMarkdown([heading]).text).toBe('## Why C \\#\n')
    expect(readWords(writeMarkdown([heading]))).toEqual(['Why C #'])
  })
})

describe('looks', () => {
  test.each([
    ['A **bold** word', [text('A '), text('bold ', 'bold'), text('word')]],
    ['**Why**?Because', [text('Why?', 'bold'), text('Because')]],
    ['**A _b_ c**', [text('A ', 'bold'), text('b', 'bold', 'italic'), text(' c', 'bold')]],
    ['_A_ **_b_**', [text('A ', 'italic'), text('b', 'bold', 'italic')]],
    ['the *Times*es', [text('the '), text('Times', 'italic'), text('es')]],
    ['**Q:** **Why**<br>**so?**', [text('Q: Why\nso?', 'bold')]],
    ['**Q:** **Why** now?', [text('Q: Why', 'bold'), text(' now?')]],
    ['**Rima:** now?', [text('Rima: ', 'bold'), text('now?')]],
    ['Q\tWhy? So.', [text('Q\tWhy?\tSo.', 'bold')].map((one) => ({ ...one, formats: [] }))],
    ['Q\t**Why?**', [text('Q\tWhy?', 'bold')]],
    [
      '**a [b](https://example.org/) c** [**d**](https://example.org/)',
      [
        text('a ', 'bold'),
        link('https://example.org/', text('b', 'bold')),
        text(' c ', 'bold'),
        link('https://example.org/', text('d', 'bold')),
      ],
    ],
    ['**a**<br>**b**', [text('a\nb', 'bold')]],
    ['[a **b**](https://example.org/x)', [link('https://example.org/x', text('a '), text('b', 'bold'))]],
    ['so\\![here](https://example.org/)', [text('so!'), link('https://example.org/', text('here'))]],
    ['a [b](https://example.org/) c', [text('a'), link('https://example.org/', text(' b ')), text('c')]],
    [
      '[a](https://example.org/%28x%29?a=1\\&copy;=2)',
      [link('https://example.org/(x)?a=1&copy;=2', text('a'))],
    ],
  ])('%s', (markdown, runs) => {
    expect(written(...runs)).toBe(markdown)
  })

  test('are read as they were', () => {
    const runs = [
      text('She said: '),
      text('never', 'bold'),
      text(' in '),
      text('The Times', 'italic'),
      link('https://example.org/a_b?c=1&d=2', text('see '), text('both', 'bold', 'italic')),
    ]
    expect(richOf(...runs)).toEqual([{ type: 'paragraph', children: runs }])
  })

  test('that cannot be written are told of, once', () => {
    const { notes } = writeMarkdown([
      paragraphOf([
        text('a', 'underline'),
        text('wo'),
        text('r', 'bold'),
        text('d'),
        text('x', 'superscript'),
      ]),
      paragraphOf([link('javascript:alert(1)', text('b'))]),
    ])
    expect(notes).toMatchObject([
      { kind: 'looks', words: 'underline, superscript, emphasis within a word', line: 1, count: 3 },
      { kind: 'link', words: 'javascript:alert(1)', line: 3, count: 1 },
    ])
  })
})

test.each(['It was a *long* night. ', 'a_b* ', '*'])(
  'a paragraph without end is read all the same: %s',
  (piece) => {
    const words = piece.repeat(Math.ceil(60_000 / piece.length))
    const source = writeMarkdown([paragraphOf([text('Title')]), paragraphOf([text(words, 'bold')])])
    const read = readWords(source).slice(1)
    expect(read.join('').replace(/\s/gu, '')).toBe(words.replace(/\s/gu, ''))
    expect(read.length).toBeGreaterThan(3)
  },
)

describe('lines within a paragraph', () => {
  test('stay lines, and turns and what an empty line parts are paragraphs', () => {
    expect(written(text('one\ntwo\n\nthree\nQ: Why?\nA: No.'))).toBe(
      'one<br>two\n\nthree\n\nQ: Why?\n\nA: No.',
    )
  })
  test('items stand under one another', () => {
    const items = ['a', 'b'].map((words): SourceBlock => ({ ...paragraphOf([text(words)]), kind: 'item' }))
    expect(writeMarkdown([paragraphOf([text('c')]), ...items, paragraphOf([text('d')])]).text).toBe(
      'c\n\n- a\n- b\n\nd\n',
    )
  })
})

const scraps =
  'word |كلمة |Q: |Rima: |a|ب|1|1. |1948. |12) |*|**|_|__|***|`|```|~|~~|~~~|\\|[|]|(|)|](|![|!|<|>|<b>|</b>|<br>|<!--|<https://c.org>|&amp;|&|#|## |- |+ |+++|---|=== |' +
  '> | |\u00a0|\u200f|\u064b|😀|«|»|”|.|?|، |: |[x]: /u|https://a.org/b_c|| a | b |||--|--|\t|Q\t|\n|é|e\u0301|²'
const scrap = fc.constantFrom(...scraps.split('|'), '|')
const words = fc.array(scrap, { minLength: 1, maxLength: 8 }).map((parts) => parts.join(''))
const formats = fc.subarray<TextFormat>(['bold', 'italic', 'underline'])
const run = fc.record({ words, formats }).map(({ words: said, formats: looks }) => text(said, ...looks))
const linked = fc
  .tuple(
    fc.constantFrom('https://example.org/a_(b)?c=1&d;=2', 'mailto:a@b.org', 'javascript:x', '/a'),
    fc.array(run, { maxLength: 3 }),
  )
  .map(([href, children]) => link(href, ...children))
const kind = fc.constantFrom('paragraph' as const, 'heading' as const, 'item' as const, 'quote' as const)
const block = fc
  .record({
    kind,
    level: fc.integer({ min: 1, max: 9 }),
    runs: fc.array(fc.oneof(run, run, linked), { minLength: 1, maxLength: 8 }),
  })
  .map((made): SourceBlock => ({ ...made, leftOut: [] }))

const wordsOf = (runs: readonly RichInline[]): string =>
  runs
    .map((one) => (one.type === 'text' ? one.text : one.type === 'link' ? wordsOf(one.children) : '\n'))
    .join('')
const squeezed = (said: string) =>
  said
    .replace(/[\u202a-\u202e\u2066-\u2069]/gu, '')
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .trim()

test('whatever the words and looks are, exactly the words are read', { timeout: 120_000 }, () => {
  const check = fc.property(fc.array(block, { minLength: 1, maxLength: 3 }), (blocks) => {
    // What is drawn is left to be read as such.
    const source = writeMarkdown([paragraphOf([text('Title')]), ...blocks])
    const read = source.text.split('\n').filter((line) => line !== '')
    const drawn = read.filter((line) => /^(?:[-*_=#~]\s*){3,}$/u.test(line))
    fc.pre(drawn.length === 0)
    expect(squeezed(readWords(source).join(' '))).toBe(
      squeezed(['Title', ...blocks.map(({ runs }) => wordsOf(runs))].join(' ')),
    )
  })
  fc.assert(check, { numRuns: 3000 })
})
