'use client'
import { SelectInput, useField, useTranslation } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'
import { useMemo, useState } from 'react'

import { adminLanguage } from '@/i18n/admin-messages'
import { languageName } from '@/i18n/language-name'
import { localeCodes, writtenLanguage } from '@/i18n/locales'
import { spokenLanguages } from '@/i18n/spoken-languages'
import { isLanguageTag } from '@/lib/language-tag'

import { labelIn } from './label-in'

/** What most talks here are held in comes first. */
const rank = (tag: string) => (localeCodes.some((code) => code === writtenLanguage(tag)) ? 0 : 1)

/** Languages chosen by their names. Stored as BCP 47 codes; one that is not offered is added by typing its code. */
export const LanguagesSelect: TextFieldClientComponent = ({ field, path, readOnly }) => {
  const { value, setValue, showError } = useField<string[] | null>({ path })
  const { i18n } = useTranslation()
  const [typed, setTyped] = useState('')
  const locale = adminLanguage(i18n.language)
  const chosen = value ?? []
  const code = typed.trim()
  const options = useMemo(() => {
    const nameOf = (tag: string) => languageName(tag, locale, 'jeem')
    const other = isLanguageTag(code) && nameOf(code) !== code ? [code] : []
    return [...new Set([...spokenLanguages, ...(value ?? []), ...other])]
      .map((tag) => ({ value: tag, label: `${nameOf(tag)} (${tag})` }))
      .sort(
        (one, other) => rank(one.value) - rank(other.value) || one.label.localeCompare(other.label, locale),
      )
  }, [value, code, locale])
  return (
    <SelectInput
      path={path}
      name={field.name}
      label={labelIn(i18n.language, field.label)}
      description={labelIn(i18n.language, field.admin?.description)}
      readOnly={Boolean(readOnly)}
      showError={showError}
      hasMany
      isSortable
      options={options}
      value={[...chosen]}
      onInputChange={setTyped}
      onChange={(picked) => {
        const all = (Array.isArray(picked) ? picked : []) as { value: unknown }[]
        setValue(all.map((option) => String(option.value)))
      }}
    />
  )
}
