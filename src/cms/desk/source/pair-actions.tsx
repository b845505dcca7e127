'use client'
import { useAuth, useDocumentInfo, useTranslation } from '@payloadcms/ui'

import type { User } from '@/payload-types'

import { useAct } from '@/cms/desk/use-act'
import { adminMessages } from '@/i18n/admin-messages'

/** What only an editor decides about an original and its translation. */
export const PairActions = () => {
  const { id, data, hasPublishedDoc } = useDocumentInfo()
  const { user } = useAuth<User>()
  const { i18n } = useTranslation()
  const t = adminMessages(i18n.language)
  // The form holds the text as it was before.
  const { complaint, busy, send } = useAct(() => window.location.reload())
  if (!id || user?.role === 'translator') return null
  const isTranslation = Boolean(data?.['translationOf'])
  if (!isTranslation && hasPublishedDoc) return null
  const path = `/interviews/${String(id)}`
  const turn = () => {
    if (window.confirm(t('pair.sure'))) void send(`${path}/turn`, {})
  }
  return (
    <div className="field-type desk-pair" role="group" aria-label={t('pair.title')}>
      {isTranslation ? (
        <>
          <button type="button" className="desk-button" disabled={busy} onClick={turn}>
            {t('pair.turn')}
          </button>
          <p className="field-description">{t('pair.turnHelp')}</p>
        </>
      ) : (
        <>
          <button
            type="button"
            className="desk-button"
            disabled={busy}
            onClick={() => void send(`${path}/confirm`, {})}
          >
            {t('pair.confirm')}
          </button>
          <p className="field-description">{t('pair.confirmHelp')}</p>
        </>
      )}
      {complaint !== null && (
        <p className="desk-complaint" role="alert">
          {complaint}
        </p>
      )}
    </div>
  )
}
