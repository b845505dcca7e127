'use client'
import { useDocumentInfo, useTranslation } from '@payloadcms/ui'

import { isLocale } from '@/i18n/locales'
import { routes } from '@/lib/routes'
import { adminMessages } from '@/i18n/admin-messages'

/** A way from the published interview in the admin to the page that readers see. */
export const ViewPage = () => {
  const { data, hasPublishedDoc } = useDocumentInfo()
  const { i18n } = useTranslation()
  const language: unknown = data?.['language']
  const slug: unknown = data?.['slug']
  if (!hasPublishedDoc || !isLocale(language) || typeof slug !== 'string') return null
  return (
    <a href={routes.interview(language, slug)} target="_blank" rel="noreferrer" className="view-page">
      {adminMessages(i18n.language)('publishing.viewPage')}
    </a>
  )
}
