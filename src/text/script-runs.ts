import type { Locale } from '@/i18n/locales'

export interface ScriptRun {
  text: string
  /** The language of the run: the page's own, or the one that is written in the other script. */
  lang: Locale
}

/** Marks that enclose: what is opened in a run is closed in it. */
const enclosing = ['()', '[]', '«»', '“”', '‘’', '‹›']
const escaped = (mark: string) => mark.replace(/[()[\]]/, '\\$&')

/** Signs that are part of a word: of a name such as C++, and the dot that ends an abbreviation with dots within. */
const ofWord = String.raw`(?<=\p{Script=Latin})[+#]+|(?<=\.\p{Script=Latin})\.(?!\.)`

/**
 * Words of one script with what stands between two of them, and nothing of what stands around them.
 * @param own as the inside of a class of a regular expression: signs that belong to it wherever they stand
 * @param between those that do where words of it stand on either side
 * @param behind those that may end it
 * @param ending those that end a word of it where this finds them
 */
function wordsOf(own: string, between: string, behind: string, ending = '(?!)'): RegExp {
  const inside = `[${own}${between}${behind}]`
  const enclosed = enclosing.map(
    ([open = '', close = '']) =>
      `${escaped(open)}(?:(?![${own}])${inside})*[${own}]${inside}*${escaped(close)}`,
  )
  const one = [`[${own}]`, ...enclosed].join('|')
  return new RegExp(`((?:${one})(?:[${between}${behind}]*(?:${one}|${ending}|[${behind}]))*)`, 'gu')
}

/**
 * A comma of the page stands between two names, and one of the other script is part of its words.
 * `own` is what the page says itself: a letter of its script, or its comma.
 */
const foreign: Readonly<Record<Locale, { words: RegExp; letter: RegExp; own: RegExp; lang: Locale }>> = {
  en: {
    words: wordsOf(
      String.raw`\p{Script=Arabic}\u0640\u0660-\u0669٪٫٬`,
      String.raw`\s\d،؛…–\-`,
      String.raw`\p{M}\u200c\u200d؟`,
    ),
    letter: /\p{Script=Arabic}/u,
    own: /[\p{Script=Latin},]/u,
    lang: 'ar',
  },
  ar: {
    words: wordsOf(
      String.raw`\p{Script=Latin}`,
      String.raw`\s.,;!'’:\/#&=%_…–\-`,
      String.raw`\p{M}\d?`,
      ofWord,
    ),
    letter: /\p{Script=Latin}/u,
    own: /[\p{Script=Arabic}،؛]/u,
    lang: 'en',
  },
}

/** A line in which names of both scripts stand, taken apart so that each can be set in its own direction. */
export function scriptRuns(text: string, page: Locale): readonly ScriptRun[] {
  const { words, letter, own, lang } = foreign[page]
  // Signs around words are of the page's only where the page says something itself.
  if (letter.test(text) && !own.test(text)) return [{ text, lang }]
  return text
    .split(words)
    .map((part, place) => ({ text: part, lang: place % 2 === 1 ? lang : page }))
    .filter((run) => run.text !== '')
}
