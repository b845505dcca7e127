import { Fragment, type ReactNode } from 'react'

import { footnoteWords } from '@/text/footnotes'
import { isSafeLink } from '@/text/safe-link'

interface Node {
  type?: string
  text?: string
  format?: unknown
  listType?: string
  start?: number
  fields?: { url?: string }
  children?: Node[]
}

const bold = 1
const italic = 2

function marked({ text = '', format }: Node): ReactNode {
  const bits = typeof format === 'number' ? format : 0
  const inner = bits & italic ? <em>{text}</em> : text
  return bits & bold ? <strong>{inner}</strong> : inner
}

function children(node: Node): ReactNode {
  return (node.children ?? []).map((child, n) => <Fragment key={String(n)}>{rendered(child)}</Fragment>)
}

function rendered(node: Node): ReactNode {
  switch (node.type) {
    case 'text':
      return marked(node)
    case 'linebreak':
      return <br />
    case 'footnote':
      return <sup className="footnote-sign" />
    case 'list':
      return node.listType === 'number' ? (
        <ol start={node.start}>{children(node)}</ol>
      ) : (
        <ul>{children(node)}</ul>
      )
    case 'listitem':
      return <li>{children(node)}</li>
    case 'link': {
      const url = node.fields?.url ?? ''
      if (!isSafeLink(url)) return children(node)
      return (
        <a href={url} target="_blank" rel="noreferrer" title={url}>
          {children(node)}
        </a>
      )
    }
    default:
      return <p>{children(node)}</p>
  }
}

/** Rich text as it is stored, to be read only: paragraphs, lists, emphasis and links, and its footnotes below it. */
export function RichSource({ value }: { value: unknown }) {
  const root = typeof value === 'object' && value !== null && 'root' in value ? (value.root as Node) : null
  if (!root) return null
  const notes = footnoteWords(value)
  return (
    <div className="footnotes-counted">
      {children(root)}
      {notes.length > 0 && (
        <ol className="footnotes-read">
          {notes.map((words, n) => (
            <li key={String(n)}>{words}</li>
          ))}
        </ol>
      )}
    </div>
  )
}
