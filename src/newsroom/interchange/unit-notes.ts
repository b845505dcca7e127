import type { Locale } from '@/i18n/locales'

const words = {
  en: {
    head: 'Headline, standfirst and who answers',
    place: (n: string, all: string) => `${n} of ${all}`,
    speaker: (name: string) => `Speaker: ${name}`,
  },
  ar: {
    head: 'العنوان والمقدمة ومن يجيب',
    place: (n: string, all: string) => `${n} من ${all}`,
    speaker: (name: string) => `المتحدث: ${name}`,
  },
} as const

export const headNotes = (language: Locale): readonly string[] => [words[language].head]

/** Where a part stands in the interview, and who speaks there. */
export const partNotes = (
  language: Locale,
  n: number,
  all: number,
  speaker: string | null,
): readonly string[] => [
  words[language].place(String(n), String(all)),
  ...(speaker ? [words[language].speaker(speaker)] : []),
]

/** How several notes stand in one line. */
export const joinNotes = (notes: readonly string[]): string => notes.join(' · ')

const ownNotes = Object.values(words).map(
  ({ head, place, speaker }) =>
    new RegExp(`^(?:${head}|${place('\\d+', '\\d+')}(?: · ${speaker('.*')})?|${speaker('.*')})$`),
)

/** Whether it is a note that went out with a file, in either language. */
export const isOwnNote = (text: string): boolean => ownNotes.some((note) => note.test(text.trim()))
