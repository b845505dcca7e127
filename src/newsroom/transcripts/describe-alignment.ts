import type { Alignment, Doubt } from './align-versions'
import { pairName } from './settled-pairs'
import type { Transcript, TranscriptExchange } from './transcript'

const reasons: Readonly<Record<Doubt, string>> = {
  count: 'not as many parts on both sides',
  question: 'one begins with a question, the other goes on answering',
  speaker: 'another speaker',
  length: 'one is far longer',
}

const firstWords = 6

const words = (text: string) => text.split(/\s+/u).filter(Boolean)

/** "5  Q  Rima Dulayb  41 words  How did the boats…": what an editor recognises a part by. */
function partLine(n: number, { question, speakerName, paragraphs }: TranscriptExchange): string {
  const all = [...words(question ?? ''), ...paragraphs.flatMap(words)]
  const opening = all.slice(0, firstWords).join(' ') + (all.length > firstWords ? ' …' : '')
  const cells = [
    String(n),
    question === null ? 'A' : 'Q',
    speakerName ?? '',
    `${String(all.length)} words`,
    opening,
  ]
  return cells.filter((cell) => cell !== '').join('  ')
}

/** Two lines for each place, one under the other: two scripts in one line of a terminal change places. */
function inTurn(source: readonly string[], target: readonly string[]): string[] {
  return Array.from({ length: Math.max(source.length, target.length) }).flatMap((_, n) =>
    [source[n], target[n]].filter((line) => line !== undefined),
  )
}

/** The parts of two texts in turn, as far as they are found, and those that an editor has to settle. */
export function describeAlignment(alignment: Alignment, source: Transcript, target: Transcript): string[] {
  const lines = (of: string, side: Transcript, numbers: readonly number[]) =>
    numbers.flatMap((n) => {
      const part = side.exchanges[n - 1]
      return part ? [`    ${of} ${partLine(n, part)}`] : []
    })
  const rows = [
    ...alignment.pairs.map((pair) => ({ ...pair, title: pairName(pair) })),
    ...alignment.open.map((run) => ({
      ...run,
      title: `${run.why === 'count' ? 'open' : pairName(run)}  ? ${reasons[run.why]}`,
    })),
  ]
  const place = ({ source: numbers, target: others }: (typeof rows)[number]) => numbers[0] ?? others[0] ?? 0
  return rows
    .sort((a, b) => place(a) - place(b))
    .flatMap((row) => [
      `  ${row.title}`,
      ...inTurn(lines('first ', source, row.source), lines('second', target, row.target)),
    ])
}

/** What to do about it, with the flag. */
export const howToSettle =
  'Say with --pair which belong together: 4=5 (the fourth part of the first file is the fifth of the second), 6=- (not in the second), ' +
  '-=7 (only in the second; alone it is written --pair=-=7), 3+4=3 (two parts are one in the second). Several with commas; those between follow by their order.'
