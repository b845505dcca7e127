import type { FormState } from 'payload'

import { plainText } from '@/text/plain-text'

const names = ['question', 'answer', 'text', 'caption'] as const

/** What a part says, as the form holds it: the same object as long as nothing of it has changed. */
export type PartWords = Readonly<Record<(typeof names)[number], unknown>>

export const noWords: PartWords = { question: null, answer: null, text: null, caption: null }

/** Longer than a line, so that a part is found by its words; shorter than what a page of 1,000 of them would be slow to draw. */
const longestSummary = 600
const longestLabel = 110

export function wordsIn(fields: FormState, path: string): PartWords {
  const valueOf = (name: string): unknown => fields[`${path}.${name}`]?.value
  return {
    question: valueOf('question'),
    answer: valueOf('answer'),
    text: valueOf('text'),
    caption: valueOf('caption'),
  }
}

export const areSameWords = (one: PartWords, other: PartWords): boolean =>
  names.every((name) => Object.is(one[name], other[name]))

const oneLine = (value: unknown): string =>
  (typeof value === 'string' ? value : plainText(value)).replace(/\s+/g, ' ').trim()

const cut = (text: string, longest: number): string =>
  text.length > longest ? `${text.slice(0, longest)}…` : text

/** What an exchange is called in a long interview: the question it asks. */
export const questionLine = ({ question }: PartWords): string => cut(oneLine(question), longestLabel)

export const hasAnswer = ({ answer }: PartWords): boolean => oneLine(answer) !== ''

/** The first words of a part, a paragraph each, for where its fields are not drawn. */
export const summaryOf = (words: PartWords): string[] =>
  names.map((name) => cut(oneLine(words[name]), longestSummary)).filter((line) => line !== '')

const lineHeight = 24
const perLine = 76
/** What its labels, its buttons and its empty fields take. */
const roomAround: Readonly<Record<string, number>> = {
  questionAnswer: 275,
  narration: 180,
  figure: 360,
  pullQuote: 260,
  translatorNote: 110,
}

/** About how high the fields of a part are going to be, in pixels, before anybody has seen them. */
export function likelyHeight(kind: string, words: PartWords): number {
  const lines = names.map((name) => Math.ceil(oneLine(words[name]).length / perLine))
  return (roomAround[kind] ?? 250) + lines.reduce((sum, count) => sum + count, 0) * lineHeight
}

/** What the head of a part and the room around its fields take. */
export const headHeight = 84
export const closedHeight = 42
