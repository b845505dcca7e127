import type { LexicalNode } from '@/text/lexical'

/** A paragraph or a list, as the editor stores it. */
export type TextBlock = LexicalNode & { type: string; version: number; children: LexicalNode[] }

/** An interview as a text file gives it, before anyone has said who is who. Lines count from 1. */
export interface Transcript {
  /** Empty where the text starts with a question. */
  headline: string
  /** As it stands in the file, where front matter has it: in quotation marks, with escapes, over several lines. */
  headlineTyped: string | null
  headlineLine: number
  /** Its paragraphs are joined by blank lines. */
  standfirst: string | null
  standfirstLine: number | null
  exchanges: TranscriptExchange[]
  people: TranscriptPerson[]
  /** Typography that is not stored (`Q:`, `**`), as typed, in the order of the text. */
  markers: TranscriptMarker[]
  notUnderstood: NotUnderstood[]
  /** What the file says of its text in front matter. Offered, and never taken unasked. */
  facts: FileFact[]
  warnings: TranscriptWarning[]
  /** Every line of the text that is not blank, once and in order. */
  lines: TranscriptLine[]
}

/** What a line of the text became, for whoever looks at the text beside the interview. */
export interface TranscriptLine {
  line: number
  became:
    'headline' | 'standfirst' | 'question' | 'answer' | 'name' | 'bio' | 'told' | 'leftOut' | 'notUnderstood'
  /** Which of the exchanges, from 0, where it is a question or an answer. */
  exchange: number | null
  /** Nothing in the text says so beyond doubt. */
  isGuess: boolean
}

/** Without a question it belongs to the question above. */
export interface TranscriptExchange {
  question: string | null
  /** As the text labels who answers; null after `A:` or no label. */
  speakerName: string | null
  paragraphs: string[]
  /** The same as rich text. */
  blocks: TextBlock[]
  line: number
}

export interface TranscriptPerson {
  name: string
  bio: string[]
  /** The same as rich text. */
  blocks: TextBlock[]
  line: number
}

export interface TranscriptMarker {
  line: number
  text: string
  kind: 'question' | 'answer' | 'emphasis' | 'time' | 'fact'
  /** Whose `NAME:` it is. */
  name: string | null
}

export interface FileFact {
  is: 'person' | 'day' | 'slug'
  /** How the file calls it. */
  key: string
  /** A name; an instant; a slug as ours are. */
  value: string
  line: number
}

export interface NotUnderstood {
  line: number
  text: string
  why: NotUnderstoodReason
}

export type NotUnderstoodReason =
  'rule' | 'credit-line' | 'front-matter' | 'left-out' | 'legend' | 'no-questions'

/** Why a paragraph is no word of the interview. */
export type AsideReason = NotUnderstoodReason | 'told'

export interface TranscriptWarning {
  line: number
  code: TranscriptWarningCode
  params: Readonly<Record<string, string | number>>
}

export type TranscriptWarningCode =
  | 'answer-inferred'
  | 'asker-inferred'
  | 'direction-controls-dropped'
  | 'empty-question'
  | 'front-matter-broken'
  | 'front-matter-long'
  | 'front-matter-toml'
  | 'front-matter-unread'
  | 'lines-joined'
  | 'markdown-definition'
  | 'markdown-heading'
  | 'markdown-kept'
  | 'markdown-link'
  | 'markdown-link-title'
  | 'markdown-long'
  | 'markdown-more'
  | 'markdown-quote'
  | 'markup-in-text'
  | 'names-without-question'
  | 'no-headline'
  | 'no-questions'
  | 'person-without-bio'
  | 'person-without-evidence'
  | 'possible-label'
  | 'possible-marker'
  | 'possible-markers'
  | 'possible-person'
  | 'possible-question'
  | 'possible-speaker'
  | 'question-of-several-paragraphs'
  | 'question-without-answer'
  | 'questions-by-look'
  | 'quotation-differs'
  | 'quotations-not-compared'
  | 'speaker-inferred'
  | 'weak-markers'
  | 'weak-question'
