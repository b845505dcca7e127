import { adminMessages } from '@/i18n/admin-messages'

import type { SourceNote } from './source'

const longestShown = 200

const shown = (words: string) =>
  words.length > longestShown ? `${words.slice(0, longestShown).trimEnd()}…` : words

/** What whoever brings a file in is told of what is not in its text. */
export function sentenceOfNote({ kind, words, by, count }: SourceNote, language: string): string {
  const t = adminMessages(language)
  if (kind === 'encoding') return t('transcripts.encoding', { encoding: words })
  if (kind === 'times') return t('transcripts.times', { count })
  const named = t(`transcripts.leftOut.kind.${kind}`)
  const what = by ? t('transcripts.leftOut.by', { what: named, by }) : named
  const said = t('transcripts.leftOut.often', { what, count })
  return words === ''
    ? t('transcripts.leftOut.wordless', { said })
    : t('transcripts.leftOut.words', { said, words: shown(words) })
}

/** The same in English with its line, for terminals. */
export const describeNote = (note: SourceNote): string =>
  `${note.line === null || note.kind === 'encoding' ? '' : `Line ${String(note.line)}: `}${sentenceOfNote(note, 'en')}`
