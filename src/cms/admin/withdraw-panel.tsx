'use client'
import { useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'

import type { InterviewWithdrawal } from '@/cms/withdrawing/withdraw-interview'
import type { NameWithdrawal, NameWithdrawn } from '@/cms/withdrawing/withdraw-name'

import { deskLanguage } from '@/cms/desk/desk-words'
import { postAct } from '@/cms/desk/post-act'
import { NamePlaces } from './name-places'
import { SureDialog } from './sure-dialog'
import { useIsAwake } from './use-is-awake'
import { withdrawWords } from './withdraw-words'
import { WithdrawnNote } from './withdrawn-note'

type Plan = InterviewWithdrawal & Partial<NameWithdrawal>
type By = 'person' | 'newsroom'
type Said = (typeof withdrawWords)['en' | 'ar']

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
  const language = deskLanguage(i18n.language)
  const said = withdrawWords[language]
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
    } else setProgress({ done: 0, all: 0, stopped: said.notCounted })
  }
  const withdraw = async (all: number) => {
    setIsAsking(false)
    for (let done = 0; ;) {
      setProgress({ done, all, stopped: null })
      const step = await postAct(path, { withheldBy: by }, language)
      if (step.refused !== undefined) {
        setProgress({ done, all, stopped: said.stopped(done, all, step.refused) })
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
  const all = plan ? (plan.works ?? plan.texts.public + plan.texts.drafts) : 0
  const isBusy = !isAwake || (progress?.stopped === null && progress.done < progress.all)
  return (
    <div className="field-type withdraw-panel">
      {isName && progress === null && <WithdrawnNote path={path} />}
      <button type="button" className="desk-button" disabled={isBusy} onClick={() => void ask()}>
        {isName ? said.ofName : said.ofInterview}
      </button>
      {isAsking && plan && (
        <SureDialog
          title={isName ? said.titleOfName : said.titleOfInterview}
          confirm={said.go}
          cancel={said.cancel}
          busy={all === 0 && !isName}
          onCancel={() => setIsAsking(false)}
          onConfirm={() => void withdraw(all)}
        >
          <p>{willDo(plan, all, said)}</p>
          {isName && <WhoDecided by={by} onChange={setBy} said={said} />}
          {all > 0 && <NotRecalled letters={plan.letters} isName={isName} said={said} />}
        </SureDialog>
      )}
      {progress?.stopped != null && (
        <p className="desk-complaint" role="alert">
          {progress.stopped}
        </p>
      )}
      {progress !== null && progress.stopped === null && (
        <div role="status">
          <p>{isBusy ? said.doing(progress.done, progress.all) : said.done}</p>
          {!isBusy && plan && <NotRecalled letters={plan.letters} isName={isName} said={said} />}
          {still !== null && still.names.length > 0 && <p>{said.still}</p>}
          <NamePlaces names={still?.names ?? []} open={isName ? 0 : Number(id)} />
          {still?.more && <p>{said.more}</p>}
        </div>
      )}
    </div>
  )
}

function willDo({ works, texts }: Plan, all: number, said: Said): string {
  if (works === undefined) return said.willTakeBack(texts.public, texts.drafts)
  return all === 0 ? said.nothing : said.willWithhold(works, texts.public, texts.drafts)
}

function WhoDecided({ by, onChange, said }: { by: By; onChange: (by: By) => void; said: Said }) {
  return (
    <fieldset>
      <legend>{said.whoDecided}</legend>
      {(['person', 'newsroom'] as const).map((choice) => (
        <label key={choice} className="desk-choice">
          <input
            type="radio"
            name="withheldBy"
            value={choice}
            checked={by === choice}
            onChange={() => onChange(choice)}
          />{' '}
          {said[choice]}
        </label>
      ))}
    </fieldset>
  )
}

function NotRecalled({ letters, isName, said }: { letters: number; isName: boolean; said: Said }) {
  const lines = [
    ...(letters > 0 ? [said.letters(letters)] : []),
    said.copies,
    said.readers,
    said.archives,
    ...(isName ? [] : [said.files]),
  ]
  return (
    <>
      <p>{said.notRecalled}</p>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  )
}
