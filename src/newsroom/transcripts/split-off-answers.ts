import type { ExchangeParts } from './exchange-parts'
import { joinLines } from './split-paragraphs'

/**
 * "Q: Why?" with its answer on the next line, no blank line between: where at least half of the questions would
 * otherwise have no answer, the line break after a question mark was meant.
 */
export function splitOffAnswers(exchanges: readonly ExchangeParts[]): ExchangeParts[] {
  const split = exchanges.map(splitOffAnswer)
  const unanswered = exchanges.filter(({ answer }, index) => answer.length === 0 && split[index] !== null)
  const isHabit = unanswered.length * 2 >= exchanges.length
  return exchanges.map((exchange, index) => (isHabit ? (split[index] ?? exchange) : exchange))
}

function splitOffAnswer(exchange: ExchangeParts): ExchangeParts | null {
  const [asked, ...others] = exchange.question
  if (!asked || others.length > 0 || asked.closedAt !== null) return null
  const end = asked.lines.findLastIndex(({ text }) => /[?؟]["'”’»)*_]*$/u.test(text))
  const below = asked.lines.slice(end + 1)
  const [first] = below
  if (end === -1 || !first) return null
  const lines = asked.lines.slice(0, end + 1)
  const question = { ...asked, lines, text: joinLines(lines) }
  const answer = {
    line: first.line,
    lines: below,
    text: joinLines(below),
    marker: null,
    mend: null,
    time: '',
    isLegend: false,
    closedAt: null,
  }
  return { ...exchange, question: [question], answer: [answer, ...exchange.answer], isAnswerInferred: true }
}
