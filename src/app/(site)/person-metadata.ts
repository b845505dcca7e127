import type { Metadata } from 'next'
import type { Setting } from '@/house-style/setting'
import { feedTitle } from '@/feeds/feed-title'
import type { PersonPage, RichText } from '@/content/types'
import { pageMetadata } from './page-metadata'

export function personMetadata(person: PersonPage, path: string, setting: Setting): Metadata {
  const { kind, name, bio, portrait, paths } = person
  const description = bio ? firstParagraph(bio.text) : null
  const feeds = feedTitle({ of: { kind, name } }, setting)
  return pageMetadata(setting, {
    title: name.text,
    description,
    path,
    versions: paths,
    picture: portrait,
    feeds,
  })
}

function firstParagraph(text: RichText): string | null {
  const paragraph = text.find((block) => block.type === 'paragraph')
  return paragraph ? plain(paragraph.children) : null
}

type Inlines = Extract<RichText[number], { type: 'paragraph' }>['children']

const plain = (nodes: Inlines): string =>
  nodes
    .map((node) =>
      node.type === 'text' ? node.text : node.type === 'linebreak' ? ' ' : plain(node.children),
    )
    .join('')
