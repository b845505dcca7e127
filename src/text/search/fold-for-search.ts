import { foldText } from './fold-text'

/** Before و hamza sits on what a writer was taught: شؤون and شئون, مسؤول and مسئول, جاؤوا and جاءوا. */
const beforeWaw = /[ؤئء](?=[\u064b-\u0652\u0670]*و)/g
/** قرائة is قراءة. */
const beforeEnding = /ائة/g
/** And at the end behind ي and و: شيء and شئ. */
const atTheEnd = /([يو])ء(?![\u0621-\u065f])/g

/** Hamza where it sits in one place for all. */
function withOneHamza(text: string): string {
  const composed = text.normalize('NFC')
  const seated = composed.replace(beforeWaw, 'و').replace(beforeEnding, 'اءة').replace(atTheEnd, '$1')
  return seated === composed ? text : seated
}

/** With their article, which makes no other word of them: غزة, السنة, and غزه, السنه, as many type them. */
const shortWords = /(^| )(?:[بك]?ال|لل)?([ء-ي]{2})[ةه](?= |$)/g
/** From these the stemmer takes so much that the article would be left: الحرية, القضية. */
const shortInYeh = /(^| )(?:[بك]?ال|لل)([ء-ي]{2}ي)[ةه](?= |$)/g
/** Behind an article no pronoun follows: what ends so is ة, or as if it were. */
const withArticle = /(^| )((?:[بك]?ال|لل)[ء-ي]{3,})ه(?= |$)/g
/** قريه is قرية; not عليه, أبيه and the like. */
const endingInYeh = /(^| )(?!(?:عل|ال|لد|يد|اب|اخ|بن)يه)([ء-ي]{2}ي)ه(?= |$)/g
/** Where the stemmer would take off two letters: مملكه, مباراه, علاوه. */
const endingLonger = /(^| )([ء-ي]{3,}[اك]|[ء-ي]{2,}او)ه(?= |$)/g
/** A country with two names, and a number with two spellings. */
const syria = /(^| )سوريا(?= |$)/g
const hundred = /(^| )(?:[بك]?ال|لل)?ما[يء][ةه](?= |$)/g

/**
 * Folded words as the search's stemmer finds them: of ة and ه at the end it is the one by which it finds both. For the search alone: a
 * short word loses its article, by which names and translators' memory tell words apart.
 */
const withOneEnding = (folded: string): string =>
  /[ةه]|سوريا/.test(folded)
    ? folded
        .replace(hundred, '$1ميه')
        .replace(syria, '$1سورية')
        .replace(shortWords, '$1$2ه')
        .replace(shortInYeh, '$1$2ة')
        .replace(withArticle, '$1$2ة')
        .replace(endingInYeh, '$1$2ة')
        .replace(endingLonger, '$1$2ة')
    : folded

/** A text as it is compared, and as it is searched: folded once, as a rule, since that takes its time. */
export function foldBoth(text: string): { compared: string; searched: string } {
  const compared = foldText(text)
  const seated = withOneHamza(text)
  return { compared, searched: withOneEnding(seated === text ? compared : foldText(seated)) }
}

/** A text as it is searched. The same as `search_fold` in Postgres. */
export const foldForSearch = (text: string): string => foldBoth(text).searched
