import type { Exchange } from '@/content/types'
import type { Locale } from '@/i18n/locales'
import { footnoteId, footnotesOf } from '@/surfaces/footnotes'
import type { Setting } from '@/surfaces/setting'
import { element, fragment, type Markup } from '@/text/markup'

/** Where a footnote is read: below the text on its page, since other people's programs drop what could be led to in theirs. */
export const footnoteHref = (page: string, locale: Locale) => (number: number) =>
  `${page}#${footnoteId(number, locale)}`

export function footnotesHtml(parts: readonly Exchange[], { t }: Setting): Markup | null {
  const notes = parts.flatMap(footnotesOf)
  if (notes.length === 0) return null
  return fragment([
    element('h3', {}, [t('footnote.title')]),
    element(
      'ol',
      { role: 'doc-endnotes' },
      notes.map(({ text }) => element('li', {}, [text])),
    ),
  ])
}
