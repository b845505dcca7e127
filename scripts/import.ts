import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { type Payload, ValidationError } from 'payload'

import { routes } from '@/lib/routes'
import { describeNotUnderstood, describeWarning } from '@/transcripts/describe-warning'
import { occursIn } from '@/transcripts/occurs-in'
import { parseTranscript } from '@/transcripts/parse-transcript'
import { readTranscriptBytes } from '@/transcripts/read-transcript-bytes'
import type { Transcript } from '@/transcripts/transcript'
import { TranscriptError } from '@/transcripts/transcript-error'
import { unaccounted } from '@/transcripts/unaccounted'

import { inTransaction, openPayload } from './cms/open-payload'
import { ask } from './import/ask'
import { type Choices, readArguments, UsageError } from './import/choices'
import { identityOf, type Imported, importedBefore, importTranscript } from './import/import-transcript'
import { describeOpenQuestions, openQuestions } from './import/open-questions'

interface Read {
  file: string
  text: string
  transcript: Transcript
  choices: Choices
}

const givenIn = process.env['DRAGOMAN_CWD'] ?? process.cwd()

async function readText(file: string): Promise<string> {
  const place = path.resolve(givenIn, file)
  const found = await stat(place).catch(() => null)
  if (!found) throw new UsageError(`${file} is not there. Check the path.`)
  if (!found.isFile()) throw new UsageError(`${file} is not a file. Name each text file to import.`)
  return readTranscriptBytes(await readFile(place), file)
}

/** The file and everything that it does not say; asked for on a terminal, refused elsewhere. */
async function readInterview(file: string, given: Choices, payload: Payload): Promise<Read> {
  const text = await readText(file)
  const transcript = parseTranscript(text)
  const { lost, invented } = unaccounted(text, transcript)
  if (lost.length > 0 || invented.length > 0)
    throw new UsageError(
      `${file} was not read in full: ${JSON.stringify(lost.slice(0, 3))}. Nothing was imported.`,
    )
  if (transcript.exchanges.length === 0)
    throw new UsageError(
      [`${file} has no question with an answer.`, ...transcript.warnings.map(describeWarning)].join('\n'),
    )
  const choices = structuredClone(given)
  const known = choices.language ? await knownText(text, choices.language, payload) : null
  const questions = known ? [] : openQuestions(transcript, choices)
  if (questions.length > 0 && !process.stdin.isTTY)
    throw new UsageError(describeOpenQuestions(file, questions))
  if (questions.length > 0) {
    report(file, transcript)
    await ask(transcript, choices)
  }
  return { file, text, transcript, choices }
}

const knownText = async (text: string, language: string, payload: Payload) =>
  inTransaction(payload, (req) => importedBefore(identityOf(text, language), req))

function report(file: string, transcript: Transcript): void {
  const { exchanges, people, warnings, notUnderstood } = transcript
  console.log(`${file}: ${String(exchanges.length)} exchanges, ${String(people.length)} bios.`)
  for (const warning of warnings) console.log(`  ${describeWarning(warning)}`)
  for (const part of notUnderstood) console.log(`  Not imported. ${describeNotUnderstood(part)}`)
}

function announce(
  { file, transcript, choices }: Read,
  { id, made, headline, slug, notes }: Imported,
  payload: Payload,
) {
  const { serverURL, routes: own } = payload.config
  const admin = `${serverURL}${own.admin}/collections/interviews/${String(id)}`
  if (!made) {
    console.log(`${file} is here already: "${headline}", ${admin}. Nothing was changed.`)
    return
  }
  report(file, transcript)
  for (const { name, protection } of choices.interviewees)
    if (protection === 'named' && !occursIn(transcript, name))
      console.log(`  "${name}" does not occur in the text.`)
  for (const note of notes) console.log(`  ${note}`)
  console.log(choices.publish ? `Published "${headline}"` : `Stored "${headline}" as a draft`)
  if (choices.publish && slug && choices.language)
    console.log(`  page:  ${serverURL}${encodeURI(routes.interview(choices.language, slug))}`)
  console.log(`  admin: ${admin}`)
}

function sentence(error: unknown): string {
  if (error instanceof ValidationError)
    return [
      'It cannot be published yet:',
      ...error.data.errors.map(({ message, path: at }) => `  ${at}: ${message}`),
    ].join('\n')
  if (error instanceof UsageError || error instanceof TranscriptError) return error.message
  if (error instanceof Error) return error.message
  return String(error)
}

async function main(): Promise<void> {
  const { files, choices } = readArguments(process.argv.slice(2))
  // Refused before a database is needed: what cannot be read at all.
  for (const file of files) await readText(file)
  const { payload } = await openPayload()
  const interviews: Read[] = []
  for (const file of files) interviews.push(await readInterview(file, choices, payload))
  const imported = await inTransaction(payload, async (req) => {
    const results: Imported[] = []
    for (const { text, transcript, choices: own } of interviews)
      results.push(await importTranscript(text, transcript, own, req))
    return results
  })
  imported.forEach((result, n) => {
    const read = interviews[n]
    if (read) announce(read, result, payload)
  })
  await payload.destroy()
}

try {
  await main()
  process.exit(0)
} catch (error) {
  console.error(sentence(error))
  process.exit(1)
}
