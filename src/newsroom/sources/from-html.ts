import { HtmlBlocks } from './html-blocks'
import { classesIn } from './html-looks'
import { elementsNamed, htmlTree, htmlWords } from './html-tree'
import type { Source } from './source'
import { writeMarkdown } from './write-markdown'

const head = 20_000
const before = '^(?:<\\?xml[^>]*>\\s*)?(?:<!--(?:(?!-->)[\\s\\S])*-->\\s*)*'
const page = new RegExp(`${before}<(?:!doctype\\s+html|html|head|body)\\b`, 'i')
const piece = new RegExp(
  `${before}<(?:meta|p|div|span|b|strong|h[1-6]|ul|ol|table|article|section|main|cite|time|blockquote|a)(?:\\s[^<>]*)?>`,
  'i',
)
const namedSo = /\.x?html?$/i
const markdown = /\.(?:md|markdown|mdown|mkdn?)$/i

/** Whether a text is a page, or a piece of one as it is copied; Markdown may begin with a piece. */
export function isHtml(text: string, file: string): boolean {
  const start = text
    .slice(0, head)
    .replace(/^\ufeff/u, '')
    .trimStart()
  if (page.test(start)) return true
  if (markdown.test(file)) return false
  return namedSo.test(file) ? /<[a-z!/]/i.test(start) : piece.test(start) && /<\/[a-z]/i.test(text)
}

/** A page, or what is copied out of one, as Markdown. */
export function htmlToSource(html: string): Source {
  const blocks = new HtmlBlocks()
  const tree = htmlTree(html)
  const classes = classesIn(elementsNamed(tree, 'style').map(htmlWords).join('\n'))
  blocks.read(tree, { classes, formats: [], href: null, keepsLines: false, isInHeading: false })
  return writeMarkdown(blocks.end())
}
