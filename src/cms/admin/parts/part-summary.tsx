'use client'
import { useTranslation } from '@payloadcms/ui'
import { useMemo } from 'react'

import { labelIn } from '@/cms/admin/label-in'

import { closedHeight, likelyHeight, summaryOf } from './part-words'
import { usePartWords, useParts } from './parts-context'
import { partsLanguage, partsWords } from './parts-words'
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
  const language = partsLanguage(i18n.language)
  const said = partsWords[language]
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
        {said.part(at + 1)} · {name}
      </span>
      <span className="part-summary__opens">{said.opens}</span>
      {lines.length === 0 && <span>{said.empty}</span>}
      {lines.map((line, n) => (
        <span key={String(n)} dir="auto">
          {line}
        </span>
      ))}
    </button>
  )
}
