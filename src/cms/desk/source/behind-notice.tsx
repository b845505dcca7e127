'use client'
import { useFormProcessing, useTranslation } from '@payloadcms/ui'

import type { PartBeside } from './source-beside'
import { deskDate } from '@/cms/desk/desk-date'
import { adminLanguage, adminMessages } from '@/i18n/admin-messages'
import { WordChanges } from './word-changes'

interface Props {
  behind: NonNullable<PartBeside['behind']>
  words: string
  language: string
  settle: () => void
}

/** What changed in the source of a part since it was translated, and the two ways of dealing with it. */
export function BehindNotice({ behind, words, language, settle }: Props) {
  const { i18n } = useTranslation()
  const isPublishing = useFormProcessing()
  const t = adminMessages(i18n.language)
  return (
    <div className={behind.urgent ? 'behind-notice behind-notice--urgent' : 'behind-notice'}>
      <p>
        <strong>{behind.urgent ? t('source.behind.urgent') : t('source.behind.changed')}</strong>
        {!behind.urgent && behind.since ? ` (${deskDate(behind.since, adminLanguage(i18n.language))})` : ''}
      </p>
      {behind.was === null ? (
        <p>{t('source.behind.unknown')}</p>
      ) : (
        <WordChanges before={behind.was} after={words} language={language} />
      )}
      <p className="desk-actions__row">
        <button
          type="button"
          className="desk-button desk-button--leading"
          disabled={isPublishing}
          onClick={settle}
        >
          {t('source.behind.updated')}
        </button>
        <button type="button" className="desk-button" disabled={isPublishing} onClick={settle}>
          {t('source.behind.right')}
        </button>
      </p>
    </div>
  )
}
