import { createInterface } from 'node:readline/promises'

import { evidenceFor } from '@/newsroom/transcripts/evidence-for'
import type { Transcript } from '@/newsroom/transcripts/transcript'

import { type Choices, toInterviewee, toLanguage, toPublished, toSpoken, UsageError } from './choices'
import { type OpenQuestion, openQuestions } from './open-questions'

type Answer = (text: string, choices: Choices) => void

const named = (text: string): string => {
  if (text === '') throw new UsageError('Write the name.')
  return text
}

function whatFor(name: string): { words: string; answer: Answer } {
  return {
    words: `What did ${name} do? (a)uthor, (t)ranslator, (b)oth, or (i)nterviewed here: `,
    answer: (text, choices) => {
      const did = text.toLowerCase()
      if (!['a', 't', 'b', 'i'].includes(did)) throw new UsageError('Type a, t, b or i.')
      if (did === 'a' || did === 'b') choices.authors.push(name)
      if (did === 't' || did === 'b') choices.translators.push(name)
      if (did === 'i') choices.interviewees.push({ name, protection: 'named' })
    },
  }
}

function wordsOf(question: OpenQuestion): { words: string; answer: Answer } {
  switch (question.about) {
    case 'language':
      return {
        words: 'Which language is this text in? (en, ar): ',
        answer: (text, c) => (c.language = toLanguage(text)),
      }
    case 'spoken':
      return {
        words: 'Which language was spoken? (a code such as ar, apc, en): ',
        answer: (text, c) => c.spoken.push(toSpoken(text)),
      }
    case 'published':
      return {
        words: 'When was it published? (YYYY-MM-DD): ',
        answer: (text, c) => (c.published = toPublished(text)),
      }
    case 'author':
      return { words: 'Who conducted or wrote it? ', answer: (text, c) => c.authors.push(named(text)) }
    case 'translator':
      return { words: 'Who translated it? ', answer: (text, c) => c.translators.push(named(text)) }
    case 'interviewee':
      return {
        words: 'Who answers, and how may they be named? (NAME=named, =pseudonym or =described): ',
        answer: (text, c) => c.interviewees.push(toInterviewee(text)),
      }
    case 'person':
      return whatFor(question.name)
    case 'speaker':
      return {
        words: `${question.name} answers. How may they be named? (named, pseudonym, described): `,
        answer: (text, c) => c.interviewees.push(toInterviewee(`${question.name}=${text}`)),
      }
    default:
      return question satisfies never
  }
}

// People first: who did what often answers who is author and who is translator.
const order = (questions: OpenQuestion[]) =>
  questions.toSorted((a, b) => Number(b.about === 'person') - Number(a.about === 'person'))

/** Asks on the terminal, showing what the text says of each person, until nothing is open. */
export async function ask(transcript: Transcript, choices: Choices): Promise<void> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  try {
    for (;;) {
      const [question] = order(openQuestions(transcript, choices))
      if (!question) return
      if ('name' in question)
        for (const { text, line } of evidenceFor(transcript, question.name).slice(0, 6))
          console.log(`  line ${String(line)}: ${text}`)
      const { words, answer } = wordsOf(question)
      try {
        answer((await terminal.question(words)).trim(), choices)
      } catch (error) {
        if (!(error instanceof UsageError)) throw error
        console.log(error.message)
      }
    }
  } finally {
    terminal.close()
  }
}
