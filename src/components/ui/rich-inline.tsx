import type { ReactNode } from 'react'
import type { RichInline, TextFormat } from '@/content/types'
import { Bracketed } from './bracketed'

export function RichInlines({ nodes }: { nodes: readonly RichInline[] }) {
  return nodes.map((node, place) => <Inline key={place} node={node} />)
}

function Inline({ node }: { node: RichInline }) {
  switch (node.type) {
    case 'text':
      return node.formats.reduce<ReactNode>(formatted, <Bracketed text={node.text} />)
    case 'linebreak':
      return <br />
    case 'link':
      return (
        <a href={node.href}>
          <RichInlines nodes={node.children} />
        </a>
      )
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
