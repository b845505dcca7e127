import type { Metadata } from 'next'
import type { Setting } from '@/surfaces/setting'
import type { SubjectPage } from '@/content/types'
import { feedTitle } from '@/surfaces/feeds/feed-title'
import { firstParagraph } from './first-paragraph'
import { pageMetadata } from './page-metadata'

/** @param before the cursor that the page begins at: what goes on with a list is no page of the other languages */
export function subjectMetadata(
  subject: SubjectPage,
  path: string,
  before: string | undefined,
  setting: Setting,
): Metadata {
  const { kind, name, introduction, paths } = subject
  const isFirst = before === undefined
  return pageMetadata(setting, {
    title: name.text,
    description: introduction ? firstParagraph(introduction.text) : null,
    path,
    versions: isFirst ? paths : [],
    feeds: isFirst && kind !== 'speaker' ? feedTitle({ of: { kind, name } }, setting) : null,
  })
}
