import { footnoteId, footnotePlaceId } from '@/surfaces/footnotes'
import type { Setting } from '@/surfaces/setting'

/** The number of a footnote in its place; heard as "note 3". */
export function FootnoteNumber({ number, setting: { locale, t } }: { number: number; setting: Setting }) {
  return (
    <sup className="noteref face" id={footnotePlaceId(number, locale)}>
      <a
        href={`#${footnoteId(number, locale)}`}
        role="doc-noteref"
        aria-label={t('footnote.one', { number })}
      >
        {t('exchange.number', { number })}
      </a>
    </sup>
  )
}
