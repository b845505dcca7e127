/** How many words two texts have in common in the same order. */
export function longestCommonSubsequence(one: readonly string[], other: readonly string[]): number {
  let above = new Array<number>(other.length + 1).fill(0)
  for (const word of one) {
    const row = [0]
    for (const [at, compared] of other.entries()) {
      const best = word === compared ? (above[at] ?? 0) + 1 : Math.max(above[at + 1] ?? 0, row[at] ?? 0)
      row.push(best)
    }
    above = row
  }
  return above.at(-1) ?? 0
}
