import type { Exchange } from '@/content/types'
import { footnoteId, footnotePlaceId, footnotesOf } from '@/surfaces/footnotes'
import type { Setting } from '@/surfaces/setting'
import { Bracketed } from '@/components/ui/bracketed'

/** The footnotes of a text below it, each with the way back. */
export function InterviewNotes({ exchanges, setting }: { exchanges: readonly Exchange[]; setting: Setting }) {
  const { locale, t } = setting
  const notes = exchanges.flatMap(footnotesOf)
  if (notes.length === 0) return null
  const title = `notes-${locale}`
  return (
    <section className="notes" role="doc-endnotes" aria-labelledby={title}>
      <h2 className="face" id={title}>
        {t('footnote.title')}
      </h2>
      <ol>
        {notes.map(({ number, text }) => (
          <li key={number} id={footnoteId(number, locale)}>
            <span className="noted">{t('exchange.number', { number })}</span> <Bracketed text={text} />{' '}
            <a
              href={`#${footnotePlaceId(number, locale)}`}
              role="doc-backlink"
              aria-label={t('footnote.back', { number })}
            >
              <span aria-hidden="true" className="up" />
            </a>
          </li>
        ))}
      </ol>
    </section>
  )
}
