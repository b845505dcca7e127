'use client'
import { useTranslation } from '@payloadcms/ui'

import type { PartBeside } from '@/cms/desk/source-beside'

import { deskDate } from './desk-date'
import { deskLanguage } from './desk-words'
import { WordChanges } from './word-changes'

interface Props {
  behind: NonNullable<PartBeside['behind']>
  words: string
  language: string
  settle: () => void
}

const said = {
  en: {
    urgent: 'Urgent: the source was changed to keep somebody safe.',
    changed: 'The source was changed after this part was translated',
    unknown: 'What it said before is not known: compare the whole of it.',
    updated: 'I have updated it',
    right: 'Still right',
  },
  ar: {
    urgent: 'عاجل: عُدّل الأصل حفاظًا على سلامة شخص.',
    changed: 'عُدّل الأصل بعد ترجمة هذا الجزء',
    unknown: 'لا يُعرف ما كان عليه من قبل: تلزم مقارنته كله.',
    updated: 'عدّلتُ الترجمة',
    right: 'ما زالت صحيحة',
  },
} as const

/** What changed in the source of a part since it was translated, and the two ways of dealing with it. */
export function BehindNotice({ behind, words, language, settle }: Props) {
  const { i18n } = useTranslation()
  const inWords = deskLanguage(i18n.language)
  const mine = said[inWords]
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
