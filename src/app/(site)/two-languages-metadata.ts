import type { Metadata } from 'next'
import { interviewCardText } from '@/cards/card-text'
import type { Interview } from '@/content/types'
import type { Setting } from '@/house-style/setting'
import { routes, slugIn } from '@/lib/routes'
import { headlineText } from '@/quotations/quoted'
import { pageMetadata } from './page-metadata'

/** For readers, not for search engines: each of the two texts has a page that is its own. */
export function twoLanguagesMetadata(interview: Interview, setting: Setting): Metadata {
  const { locale, t } = setting
  const { path, standfirst } = interview
  return {
    ...pageMetadata(setting, {
      title: `${headlineText(interview)} · ${t('version.both')}`,
      description: standfirst,
      path,
      card: { path: routes.card(locale, slugIn(path)), text: interviewCardText(interview, setting) },
    }),
    robots: { index: false },
  }
}
