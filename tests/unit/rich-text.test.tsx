import fc from 'fast-check'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'

import { validRichText } from '@/cms/fields/valid-rich-text'
import { RichBlocks } from '@/components/ui/rich-blocks'
import { richHtml } from '@/surfaces/html/rich-html'
import { bracketMarks } from '@/text/brackets'
import { everyWord, footnotesIn, footnoteWords, withoutFootnotes } from '@/text/footnotes'
import { markOf } from '@/text/lexical'
import { plainText } from '@/text/plain-text'
import { richTextLines, richTextWords } from '@/text/rich-text-lines'
import { toRichText } from '@/text/to-rich-text'

import { english } from '../support/reader-pages'

interface Node {
  $?: object
  type: string
  text?: string
  format?: number
  listType?: string
  start?: number
  fields?: object
  note?: { text: string }
  children?: Node[]
}

const where = { field: 'answer', takesDrafts: true, takesFootnotes: true, language: 'en' } as const

let count = 0
/** Each word is one of its own, so that it can be looked for; some stand in brackets of a kind. */
const word = fc
  .tuple(fc.nat(127), fc.option(fc.constantFrom(...bracketMarks)))
  .map(([format, mark]): Node => {
    const text = `w${String((count += 1)).padStart(6, '0')}w`
    return { type: 'text', format, ...(mark ? { text: `[${text}]`, $: { mark } } : { text }) }
  })
const footnote = fc
  .constant(null)
  .map((): Node => ({ type: 'footnote', note: { text: `n${String((count += 1)).padStart(6, '0')}n` } }))
const line = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: word },
      { weight: 1, arbitrary: fc.constant<Node>({ type: 'linebreak' }) },
      { weight: 2, arbitrary: footnote },
    ),
    { maxLength: 4 },
  )
  .map((nodes) => nodes.flatMap((node, n) => (n === 0 ? [node] : [{ type: 'text', text: ' ' }, node])))
const paragraph = line.map((children): Node => ({ type: 'paragraph', children }))
const { list } = fc.letrec<{ list: Node; item: Node[] }>((tie) => ({
  // As Lexical keeps them: a list under an item is an item after it.
  item: fc
    .tuple(line, fc.option(tie('list'), { depthSize: 'small' }))
    .map(([children, under]): Node[] => [
      { type: 'listitem', children },
      ...(under ? [{ type: 'listitem', children: [under] }] : []),
    ]),
  list: fc
    .tuple(
      fc.constantFrom('number', 'bullet'),
      fc.integer({ min: -3, max: 3000 }),
      fc.array(tie('item'), { minLength: 1, maxLength: 3 }),
    )
    .map(([listType, start, items]): Node => ({ type: 'list', listType, start, children: items.flat() })),
}))
const documents = fc
  .array(fc.oneof(paragraph, list), { maxLength: 4 })
  .map((children) => ({ root: { type: 'root', children } }))

const wordsIn = (text: string) => text.match(/w\d{6}w/g) ?? []
const wordsOf = (node: Node): string[] => [
  ...wordsIn(node.text ?? ''),
  ...(node.children ?? []).flatMap((child) => wordsOf(child)),
]
const notesOf = (node: Node): string[] => [
  ...(node.note ? [node.note.text] : []),
  ...(node.children ?? []).flatMap((child) => notesOf(child)),
]
/** What is marked, word by word. */
const marksOf = (node: Node): [word: string, mark: unknown][] => [
  ...wordsIn(node.text ?? '').flatMap((own): [string, unknown][] => {
    const mark = markOf({ ...node })
    return mark ? [[own, mark]] : []
  }),
  ...(node.children ?? []).flatMap((child) => marksOf(child)),
]
const withoutTags = (html: string) =>
  html.replace(/<span class="unseen".*?<\/span>/g, '').replace(/<(?!span data-mark|\/span)[^>]*>/g, '')
const markedIn = (html: string): [word: string, mark: unknown][] =>
  [
    ...withoutTags(html.replace(/<span class="sign">([[\]])<\/span>/g, '$1')).matchAll(
      /<span data-mark="(\w+)">\[(w\d{6}w)\]<\/span>/g,
    ),
  ].map(([, mark = '', own = '']) => [own, mark])
const numbersOf = (html: string) => html.match(/<ol(?: start="-?\d+")?>/g) ?? []
const startsOf = (node: Node): string[] => [
  ...(node.listType === 'number' ? [node.start === 1 ? '<ol>' : `<ol start="${String(node.start)}">`] : []),
  ...(node.children ?? []).flatMap((child) => startsOf(child)),
]
const itemsOf = (html: string) => (html.match(/<li>/g) ?? []).length
/** Those that have words; the others hold a list of the item before. */
const itemsWithWords = (node: Node): number =>
  (node.type === 'listitem' && node.children?.[0]?.type !== 'list' ? 1 : 0) +
  (node.children ?? []).reduce((sum, child) => sum + itemsWithWords(child), 0)

