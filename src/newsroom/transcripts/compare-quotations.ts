import type { Quotation } from './find-quotations'
import { foldWords } from './fold-words'
import { longestCommonSubsequence } from './longest-common-subsequence'
import { splitSentences } from './split-sentences'
import type { TranscriptWarning } from './transcript'

const mostQuotations = 20
const mostCandidates = 12
const longestCompared = 200
/** The part of a quotation's words that a sentence must have, in order, to be what was quoted. */
const close = 0.5

/** Warns of quotations that no answer has word for word, but one has nearly. They are reported, never mended. */
export function compareQuotations(
  quotations: readonly Quotation[],
  answers: readonly string[],
): TranscriptWarning[] {
  if (quotations.length === 0) return []
  const typed = comparable(answers.join('\n'))
  const distinct = [...new Map(quotations.map((one) => [one.text, one])).values()]
  const compared = distinct.slice(0, mostQuotations)
  const differing = compared.filter(({ text }) => !typed.includes(comparable(text)))
  const warnings = differing.length === 0 ? [] : warnOfNearest(differing, answers)
  const left = distinct.length - compared.length
  const line = distinct[mostQuotations]?.line ?? 1
  if (left > 0) warnings.push({ line, code: 'quotations-not-compared', params: { count: left } })
  return warnings
}

function warnOfNearest(quotations: readonly Quotation[], answers: readonly string[]): TranscriptWarning[] {
  const sentences = answers.flatMap((answer) => splitSentences(answer))
  const wordsOf = sentences.map((sentence) => foldWords(sentence))
  const index = new Map<string, number[]>()
  for (const [at, words] of wordsOf.entries()) {
    for (const word of new Set(words)) {
      const known = index.get(word)
      if (known) known.push(at)
      else index.set(word, [at])
    }
  }
  return quotations.flatMap(({ text, line }): TranscriptWarning[] => {
    const quoted = foldWords(text).slice(0, longestCompared)
    const shared = new Uint32Array(sentences.length)
    for (const word of new Set(quoted)) {
      for (const at of index.get(word) ?? []) shared[at] = (shared[at] ?? 0) + 1
    }
    const best = topCandidates(shared)
      .map((at) => {
        const words = (wordsOf[at] ?? []).slice(0, longestCompared)
        return { at, score: longestCommonSubsequence(quoted, words) / quoted.length }
      })
      .reduce((one, other) => (other.score > one.score ? other : one), { at: -1, score: 0 })
    if (best.score < close) return []
    const params = { quotation: text, nearest: sentences[best.at] ?? '' }
    return [{ line, code: 'quotation-differs', params }]
  })
}

function topCandidates(shared: Uint32Array): number[] {
  const top: number[] = []
  for (const [at, count] of shared.entries()) {
    const isBetter = top.length < mostCandidates || count > (shared[top.at(-1) ?? 0] ?? 0)
    if (count === 0 || !isBetter) continue
    top.push(at)
    top.sort((a, b) => (shared[b] ?? 0) - (shared[a] ?? 0))
    if (top.length > mostCandidates) top.pop()
  }
  return top
}

/** A quotation's first capital, the kind of its apostrophes and the stop before its closing mark are typography. */
function comparable(text: string): string {
  const plain = text
    .replace(/[’ʼ‘]/g, "'")
    .replace(/[“”«»]/g, '"')
    .replace(/\s+/g, ' ')
    .toLowerCase()
  let end = plain.length
  while (end > 0 && /[.,،\s]/u.test(plain.charAt(end - 1))) end -= 1
  return plain.slice(0, end)
}
