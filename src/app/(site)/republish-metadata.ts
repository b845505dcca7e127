import type { Metadata } from 'next'
import { interviewCardText } from '@/surfaces/cards/card-text'
import type { Interview } from '@/content/types'
import type { Setting } from '@/surfaces/setting'
import { routes } from '@/lib/routes'
import { headlineText } from '@/surfaces/quotations/quoted'
import { pageMetadata } from './page-metadata'

/** For other newsrooms, not for search engines: a second copy of the text would stand beside the first. */
export function republishMetadata(interview: Interview, setting: Setting): Metadata {
  const { locale, t } = setting
  const { slug } = interview
  const text = interviewCardText(interview, setting)
  return {
    ...pageMetadata(setting, {
      title: `${t('republish.title')}: ${headlineText(interview)}`,
      description: text,
      path: routes.republish(locale, slug),
      card: { path: routes.card(locale, slug), text },
    }),
    robots: { index: false },
  }
}
