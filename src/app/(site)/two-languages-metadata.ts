import type { Metadata } from 'next'
import { interviewCardText } from '@/surfaces/cards/card-text'
import type { Interview } from '@/content/types'
import type { Setting } from '@/surfaces/setting'
import { routes } from '@/lib/routes'
import { headlineText } from '@/surfaces/quotations/quoted'
import { withEmbeds } from './embed-types'
import { pageMetadata } from './page-metadata'

/** For readers, not for search engines: each of the two texts has a page that is its own. */
export function twoLanguagesMetadata(interview: Interview, setting: Setting): Metadata {
  const { locale, t } = setting
  const { path, slug, standfirst } = interview
  const metadata = pageMetadata(setting, {
    title: `${headlineText(interview)} · ${t('version.both')}`,
    description: standfirst,
    path,
    card: { path: routes.card(locale, slug), text: interviewCardText(interview, setting) },
  })
  return { ...withEmbeds(metadata, path, interview), robots: { index: false } }
}
