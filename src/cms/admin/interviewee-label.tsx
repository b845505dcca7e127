'use client'
import { useRowLabel, useTranslation } from '@payloadcms/ui'

interface Row {
  protection?: string | null
  label?: string | null
}

const nth = { en: 'Interviewee', ar: 'من أُجري معه الحوار' } as const

/** A row is told from another by what is said of the person. */
export const IntervieweeLabel = () => {
  const { data, rowNumber } = useRowLabel<Row>()
  const { i18n } = useTranslation()
  const words = data.label?.trim()
  return (
    <span>
      {nth[i18n.language === 'ar' ? 'ar' : 'en']} {(rowNumber ?? 0) + 1}
      {words && ': '}
      {words && <bdi>{words}</bdi>}
    </span>
  )
}
