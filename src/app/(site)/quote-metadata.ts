import type { Metadata } from 'next'
import { answerCardText } from '@/surfaces/cards/card-text'
import type { Interview } from '@/content/types'
import type { Setting } from '@/surfaces/setting'
import { routes } from '@/lib/routes'
import { headlineText } from '@/surfaces/quotations/quoted'
import { pageMetadata } from './page-metadata'

/** For whoever takes an answer along, not for search engines: those have the interview. */
export function quoteMetadata(interview: Interview, key: string, setting: Setting): Metadata {
  const { locale, t } = setting
  const { slug } = interview
  const text = answerCardText(interview, key, setting)
  return {
    ...pageMetadata(setting, {
      title: `${t('quote.title')}: ${headlineText(interview)}`,
      description: text,
      path: routes.quote(locale, slug, key),
      card: { path: routes.answerCard(locale, slug, key), text },
    }),
    robots: { index: false },
  }
}
