'use client'
import { useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'

import type { MemoryMatch } from './memory'
import type { TermsOfInterview } from '@/cms/desk/terms/terms-of-interview'

import { deskLanguage } from '@/cms/desk/desk-words'

interface Props {
  partKey: string
  terms: TermsOfInterview['parts'][number]['terms']
}

const words = {
  en: {
    terms: (n: number) => (n === 1 ? '1 term here' : `${String(n)} terms here`),
    avoid: 'avoid',
    memory: 'Translated before',
    loading: 'Looking…',
    none: 'Nothing like it has been published.',
    failed: 'The memory cannot be reached.',
    by: 'translated by',
  },
  ar: {
    terms: (n: number) => `مصطلحات هنا: ${String(n)}`,
    avoid: 'نتجنبها',
    memory: 'تُرجم من قبل',
    loading: 'جارٍ البحث…',
    none: 'لم يُنشر ما يشبهه.',
    failed: 'تعذر الوصول إلى الذاكرة.',
    by: 'الترجمة',
  },
} as const

const without = (text: unknown): string => (typeof text === 'string' ? text : '')
const textOf = ({ question, text }: { question?: unknown; text?: unknown }) =>
  [without(question), without(text)].filter(Boolean).join('\n')

/** The house's terms in a part, and what was translated before of what is like it; folded, for whoever wants them. */
export function PartAids({ partKey, terms }: Props) {
  const { id } = useDocumentInfo()
  const { i18n } = useTranslation()
  const said = words[deskLanguage(i18n.language)]
  const [matches, setMatches] = useState<MemoryMatch[] | null>(null)
  const [note, setNote] = useState('')
  const remember = async () => {
    if (matches !== null) return
    setNote(said.loading)
    const path = `/api/interviews/${String(id)}/memory?key=${encodeURIComponent(partKey)}`
    const response = await fetch(path, { credentials: 'same-origin' }).catch(() => null)
    if (!response?.ok) {
      setNote(said.failed)
      return
    }
    const found = ((await response.json()) as { matches: MemoryMatch[] }).matches
    setMatches(found)
    setNote(found.length === 0 ? said.none : '')
  }
  return (
    <div className="part-aids">
      {terms.length > 0 && (
        <details>
          <summary>{said.terms(terms.length)}</summary>
          <dl>
            {terms.map((term) => (
              <div key={term.id}>
                <dt dir="auto">{term.form}</dt>
                {term.renderings.map(({ form, standing, note: about }) => (
                  <dd key={form} dir="auto" className={standing === 'avoid' ? 'part-aids__avoid' : undefined}>
                    {standing === 'avoid' ? (
                      <>
                        <s>{form}</s> ({said.avoid})
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
        <summary>{said.memory}</summary>
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
                {match.translators.some(({ name }) => name) && ` · ${said.by}: `}
                <bdi>{match.translators.flatMap(({ name }) => (name ? [name.text] : [])).join(' · ')}</bdi>
              </p>
            </li>
          ))}
        </ul>
      </details>
    </div>
  )
}
