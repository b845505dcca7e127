import { type Payload, ValidationError } from 'payload'

import { type Imported, storeTranscript } from '@/cms/bringing/store-transcript'
import { routes } from '@/lib/routes'
import { occursIn } from '@/newsroom/transcripts/occurs-in'

import { inTransaction, openPayload } from '../cms/open-payload'
import { type Choices, settled } from './choices'
import { importPair, knownPair } from './import-pair'
import { report } from './read-file'
import { type Read, readInterview } from './read-interview'
import { joinSides, readSides } from './read-pair'

function announce(
  read: Read,
  { id, made, headline, slug, notes, unstored, withdrawn }: Imported,
  payload: Payload,
) {
  const { file, transcript, choices } = read
  const { serverURL, routes: own } = payload.config
  const admin = `${serverURL}${own.admin}/collections/interviews/${String(id)}`
  if (!made) {
    console.log(`${file} is here already: "${headline}", ${admin}. Nothing was changed.`)
    return
  }
  report(file, read)
  for (const { name, protection } of choices.interviewees)
    if (protection === 'named' && !occursIn(transcript, name))
      console.log(`  "${name}" does not occur in the text.`)
  for (const note of notes) console.log(`  ${note}`)
  for (const name of withdrawn) console.log(`  The name of ${name} was withdrawn: it is withheld here.`)
  for (const { line, name, words, why } of unstored)
    console.log(
      why === 'another'
        ? `  Line ${String(line)}: ${name} has another bio already, which was kept. Not stored: ${words}`
        : `  Line ${String(line)}: nothing is stored of who is not named. Not stored: ${words}`,
    )
  console.log(choices.publish ? `Published "${headline}"` : `Stored "${headline}" as a draft`)
  if (choices.publish && slug && choices.language)
    console.log(`  page:  ${serverURL}${encodeURI(routes.interview(choices.language, slug))}`)
  console.log(`  admin: ${admin}`)
}

async function importEach(files: readonly string[], choices: Choices, payload: Payload): Promise<void> {
  const interviews: Read[] = []
  for (const file of files) interviews.push(await readInterview(file, choices, payload))
  const imported = await inTransaction(payload, async (req) => {
    const results: Imported[] = []
    for (const { text, transcript, starts, choices: own } of interviews)
      results.push(await storeTranscript(text, transcript, settled(own), req, starts))
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

/** Stores the texts of these files, all or none. @throws what cannot be published, a line for each field */
export async function importFiles(files: readonly string[], choices: Choices): Promise<void> {
  const { payload } = await openPayload()
  try {
    if (choices.translation) await importTranslation(files, choices, payload)
    else await importEach(files, choices, payload)
  } catch (error) {
    if (!(error instanceof ValidationError)) throw error
    const places = error.data.errors.map(({ message, path: at }) => `  ${at}: ${message}`)
    throw new Error(['It cannot be published yet:', ...places].join('\n'))
  }
  await payload.destroy()
}
