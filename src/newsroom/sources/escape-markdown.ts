const isLetter = (sign: string | undefined) => sign !== undefined && /[\p{L}\p{M}\p{N}]/u.test(sign)

/** Signs that may be a word's: whether Markdown takes them for its own depends on what stands beside them. */
const beside: ReadonlyMap<string, (before: string | undefined, after: string | undefined) => boolean> =
  new Map([
    ['_', (before, after) => !isLetter(before) || !isLetter(after)],
    ['<', (_, after) => after === undefined || /[a-z/!?]/i.test(after)],
    ['&', (_, after) => after === undefined || /[a-z#]/i.test(after)],
    ['~', (before, after) => [before, after].some((sign) => sign === undefined || sign === '~')],
    ['!', (_, after) => after === undefined],
  ])

/** Words so that Markdown reads exactly these; another piece of the text may stand on either side. */
export const escapeWords = (words: string): string =>
  words.replace(/[\\*`[\]_<&~!]/gu, (sign, at: number) => {
    const isSign = beside.get(sign)?.(words[at - 1], words[at + 1]) ?? true
    return isSign ? `\\${sign}` : sign
  })

const starts = [/^#{1,6}(?=\s|$)/u, /^[-+](?=\s|$)/u, /^>/u, /^-(?:\s*-){2,}\s*$/u, /^\+\+\+$/u]
/** As `numbered` of markdown-blocks keeps it; years are not so short. */
const number = /^\d{1,3}[.)](?:\s+|$)/u
const year = /^(\d{4,9})(?=[.)](?:\s|$))/u

/** The beginning of a paragraph, so that it is one. Numbers of questions stay: reading keeps them as they are typed. */
export function escapeStart(line: string): string {
  const numbers = number.exec(line)?.[0]
  if (numbers !== undefined) return numbers + escapeStart(line.slice(numbers.length))
  if (/^[|:\-\s]*\|[|:\-\s]*$/u.test(line)) return line.replaceAll('|', '\\|')
  return starts.some((start) => start.test(line)) ? `\\${line}` : line.replace(year, '$1\\')
}

/** A sign at the end of a heading closes it. */
export const escapeEnd = (heading: string): string => heading.replace(/(?<!\\)#+$/u, (signs) => `\\${signs}`)

/** An address within the brackets of a link. */
export const escapeAddress = (href: string): string =>
  href
    .replace(/[\s()<>\\]/gu, (sign) =>
      /[()]/.test(sign) ? `%${sign.charCodeAt(0).toString(16)}` : encodeURIComponent(sign),
    )
    .replace(/&(?=#?\w+;)/gu, '\\&')
