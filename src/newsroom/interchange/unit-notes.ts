import { adminMessages } from '@/i18n/admin-messages'
import { type Locale, localeCodes } from '@/i18n/locales'

export const headNotes = (language: Locale): readonly string[] => [
  adminMessages(language)('interchange.note.head'),
]

/** Where a part stands in the interview, and who speaks there. */
export const partNotes = (
  language: Locale,
  n: number,
  all: number,
  speaker: string | null,
): readonly string[] => {
  const t = adminMessages(language)
  return [
    t('interchange.note.place', { n, all }),
    ...(speaker ? [t('interchange.note.speaker', { name: speaker })] : []),
  ]
}

/** How several notes stand in one line. */
export const joinNotes = (notes: readonly string[]): string => notes.join(' · ')

const ownNotes = localeCodes.map((language) => {
  const t = adminMessages(language)
  const place = t('interchange.note.place', { n: '\\d+', all: '\\d+' })
  const speaker = t('interchange.note.speaker', { name: '.*' })
  return new RegExp(`^(?:${t('interchange.note.head')}|${place}(?: · ${speaker})?|${speaker})$`)
})

/** Whether it is a note that went out with a file, in either language. */
export const isOwnNote = (text: string): boolean => ownNotes.some((note) => note.test(text.trim()))
