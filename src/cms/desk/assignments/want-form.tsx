'use client'
import { useTranslation } from '@payloadcms/ui'
import { type SyntheticEvent, useId } from 'react'

import type { Locale } from '@/i18n/locales'

import { deskLanguage } from '@/cms/desk/desk-words'
import { useAct } from '@/cms/desk/use-act'
import { wantWords } from './want-words'

interface Props {
  original: number
  language: Locale
  /** What was asked before, where it is asked anew. */
  asked?: { dueOn: string | null; brief: string }
}

/** An editor asks for an original in a language, or changes what they asked. */
export function WantForm({ original, language, asked }: Props) {
  const { i18n } = useTranslation()
  const said = wantWords[deskLanguage(i18n.language)]
  const { complaint, busy, send } = useAct()
  const id = useId()
  const submit = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault()
    const { dueOn, brief } = Object.fromEntries(new FormData(event.currentTarget))
    void send('/assignments/want', { original, language, dueOn, brief })
  }
  return (
    <details className="desk-act">
      <summary>{asked ? said.change : said.want}</summary>
      <form onSubmit={submit}>
        <label htmlFor={`${id}-by`}>
          {said.by}
          <input id={`${id}-by`} type="date" name="dueOn" defaultValue={asked?.dueOn?.slice(0, 10) ?? ''} />
        </label>
        <label htmlFor={`${id}-brief`}>
          {said.brief}
          <textarea id={`${id}-brief`} name="brief" rows={2} dir="auto" defaultValue={asked?.brief ?? ''} />
        </label>
        <button type="submit" className="desk-button desk-button--leading" disabled={busy}>
          {asked ? said.save : said.send}
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
