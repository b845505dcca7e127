'use client'
import { useTranslation } from '@payloadcms/ui'
import { memo } from 'react'

import { showField } from '../../show-field'
import { partsLanguage, partsWords } from '../parts-words'
import { findWordsOf } from './find-panel-words'
import type { Hit } from './hits'

/** More lines than that nobody reads. */
const mostLines = 100
/** In letters: what stands around a hit in its line. */
const around = 50

/** Where a hit is: its part by its number. */
function placeName({ path }: Hit, language: 'en' | 'ar'): string {
  const at = /^exchanges\.(\d+)\./.exec(path)?.[1]
  return at === undefined
    ? findWordsOf[language].above[path as 'headline']
    : partsWords[language].part(Number(at) + 1)
}

function HitLine({ hit, replace }: { hit: Hit; replace: ((hit: Hit) => void) | null }) {
  const { i18n } = useTranslation()
  const language = partsLanguage(i18n.language)
  const said = findWordsOf[language]
  const { text, range, words } = hit
  const [start, end] = range
  const becomes = words !== '' && replace !== null
  return (
    <li>
      <button type="button" className="find-hit__place" onClick={() => showField(hit.path)}>
        {placeName(hit, language)}
      </button>{' '}
      <bdi className="find-hit__line">
        {start > around && '…'}
        {text.slice(Math.max(0, start - around), start)}
        <mark className={becomes ? 'find-hits__gone' : undefined}>{text.slice(start, end)}</mark>
        {becomes && <ins>{words}</ins>}
        {text.slice(end, end + around)}
        {text.length > end + around && '…'}
      </bdi>{' '}
      {replace && (
        <button type="button" onClick={() => replace(hit)}>
          {said.one}
        </button>
      )}
    </li>
  )
}

/** Every place in its line, and what it would become. */
export const HitList = memo(function HitList({
  hits,
  replace,
}: {
  hits: readonly Hit[]
  replace: ((hit: Hit) => void) | null
}) {
  const { i18n } = useTranslation()
  const said = findWordsOf[partsLanguage(i18n.language)]
  return (
    <ol className="find-hits">
      {hits.slice(0, mostLines).map((hit) => (
        <HitLine
          key={`${hit.path} ${String(hit.line)} ${String(hit.range[0])}`}
          hit={hit}
          replace={replace}
        />
      ))}
      {hits.length > mostLines && <li>{said.more(hits.length - mostLines)}</li>}
    </ol>
  )
})
