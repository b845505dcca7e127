import type { Pair, VersionPart } from './align-versions'
import { PairError, pairName } from './settled-pairs'
import type { Transcript, TranscriptExchange } from './transcript'

export type PartMark = 'notInThisLanguage' | 'joinedWithNext' | 'onlyInThisLanguage'

/** A part of a translation: which part of the original it is (from 0; null for none), and its words, if it has any. */
export interface JoinedPart {
  original: number | null
  mark: PartMark | null
  text: Pick<TranscriptExchange, 'question' | 'paragraphs' | 'blocks' | 'speakerName'> | null
}

export const versionParts = ({ exchanges }: Transcript): VersionPart[] =>
  exchanges.map(({ question, speakerName, paragraphs }) => ({
    asks: question !== null,
    speaker: speakerName,
    length: [question ?? '', ...paragraphs].join('').length,
  }))

/** Two parts of the translation that are one in the original stand together, unless the second asks something. */
function together(texts: readonly TranscriptExchange[], pair: Pair): TranscriptExchange | null {
  const [first, ...rest] = texts
  if (!first) return null
  const asks = rest.some(({ question }) => question !== null)
  if (asks)
    throw new PairError(
      `${pairName(pair)}: the later part has a question of its own, which has no place in an answer. Settle it as one that only the second file has (-=${String(pair.target.at(-1))}).`,
    )
  return {
    ...first,
    paragraphs: texts.flatMap(({ paragraphs }) => paragraphs),
    blocks: texts.flatMap(({ blocks }) => blocks),
  }
}

/** The parts of a translation in the order of their original, with the marks of those that have no counterpart. */
export function joinVersions(pairs: readonly Pair[], target: Transcript): JoinedPart[] {
  const textsOf = ({ target: numbers }: Pair) =>
    numbers.flatMap((n) => {
      const text = target.exchanges[n - 1]
      return text ? [text] : []
    })
  return pairs.flatMap((pair): JoinedPart[] => {
    const texts = textsOf(pair)
    if (pair.source.length === 0)
      return texts.map((text) => ({ original: null, mark: 'onlyInThisLanguage', text }))
    const text = together(texts, pair)
    return pair.source.map((n, at) => {
      const isLast = at === pair.source.length - 1
      const mark = text === null ? 'notInThisLanguage' : isLast ? null : 'joinedWithNext'
      return { original: n - 1, mark, text: isLast ? text : null }
    })
  })
}
