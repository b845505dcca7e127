'use client'
import { useTranslation } from '@payloadcms/ui'
import { memo } from 'react'
import { adminMessages, type TranslateAdmin } from '@/i18n/admin-messages'

import { showField } from '../../show-field'
import type { Hit } from './hits'

/** More lines than that nobody reads. */
const mostLines = 100
/** In letters: what stands around a hit in its line. */
const around = 50

/** Where a hit is: its part by its number. */
function placeName({ path }: Hit, t: TranslateAdmin): string {
  const at = /^exchanges\.(\d+)\./.exec(path)?.[1]
  return at === undefined ? t(`find.above.${path as 'headline'}`) : t('parts.part', { place: Number(at) + 1 })
}

function HitLine({ hit, replace }: { hit: Hit; replace: ((hit: Hit) => void) | null }) {
  const { i18n } = useTranslation()
  const t = adminMessages(i18n.language)
  const { text, range, words } = hit
  const [start, end] = range
  const becomes = words !== '' && replace !== null
  return (
    <li>
      <button type="button" className="find-hit__place" onClick={() => showField(hit.path)}>
        {placeName(hit, t)}
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
          {t('find.one')}
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
  const t = adminMessages(i18n.language)
  return (
    <ol className="find-hits">
      {hits.slice(0, mostLines).map((hit) => (
        <HitLine
          key={`${hit.path} ${String(hit.line)} ${String(hit.range[0])}`}
          hit={hit}
          replace={replace}
        />
      ))}
      {hits.length > mostLines && <li>{t('find.more', { count: hits.length - mostLines })}</li>}
    </ol>
  )
})
