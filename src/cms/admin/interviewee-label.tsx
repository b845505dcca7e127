'use client'
import { useRowLabel, useTranslation } from '@payloadcms/ui'
import { adminMessages } from '@/i18n/admin-messages'

interface Row {
  protection?: string | null
  label?: string | null
}

/** A row is told from another by what is said of the person. */
export const IntervieweeLabel = () => {
  const { data, rowNumber } = useRowLabel<Row>()
  const { i18n } = useTranslation()
  const words = data.label?.trim()
  return (
    <span>
      {adminMessages(i18n.language)('interviewee.label')} {(rowNumber ?? 0) + 1}
      {words && ': '}
      {words && <bdi>{words}</bdi>}
    </span>
  )
}
