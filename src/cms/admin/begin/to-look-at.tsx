import type { Reading } from '@/cms/bringing/reading'
import { adminMessages } from '@/i18n/admin-messages'
import type { Locale } from '@/i18n/locales'

import { plainSentence } from './plain-sentence'

interface Props {
  notes: Reading['notes']
  isMade: boolean
  language: Locale
}

/** More than these would push the text out of sight. */
const mostOpen = 5

/** What a text was found to need a look at, above it. */
export function ToLookAt({ notes, isMade, language }: Props) {
  const t = adminMessages(language)
  if (notes.length === 0) return null
  return (
    <details open={notes.length <= mostOpen}>
      <summary>
        {t('bringing.notes')} ({notes.length})
      </summary>
      <ul className="review__notes">
        {notes.map(({ line, sentence }, n) => (
          <li key={n}>
            {line !== null && <a href={`#line-${String(line)}`}>{t('bringing.toLine', { line })}</a>}{' '}
            <span dir="auto">{isMade ? plainSentence(sentence) : sentence}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}
