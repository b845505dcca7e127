'use client'
import { useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'

import type { MemoryMatch } from './memory'
import type { TermsOfInterview } from '@/cms/desk/terms/terms-of-interview'

import { adminMessages } from '@/i18n/admin-messages'

interface Props {
  partKey: string
  terms: TermsOfInterview['parts'][number]['terms']
}

const without = (text: unknown): string => (typeof text === 'string' ? text : '')
const textOf = ({ question, text }: { question?: unknown; text?: unknown }) =>
  [without(question), without(text)].filter(Boolean).join('\n')

/** The house's terms in a part, and what was translated before of what is like it; folded, for whoever wants them. */
export function PartAids({ partKey, terms }: Props) {
  const { id } = useDocumentInfo()
  const { i18n } = useTranslation()
  const t = adminMessages(i18n.language)
  const [matches, setMatches] = useState<MemoryMatch[] | null>(null)
  const [note, setNote] = useState('')
  const remember = async () => {
    if (matches !== null) return
    setNote(t('memory.loading'))
    const path = `/api/interviews/${String(id)}/memory?key=${encodeURIComponent(partKey)}`
    const response = await fetch(path, { credentials: 'same-origin' }).catch(() => null)
    if (!response?.ok) {
      setNote(t('memory.failed'))
      return
    }
    const found = ((await response.json()) as { matches: MemoryMatch[] }).matches
    setMatches(found)
    setNote(found.length === 0 ? t('memory.none') : '')
  }
  return (
    <div className="part-aids">
      {terms.length > 0 && (
        <details>
          <summary>{t('memory.terms', { count: terms.length })}</summary>
          <dl>
            {terms.map((term) => (
              <div key={term.id}>
                <dt dir="auto">{term.form}</dt>
                {term.renderings.map(({ form, standing, note: about }) => (
                  <dd key={form} dir="auto" className={standing === 'avoid' ? 'part-aids__avoid' : undefined}>
                    {standing === 'avoid' ? (
                      <>
                        <s>{form}</s> ({t('memory.avoid')})
                      </>
                    ) : (
                      form
                    )}
                    {about ? ` — ${about}` : ''}
                  </dd>
                ))}
                {term.note && <dd dir="auto">{term.note}</dd>}
              </div>
            ))}
          </dl>
        </details>
      )}
      <details
        onToggle={(event) => {
          if (event.currentTarget.open) void remember()
        }}
      >
        <summary>{t('memory.memory')}</summary>
        {note !== '' && <p role="status">{note}</p>}
        <ul>
          {(matches ?? []).map((match) => (
            <li key={match.address}>
              <p dir="auto" className="desk-quiet">
                {textOf(match.source)}
              </p>
              <p dir="auto">{textOf(match.target)}</p>
              <p className="desk-quiet">
                {Math.round(match.similarity * 100)}% ·{' '}
                <bdi>
                  <a href={match.address}>{match.headline}</a>
                </bdi>
                {match.translators.some(({ name }) => name) && ` · ${t('memory.by')}: `}
                <bdi>{match.translators.flatMap(({ name }) => (name ? [name.text] : [])).join(' · ')}</bdi>
              </p>
            </li>
          ))}
        </ul>
      </details>
    </div>
  )
}
