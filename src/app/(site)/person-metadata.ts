import type { Metadata } from 'next'
import type { Setting } from '@/surfaces/setting'
import { feedTitle } from '@/surfaces/feeds/feed-title'
import type { PersonPage } from '@/content/types'
import { firstParagraph } from './first-paragraph'
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
