import type { RichBlock, RichList, RichText } from '@/content/types'
import type { Setting } from '@/surfaces/setting'
import { RichInlines } from './rich-inline'

interface Props {
  /** The level that a heading in the text has where the text stands. */
  headings: 'h3' | 'h4'
  setting: Setting
}

export function RichBlocks({ text, ...props }: Props & { text: RichText }) {
  return text.map((block, place) => <Block key={place} block={block} {...props} />)
}

function Block({ block, headings: Heading, setting }: Props & { block: RichBlock }) {
  switch (block.type) {
    case 'paragraph':
      return (
        <p>
          <RichInlines nodes={block.children} setting={setting} />
        </p>
      )
    case 'heading':
      return (
        <Heading>
          <RichInlines nodes={block.children} setting={setting} />
        </Heading>
      )
    case 'quote':
      return (
        <blockquote>
          <RichInlines nodes={block.children} setting={setting} />
        </blockquote>
      )
    case 'list':
      return <List block={block} setting={setting} />
    default:
      return block satisfies never
  }
}

function List({ block: { ordered, start, items }, setting }: { block: RichList; setting: Setting }) {
  const rows = items.map((item, place) => (
    <li key={place}>
      <RichInlines nodes={item.filter((node) => node.type !== 'list')} setting={setting} />
      {item
        .filter((node) => node.type === 'list')
        .map((list, under) => (
          <List key={under} block={list} setting={setting} />
        ))}
    </li>
  ))
  return ordered ? <ol start={start}>{rows}</ol> : <ul>{rows}</ul>
}
