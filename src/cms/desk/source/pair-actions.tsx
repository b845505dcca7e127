'use client'
import { useAuth, useDocumentInfo, useTranslation } from '@payloadcms/ui'

import type { User } from '@/payload-types'

import { deskLanguage } from '@/cms/desk/desk-words'
import { pairWords } from './pair-words'
import { useAct } from '@/cms/desk/use-act'

/** What only an editor decides about an original and its translation. */
export const PairActions = () => {
  const { id, data, hasPublishedDoc } = useDocumentInfo()
  const { user } = useAuth<User>()
  const { i18n } = useTranslation()
  const said = pairWords[deskLanguage(i18n.language)]
  // The form holds the text as it was before.
  const { complaint, busy, send } = useAct(() => window.location.reload())
  if (!id || user?.role === 'translator') return null
  const isTranslation = Boolean(data?.['translationOf'])
  if (!isTranslation && hasPublishedDoc) return null
  const path = `/interviews/${String(id)}`
  const turn = () => {
    if (window.confirm(said.sure)) void send(`${path}/turn`, {})
  }
  return (
    <div className="field-type desk-pair" role="group" aria-label={said.title}>
      {isTranslation ? (
        <>
          <button type="button" className="desk-button" disabled={busy} onClick={turn}>
            {said.turn}
          </button>
          <p className="field-description">{said.turnHelp}</p>
        </>
      ) : (
        <>
          <button
            type="button"
            className="desk-button"
            disabled={busy}
            onClick={() => void send(`${path}/confirm`, {})}
          >
            {said.confirm}
          </button>
          <p className="field-description">{said.confirmHelp}</p>
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
