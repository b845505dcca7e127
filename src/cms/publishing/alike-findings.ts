import type { Finding } from './publish-findings'

/** So many lines that say the same are read one by one. */
const mostAlike = 3

/** Those that say the same as one, where there are many: the first of them, and how many more there are. */
export function alikeFindings(findings: readonly Finding[]): { first: Finding; more: number }[] {
  const kinds = new Map<string, Finding[]>()
  for (const finding of findings) {
    const kind = `${finding.complaint} ${finding.words ?? ''}`
    kinds.set(kind, [...(kinds.get(kind) ?? []), finding])
  }
  return [...kinds.values()].flatMap((alike) => {
    const [first] = alike
    return first && alike.length > mostAlike
      ? [{ first, more: alike.length - 1 }]
      : alike.map((one) => ({ first: one, more: 0 }))
  })
}
