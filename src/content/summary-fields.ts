import type { Interview } from '@/payload-types'

/** Everything that a summary needs, and not the text. */
export const summaryFields = {
  headline: true,
  standfirst: true,
  cardText: true,
  protectsPeople: true,
  slug: true,
  language: true,
  sourceLanguage: true,
  authors: true,
  houseByline: true,
  translators: true,
  noTranslator: true,
  topics: true,
  places: true,
  hero: true,
  publishedAt: true,
  updatedAt: true,
  words: true,
  questions: true,
  work: true,
} as const

/** An interview as lists query it. */
export type ListedInterview = Pick<Interview, 'id' | keyof typeof summaryFields>

/** Of the records that a list names, only what it prints: no bio is loaded to print a byline. */
export const populatedFields = {
  authors: { name: true, slug: true },
  translators: { name: true, slug: true },
  topics: { name: true, slug: true },
  places: { name: true, slug: true },
} as const
