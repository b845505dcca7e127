'use client'
import { FieldLabel, useFormFields, useTranslation } from '@payloadcms/ui'
import type { TextFieldLabelClientComponent } from 'payload'
import { adminMessages } from '@/i18n/admin-messages'

const kinds = ['named', 'pseudonym', 'described'] as const

/** The words about an interviewee mean another thing for each way of naming them. */
export const IntervieweeWords: TextFieldLabelClientComponent = ({ path = '' }) => {
  const { i18n } = useTranslation()
  const kind = useFormFields(([fields]) => fields[path.replace(/label$/, 'protection')]?.value)
  const known = kinds.find((one) => one === kind) ?? 'named'
  return <FieldLabel path={path} label={adminMessages(i18n.language)(`interviewee.words.${known}`)} />
}
