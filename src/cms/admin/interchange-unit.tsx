'use client'
import { useFormFields } from '@payloadcms/ui'
import { adminMessages } from '@/i18n/admin-messages'
import type { Locale } from '@/i18n/locales'

const texts = ['headline', 'standfirst', 'label', 'question', 'answer', 'text', 'caption'] as const

interface Props {
  id: string
  language: Locale
}

/** Where in the form a unit of a file belongs, in words; by its name in the file where the form has no such place. */
export function InterchangeUnit({ id, language }: Props) {
  const t = adminMessages(language)
  const [key = '', name = '', paragraph] = id.split('.')
  const place = useFormFields(([fields]) =>
    (fields['exchanges']?.rows ?? []).findIndex(
      (_, row) => fields[`exchanges.${String(row)}.key`]?.value === key,
    ),
  )
  const field = texts.find((one) => one === name)
  const isHead = name === 'headline' || name === 'standfirst' || name === 'label'
  if (!field || (!isHead && place < 0)) return <code dir="ltr">{id}</code>
  return (
    <strong>
      {[
        ...(isHead ? [] : [t('parts.part', { place: place + 1 })]),
        t(`file.field.${field}`),
        ...(paragraph === undefined ? [] : [t('file.paragraph', { count: paragraph })]),
      ].join(' · ')}
    </strong>
  )
}
