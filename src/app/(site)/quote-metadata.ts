import type { Metadata } from 'next'
import { answerCardText } from '@/surfaces/cards/card-text'
import type { Interview } from '@/content/types'
import type { Setting } from '@/surfaces/setting'
import { routes } from '@/lib/routes'
import { headlineText } from '@/surfaces/quotations/quoted'
import { withEmbeds } from './embed-types'
import { pageMetadata } from './page-metadata'

/** For whoever takes an answer along, not for search engines: those have the interview. */
export function quoteMetadata(interview: Interview, key: string, setting: Setting): Metadata {
  const { locale, t } = setting
  const { slug } = interview
  const text = answerCardText(interview, key, setting)
  const path = routes.quote(locale, slug, key)
  const metadata = pageMetadata(setting, {
    title: `${t('quote.title')}: ${headlineText(interview)}`,
    description: text,
    path,
    card: { path: routes.answerCard(locale, slug, key), text },
  })
  return { ...withEmbeds(metadata, path, interview), robots: { index: false } }
}
