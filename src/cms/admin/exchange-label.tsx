'use client'
import { useRowLabel, useTranslation } from '@payloadcms/ui'

import { plainText } from '@/text/plain-text'

interface Row {
  question?: string | null
  answer?: unknown
}

const longest = 110

/** An exchange is found in a long interview by the question it asks. */
export const ExchangeLabel = () => {
  const { data, rowNumber } = useRowLabel<Row>()
  const { i18n } = useTranslation()
  const ar = i18n.language === 'ar'
  const question = data.question?.replace(/\s+/g, ' ').trim() ?? ''
  const short = question.length > longest ? `${question.slice(0, longest)}…` : question
  const without = ar ? 'جواب من دون سؤال جديد' : 'An answer without a new question'
  const none = plainText(data.answer) === '' ? '' : without
  return (
    <span>
      {String((rowNumber ?? 0) + 1).padStart(2, '0')} <bdi>{short === '' ? none : short}</bdi>
    </span>
  )
}
