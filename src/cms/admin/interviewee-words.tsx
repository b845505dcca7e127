'use client'
import { FieldLabel, useFormFields, useTranslation } from '@payloadcms/ui'
import type { TextFieldLabelClientComponent } from 'payload'

const labels = {
  named: { en: 'What they were at the time', ar: 'الصفة في حينها' },
  pseudonym: { en: 'The pseudonym', ar: 'الاسم المستعار' },
  described: { en: 'The description, such as “a teacher in Homs”', ar: 'الوصف، مثل «معلّم من حمص»' },
} as const

const isKind = (value: unknown): value is keyof typeof labels => typeof value === 'string' && value in labels

/** The words about an interviewee mean another thing for each way of naming them. */
export const IntervieweeWords: TextFieldLabelClientComponent = ({ path = '' }) => {
  const { i18n } = useTranslation()
  const kind = useFormFields(([fields]) => fields[path.replace(/label$/, 'protection')]?.value)
  return (
    <FieldLabel
      path={path}
      label={labels[isKind(kind) ? kind : 'named'][i18n.language === 'ar' ? 'ar' : 'en']}
    />
  )
}
