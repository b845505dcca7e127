'use client'
import { ReactSelect, useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useId, useState } from 'react'

import { useAct } from '@/cms/desk/use-act'
import { recordLabel } from '@/cms/admin/pickers/record-label'
import { useRecords } from '@/cms/admin/pickers/use-records'
import { useIsAwake } from '@/cms/admin/use-is-awake'
import type { MergePlan } from '@/cms/merging/merge-endpoints'
import { textOfUse } from '@/cms/uses/use-words'
import { adminLanguage, adminMessages } from '@/i18n/admin-messages'

interface Props {
  collection: string
  id: number
}

async function planFor(collection: string, kept: number, gone: number, language: string) {
  const path = `/api/${collection}/${String(kept)}/merging?gone=${String(gone)}`
  const answer = await fetch(path, {
    credentials: 'same-origin',
    headers: { 'Accept-Language': language },
  }).catch(() => null)
  return answer?.ok ? ((await answer.json()) as MergePlan) : null
}

/** Chooses what to merge this record with, says what that will move, and does it. */
export function MergeRecords({ collection, id }: Props) {
  const { i18n } = useTranslation()
  const language = adminLanguage(i18n.language)
  const t = adminMessages(language)
  const [open, setOpen] = useState(false)
  const [other, setOther] = useState<number | null>(null)
  const [keepsOther, setKeepsOther] = useState(false)
  const [plan, setPlan] = useState<MergePlan | 'failed' | null>(null)
  const records = useRecords(collection, other === null ? [id] : [id, other], { id: { not_equals: id } })
  const heading = useId()
  const kept = keepsOther && other !== null ? other : id
  const router = useRouter()
  const { complaint, busy, send } = useAct(() => {
    if (kept === id) window.location.reload()
    else router.push(`/admin/collections/${collection}/${String(kept)}`)
  })
  const labelOf = (one: number) => {
    const known = records.known.get(one)
    return known ? recordLabel(known, language) : '…'
  }

  async function look(chosen: number | null, keeps: boolean) {
    setOther(chosen)
    setKeepsOther(keeps)
    setPlan(null)
    if (chosen === null) return
    const [stays, goes] = keeps ? [chosen, id] : [id, chosen]
    setPlan((await planFor(collection, stays, goes, i18n.language)) ?? 'failed')
  }

  const isAwake = useIsAwake()
  if (!open)
    return (
      <div className="field-type">
        <button type="button" className="desk-button" disabled={!isAwake} onClick={() => setOpen(true)}>
          {t('merging.begin')}
        </button>
      </div>
    )
  const gone = kept === id ? other : id
  const choices = [
    { keeps: false, label: `${t('merging.thisOne')}: ${labelOf(id)}` },
    ...(other === null ? [] : [{ keeps: true, label: labelOf(other) }]),
  ]
  return (
    <section className="field-type" aria-labelledby={heading}>
      <p id={heading} className="field-label">
        {t('merging.title')}
      </p>
      <label htmlFor={`${heading}-other`}>{t('merging.other')}</label>
      <ReactSelect
        inputId={`${heading}-other`}
        filterOption={() => true}
        isLoading={records.isAsking}
        onChange={(next) => void look(Number([next].flat()[0]?.value) || null, keepsOther)}
        onInputChange={records.look}
        onMenuOpen={records.open}
        onMenuScrollToBottom={records.more}
        options={records.found.map((one) => ({ value: one.id, label: recordLabel(one, language) }))}
        {...(other === null ? {} : { value: { value: other, label: labelOf(other) } })}
      />
      {other !== null && (
        <fieldset>
          <legend>{t('merging.keep')}</legend>
          {choices.map(({ keeps, label }) => (
            <p key={String(keeps)}>
              <label>
                <input
                  type="radio"
                  name={`${heading}-keep`}
                  checked={keepsOther === keeps}
                  onChange={() => void look(other, keeps)}
                />{' '}
                {label}
              </label>
            </p>
          ))}
        </fieldset>
      )}
      <p>{t('merging.explains')}</p>
      {plan === 'failed' && <p role="alert">{t('unreachable')}</p>}
      {plan !== null && plan !== 'failed' && <Plan plan={plan} />}
      {complaint && <p role="alert">{complaint}</p>}
      <p className="desk-choice">
        <button type="button" className="desk-button" onClick={() => setOpen(false)}>
          {t('merging.cancel')}
        </button>{' '}
        <button
          type="button"
          className="desk-button desk-button--leading"
          disabled={busy || plan === null || plan === 'failed' || plan.refused !== null}
          onClick={() => void send(`/${collection}/${String(kept)}/merge`, { gone })}
        >
          {t('merging.merge')}
        </button>
      </p>
    </section>
  )
}

/** What a merge will move, or why it cannot be. */
function Plan({ plan: { refused, total, uses } }: { plan: MergePlan }) {
  const { i18n } = useTranslation()
  const language = adminLanguage(i18n.language)
  const t = adminMessages(language)
  if (refused !== null) return <p role="alert">{refused}</p>
  return (
    <div role="status">
      <p>{total === 0 ? t('merging.movesNothing') : t('merging.moves', { count: total })}</p>
      <ul>
        {uses.map((use, place) => (
          <li key={place}>{textOfUse(use, language)}</li>
        ))}
        {total > uses.length && <li>{t('uses.more', { count: total - uses.length })}</li>}
      </ul>
    </div>
  )
}
