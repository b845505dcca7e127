/** What an editor says of parts, counted from 1: `4=5`, `6=-`, `-=7`, `3+4=3`. */
export interface Settled {
  source: readonly number[]
  target: readonly number[]
}

/** What an editor said cannot be meant so. */
export class PairError extends Error {}

export const pairName = ({ source, target }: Settled) =>
  `${source.length > 0 ? source.join('+') : '-'}=${target.length > 0 ? target.join('+') : '-'}`

/** Reads what an editor typed: pairs with commas or spaces between them. */
export function readPairs(typed: string): Settled[] {
  return typed
    .split(/[\s,;]+/)
    .filter(Boolean)
    .map((pair) => {
      const found = /^(?<source>-|\d+(?:\+\d+)*)=(?<target>-|\d+(?:\+\d+)*)$/.exec(pair)
      const side = (text = '-') => (text === '-' ? [] : text.split('+').map(Number))
      const [source, target] = [side(found?.groups?.['source']), side(found?.groups?.['target'])]
      if (source.length + target.length === 0)
        throw new PairError(
          `"${pair}" is no pair. Write 4=5 (the fourth part of the first file is the fifth of the second), 6=- (not in the second), -=7 (only in the second) or 3+4=3 (two parts that are one in the second).`,
        )
      return { source, target }
    })
}

/** Refuses pairs that cannot be: unknown, settled twice, or crossing. */
export function checkSettled(settled: readonly Settled[], sources: number, targets: number): void {
  const run = (numbers: readonly number[]) =>
    numbers.every((n, at) => at === 0 || n === (numbers[at - 1] ?? 0) + 1)
  const known = (numbers: readonly number[], count: number) => numbers.every((n) => n >= 1 && n <= count)
  for (const pair of settled) {
    if (!known(pair.source, sources) || !known(pair.target, targets))
      throw new PairError(
        `${pairName(pair)}: the first file has ${String(sources)} parts, the second ${String(targets)}.`,
      )
    if (!run(pair.source) || !run(pair.target) || (pair.source.length > 1 && pair.target.length > 1))
      throw new PairError(
        `${pairName(pair)}: only neighbours can be joined, and on one side only. Settle the others one by one.`,
      )
  }
  for (const side of ['source', 'target'] as const) {
    const numbers = settled.flatMap((pair) => pair[side])
    const twice = numbers.find((n, at) => numbers.indexOf(n) !== at)
    if (twice !== undefined)
      throw new PairError(
        `Part ${String(twice)} of the ${side === 'source' ? 'first' : 'second'} file is settled twice.`,
      )
  }
  const both = settled.filter(({ source, target }) => source.length > 0 && target.length > 0)
  const crossing = both.find((pair, at) => (pair.target[0] ?? 0) < (both[at - 1]?.target[0] ?? 0))
  if (crossing)
    throw new PairError(
      `${pairName(crossing)} crosses the pair before it. A translation has the order of its original: move the part in the second file.`,
    )
}
