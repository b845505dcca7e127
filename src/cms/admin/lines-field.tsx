'use client'
import { TextareaInput, useField, useTranslation } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'
import { useState } from 'react'

import { labelIn } from './label-in'

const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)

/** Several short texts, one a line: nothing typed is lost for want of a key pressed after it. */
export const LinesField: TextFieldClientComponent = ({ field, path, readOnly }) => {
  const { value, setValue, showError } = useField<string[] | null>({ path })
  const { i18n } = useTranslation()
  const [text, setText] = useState<string | null>(null)
  const stored = (value ?? []).join('\n')
  // What is being typed keeps its empty lines for as long as it means the same.
  const shown = text !== null && linesOf(text).join('\n') === stored ? text : stored
  return (
    <TextareaInput
      path={path}
      label={labelIn(i18n.language, field.label)}
      description={labelIn(i18n.language, field.admin?.description)}
      readOnly={Boolean(readOnly)}
      showError={showError}
      rows={2}
      value={shown}
      onChange={(event) => {
        setText(event.target.value)
        setValue(linesOf(event.target.value))
      }}
    />
  )
}
