'use client'
import { useTranslation } from '@payloadcms/ui'
import { type SyntheticEvent, useId } from 'react'

import type { Locale } from '@/i18n/locales'

import { useAct } from '@/cms/desk/use-act'
import { adminMessages } from '@/i18n/admin-messages'

interface Props {
  original: number
  language: Locale
  /** What was asked before, where it is asked anew. */
  asked?: { dueOn: string | null; brief: string }
}

/** An editor asks for an original in a language, or changes what they asked. */
export function WantForm({ original, language, asked }: Props) {
  const { i18n } = useTranslation()
  const t = adminMessages(i18n.language)
  const { complaint, busy, send } = useAct()
  const id = useId()
  const submit = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault()
    const { dueOn, brief } = Object.fromEntries(new FormData(event.currentTarget))
    void send('/assignments/want', { original, language, dueOn, brief })
  }
  return (
    <details className="desk-act">
      <summary>{asked ? t('desk.want.change') : t('desk.want.ask')}</summary>
      <form onSubmit={submit}>
        <label htmlFor={`${id}-by`}>
          {t('desk.want.by')}
          <input id={`${id}-by`} type="date" name="dueOn" defaultValue={asked?.dueOn?.slice(0, 10) ?? ''} />
        </label>
        <label htmlFor={`${id}-brief`}>
          {t('desk.want.brief')}
          <textarea id={`${id}-brief`} name="brief" rows={2} dir="auto" defaultValue={asked?.brief ?? ''} />
        </label>
        <button type="submit" className="desk-button desk-button--leading" disabled={busy}>
          {asked ? t('desk.want.save') : t('desk.want.send')}
        </button>
        {complaint !== null && (
          <p className="desk-complaint" role="alert">
            {complaint}
          </p>
        )}
      </form>
    </details>
  )
}
