import type { RichBlock, RichList, RichText } from '@/content/types'
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

function List({ block: { ordered, start, items } }: { block: RichList }) {
  const rows = items.map((item, place) => (
    <li key={place}>
      <RichInlines nodes={item.filter((node) => node.type !== 'list')} />
      {item
        .filter((node) => node.type === 'list')
        .map((list, under) => (
          <List key={under} block={list} />
        ))}
    </li>
  ))
  return ordered ? <ol start={start}>{rows}</ol> : <ul>{rows}</ul>
}
