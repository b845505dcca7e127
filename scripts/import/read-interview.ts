import type { Payload } from 'payload'

import { identityOf, importedBefore } from '@/cms/bringing/store-transcript'
import type { ReadTranscript } from '@/newsroom/transcripts/read-transcript'

import { inTransaction } from '../cms/open-payload'
import { ask } from './ask'
import { type Choices, UsageError } from './choices'
import { describeOpenQuestions, openQuestions } from './open-questions'
import { readTranscriptFile, report } from './read-file'

export interface Read extends ReadTranscript {
  file: string
  choices: Choices
}

const knownText = async (text: string, language: string, payload: Payload) =>
  inTransaction(payload, (req) => importedBefore(identityOf(text, language), req))

/** The file and everything that it does not say; asked for on a terminal, refused elsewhere. */
export async function readInterview(file: string, given: Choices, payload: Payload): Promise<Read> {
  const read = await readTranscriptFile(file, given.narration)
  const { text, transcript, notes } = read
  const choices = structuredClone(given)
  const known = choices.language ? await knownText(text, choices.language, payload) : null
  const questions = known ? [] : openQuestions(transcript, choices)
  if (questions.length > 0 && !process.stdin.isTTY)
    throw new UsageError(describeOpenQuestions(file, questions))
  if (questions.length > 0) {
    report(file, { transcript, notes })
    await ask(transcript, choices)
  }
  return { ...read, file, choices }
}
