import type { Places } from './find-places'
import type { FrontMatterTitle } from './front-matter'
import type { Line } from './split-lines'
import type { Paragraph } from './paragraph'
import type { TranscriptLine, TranscriptWarning, TranscriptWarningCode } from './transcript'

type Became = TranscriptLine['became']

interface Place {
  lines: readonly number[]
  became: Became
  exchange: number | null
  isGuess: boolean
}

type LinePlaces = Omit<Places, 'warnings'>

const guesses: ReadonlySet<TranscriptWarningCode> = new Set([
  'answer-inferred',
  'asker-inferred',
  'names-without-question',
  'person-without-evidence',
  'possible-label',
  'possible-marker',
  'possible-markers',
  'possible-person',
  'possible-question',
  'possible-speaker',
  'speaker-inferred',
  'weak-question',
])

/** Says of every line what it became, and where a warning doubts it. */
export function toTranscriptLines(
  lines: readonly Line[],
  places: LinePlaces,
  warnings: readonly TranscriptWarning[],
): TranscriptLine[] {
  const doubted = new Set(warnings.flatMap(({ line, code }) => (guesses.has(code) ? [line] : [])))
  const known = new Map<number, TranscriptLine>()
  for (const { lines: own, became, exchange, isGuess } of listPlaces(places)) {
    const isDoubted = isGuess || own.some((line) => doubted.has(line))
    for (const line of own) known.set(line, { line, became, exchange, isGuess: isDoubted })
  }
  return lines.map(
    ({ line }) =>
      known.get(line) ?? { line, became: 'notUnderstood', exchange: null, isGuess: doubted.has(line) },
  )
}

function listPlaces({ title, headline, standfirst, exchanges, people, asides }: LinePlaces): Place[] {
  const place = (paragraphs: readonly Paragraph[], became: Became, exchange: number | null = null): Place[] =>
    paragraphs
      .filter((one) => !asides.has(one))
      .map(({ lines, marker }) => {
        const isGuess = marker?.isGuess ?? false
        return { lines: lines.map(({ line }) => line), became, exchange, isGuess }
      })
  return [
    ...[...asides].flatMap(([{ lines }, why]): Place[] => {
      const became = why === 'told' ? why : why === 'left-out' ? 'leftOut' : null
      return became ? [{ lines: lines.map(({ line }) => line), became, exchange: null, isGuess: false }] : []
    }),
    ...(title ? [placeOfTitle(title)] : []),
    ...place(headline, 'headline'),
    ...place(standfirst, 'standfirst'),
    ...exchanges.flatMap(({ question, answer, isAnswerInferred }, index) => [
      ...place(question, 'question', index),
      ...place(answer, 'answer', index).map((one, at) =>
        at === 0 && isAnswerInferred ? { ...one, isGuess: true } : one,
      ),
    ]),
    ...people.flatMap(({ line, bio }): Place[] => [
      { lines: [line], became: 'name', exchange: null, isGuess: false },
      ...place(bio, 'bio'),
    ]),
  ]
}

function placeOfTitle({ line, lastLine }: FrontMatterTitle): Place {
  const lines = Array.from({ length: lastLine - line + 1 }, (_, index) => line + index)
  return { lines, became: 'headline', exchange: null, isGuess: false }
}
