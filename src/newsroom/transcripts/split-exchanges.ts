import type { ExchangeParts } from './exchange-parts'
import { speakerKey } from './speaker-key'
import type { Paragraph } from './paragraph'
import { splitOffAnswers } from './split-off-answers'
import type { TranscriptWarning } from './transcript'

/** `paragraphs` start at the first marker. */
export function splitExchanges(paragraphs: readonly Paragraph[]): ExchangeParts[] {
  const continuesQuestion = questionParagraphs(paragraphs)
  const answersAreNamed = paragraphs.some(
    ({ marker, mend }) => mend === null && marker?.kind === 'answer' && marker.name !== null,
  )
  const exchanges: ExchangeParts[] = []
  let inAnswer = true
  for (const [index, paragraph] of paragraphs.entries()) {
    const { marker, line, mend } = paragraph
    const current = exchanges.at(-1)
    if (marker && mend === 'answer' && current) {
      if (current.answer.length === 0) current.speaker ??= marker.name
      current.answer.push(paragraph)
      inAnswer = true
    } else if (marker?.kind === 'question') {
      const { name: asker } = marker
      const isOfOne = marker.goesOn === true || (asker !== null && sameName(asker, current?.asker ?? null))
      const goesOn = mend === null && current && !inAnswer && isOfOne
      if (goesOn) current.question.push(paragraph)
      else exchanges.push({ line, asker, speaker: null, question: [paragraph], answer: [] })
      inAnswer = false
    } else if (marker) {
      if (current && !inAnswer) {
        current.speaker = marker.name
        current.answer.push(paragraph)
      } else if (current && sameName(marker.name, current.speaker)) {
        current.answer.push(paragraph)
      } else {
        exchanges.push({ line, asker: null, speaker: marker.name, question: [], answer: [paragraph] })
      }
      inAnswer = true
    } else if (current) {
      // A marker alone on its line introduces the paragraph below.
      const isAskersTurn = current.asker !== null && answersAreNamed
      const isQuestion =
        !inAnswer &&
        (isAskersTurn || continuesQuestion.has(index) || current.question.every(({ text }) => text === ''))
      if (!isQuestion) inAnswer = true
      if (isQuestion) current.question.push(paragraph)
      else current.answer.push(paragraph)
    }
  }
  return splitOffAnswers(exchanges)
}

const sameName = (one: string | null, other: string | null) =>
  speakerKey(one ?? '') === speakerKey(other ?? '')

/**
 * Unmarked paragraphs between a question and a marked answer belong to the question, if in this text no question but
 * the last is without a marked answer; otherwise they are the answer and the marker brings in a second voice.
 */
function questionParagraphs(paragraphs: readonly Paragraph[]): Set<number> {
  const kinds = paragraphs.flatMap(({ marker, mend }) => (marker && mend === null ? [marker.kind] : []))
  const answersAreMarked = kinds.every(
    (kind, index) => kind === 'answer' || index === kinds.length - 1 || kinds[index + 1] === 'answer',
  )
  const found = new Set<number>()
  if (!answersAreMarked) return found
  let next: 'question' | 'answer' | null = null
  for (let index = paragraphs.length - 1; index >= 0; index -= 1) {
    const { marker, mend } = paragraphs[index] ?? {}
    if (marker) next = mend ? 'question' : marker.kind
    else if (next === 'answer') found.add(index)
  }
  return found
}

export function warnOfExchanges(exchanges: readonly ExchangeParts[]): TranscriptWarning[] {
  return exchanges.flatMap(({ line, question, answer, isAnswerInferred }): TranscriptWarning[] => {
    const asked = question.filter(({ text }) => text !== '')
    const answered = answer.some(({ text }) => text !== '')
    const warnings: TranscriptWarning[] = []
    if (question.length > 0 && asked.length === 0) warnings.push({ line, code: 'empty-question', params: {} })
    if (asked.length > 1) {
      warnings.push({ line, code: 'question-of-several-paragraphs', params: { count: asked.length } })
    }
    if (isAnswerInferred) {
      warnings.push({ line, code: 'answer-inferred', params: { question: asked[0]?.text ?? '' } })
    }
    if (!answered) {
      warnings.push({ line, code: 'question-without-answer', params: { question: asked[0]?.text ?? '' } })
    }
    return warnings
  })
}
