'use client'
import { useFormFields } from '@payloadcms/ui'

import { interchangeWords } from './interchange-words'

interface Props {
  id: string
  language: 'en' | 'ar'
}

/** Where in the form a unit of a file belongs, in words; by its name in the file where the form has no such place. */
export function InterchangeUnit({ id, language }: Props) {
  const said = interchangeWords[language]
  const [key = '', name = '', paragraph] = id.split('.')
  const place = useFormFields(([fields]) =>
    (fields['exchanges']?.rows ?? []).findIndex(
      (_, row) => fields[`exchanges.${String(row)}.key`]?.value === key,
    ),
  )
  const field = said.fields[name]
  const isHead = name === 'headline' || name === 'standfirst' || name === 'label'
  if (!field || (!isHead && place < 0)) return <code dir="ltr">{id}</code>
  return (
    <strong>
      {[
        ...(isHead ? [] : [said.part(place + 1)]),
        field,
        ...(paragraph === undefined ? [] : [said.paragraph(paragraph)]),
      ].join(' · ')}
    </strong>
  )
}
