'use client'
import { memo } from 'react'

import type { DeskLanguage } from '@/cms/admin/desk/desk-words'
import type { Reading } from '@/cms/bringing/reading'
import { isMend, type Mend, mendKinds } from '@/newsroom/transcripts/mend-kinds'

import { bringWords } from './bring-words'

type Line = Reading['lines'][number]

interface Props {
  reading: Reading
  language: DeskLanguage
  mend: (line: number, as: Mend) => void
}

/** The source, each line with what it became, to be chosen anew. */
export function BroughtLines({ reading, language, mend }: Props) {
  return (
    <ol className="review__lines">
      {reading.lines.map((line) => (
        <BroughtLine key={line.line} line={line} language={language} mend={mend} />
      ))}
    </ol>
  )
}

function OneLine({ line, language, mend }: Omit<Props, 'reading'> & { line: Line }) {
  const said = bringWords[language]
  return (
    <li id={`line-${String(line.line)}`} className={`review__line review__line--${line.became}`}>
      <select
        aria-label={said.lineIs(line.line)}
        value={line.became}
        onChange={({ target }) => {
          if (isMend(target.value)) mend(line.line, target.value)
        }}
      >
        {line.became === 'notUnderstood' && (
          <option value="notUnderstood">{said.became.notUnderstood}</option>
        )}
        {mendKinds.map((one) => (
          <option key={one} value={one}>
            {said.became[one]}
          </option>
        ))}
      </select>
      <span dir="auto">{line.text}</span>
      {line.isGuess && <span className="review__guess">{said.guessed}</span>}
    </li>
  )
}

const BroughtLine = memo(
  OneLine,
  (before, now) =>
    before.line.became === now.line.became &&
    before.line.isGuess === now.line.isGuess &&
    before.language === now.language &&
    before.mend === now.mend,
)
