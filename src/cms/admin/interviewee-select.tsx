'use client'
import { SelectInput, useField, useForm, useFormFields, useTranslation } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'

import { labelIn } from './label-in'

interface Row {
  key?: string
  label?: string
}

const words = {
  en: { nth: (n: number) => `Interviewee ${String(n)}`, unsaved: 'Save once to choose a new interviewee.' },
  ar: { nth: (n: number) => `المتحدث ${String(n)}`, unsaved: 'احفظ مرة واحدة لتختار متحدثًا جديدًا.' },
} as const

/** Who answers here, among the interviewees entered above. Hidden while there is only one. */
export const IntervieweeSelect: TextFieldClientComponent = ({ field, path, readOnly }) => {
  const { value, setValue, showError } = useField<string | null>({ path })
  const { i18n } = useTranslation()
  const { getDataByPath } = useForm()
  const count = useFormFields(([fields]) => fields['interviewees']?.rows?.length ?? 0)
  if (count < 2 && !value) return null
  const said = i18n.language === 'ar' ? words.ar : words.en
  const rows = getDataByPath<Row[] | undefined>('interviewees') ?? []
  const options = rows.flatMap((row, n) =>
    row.key ? [{ value: row.key, label: row.label ?? said.nth(n + 1) }] : [],
  )
  return (
    <SelectInput
      path={path}
      name={field.name}
      label={labelIn(i18n.language, field.label)}
      readOnly={Boolean(readOnly)}
      showError={showError}
      options={options}
      {...(options.length < rows.length ? { description: said.unsaved } : {})}
      value={value ?? ''}
      onChange={(option) => {
        if (!Array.isArray(option)) setValue((option as { value: unknown } | null)?.value ?? null)
      }}
    />
  )
}
