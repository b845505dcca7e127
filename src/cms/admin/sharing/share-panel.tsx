'use client'
import { useState } from 'react'

import { deskDate } from '@/cms/desk/desk-date'
import type { DeskLanguage } from '@/cms/desk/desk-words'
import { useAct } from '@/cms/desk/use-act'
import { type DraftLink, linkDays, type NewDraftLink } from '@/cms/sharing/draft-link'

import { shareWords } from './share-words'

interface Props {
  interview: number
  links: readonly DraftLink[]
  origin: string
  language: DeskLanguage
}

/** The links by which somebody outside may read a draft: made, copied once, taken back. */
export function SharePanel({ interview, links: first, origin, language }: Props) {
  const said = shareWords[language]
  const [links, setLinks] = useState(first)
  const [made, setMade] = useState<NewDraftLink | null>(null)
  const [forWhom, setForWhom] = useState('')
  const [days, setDays] = useState<number>(7)
  const [isCopied, setIsCopied] = useState(false)
  const path = `/interviews/${String(interview)}/links`
  const making = useAct((answer) => {
    const link = answer as NewDraftLink
    setMade(link)
    setIsCopied(false)
    setForWhom('')
    setLinks((now) => [link, ...now])
  })
  const taking = useAct((answer) => setLinks((answer as { links: DraftLink[] }).links))
  const complaint = making.complaint ?? taking.complaint
  const address = made && links.some(({ id }) => id === made.id) ? new URL(made.path, origin).href : null

  return (
    <details className="field-type share-draft">
      <summary>
        {said.title}
        {links.length > 0 && ` (${String(links.length)})`}
      </summary>
      <p className="desk-quiet">{said.hint}</p>
      <label>
        {said.forWhom}
        <input
          dir="auto"
          maxLength={200}
          value={forWhom}
          onChange={({ target }) => setForWhom(target.value)}
        />
      </label>
      <label>
        {said.days}
        <select value={days} onChange={({ target }) => setDays(Number(target.value))}>
          {linkDays.map((one) => (
            <option key={one} value={one}>
              {said.lasts[one]}
            </option>
          ))}
        </select>
      </label>
      <button
        type="button"
        className="desk-button"
        disabled={making.busy || forWhom.trim() === ''}
        onClick={() => void making.send(path, { forWhom, days })}
      >
        {said.make}
      </button>
      {complaint !== null && (
        <p className="desk-complaint" role="alert">
          {complaint}
        </p>
      )}
      {address !== null && (
        <p role="status">
          {said.made} <input readOnly dir="ltr" aria-label={said.made} value={address} />
          <button
            type="button"
            className="desk-button"
            onClick={() => void navigator.clipboard.writeText(address).then(() => setIsCopied(true))}
          >
            {isCopied ? said.copied : said.copy}
          </button>
        </p>
      )}
      {links.length === 0 ? (
        <p className="desk-quiet">{said.none}</p>
      ) : (
        <ul>
          {links.map(({ id, forWhom: name, by, until }) => (
            <li key={id}>
              <bdi>{name}</bdi> · {said.until(deskDate(until, language))}
              {by !== null && ` · ${said.by(by)}`}{' '}
              <button
                type="button"
                className="desk-button"
                aria-label={said.takeBack(name)}
                disabled={taking.busy}
                onClick={() => void taking.send(`${path}/${String(id)}/take-back`, {})}
              >
                {said.take}
              </button>
            </li>
          ))}
        </ul>
      )}
    </details>
  )
}
