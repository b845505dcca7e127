'use client'
import { useField, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'

import { deskDate } from '@/cms/desk/desk-date'
import { deskLanguage } from '@/cms/desk/desk-words'
import { useAct } from '@/cms/desk/use-act'

import { SureDialog } from './sure-dialog'
import { withdrawnWords } from './withdrawn-words'

/** Beside a person whose name was withdrawn: since when, and the way to take that back. */
export function WithdrawnNote({ path }: { path: string }) {
  const { value: at } = useField<string | null>({ path: 'withdrawnAt' })
  const { value: by } = useField<'person' | 'newsroom' | null>({ path: 'withdrawnBy' })
  const { i18n } = useTranslation()
  const language = deskLanguage(i18n.language)
  const said = withdrawnWords[language]
  const [isAsking, setIsAsking] = useState(false)
  const [isOver, setIsOver] = useState(false)
  const { complaint, busy, send } = useAct(() => setIsOver(true))
  if (isOver) return <p role="status">{said.takenBack}</p>
  if (!at) return null
  return (
    <>
      <p>{said.noted(deskDate(at, language), said.by[by ?? 'person'])}</p>
      <p>
        <button type="button" className="desk-button" disabled={busy} onClick={() => setIsAsking(true)}>
          {said.takeBack}
        </button>
      </p>
      {complaint !== null && (
        <p className="desk-complaint" role="alert">
          {complaint}
        </p>
      )}
      {isAsking && (
        <SureDialog
          title={said.takeBackTitle}
          confirm={said.takeBackGo}
          cancel={said.takeBackCancel}
          onCancel={() => setIsAsking(false)}
          onConfirm={() => {
            setIsAsking(false)
            void send(`${path}/take-back`, {})
          }}
        >
          <p>{said.takeBackText}</p>
        </SureDialog>
      )}
    </>
  )
}
