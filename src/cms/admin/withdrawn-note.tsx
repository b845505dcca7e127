'use client'
import { useField, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'

import { deskDate } from '@/cms/desk/desk-date'
import { useAct } from '@/cms/desk/use-act'
import { adminLanguage, adminMessages } from '@/i18n/admin-messages'

import { SureDialog } from './sure-dialog'

/** Beside a person whose name was withdrawn: since when, and the way to take that back. */
export function WithdrawnNote({ path }: { path: string }) {
  const { value: at } = useField<string | null>({ path: 'withdrawnAt' })
  const { value: by } = useField<'person' | 'newsroom' | null>({ path: 'withdrawnBy' })
  const { i18n } = useTranslation()
  const language = adminLanguage(i18n.language)
  const t = adminMessages(language)
  const [isAsking, setIsAsking] = useState(false)
  const [isOver, setIsOver] = useState(false)
  const { complaint, busy, send } = useAct(() => setIsOver(true))
  if (isOver) return <p role="status">{t('withdrawn.takenBack')}</p>
  if (!at) return null
  return (
    <>
      <p>{t('withdrawn.noted', { day: deskDate(at, language), by: t(`withdrawn.by.${by ?? 'person'}`) })}</p>
      <p>
        <button type="button" className="desk-button" disabled={busy} onClick={() => setIsAsking(true)}>
          {t('withdrawn.takeBack')}
        </button>
      </p>
      {complaint !== null && (
        <p className="desk-complaint" role="alert">
          {complaint}
        </p>
      )}
      {isAsking && (
        <SureDialog
          title={t('withdrawn.takeBack.title')}
          confirm={t('withdrawn.takeBack.go')}
          cancel={t('withdrawn.takeBack.cancel')}
          onCancel={() => setIsAsking(false)}
          onConfirm={() => {
            setIsAsking(false)
            void send(`${path}/take-back`, {})
          }}
        >
          <p>{t('withdrawn.takeBack.text')}</p>
        </SureDialog>
      )}
    </>
  )
}
