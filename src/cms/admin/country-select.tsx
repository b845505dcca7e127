'use client'
import { SelectInput, useField, useTranslation } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'

import { countryName } from '@/i18n/country-name'
import { isLocale } from '@/i18n/locales'
import { countryCodes } from '@/lib/country-code'
import { labelIn } from './label-in'

/** A choice among countries, by their names in the language of the admin. Stored as the two letters. */
export const CountrySelect: TextFieldClientComponent = ({ field, path, readOnly }) => {
  const { value, setValue, showError } = useField<string>({ path })
  const { i18n } = useTranslation()
  const language = isLocale(i18n.language) ? i18n.language : 'en'
  const { compare } = new Intl.Collator(language)
  const options = countryCodes()
    .map((code) => ({ value: code, label: countryName(code, language) }))
    .sort((one, other) => compare(one.label, other.label))
  return (
    <SelectInput
      path={path}
      name={field.name}
      label={labelIn(i18n.language, field.label)}
      readOnly={Boolean(readOnly)}
      showError={showError}
      isClearable
      options={options}
      value={value}
      onChange={(option) => {
        if (!Array.isArray(option)) setValue((option as { value: unknown } | null)?.value ?? null)
      }}
    />
  )
}
