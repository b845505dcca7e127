import type { Paragraph } from './split-paragraphs'

export interface ExchangeParts {
  line: number
  asker: string | null
  speaker: string | null
  question: Paragraph[]
  answer: Paragraph[]
  isAnswerInferred?: boolean
}
