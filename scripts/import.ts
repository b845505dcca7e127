import { type Payload, ValidationError } from 'payload'

import { routes } from '@/lib/routes'
import { occursIn } from '@/transcripts/occurs-in'
import { PairError } from '@/transcripts/settled-pairs'
import { TranscriptError } from '@/transcripts/transcript-error'

import { inTransaction, openPayload } from './cms/open-payload'
import { type Choices, readArguments, UsageError } from './import/choices'
import { importPair, knownPair } from './import/import-pair'
import { type Imported, importTranscript } from './import/import-transcript'
import { readTranscriptFile, report } from './import/read-file'
import { type Read, readInterview } from './import/read-interview'
import { joinSides, readSides } from './import/read-pair'

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
  if (error instanceof UsageError || error instanceof TranscriptError || error instanceof PairError)
    return error.message
  if (error instanceof Error) return error.message
  return String(error)
}

async function importEach(files: readonly string[], choices: Choices, payload: Payload): Promise<void> {
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
}

async function importTranslation(
  files: readonly string[],
  choices: Choices,
  payload: Payload,
): Promise<void> {
  const sides = await readSides(files, choices)
  const known = await inTransaction(payload, (req) => knownPair(sides, req))
  if (known.original && known.translation) {
    announce(sides.original, known.original, payload)
    announce(sides.translation, known.translation, payload)
    return
  }
  const parts = await joinSides(sides, choices.pairs, known.original !== null)
  const [original, translation] = await inTransaction(payload, (req) =>
    importPair(sides, parts, choices, req),
  )
  announce(sides.original, original, payload)
  announce(sides.translation, translation, payload)
  const joined = parts.filter((part) => part.original !== null && part.mark === null).length
  console.log(`  ${String(joined)} parts are joined with their original.`)
}

async function main(): Promise<void> {
  const { files, choices } = readArguments(process.argv.slice(2))
  // Refused before a database is needed: what cannot be read at all.
  for (const file of files) await readTranscriptFile(file, choices.narration)
  if (choices.translation) await readSides(files, choices)
  const { payload } = await openPayload()
  if (choices.translation) await importTranslation(files, choices, payload)
  else await importEach(files, choices, payload)
  await payload.destroy()
}

try {
  await main()
  process.exit(0)
} catch (error) {
  console.error(sentence(error))
  process.exit(1)
}
