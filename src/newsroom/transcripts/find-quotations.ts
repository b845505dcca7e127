export interface Quotation {
  text: string
  line: number
}

const pairs = [/“([^“”]+)”/gu, /"([^"]+)"/gu, /«([^«»]+)»/gu, /‘([^‘]+?)’(?![\p{L}\p{N}])/gu]
const fewestWords = 5

/** What stands between quotation marks and is long enough to be someone's sentence. */
export function findQuotations(text: string, line: number): Quotation[] {
  return pairs
    .flatMap((pair) => [...text.matchAll(pair)])
    .map((found) => found[1]?.trim() ?? '')
    .filter((quoted) => quoted.split(/\s+/).length >= fewestWords)
    .map((quoted) => ({ text: quoted, line }))
}
