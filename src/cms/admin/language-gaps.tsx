'use client'
import { useTranslation } from '@payloadcms/ui'
import { useId, useState } from 'react'

import type { LanguageGap } from '@/cms/naming/language-gaps'
import { languageName } from '@/i18n/language-name'
import { directionOf } from '@/i18n/locales'
import { lexicalDocument } from '@/text/lexical-document'

import { useAct } from '@/cms/desk/use-act'
import { isolated } from '@/lib/isolated'
import { adminLanguage, adminMessages } from '@/i18n/admin-messages'

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
  const t = adminMessages(i18n.language)
  const [isFilled, setIsFilled] = useState(false)
  return (
    <>
      {gaps.length > 0 && <p className="names-to-look-at">{t(`gaps.${title}`)}</p>}
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
      <p role="status">{isFilled && t('gaps.saved')}</p>
    </>
  )
}

function Gap({ gap, onFilled }: { gap: LanguageGap; onFilled: () => void }) {
  const { i18n } = useTranslation()
  const t = adminMessages(i18n.language)
  const { collection, id, field, locale, says } = gap
  const [text, setText] = useState('')
  const { complaint, busy, send } = useAct(onFilled, 'PATCH')
  const fieldId = useId()
  const label = t('gaps.label', {
    language: languageName(locale, adminLanguage(i18n.language), 'jeem'),
    field: t(`gaps.field.${field}`),
    record: t(`gaps.record.${collection}`),
  })
  const save = () => {
    if (busy || text.trim() === '') return
    void send(`/${collection}/${String(id)}?locale=${locale}&depth=0`, {
      [field]: storedAs(gap, text.trim()),
    })
  }
  const written = { id: fieldId, lang: locale, dir: directionOf(locale), value: text }
  return (
    <li>
      <label htmlFor={fieldId}>{label}</label>{' '}
      <a
        href={`/admin/collections/${collection}/${String(id)}?locale=${locale}`}
        target="_blank"
        rel="noreferrer"
        aria-label={`${t('gaps.open')}: ${shortened(says.text)}`}
      >
        <span lang={says.language}>{t('quoted', { words: isolated(shortened(says.text)) })}</span>
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
          {t('gaps.save')}
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
