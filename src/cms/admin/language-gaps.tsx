'use client'
import { useTranslation } from '@payloadcms/ui'
import { useId, useState } from 'react'

import type { LanguageGap } from '@/cms/naming/language-gaps'
import { languageName } from '@/i18n/language-name'
import { directionOf } from '@/i18n/locales'
import { lexicalDocument } from '@/text/lexical-document'

import { deskLanguage } from '@/cms/desk/desk-words'
import { useAct } from '@/cms/desk/use-act'
import { languageGapWords } from './language-gap-words'

const shortened = (text: string) => (text.length > 160 ? `${text.slice(0, 160).trimEnd()}…` : text)

/** As its field stores it: a bio has a paragraph for each line. */
const storedAs = ({ field }: LanguageGap, text: string) =>
  field === 'bio'
    ? lexicalDocument(
        text
          .split('\n')
          .map((line) => line.trim())
          .filter(Boolean),
      )
    : text

interface Props {
  /** What is wrong with them. */
  title: 'otherLanguage' | 'unsearchable'
  gaps: readonly LanguageGap[]
  /** The field of one of them was filled in. */
  onFilled: () => void
}

/** What records do not say in a language, each with the field to fill. */
export function LanguageGaps({ title, gaps, onFilled }: Props) {
  const { i18n } = useTranslation()
  const said = languageGapWords[deskLanguage(i18n.language)]
  const [isFilled, setIsFilled] = useState(false)
  return (
    <>
      {gaps.length > 0 && <p className="names-to-look-at">{said[title]}</p>}
      {gaps.length > 0 && (
        <ul className="language-gaps">
          {gaps.map((gap) => (
            <Gap
              key={[gap.collection, gap.id, gap.field, gap.locale].join()}
              gap={gap}
              onFilled={() => {
                setIsFilled(true)
                onFilled()
              }}
            />
          ))}
        </ul>
      )}
      <p role="status">{isFilled && said.saved}</p>
    </>
  )
}

function Gap({ gap, onFilled }: { gap: LanguageGap; onFilled: () => void }) {
  const { i18n } = useTranslation()
  const language = deskLanguage(i18n.language)
  const said = languageGapWords[language]
  const { collection, id, field, locale, says } = gap
  const [text, setText] = useState('')
  const { complaint, busy, send } = useAct(onFilled, 'PATCH')
  const fieldId = useId()
  const save = () => {
    if (busy || text.trim() === '') return
    void send(`/${collection}/${String(id)}?locale=${locale}&depth=0`, {
      [field]: storedAs(gap, text.trim()),
    })
  }
  const written = { id: fieldId, lang: locale, dir: directionOf(locale), value: text }
  return (
    <li>
      <label htmlFor={fieldId}>{said.label(gap, languageName(locale, language, 'jeem'))}</label>{' '}
      <a
        href={`/admin/collections/${collection}/${String(id)}?locale=${locale}`}
        target="_blank"
        rel="noreferrer"
        aria-label={`${said.open}: ${shortened(says.text)}`}
      >
        <span lang={says.language}>{said.quoted(shortened(says.text))}</span>
      </a>
      <span className="look-for-name__row">
        {field === 'name' ? (
          <input
            type="text"
            maxLength={500}
            {...written}
            onChange={(event) => setText(event.target.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter') return
              event.preventDefault()
              save()
            }}
          />
        ) : (
          <textarea rows={2} {...written} onChange={(event) => setText(event.target.value)} />
        )}
        <button type="button" className="desk-button" disabled={busy || text.trim() === ''} onClick={save}>
          {said.save}
        </button>
      </span>
      {complaint !== null && (
        <p className="desk-complaint" role="alert">
          {complaint}
        </p>
      )}
    </li>
  )
}
