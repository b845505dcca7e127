'use client'
import { useTranslation } from '@payloadcms/ui'
import { useMemo } from 'react'

import { labelIn } from '@/cms/admin/label-in'
import { adminLanguage, adminMessages } from '@/i18n/admin-messages'

import { closedHeight, likelyHeight, summaryOf } from './part-words'
import { usePartWords, useParts } from './parts-context'
import { showPart } from './show-part'

interface Props {
  id: string
  at: number
  kind: string
  /** What it is higher than the fields it stands for. */
  more?: number
  isClosed?: boolean
}

/** What stands in the place of the fields of a part that is far from the window: as high as they are, found by its words. */
export function PartSummary({ id, at, kind, more = 0, isClosed = false }: Props) {
  const { i18n } = useTranslation()
  const { blocks, sight } = useParts()
  const words = usePartWords(id)
  const language = adminLanguage(i18n.language)
  const t = adminMessages(language)
  const name = labelIn(language, blocks.find(({ slug }) => slug === kind)?.labels?.singular)
  const lines = useMemo(() => summaryOf(words), [words])
  const open = more + (sight.heightOf(id) ?? likelyHeight(kind, words))
  const blockSize = isClosed ? closedHeight : open
  const enter = () => {
    sight.wanted(id)
    showPart(at, { block: 'nearest' })
  }
  return (
    <button type="button" className="part-summary" style={{ blockSize }} onFocus={enter} onClick={enter}>
      <span className="part-summary__kind">
        {t('parts.part', { place: at + 1 })} · {name}
      </span>
      <span className="part-summary__opens">{t('parts.opens')}</span>
      {lines.length === 0 && <span>{t('parts.empty')}</span>}
      {lines.map((line, n) => (
        <span key={String(n)} dir="auto">
          {line}
        </span>
      ))}
    </button>
  )
}
