import { expect } from 'vitest'
import { splitLines } from '../../../src/newsroom/transcripts/split-lines'
import type { Transcript } from '../../../src/newsroom/transcripts/transcript'

/**
 * Expects every line that is not blank once and in order, and each exchange where it says that it stands. That the
 * words of a line are in the part that it became is `unaccounted`’s to prove.
 */
export function expectLines(text: string, { lines, exchanges, headline, people }: Transcript): void {
  expect(lines.map(({ line }) => line)).toEqual(splitLines(text).lines.map(({ line }) => line))
  for (const { became, exchange } of lines) {
    expect(exchange !== null).toBe(became === 'question' || became === 'answer')
    expect(exchange ?? -1).toBeLessThan(exchanges.length)
  }
  const at = new Map(lines.map((one) => [one.line, one]))
  for (const [index, { line }] of exchanges.entries()) expect(at.get(line)?.exchange).toBe(index)
  for (const { line } of people) expect(['name', 'bio']).toContain(at.get(line)?.became)
  expect(lines.some(({ became }) => became === 'headline')).toBe(headline !== '')
}
