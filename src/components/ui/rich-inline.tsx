import type { ReactNode } from 'react'
import type { RichInline, TextFormat } from '@/content/types'
import type { Setting } from '@/surfaces/setting'
import { Bracketed } from './bracketed'
import { FootnoteNumber } from './footnote-number'
import { MarkedBrackets } from './marked-brackets'

export function RichInlines({ nodes, setting }: { nodes: readonly RichInline[]; setting: Setting }) {
  return nodes.map((node, place) => <Inline key={place} node={node} setting={setting} />)
}

function Inline({ node, setting }: { node: RichInline; setting: Setting }) {
  switch (node.type) {
    case 'text':
      return node.formats.reduce<ReactNode>(
        formatted,
        node.mark ? (
          <MarkedBrackets text={node.text} mark={node.mark} setting={setting} />
        ) : (
          <Bracketed text={node.text} />
        ),
      )
    case 'linebreak':
      return <br />
    case 'link':
      return (
        <a href={node.href}>
          <RichInlines nodes={node.children} setting={setting} />
        </a>
      )
    case 'footnote':
      return <FootnoteNumber number={node.number} setting={setting} />
    default:
      return node satisfies never
  }
}

const elements = {
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  strikethrough: 's',
  superscript: 'sup',
  subscript: 'sub',
  code: 'code',
} as const satisfies Record<TextFormat, string>

function formatted(children: ReactNode, format: TextFormat): ReactNode {
  const Element = elements[format]
  return <Element>{children}</Element>
}