describe('whatever the editor stores', () => {
  it('loses no word, glues none, and keeps its numbers, on pages, in feeds and in plain text', () => {
    fc.assert(
      fc.property(documents, (document) => {
        const text = toRichText(document)
        const page = renderToStaticMarkup(<RichBlocks text={text} headings="h3" setting={english} />)
        const feed = richHtml(text, (href) => href).markup
        const words = wordsOf(document.root)
        // Translators' memory finds the one by the other.
        const lines = (said: string) => said.split(/\s*\n\s*/).filter((one) => one.trim() !== '')
        expect(lines(richTextWords(text).join('\n'))).toEqual(lines(plainText(document).trim()))
        for (const said of [page, feed, richTextLines(text).join('\n'), plainText(document)])
          expect(wordsIn(said)).toEqual(words)
        // Where nobody knows of marks, the brackets say it.
        const marked = marksOf(document.root).map(([own]) => `[${own}]`)
        for (const said of [richTextLines(text).join('\n'), plainText(document)])
          expect(said.match(/\[w\d{6}w\]/g) ?? []).toEqual(marked)
        for (const said of [richTextLines(text).join('\n'), plainText(document)])
          expect(said).not.toMatch(/w\d{6}ww/)
        for (const said of [page, feed, richTextWords(text).join('\n'), plainText(document)])
          expect(said).not.toMatch(/n\d{6}n/)
        expect(footnotesIn(text).map((note) => note.text)).toEqual(notesOf(document.root))
        expect(everyWord(document)).toMatch(new RegExp(notesOf(document.root).join('\n')))
        expect(footnotesIn(withoutFootnotes(text))).toEqual([])
        for (const html of [page, feed]) {
          expect(numbersOf(html)).toEqual(startsOf(document.root))
          expect(itemsOf(html)).toBe(itemsWithWords(document.root))
          expect(markedIn(html)).toEqual(marksOf(document.root))
        }
      }),
      { numRuns: 500 },
    )
  })

  it('is laid out as a page would, and keeps its words, looks and numbers', () => {
    const sides = fc.constantFrom('', 'center', 'right', 'justify', 'start')
    const laid = fc.record({
      format: sides,
      indent: fc.nat(4),
      direction: fc.constantFrom(null, 'ltr', 'rtl'),
      value: fc.nat(30),
      textStyle: fc.constantFrom('', 'color: red'),
    })
    fc.assert(
      fc.property(documents, laid, (document, layout) => {
        const withLayout = (node: Node): object => ({
          ...node,
          ...(node.type === 'text' ? { style: layout.textStyle } : layout),
          ...(node.children ? { children: node.children.map(withLayout) } : {}),
        })
        const value = { root: { ...withLayout({ ...document.root }), type: 'root' } }
        const stored = validRichText(value, where)
        expect(toRichText(stored)).toEqual(toRichText(document))
        expect(JSON.stringify(stored)).not.toMatch(/center|right|justify|rtl|color: red/)
        expect(validRichText(stored, where)).toEqual(stored)
      }),
    )
  })

  it('has its words in blocks and items, one apart from the other, however a program nests them', () => {
    const { node } = fc.letrec<{ node: Node }>((tie) => ({
      node: fc.oneof(
        { depthSize: 'small' },
        { weight: 3, arbitrary: word },
        footnote,
        fc
          .tuple(
            fc.constantFrom('paragraph', 'list', 'listitem', 'link'),
            fc.array(tie('node'), { maxLength: 4 }),
          )
          .map(([type, children]): Node => ({
            type,
            children,
            ...(type === 'link' ? { fields: { linkType: 'custom', url: 'https://example.org/' } } : {}),
          })),
      ),
    }))
    fc.assert(
      fc.property(fc.array(node, { maxLength: 4 }), (children) => {
        // Words that stand side by side in one line are one apart from the other only where somebody wrote a space.
        const spaced = (nodes: readonly Node[]): Node[] =>
          nodes.flatMap((each) => [
            { ...each, ...(each.children ? { children: spaced(each.children) } : {}) },
            ...(each.type === 'text' || each.type === 'link' ? [{ type: 'text', text: ' ' }] : []),
          ])
        const document = { root: { type: 'root', children: spaced(children) } }
        const stored = validRichText(document, where)
        const text = toRichText(stored)
        const words = wordsOf(document.root)
        const page = renderToStaticMarkup(<RichBlocks text={text} headings="h3" setting={english} />)
        for (const said of [page, richTextLines(text).join('\n'), plainText(stored)]) {
          expect(wordsIn(said)).toEqual(words)
          expect(said).not.toMatch(/w\d{6}ww|n\d{6}n/)
        }
        expect(footnoteWords(stored).toSorted()).toEqual(notesOf(document.root).toSorted())
        expect(footnotesIn(text).map((note) => note.text)).toEqual(footnoteWords(stored))
        expect(page).not.toMatch(/<a[^>]*>(?:(?!<\/a>).)*<a/)
        expect(validRichText(stored, where)).toEqual(stored)
      }),
      { numRuns: 1000 },
    )
  })

  it.each([
    ['horizontalrule', { type: 'horizontalrule' }],
    ['table', { type: 'table', children: [] }],
    ['upload', { type: 'upload', relationTo: 'media', value: 1 }],
    ['heading', { type: 'heading', tag: 'h2', children: [] }],
    ['neither numbers nor dots', { type: 'list', listType: 'check', children: [] }],
  ])('is refused where no page can set it: %s', (named, node) => {
    const value = { root: { type: 'root', children: [{ type: 'paragraph', children: [] }, node] } }
    expect(() => validRichText(value, where)).toThrow(named)
  })

  it('is numbered in plain text as on the page', () => {
    const item = (text: string): Node => ({ type: 'listitem', children: [{ type: 'text', text }] })
    const under = { type: 'list', listType: 'bullet', children: [item('the wells')] }
    const text = toRichText({
      root: {
        type: 'root',
        children: [
          {
            type: 'list',
            listType: 'number',
            start: 1948,
            children: [item('That was the year.'), { type: 'listitem', children: [under] }, item('Another.')],
          },
        ],
      },
    })
    expect(richTextLines(text)).toEqual(['1948. That was the year.', '• the wells', '1949. Another.'])
    expect(richHtml(text, (href) => href).markup).toBe(
      '<ol start="1948"><li>That was the year.<ul><li>the wells</li></ul></li><li>Another.</li></ol>',
    )
  })
})
