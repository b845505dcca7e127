import type { Paragraph } from './paragraph'

export interface ExchangeParts {
  line: number
  asker: string | null
  speaker: string | null
  question: Paragraph[]
  answer: Paragraph[]
  isAnswerInferred?: boolean
}
