import type { Locale } from '@/i18n/locales'

export interface ScriptRun {
  text: string
  /** The language of the run: the page's own, or the one that is written in the other script. */
  lang: Locale
}

/** Words of the other script, with what stands between two of them and nothing that stands around them. */
const foreign: Readonly<Record<Locale, { words: RegExp; lang: Locale }>> = {
  en: {
    words: /(\p{Script=Arabic}(?:[\p{Script=Arabic}\p{M}\s\d]*[\p{Script=Arabic}\p{M}])?)/gu,
    lang: 'ar',
  },
  ar: {
    words: /(\p{Script=Latin}(?:[\p{Script=Latin}\p{M}\d\s.'’:/?#&=%_-]*[\p{Script=Latin}\p{M}\d])?)/gu,
    lang: 'en',
  },
}

/** A line in which names of both scripts stand, taken apart so that each can be set in its own direction. */
export function scriptRuns(text: string, page: Locale): readonly ScriptRun[] {
  const { words, lang } = foreign[page]
  return text
    .split(words)
    .map((part, place) => ({ text: part, lang: place % 2 === 1 ? lang : page }))
    .filter((run) => run.text !== '')
}
