import type { RichBlock, RichInline, RichList, RichText, TextFormat } from '@/content/types'
import { element, fragment, type Markup } from '@/text/markup'

/** A link in the text as one that leads there from anywhere. */
type Address = (href: string) => string

export const richHtml = (text: RichText, address: Address): Markup =>
  fragment(text.map((block) => blockHtml(block, address)))

function blockHtml(block: RichBlock, address: Address): Markup {
  const inlines = (nodes: readonly RichInline[]) => nodes.map((node) => inlineHtml(node, address))
  switch (block.type) {
    case 'paragraph':
      return element('p', {}, inlines(block.children))
    case 'heading':
      return element('h4', {}, inlines(block.children))
    case 'quote':
      return element('blockquote', {}, [element('p', {}, inlines(block.children))])
    case 'list':
      return listHtml(block, address)
    default:
      return block satisfies never
  }
}

const listHtml = ({ ordered, start, items }: RichList, address: Address): Markup =>
  element(
    ordered ? 'ol' : 'ul',
    { start },
    items.map((item) =>
      element(
        'li',
        {},
        item.map((node) => (node.type === 'list' ? listHtml(node, address) : inlineHtml(node, address))),
      ),
    ),
  )

function inlineHtml(node: RichInline, address: Address): Markup {
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
        { href: address(node.href) },
        node.children.map((child) => inlineHtml(child, address)),
      )
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
