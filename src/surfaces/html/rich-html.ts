import type { RichBlock, RichInline, RichList, RichText, TextFormat } from '@/content/types'
import { element, fragment, type Markup } from '@/text/markup'

interface Leads {
  /** A link in the text as one that leads there from anywhere. */
  address: (href: string) => string
  /** Where the footnote of a number is read; without it there is none to be read, and no number. */
  footnote: ((number: number) => string) | undefined
}

export const richHtml = (text: RichText, address: Leads['address'], footnote?: Leads['footnote']): Markup =>
  fragment(text.map((block) => blockHtml(block, { address, footnote })))

function blockHtml(block: RichBlock, leads: Leads): Markup {
  const inlines = (nodes: readonly RichInline[]) => nodes.map((node) => inlineHtml(node, leads))
  switch (block.type) {
    case 'paragraph':
      return element('p', {}, inlines(block.children))
    case 'heading':
      return element('h4', {}, inlines(block.children))
    case 'quote':
      return element('blockquote', {}, [element('p', {}, inlines(block.children))])
    case 'list':
      return listHtml(block, leads)
    default:
      return block satisfies never
  }
}

const listHtml = ({ ordered, start, items }: RichList, leads: Leads): Markup =>
  element(
    ordered ? 'ol' : 'ul',
    { start },
    items.map((item) =>
      element(
        'li',
        {},
        item.map((node) => (node.type === 'list' ? listHtml(node, leads) : inlineHtml(node, leads))),
      ),
    ),
  )

function inlineHtml(node: RichInline, leads: Leads): Markup {
  switch (node.type) {
    case 'text':
      return node.formats.reduce<Markup>(
        (inner, format) => element(elements[format], {}, [inner]),
        node.mark ? element('span', { 'data-mark': node.mark }, [node.text]) : fragment([node.text]),
      )
    case 'linebreak':
      return element('br')
    case 'link':
      return element(
        'a',
        { href: leads.address(node.href) },
        node.children.map((child) => inlineHtml(child, leads)),
      )
    case 'footnote':
      return leads.footnote
        ? element('sup', {}, [
            element('a', { href: leads.footnote(node.number), role: 'doc-noteref' }, [String(node.number)]),
          ])
        : fragment([])
    default:
      return node satisfies never
  }
}

const elements: Readonly<Record<TextFormat, string>> = {
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  strikethrough: 's',
  superscript: 'sup',
  subscript: 'sub',
  code: 'code',
}
