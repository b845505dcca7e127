import type { Locale } from '@/i18n/locales'

export interface ScriptRun {
  text: string
  /** The language of the run: the page's own, or the one that is written in the other script. */
  lang: Locale
}

/** Marks that enclose: what is opened in a run is closed in it. */
const enclosing = ['()', '[]', '«»', '“”', '‘’', '‹›']
const escaped = (mark: string) => mark.replace(/[()[\]]/, '\\$&')

/**
 * Words of one script with what stands between two of them, and nothing of what stands around them.
 * @param own as the inside of a class of a regular expression: signs that belong to it wherever they stand
 * @param between those that do where words of it stand on either side
 * @param behind those that may end it
 */
function wordsOf(own: string, between: string, behind: string): RegExp {
  const inside = `[${own}${between}${behind}]`
  const enclosed = enclosing.map(
    ([open = '', close = '']) =>
      `${escaped(open)}(?:(?![${own}])${inside})*[${own}]${inside}*${escaped(close)}`,
  )
  const one = [`[${own}]`, ...enclosed].join('|')
  return new RegExp(`((?:${one})(?:[${between}${behind}]*(?:${one}|[${behind}]))*)`, 'gu')
}

/** A comma of the page stands between two names, and one of the other script is part of its words. */
const foreign: Readonly<Record<Locale, { words: RegExp; lang: Locale }>> = {
  en: {
    words: wordsOf(
      String.raw`\p{Script=Arabic}\u0640\u0660-\u0669٪٫٬`,
      String.raw`\s\d،؛…–\-`,
      String.raw`\p{M}\u200c\u200d؟`,
    ),
    lang: 'ar',
  },
  ar: {
    words: wordsOf(String.raw`\p{Script=Latin}`, String.raw`\s.,;!'’:\/#&=%_…–\-`, String.raw`\p{M}\d?`),
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
