import type { Reading } from '@/cms/bringing/reading'
import type { DeskLanguage } from '@/cms/desk/desk-words'

import { bringWords } from './bring-words'
import { plainSentence } from './plain-sentence'

interface Props {
  notes: Reading['notes']
  isMade: boolean
  language: DeskLanguage
}

/** More than these would push the text out of sight. */
const mostOpen = 5

/** What a text was found to need a look at, above it. */
export function ToLookAt({ notes, isMade, language }: Props) {
  const said = bringWords[language]
  if (notes.length === 0) return null
  return (
    <details open={notes.length <= mostOpen}>
      <summary>
        {said.notes} ({notes.length})
      </summary>
      <ul className="review__notes">
        {notes.map(({ line, sentence }, n) => (
          <li key={n}>
            {line !== null && <a href={`#line-${String(line)}`}>{said.toLine(line)}</a>}{' '}
            <span dir="auto">{isMade ? plainSentence(sentence) : sentence}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}
