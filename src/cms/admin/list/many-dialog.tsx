'use client'
import { useTranslation } from '@payloadcms/ui'
import Link from 'next/link'
import { useRef, useState } from 'react'

import type { ManyAct, ManyPlan, Planned } from '@/cms/publishing/many-plan'
import { adminLanguage, adminMessages } from '@/i18n/admin-messages'

import { SureDialog } from '../sure-dialog'
import { doMany, type Outcome } from './do-many'

interface Props {
  act: ManyAct
  plan: ManyPlan
  onDone: () => void
  onClose: () => void
}

function Rows({ says, rows }: { says: string; rows: readonly Pick<Planned, 'id' | 'name' | 'why'>[] }) {
  const { i18n } = useTranslation()
  const comma = adminMessages(i18n.language)('list.comma')
  return rows.length === 0 ? null : (
    <>
      <p>{says}</p>
      <ul>
        {rows.map(({ id, name, why }) => (
          <li key={id}>
            <Link href={`/admin/collections/interviews/${String(id)}`}>
              <bdi>{name}</bdi>
            </Link>
            {why.length > 0 && <>: {why.join(comma)}</>}
          </li>
        ))}
      </ul>
    </>
  )
}

/** What would become of those that were chosen. */
function Foreseen({ act, plan: { rows, named } }: Pick<Props, 'act' | 'plan'>) {
  const { i18n } = useTranslation()
  const t = adminMessages(i18n.language)
  const of = (fate: Planned['fate']) => rows.filter((row) => row.fate === fate)
  const [going, already, staying] = [of('goes'), of('already'), of('stays')]
  const lost = going.filter(({ isPublic }) => isPublic).length
  return (
    <>
      <p>{going.length === 0 ? t('many.nothing') : t(`many.${act}.goes`, { count: going.length })}</p>
      {act === 'trash' && lost > 0 && <p>{t('many.trash.public', { count: lost })}</p>}
      {named.length > 0 && <p>{t('many.publish.names', { names: named.join(t('list.comma')) })}</p>}
      {act !== 'unpublish' && (
        <Rows says={t(`many.${act}.stays`, { count: staying.length })} rows={staying} />
      )}
      {act !== 'trash' && <Rows says={t(`many.${act}.already`, { count: already.length })} rows={already} />}
    </>
  )
}

function Done({ act, outcome: { done, refused, left } }: { act: ManyAct; outcome: Outcome }) {
  const { i18n } = useTranslation()
  const t = adminMessages(i18n.language)
  return (
    <div role="status">
      <p>{t(`many.${act}.done`, { count: done })}</p>
      <Rows
        says={t('many.refused', { count: refused.length })}
        rows={refused.map(({ row, why }) => ({ ...row, why: [why] }))}
      />
      {left > 0 && <p>{t('many.left', { count: left })}</p>}
    </div>
  )
}

/** Says what an act would do to each interview before it is done, does it, and says what was refused. */
export function ManyDialog({ act, plan, onDone, onClose }: Props) {
  const { i18n } = useTranslation()
  const t = adminMessages(i18n.language)
  const [count, setCount] = useState<number | null>(null)
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const stopped = useRef(false)
  const going = plan.rows.filter(({ fate }) => fate === 'goes')
  const title = t(`many.${act}.title`, { count: plan.rows.length })
  if (outcome)
    return (
      <SureDialog key="done" title={title} cancel={t('many.close')} onCancel={onClose}>
        <Done act={act} outcome={outcome} />
      </SureDialog>
    )
  const isBusy = count !== null
  const go = async () => {
    setCount(0)
    const language = adminLanguage(i18n.language)
    setOutcome(await doMany(act, going, { language, onDone: setCount, isStopped: () => stopped.current }))
    onDone()
  }
  return (
    <SureDialog
      key="asked"
      title={title}
      confirm={t(`many.${act}.go`, { count: going.length })}
      cancel={t(isBusy ? 'many.stop' : 'many.cancel')}
      busy={isBusy || going.length === 0}
      onConfirm={() => void go()}
      onCancel={() => {
        stopped.current = true
        if (!isBusy) onClose()
      }}
    >
      <Foreseen act={act} plan={plan} />
      {isBusy && <p role="status">{t('many.progress', { done: count, all: going.length })}</p>}
    </SureDialog>
  )
}
