'use client'
import { memo } from 'react'

import type { Reading } from '@/cms/bringing/reading'
import { adminMessages } from '@/i18n/admin-messages'
import type { Locale } from '@/i18n/locales'
import { isMend, type Mend, mendKinds } from '@/newsroom/transcripts/mend-kinds'

type Line = Reading['lines'][number]

interface Props {
  reading: Reading
  /** Its text was made of a file that is none. */
  isMade: boolean
  language: Locale
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
  const t = adminMessages(language)
  return (
    <li id={`line-${String(line.line)}`} className={`review__line review__line--${line.became}`}>
      <select
        aria-label={t('bringing.lineIs', { line: line.line })}
        value={line.became}
        onChange={({ target }) => {
          if (isMend(target.value)) mend(line.line, target.value)
        }}
      >
        {!isMend(line.became) && <option value={line.became}>{t(`bringing.became.${line.became}`)}</option>}
        {mendKinds.map((one) => (
          <option key={one} value={one}>
            {t(`bringing.became.${one}`)}
          </option>
        ))}
      </select>
      <span dir="auto">{isMade ? withoutSigns(line.text) : line.text}</span>
      {line.isGuess && <span className="review__guess">{t('bringing.guessed')}</span>}
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
