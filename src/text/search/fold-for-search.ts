import { foldText } from './fold-text'

/** With their article, which makes no other word of them: غزة, السنة, and غزه, السنه, as many type them. */
const shortWords = /(^| )(?:[بك]?ال|لل)?([ء-ي]{2})[ةه](?= |$)/g
/** Behind an article no pronoun follows: what ends so is ة, or as if it were. */
const withArticle = /(^| )((?:[بك]?ال|لل)[ء-ي]{3,})ه(?= |$)/g
/** قريه is قرية; not عليه, أبيه and the like. */
const endingInYeh = /(^| )(?!(?:عل|ال|لد|يد|اب|اخ|بن)يه)([ء-ي]{2}ي)ه(?= |$)/g
/** Where the stemmer would take off two letters: مملكه, مباراه, علاوه. */
const endingLonger = /(^| )([ء-ي]{3,}[اك]|[ء-ي]{2,}او)ه(?= |$)/g

/**
 * Folded words as the search's stemmer finds them: of ة and ه at the end it is the one by which it finds both. For the search alone: a
 * short word loses its article, by which names and translators' memory tell words apart.
 */
export const withOneEnding = (folded: string): string =>
  /[ةه]/.test(folded)
    ? folded
        .replace(shortWords, '$1$2ه')
        .replace(withArticle, '$1$2ة')
        .replace(endingInYeh, '$1$2ة')
        .replace(endingLonger, '$1$2ة')
    : folded

/** A text as it is searched. The same as `search_fold` in Postgres. */
export const foldForSearch = (text: string): string => withOneEnding(foldText(text))
