import type { Locale } from '@/i18n/locales'

const words = {
  en: {
    head: 'Headline, standfirst and who answers',
    place: (n: number, all: number) => `${String(n)} of ${String(all)}`,
    speaker: (name: string) => `Speaker: ${name}`,
  },
  ar: {
    head: 'العنوان والمقدمة ومن يجيب',
    place: (n: number, all: number) => `${String(n)} من ${String(all)}`,
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
  words[language].place(n, all),
  ...(speaker ? [words[language].speaker(speaker)] : []),
]
