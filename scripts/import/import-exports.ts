import type { Payload, PayloadRequest } from 'payload'

import { toReading } from '@/cms/bringing/reading'
import { storeTranscript } from '@/cms/bringing/store-transcript'
import { readTold } from '@/cms/bringing/told'
import type { ExportedPost } from '@/newsroom/exports/exported-post'
import { readTranscript } from '@/newsroom/transcripts/read-transcript'

import { inTransaction, openPayload } from '../cms/open-payload'
import type { Choices } from './choices'
import { importPictures, type PictureShelf, picturesBelow } from './import-pictures'
import { givenIn } from './read-file'
import type { ExportFile } from './read-exports'

type Outcome = 'stored' | 'here' | 'leftOut'

/** A draft of a post, or a sentence of why there is none. */
async function importPost(
  post: ExportedPost,
  choices: Choices,
  pictures: PictureShelf,
  payload: Payload,
): Promise<Outcome> {
  const { name, html, was } = post
  const about = { file: name, asNarration: choices.narration, mends: {}, starts: {} }
  const read = readTranscript(new TextEncoder().encode(html), name, { ...about, forReview: true })
  if (read.transcript.exchanges.length === 0) {
    console.log(`${name}: no questions were found; left out.`)
    return 'leftOut'
  }
  const reading = toReading(read, about, 'en')
  const did = (names: readonly string[], part: string | null) =>
    names.map((one) => ({ name: one, did: part, shownAs: '' }))
  const people = [
    ...did(was.by, choices.by),
    ...did(choices.authors, 'author'),
    ...did(choices.translators, 'translator'),
    ...choices.interviewees.map(({ name: one, protection }) => ({ name: one, did: protection })),
  ]
  const [spoken = ''] = choices.spoken
  const language = choices.language ?? reading.language
  const { choices: own, open } = readTold(
    { language, spoken, people, rest: choices.rest, was },
    reading,
    'en',
  )
  const stored = await inTransaction(payload, (req) => storeTranscript(read.text, read.transcript, own, req))
  if (!stored.made) {
    console.log(`${name} is here already: "${stored.headline}". Nothing was changed.`)
    return 'here'
  }
  console.log(`Stored "${stored.headline}" as a draft.`)
  for (const { name: one } of open)
    console.log(`  What ${one} did is still to be said; nothing is stored of them.`)
  for (const { line, name: one, words } of stored.unstored)
    console.log(`  Line ${String(line)}: not stored of ${one}: ${words}`)
  const place = { interview: stored.id, locale: own.language }
  const work = <Done>(store: (req: PayloadRequest) => Promise<Done>) => inTransaction(payload, store)
  for (const sentence of await importPictures(post.pictures, pictures, place, work))
    console.log(`  ${sentence}`)
  return 'stored'
}

/** Makes drafts of the posts of exports, one after the other: one that cannot be stored stops no other. */
export async function importExports(files: readonly ExportFile[], choices: Choices): Promise<void> {
  const pictures = await picturesBelow(choices.pictures, givenIn)
  const { payload } = await openPayload()
  const count: Record<Outcome, number> = { stored: 0, here: 0, leftOut: 0 }
  for (const { file, from, posts, passedOver } of files) {
    console.log(`${file}: ${String(posts.length)} texts from ${from}.`)
    for (const [what, many] of Object.entries(passedOver))
      if (many > 0) console.log(`  passed over: ${String(many)} × ${what}`)
    for (const [n, post] of posts.entries()) {
      if (process.stdout.isTTY) console.log(`${String(n + 1)} of ${String(posts.length)}`)
      const outcome = await importPost(post, choices, pictures, payload).catch((error: unknown): Outcome => {
        console.log(`${post.name}: ${error instanceof Error ? error.message : String(error)}`)
        return 'leftOut'
      })
      count[outcome] += 1
    }
  }
  console.log(
    `${String(count.stored)} drafts, ${String(count.here)} here already, ${String(count.leftOut)} left out.`,
  )
}
