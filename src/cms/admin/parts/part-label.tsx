'use client'
import { Pill, useTranslation } from '@payloadcms/ui'

import { labelIn } from '@/cms/admin/label-in'
import { adminLanguage, adminMessages } from '@/i18n/admin-messages'

import { hasAnswer, questionLine } from './part-words'
import { usePartWords, useParts } from './parts-context'

interface Props {
  id: string
  at: number
  kind: string
}

const numbered = (at: number) => String(at + 1).padStart(2, '0')

/** An exchange is found in a long interview by the question it asks. */
function ExchangeLabel({ id, at }: Props) {
  const { i18n } = useTranslation()
  const words = usePartWords(id)
  const t = adminMessages(i18n.language)
  const question = questionLine(words)
  return (
    <span>
      {numbered(at)} <bdi>{question === '' && hasAnswer(words) ? t('parts.withoutQuestion') : question}</bdi>
    </span>
  )
}

function KindLabel({ at, kind }: Props) {
  const { i18n } = useTranslation()
  const { blocks } = useParts()
  const name = labelIn(
    adminLanguage(i18n.language),
    blocks.find(({ slug }) => slug === kind)?.labels?.singular,
  )
  return (
    <>
      <span className="blocks-field__block-number">{numbered(at)}</span>
      <Pill
        className={`blocks-field__block-pill blocks-field__block-pill-${kind}`}
        pillStyle="white"
        size="small"
      >
        {name}
      </Pill>
    </>
  )
}

/** What a part is called at its head. */
export const PartLabel = (part: Props) =>
  part.kind === 'questionAnswer' ? <ExchangeLabel {...part} /> : <KindLabel {...part} />
