'use client'
import { useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useEffect, useEffectEvent, useId, useState } from 'react'

import type { NameLookedFor } from '@/cms/naming/naming-endpoints'

import { useAct } from '@/cms/desk/use-act'
import { adminMessages } from '@/i18n/admin-messages'
import { NamePlaces } from './name-places'

/** Looks through everything for a name that is on no file. It leaves this field for the answer only, and stays in no address and no store. */
export function LookForName({ interview }: { interview: number }) {
  const { i18n } = useTranslation()
  const t = adminMessages(i18n.language)
  const [name, setName] = useState('')
  const [found, setFound] = useState<NameLookedFor | null>(null)
  const { complaint, busy, send } = useAct((answer) => {
    const { names, elsewhere } = answer as NameLookedFor
    setFound((before) => ({ names, elsewhere: elsewhere ?? before?.elsewhere ?? null }))
  })
  const ids = { field: useId(), help: useId() }
  const ask = (elsewhere: boolean) =>
    void send(`/interviews/${String(interview)}/look-for-name`, { name, elsewhere })
  const look = () => {
    setFound(null)
    ask(true)
  }
  // What was found in the words before is no answer about those that were saved since.
  const { lastUpdateTime } = useDocumentInfo()
  const lookAgain = useEffectEvent(() => {
    if (found !== null) ask(false)
  })
  useEffect(() => lookAgain(), [lastUpdateTime])
  const places = [...(found?.names ?? []), ...(found?.elsewhere?.names ?? [])]
  return (
    <div className="look-for-name">
      <label htmlFor={ids.field}>{t('lookForName.label')}</label>
      {/* Without a name and not a form: it stands within the document's own, which keeps what it is told. */}
      <span className="look-for-name__row">
        <input
          id={ids.field}
          type="text"
          dir="auto"
          autoComplete="off"
          spellCheck={false}
          maxLength={200}
          aria-describedby={ids.help}
          value={name}
          onChange={(event) => {
            setName(event.target.value)
            setFound(null)
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return
            event.preventDefault()
            if (!busy) look()
          }}
        />
        <button type="button" className="desk-button" disabled={busy || name.trim() === ''} onClick={look}>
          {t('lookForName.look')}
        </button>
      </span>
      <p className="desk-quiet" id={ids.help}>
        {t('lookForName.help')}
      </p>
      {complaint !== null && (
        <p className="desk-complaint" role="alert">
          {complaint}
        </p>
      )}
      {found !== null && (
        <div role="status">
          <p>{places.length === 0 ? t('lookForName.none') : t('lookForName.found')}</p>
          <NamePlaces names={places} open={interview} />
          {found.elsewhere?.more && <p>{t('lookForName.more')}</p>}
        </div>
      )}
    </div>
  )
}
