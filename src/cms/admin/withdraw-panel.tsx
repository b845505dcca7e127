'use client'
import { useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'

import type { InterviewWithdrawal } from '@/cms/withdrawing/withdraw-interview'
import type { NameWithdrawal, NameWithdrawn } from '@/cms/withdrawing/withdraw-name'

import { postAct } from '@/cms/desk/post-act'
import { adminLanguage, adminMessages, type TranslateAdmin } from '@/i18n/admin-messages'

import { NamePlaces } from './name-places'
import { SureDialog } from './sure-dialog'
import { useIsAwake } from './use-is-awake'
import { WithdrawnNote } from './withdrawn-note'

type Plan = InterviewWithdrawal & Partial<NameWithdrawal>
type By = 'person' | 'newsroom'

interface Progress {
  done: number
  all: number
  stopped: string | null
}

/** Takes a person's name, or an interview, off every surface: says first what that comes to, and then what cannot be called back. */
export const WithdrawPanel = () => {
  const { id, collectionSlug } = useDocumentInfo()
  const { i18n } = useTranslation()
  const router = useRouter()
  const isAwake = useIsAwake()
  const language = adminLanguage(i18n.language)
  const t = adminMessages(language)
  const isName = collectionSlug !== 'interviews'
  const path = `/${collectionSlug ?? ''}/${String(id)}/withdrawal`
  const [plan, setPlan] = useState<Plan | null>(null)
  const [isAsking, setIsAsking] = useState(false)
  const [by, setBy] = useState<By>('person')
  const [progress, setProgress] = useState<Progress | null>(null)
  const [still, setStill] = useState<NameWithdrawn['still']>(null)
  if (id === undefined) return null

  const ask = async () => {
    setProgress(null)
    setStill(null)
    const answer = await fetch(`/api${path}`, { credentials: 'same-origin' }).catch(() => null)
    if (answer?.ok) {
      setPlan((await answer.json()) as Plan)
      setIsAsking(true)
    } else setProgress({ done: 0, all: 0, stopped: t('withdrawal.notCounted') })
  }
  const withdraw = async (all: number) => {
    setIsAsking(false)
    for (let done = 0; ;) {
      setProgress({ done, all, stopped: null })
      const step = await postAct(path, { withheldBy: by }, language)
      if (step.refused !== undefined) {
        setProgress({ done, all, stopped: t('withdrawal.stopped', { done, all, why: step.refused }) })
        return
      }
      const withdrawn = step.answer as NameWithdrawn
      done += withdrawn.done
      if (withdrawn.left > 0) continue
      setProgress({ done: all, all, stopped: null })
      setStill(withdrawn.still)
      router.refresh()
      return
    }
  }
  const said = still?.names ?? []
  const all = plan ? (plan.works ?? plan.texts.public + plan.texts.drafts) : 0
  const isBusy = !isAwake || (progress?.stopped === null && progress.done < progress.all)
  return (
    <div className="field-type withdraw-panel">
      {isName && progress === null && <WithdrawnNote path={path} />}
      <button type="button" className="desk-button" disabled={isBusy} onClick={() => void ask()}>
        {isName ? t('withdrawal.ofName') : t('withdrawal.ofInterview')}
      </button>
      {isAsking && plan && (
        <SureDialog
          title={isName ? t('withdrawal.titleOfName') : t('withdrawal.titleOfInterview')}
          confirm={t('withdrawal.go')}
          cancel={t('withdrawal.cancel')}
          busy={all === 0 && !isName}
          onCancel={() => setIsAsking(false)}
          onConfirm={() => void withdraw(all)}
        >
          <p>{willDo(plan, all, t)}</p>
          {isName && <WhoDecided by={by} onChange={setBy} t={t} />}
          {all > 0 && <NotRecalled letters={plan.letters} isName={isName} t={t} />}
        </SureDialog>
      )}
      {progress?.stopped != null && (
        <p className="desk-complaint" role="alert">
          {progress.stopped}
        </p>
      )}
      {progress !== null && progress.stopped === null && (
        <div role="status">
          <p>
            {isBusy
              ? t('withdrawal.doing', { done: progress.done, all: progress.all })
              : t(said.length > 0 ? 'withdrawal.doneButWords' : 'withdrawal.done')}
          </p>
          <NamePlaces names={said} open={isName ? 0 : Number(id)} />
          {still?.more && <p>{t('lookForName.more')}</p>}
          {!isBusy && plan && <NotRecalled letters={plan.letters} isName={isName} t={t} />}
        </div>
      )}
    </div>
  )
}

function willDo({ works, texts }: Plan, all: number, t: TranslateAdmin): string {
  if (works === undefined) return t('withdrawal.willTakeBack', { open: texts.public, drafts: texts.drafts })
  return all === 0
    ? t('withdrawal.nothing')
    : t('withdrawal.willWithhold', { works, open: texts.public, drafts: texts.drafts })
}

function WhoDecided({ by, onChange, t }: { by: By; onChange: (by: By) => void; t: TranslateAdmin }) {
  return (
    <fieldset>
      <legend>{t('withdrawal.whoDecided')}</legend>
      {(['person', 'newsroom'] as const).map((choice) => (
        <label key={choice} className="desk-choice">
          <input
            type="radio"
            name="withheldBy"
            value={choice}
            checked={by === choice}
            onChange={() => onChange(choice)}
          />{' '}
          {t(`withdrawal.by.${choice}`)}
        </label>
      ))}
    </fieldset>
  )
}

function NotRecalled({ letters, isName, t }: { letters: number; isName: boolean; t: TranslateAdmin }) {
  const lines = [
    ...(letters > 0 ? [t('withdrawal.notRecalled.letters', { count: letters })] : []),
    t('withdrawal.notRecalled.copies'),
    t('withdrawal.notRecalled.readers'),
    t('withdrawal.notRecalled.archives'),
    ...(isName ? [] : [t('withdrawal.notRecalled.files')]),
  ]
  return (
    <>
      <p>{t('withdrawal.notRecalled')}</p>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  )
}
