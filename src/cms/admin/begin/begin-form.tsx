'use client'
import { useRouter } from 'next/navigation'
import { type SyntheticEvent, useState } from 'react'

import { useAct } from '@/cms/desk/use-act'
import { adminMessages } from '@/i18n/admin-messages'
import type { Locale } from '@/i18n/locales'
import { locales } from '@/i18n/locales'
import { routes } from '@/lib/routes'

import './begin.css'

/** A headline and a language, of which a draft is made. */
export function BeginForm({ language }: { language: Locale }) {
  const t = adminMessages(language)
  const router = useRouter()
  const [begun, setBegun] = useState(false)
  const { complaint, busy, send } = useAct((answer) => {
    const { doc } = answer as { doc: { id: number } }
    setBegun(true)
    router.push(routes.desk(doc.id))
  })
  const submit = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault()
    void send('/interviews?draft=true&depth=0', Object.fromEntries(new FormData(event.currentTarget)))
  }
  return (
    <form onSubmit={submit} aria-busy={begun}>
      <label htmlFor="field-headline">{t('interviews.headline.label')}</label>
      <input
        id="field-headline"
        className="begin__headline"
        name="headline"
        dir="auto"
        required
        pattern=".*\S.*"
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- The page is this one field: whoever opens it came to write it.
        autoFocus
        autoComplete="off"
        aria-describedby="begin-hint"
      />
      <p id="begin-hint" className="desk-quiet">
        {t('begin.hint')}
      </p>
      <label htmlFor="field-language">{t('bringing.language')}</label>
      <select id="field-language" name="language" defaultValue={language}>
        {locales.map(({ code, name }) => (
          <option key={code} value={code} lang={code}>
            {name}
          </option>
        ))}
      </select>
      <button type="submit" className="desk-button desk-button--leading" disabled={busy || begun}>
        {t('begin.begin')}
      </button>
      {complaint !== null && (
        <p className="desk-complaint" role="alert">
          {complaint}
        </p>
      )}
    </form>
  )
}
