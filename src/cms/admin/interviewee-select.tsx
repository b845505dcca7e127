'use client'
import { FieldLabel, SelectInput, useField, useFormFields, useTranslation } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'
import { use } from 'react'

import { adminMessages } from '@/i18n/admin-messages'

import { labelIn } from './label-in'
import { initials } from './parts/initials'
import { SpeakersContext } from './parts/use-speakers'

/** More than these are found by their names in a list. */
const mostButtons = 9

/** Who answers here, among the interviewees entered above, by initials. Hidden while there is only one. */
export const IntervieweeSelect: TextFieldClientComponent = ({ field, path: given, readOnly }) => {
  const { value, setValue, showError, path } = useField<string | null>({ potentiallyStalePath: given })
  const { i18n } = useTranslation()
  const speakers = use(SpeakersContext)
  const count = useFormFields(([fields]) => fields['interviewees']?.rows?.length ?? 0)
  if (count < 2 && !value) return null
  const t = adminMessages(i18n.language)
  const label = labelIn(i18n.language, field.label)
  const names = speakers.map(({ name }, n) => name || t('interviewee.nth', { place: n + 1 }))
  const missing = speakers.length < count ? { description: t('interviewee.unsaved') } : {}
  const isKnown = !value || speakers.some(({ key }) => key === value)
  if (speakers.length > mostButtons || !isKnown)
    return (
      <SelectInput
        path={path}
        name={field.name}
        label={label}
        readOnly={Boolean(readOnly)}
        showError={showError}
        options={speakers.map(({ key }, n) => ({ value: key, label: names[n] ?? key }))}
        {...missing}
        value={value ?? ''}
        onChange={(option) => {
          if (!Array.isArray(option)) setValue((option as { value: unknown } | null)?.value ?? null)
        }}
      />
    )
  const short = initials(names)
  return (
    <div className="field-type speaker-initials" id={`field-${path.replaceAll('.', '__')}`}>
      <FieldLabel as="span" label={label} path={path} />
      <div role="group" aria-label={label}>
        {speakers.map(({ key }, n) => (
          <button
            key={key}
            type="button"
            className="speaker-initial"
            data-speaker={n + 1}
            aria-pressed={value === key}
            aria-label={names[n]}
            title={`${names[n] ?? ''} (Alt+${String(n + 1)})`}
            disabled={Boolean(readOnly)}
            onClick={() => setValue(value === key ? null : key)}
          >
            {short[n]}
          </button>
        ))}
      </div>
      {missing.description && <p className="field-description">{missing.description}</p>}
    </div>
  )
}
