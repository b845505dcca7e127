'use client'
import { memo } from 'react'

import type { DeskLanguage } from '@/cms/desk/desk-words'
import type { Reading } from '@/cms/bringing/reading'
import { isMend, type Mend, mendKinds } from '@/newsroom/transcripts/mend-kinds'

import { bringWords } from './bring-words'

type Line = Reading['lines'][number]

interface Props {
  reading: Reading
  /** Its text was made of a file that is none. */
  isMade: boolean
  language: DeskLanguage
  mend: (line: number, as: Mend) => void
}

/** The source, each line with what it became, to be chosen anew. */
export function BroughtLines({ reading, isMade, language, mend }: Props) {
  return (
    <ol className="review__lines">
      {reading.lines.map((line) => (
        <BroughtLine key={line.line} line={line} isMade={isMade} language={language} mend={mend} />
      ))}
    </ol>
  )
}

/** What a Word file or a page says, without the signs of Markdown that it was put into to be read. */
const withoutSigns = (text: string) => text.replace(/^#{1,6} |\*\*/g, '').replace(/\\([!-/:-@[-`{-~])/g, '$1')

function OneLine({ line, isMade, language, mend }: Omit<Props, 'reading'> & { line: Line }) {
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
        {!isMend(line.became) && <option value={line.became}>{said.became[line.became]}</option>}
        {mendKinds.map((one) => (
          <option key={one} value={one}>
            {said.became[one]}
          </option>
        ))}
      </select>
      <span dir="auto">{isMade ? withoutSigns(line.text) : line.text}</span>
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
