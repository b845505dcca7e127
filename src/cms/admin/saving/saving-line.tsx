'use client'
import { useAuth, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { createPortal } from 'react-dom'

import { adminLanguage, adminMessages } from '@/i18n/admin-messages'
import type { Locale } from '@/i18n/locales'

import { KeptOffer } from './kept-offer'
import { LeaveGuard } from './leave-guard'
import { RemovedPart } from './removed-part'
import { needsSession, type Obstacle, type Saving } from './saving-state'
import { isChoosing, useKept, useSaving, useTwoSavesView } from './saving-store'
import { inShort, whyNotSaved } from './saving-words'
import { showField } from '../show-field'
import { useNameOfUntitled } from './use-name-of-untitled'
import { TellForm, useOpenForm } from './use-open-form'
import { useOwnUndo } from './use-own-undo'
import { useSavingMoments, useSessionWatch } from './use-saving-moments'

import './saving.css'

interface WhyProps {
  obstacle: Obstacle
  isKept: boolean
  language: Locale
  retry: () => void
}

/** Why it is not saved, what to do about it, and the way there. */
function WhyNotSaved({ obstacle, isKept, language, retry }: WhyProps) {
  const t = adminMessages(language)
  const refused = 'refused' in obstacle ? obstacle.refused : []
  const wayOut = needsSession(obstacle) ? (
    <a href="/admin/login" target="_blank" rel="opener">
      {t('saving.signIn')}
    </a>
  ) : (
    obstacle.kind !== 'overtaken' && (
      <button type="button" onClick={retry}>
        {t('saving.again')}
      </button>
    )
  )
  return (
    <div className="saving-why">
      <p>
        {whyNotSaved(obstacle, language)} {refused.length === 0 && wayOut}
      </p>
      {refused.length > 0 && (
        <ul>
          {refused.map(({ sentence, path }) => (
            <li key={`${path ?? ''} ${sentence}`}>
              <bdi>{sentence}</bdi>{' '}
              {path !== null && (
                <button type="button" onClick={() => showField(path)}>
                  {t('saving.show')}
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
      {refused.length > 0 && <p>{wayOut}</p>}
      <p>{isKept ? t('saving.kept') : t('saving.unkept')}</p>
    </div>
  )
}

const toneOf = ({ obstacle }: Saving) => (obstacle ? 'saving saving--not' : 'saving')

/** Beside the buttons of an interview's form: whether what is written is saved; below them, if not, why. It saves, too. */
export function SavingLine() {
  const { id, collectionSlug, isTrashed, hasSavePermission } = useDocumentInfo()
  const { user } = useAuth()
  useNameOfUntitled()
  // Payload forgets who it was when their session ends; their words are still here.
  const [userId] = useState(user?.id)
  const isOpen = collectionSlug === 'interviews' && id !== undefined && !isTrashed && userId !== undefined
  if (!isOpen) return null
  const Line = hasSavePermission ? OpenSavingLine : Followed
  return <Line id={String(id)} userId={userId} />
}

interface LineProps {
  id: string
  userId: number | string
}

/** Whoever may only read sees what others save. */
function Followed({ id, userId }: LineProps) {
  const open = useOpenForm(id, userId)
  return open && <TellForm open={open} />
}

function OpenSavingLine({ id, userId }: LineProps) {
  const { i18n } = useTranslation()
  const language = adminLanguage(i18n.language)
  const saving = useSaving(id)
  const choosing = isChoosing(useTwoSavesView(id))
  const isKept = useKept(id)
  const open = useOpenForm(id, userId)
  useSessionWatch(open, saving.obstacle !== null && needsSession(saving.obstacle))
  useSavingMoments(open, id, i18n.language)
  useOwnUndo()
  const [line, setLine] = useState<HTMLElement | null>(null)
  const bar = line?.closest('.doc-controls')
  return (
    <div ref={setLine} className={toneOf(saving)}>
      <p role="status" className="saving-line">
        {inShort(saving, language, choosing)}
      </p>
      {bar &&
        createPortal(
          <div className="saving saving-row">
            <div role="status">
              {saving.obstacle && (
                <WhyNotSaved
                  obstacle={saving.obstacle}
                  isKept={isKept}
                  language={language}
                  retry={() => open?.tell({ type: 'reachable' })}
                />
              )}
            </div>
            <RemovedPart />
            {open && <KeptOffer open={open} id={id} userId={userId} />}
          </div>,
          bar,
        )}
      {open && <TellForm open={open} />}
      {open && <LeaveGuard open={open} id={id} />}
    </div>
  )
}
