import { toNfkd } from '@/text/normal-form'

const anyOf = (ranges: readonly string[], sign = '') => new RegExp(`[${sign}${ranges.join('')}]+`, 'gu')

/** Accents, tashkeel, tatweel, Koranic signs, marks of direction, joiners. */
const marks = anyOf([
  '\\u00ad\\u02b0-\\u036f\\u0610-\\u061a\\u061c\\u0640\\u064b-\\u065f\\u0670\\u06d6-\\u06dc\\u06df-\\u06e8\\u06ea-\\u06ed',
  '\\u08d3-\\u08ff\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufe00-\\ufe0f\\ufeff',
])
/** Listed, since what a database counts as a letter depends on its locale. */
const notInWords = anyOf(
  [
    '0-9a-z\\u00b5\\u00df-\\u00f6\\u00f8-\\u02af\\u0370-\\u03ff\\u0400-\\u052f\\u0531-\\u0587\\u05d0-\\u05ea',
    '\\u0620-\\u063f\\u0641-\\u064a\\u066e\\u066f\\u0671-\\u06d3\\u06d5\\u06ee-\\u06ff\\u0750-\\u077f\\u08a0-\\u08c7',
    '\\u0900-\\u1fff\\u2c00-\\u2dff\\u3040-\\ud7a3',
  ],
  '^',
)
/** A word's `'s` and its like, which belong to grammar. Any other apostrophe is a letter's (Ma'arrat). */
const clitics = /'(s|t|d|m|ll|re|ve)(?![a-z0-9])/g
/** و and ف before the article, which the stemmer leaves; not of والد, a father, and all that is made of it. */
const conjunctions = /(^| )[وف](?=ال[ء-ي]{3})(?!الد(ة|ان|ين|ا|ي|ت)?(ي|ه|ها|هم|هما|ك|كم|نا)?( |$))/g
const pairs = (from: string, to: string): [string, string][] => {
  const targets = Array.from(to)
  return Array.from(from, (letter, n) => [letter, targets[n] ?? ''])
}

const letters = new Map([
  ...pairs('ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'abcdefghijklmnopqrstuvwxyz'),
  ...pairs('АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ', 'абвгдежзиклмнопрстуфхцчшщъыьэюя'),
  ...pairs('ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩς', 'αβγδεζηθικλμνξοπρστυφχψωσ'),
  ...pairs('ØøĐđÐðŁłıŦŧĦħ', 'ooddddllitthh'),
  ...([
    ['Æ', 'ae'],
    ['æ', 'ae'],
    ['Œ', 'oe'],
    ['œ', 'oe'],
    ['ß', 'ss'],
    ['Þ', 'th'],
    ['þ', 'th'],
  ] as const),
  ...pairs('ىٱیېکڪہھە', 'ياييككههه'),
  ...pairs('٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹', '01234567890123456789'),
  ...pairs('`‘’‛′', "'''''"),
])
/** Only what occurs is looked up: most letters are what they are. */
const others = anyOf([...letters.keys()])

/**
 * A text as it is compared: words of one form, a space between two. Case, accents, tashkeel, tatweel, presentation forms
 * and Persian letters go, hamza leaves its seat; every word stays, with its article and its ة. The same as `search_letters` in Postgres.
 */
export function foldText(text: string): string {
  const plain = toNfkd(text).replace(marks, '')
  const folded = plain
    .replace(others, (some) => Array.from(some, (letter) => letters.get(letter) ?? letter).join(''))
    .replace(clitics, '')
    .replaceAll("'", '')
    .replace(notInWords, ' ')
    .replace(conjunctions, '$1')
  return folded.replace(/^ +| +$/g, '')
}
