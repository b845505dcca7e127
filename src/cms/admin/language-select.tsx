'use client'
import { SelectInput, useField, useTranslation } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'

import { locales } from '@/i18n/locales'
import { labelIn } from './label-in'

/** A choice among the publication's languages. Stored as text: a new language needs no migration. */
export const LanguageSelect: TextFieldClientComponent = ({ field, path, readOnly }) => {
  const { value, setValue, showError } = useField<string>({ path })
  const { i18n } = useTranslation()
  return (
    <SelectInput
      path={path}
      name={field.name}
      label={labelIn(i18n.language, field.label)}
      required
      readOnly={Boolean(readOnly)}
      showError={showError}
      isClearable={false}
      options={locales.map(({ code, name }) => ({ value: code, label: name }))}
      value={value}
      onChange={(option) => {
        if (!Array.isArray(option)) setValue((option as { value: unknown } | null)?.value)
      }}
    />
  )
}
