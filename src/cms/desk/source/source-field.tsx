'use client'
import { useForm, useFormFields, useFormProcessing, useTranslation } from '@payloadcms/ui'
import { useId } from 'react'

import type { PartBeside } from './source-beside'
import { isLocale, localeOf } from '@/i18n/locales'
import { plainText } from '@/text/plain-text'

import { markBesideSource } from '@/cms/admin/page-mark'
import { deskLanguageName } from '@/cms/desk/assignments/desk-language-name'
import { quietUpdate } from '@/cms/admin/saving/quiet-update'
import { adminLanguage, adminMessages } from '@/i18n/admin-messages'
import { RichSource } from './rich-source'
import { useSource } from './source-store'

interface Props {
  path: string
  /** The field that it stands in front of. */
  of: string
}

interface Label {
  key?: string | null
  label?: string | null
}

function valueIn({ part }: PartBeside, of: string, key: string): unknown {
  if (of !== 'label') return part[of]
  const labels = Array.isArray(part['labels']) ? (part['labels'] as Label[]) : []
  return labels.find((row) => row.key === key)?.label
}

/** What a field of a translation is made from, in its own language and direction. Nothing beside an original. */
export function SourceField({ path, of }: Props) {
  const beside = useSource()
  const headId = useId()
  const { i18n } = useTranslation()
  const { dispatchFields, setModified } = useForm()
  const parent = path.split('.').slice(0, -1).join('.')
  const at = (name: string) => (parent === '' ? name : `${parent}.${name}`)
  const isPublishing = useFormProcessing()
  const own = useFormFields(([fields]) => fields[at('key')]?.value)
  const target = useFormFields(([fields]) => fields[at(of)]?.value)
  const key = typeof own === 'string' ? own : ''
  const part = beside?.parts.get(of === 'label' || parent === '' ? 'head' : key)
  const value = part ? valueIn(part, of, key) : undefined
  const text = typeof value === 'string' ? value : plainText(value)
  if (!beside || text.trim() === '' || !isLocale(beside.source.language)) return null
  const language = adminLanguage(i18n.language)
  const t = adminMessages(language)
  const isEmpty = (typeof target === 'string' ? target : plainText(target)).trim() === ''
  const copy = () => {
    quietUpdate(dispatchFields, { [at(of)]: structuredClone(value) })
    setModified(true)
  }
  const { code, direction } = localeOf(beside.source.language)
  return (
    <div ref={markBesideSource} className="source-beside" role="group" aria-labelledby={headId}>
      <div className="source-beside__head">
        <span id={headId}>
          {t('source.title')} · {deskLanguageName(code, language)}
        </span>
        {isEmpty && (
          <button type="button" className="desk-plain" disabled={isPublishing} onClick={copy}>
            {t('source.copy')}
          </button>
        )}
      </div>
      <div className="source-beside__text" lang={code} dir={direction}>
        {typeof value === 'string' ? <p>{value}</p> : <RichSource value={value} />}
      </div>
    </div>
  )
}
