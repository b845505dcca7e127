/** Behind the question mark may stand quotation marks, and Markdown's signs. */
export const asks = /[?؟][”"»’')\]*_\s]*$/u
const marker = /^\s*(?:[*_#>]+\s*)?(?:(?:Q|A|س|ج)\s*[.:\-–—)]|\d{1,3}[.)]\s|[^\s:][^:]{0,40}:\s)/u

/** Whether it is worth asking what a paste is read as: at least two of its lines ask or are marked, and something else follows. */
export function looksLikeInterview(words: string): boolean {
  const lines = words.split('\n').filter((line) => line.trim() !== '')
  const asking = lines.filter((line) => asks.test(line) || marker.test(line))
  return lines.length >= 4 && asking.length >= 2
}
