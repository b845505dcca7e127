import { attributeOf, type HtmlElement, htmlWords } from './html-tree'
import { styleOf } from './html-looks'
import type { LeftOut, SourceNoteKind } from './source'

const kinds: ReadonlyMap<string, SourceNoteKind> = new Map([
  ['script', 'script'],
  ['style', 'script'],
  ['noscript', 'script'],
  ['template', 'script'],
  ['title', 'title'],
  ['rt', 'ruby'],
  ['del', 'deleted'],
  ['img', 'picture'],
  ['svg', 'picture'],
  ['canvas', 'picture'],
  ['math', 'embedded'],
  ['video', 'embedded'],
  ['audio', 'embedded'],
  ['object', 'embedded'],
  ['embed', 'embedded'],
  ['iframe', 'embedded'],
  ['button', 'control'],
  ['input', 'control'],
  ['select', 'control'],
  ['textarea', 'control'],
])
const silent = new Set(['meta', 'link', 'base', 'rp', 'wbr'])

/** What Word keeps beside its text, in pages and in what is copied out of it. */
const ofWord: readonly { element: RegExp; kind: SourceNoteKind }[] = [
  { element: /^footnote$/, kind: 'footnote' },
  { element: /^endnote$/, kind: 'endnote' },
  { element: /^comment$/, kind: 'comment' },
  { element: /^header$/, kind: 'header' },
  { element: /^footer$/, kind: 'footer' },
]

function kindOf(element: HtmlElement): SourceNoteKind | null {
  const known = kinds.get(element.tagName)
  if (known !== undefined) return known
  const style = styleOf(element)
  const beside = ofWord.find((one) => one.element.test(style.get('mso-element') ?? ''))
  if (beside) return beside.kind
  const isHidden =
    attributeOf(element, 'hidden') !== null ||
    style.get('display') === 'none' ||
    style.get('mso-hide') === 'all'
  return isHidden ? 'hidden' : null
}

function wordsIn(element: HtmlElement, kind: SourceNoteKind): string {
  if (kind === 'script') return ''
  if (element.tagName === 'img') return attributeOf(element, 'alt') ?? ''
  return htmlWords(element) || (attributeOf(element, 'value') ?? attributeOf(element, 'title') ?? '')
}

/** What is told of an element that is not read; null of one that is. */
export function leftOutOf(element: HtmlElement): LeftOut[] | null {
  if (silent.has(element.tagName)) return []
  const kind = kindOf(element)
  return kind && [{ kind, words: wordsIn(element, kind), by: null }]
}
