import type { RichBlock, RichText } from '@/content/types'
import { RichInlines } from './rich-inline'

/** @param headings the level that a heading in the text has where the text stands */
export function RichBlocks({ text, headings }: { text: RichText; headings: 'h3' | 'h4' }) {
  return text.map((block, place) => <Block key={place} block={block} headings={headings} />)
}

function Block({ block, headings: Heading }: { block: RichBlock; headings: 'h3' | 'h4' }) {
  switch (block.type) {
    case 'paragraph':
      return (
        <p>
          <RichInlines nodes={block.children} />
        </p>
      )
    case 'heading':
      return (
        <Heading>
          <RichInlines nodes={block.children} />
        </Heading>
      )
    case 'quote':
      return (
        <blockquote>
          <RichInlines nodes={block.children} />
        </blockquote>
      )
    case 'list':
      return <List block={block} />
    default:
      return block satisfies never
  }
}

function List({ block }: { block: Extract<RichBlock, { type: 'list' }> }) {
  const Element = block.ordered ? 'ol' : 'ul'
  return (
    <Element>
      {block.items.map((item, place) => (
        <li key={place}>
          <RichInlines nodes={item} />
        </li>
      ))}
    </Element>
  )
}
