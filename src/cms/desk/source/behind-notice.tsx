'use client'
import { useTranslation } from '@payloadcms/ui'

import type { PartBeside } from './source-beside'

import { behindWords } from './behind-words'
import { deskDate } from '@/cms/desk/desk-date'
import { deskLanguage } from '@/cms/desk/desk-words'
import { WordChanges } from './word-changes'

interface Props {
  behind: NonNullable<PartBeside['behind']>
  words: string
  language: string
  settle: () => void
}

/** What changed in the source of a part since it was translated, and the two ways of dealing with it. */
export function BehindNotice({ behind, words, language, settle }: Props) {
  const { i18n } = useTranslation()
  const inWords = deskLanguage(i18n.language)
  const mine = behindWords[inWords]
  return (
    <div className={behind.urgent ? 'behind-notice behind-notice--urgent' : 'behind-notice'}>
      <p>
        <strong>{behind.urgent ? mine.urgent : mine.changed}</strong>
        {!behind.urgent && behind.since ? ` (${deskDate(behind.since, inWords)})` : ''}
      </p>
      {behind.was === null ? (
        <p>{mine.unknown}</p>
      ) : (
        <WordChanges before={behind.was} after={words} language={language} />
      )}
      <p className="desk-actions__row">
        <button type="button" className="desk-button desk-button--leading" onClick={settle}>
          {mine.updated}
        </button>
        <button type="button" className="desk-button" onClick={settle}>
          {mine.right}
        </button>
      </p>
    </div>
  )
}
