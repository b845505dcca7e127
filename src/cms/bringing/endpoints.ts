import { APIError, type Endpoint, Forbidden, type PayloadRequest } from 'payload'

import { isStaff } from '@/cms/access/staff'
import { inTransaction } from '@/cms/payload/in-transaction'
import { type Body, readBody, textIn } from '@/cms/payload/read-body'
import { readBytes } from '@/cms/payload/read-bytes'
import { readApart } from '@/cms/files/read-apart'
import { orRefusal } from '@/cms/files/refuse-file'
import { adminLanguage } from '@/i18n/admin-messages'
import { FileError } from '@/newsroom/interchange/file-error'
import type { Export } from '@/newsroom/exports/exported-post'
import { isExport } from '@/newsroom/exports/read-export'
import { toSeconds } from '@/newsroom/sources/recorded-time'
import type { Starts } from '@/newsroom/sources/source'
import { mostMegabytes } from '@/newsroom/interchange/most-megabytes'
import { isMend } from '@/newsroom/transcripts/mend-kinds'
import type { Mends } from '@/newsroom/transcripts/mends'
import { sameName } from '@/newsroom/transcripts/same-name'

import { type BroughtText, type Reading, toReading } from './reading'
import { SeveralRecords } from './records'
import { type Imported, storeTranscript, type Unstored } from './store-transcript'
import { readTold } from './told'

/** What became of a text that was brought in. */
export type Stored = Pick<Imported, 'id' | 'made' | 'unstored' | 'withdrawn'>
/** Several records are called so: nothing is stored before somebody has said which is meant. */
export interface Asked {
  which: Pick<SeveralRecords, 'called' | 'records'>
}

const notStored = { headers: { 'Cache-Control': 'no-store' } }
const longestName = 300

function onlyStaff(req: PayloadRequest): void {
  if (!isStaff(req.user)) throw new Forbidden(req.t)
}

async function readAs(bytes: Uint8Array, source: Omit<BroughtText, 'text'>, req: PayloadRequest) {
  if (bytes.length === 0) throw new FileError('nothing')
  const { file, asNarration, mends } = source
  const read = await readApart('transcript', bytes, { file, asNarration, mends, forReview: true })
  const starts = { ...source.starts, ...read.starts }
  return { read, reading: toReading(read, { ...source, starts }, adminLanguage(req.i18n.language)) }
}

/**
 * Takes the bytes of a file, or of a paste, as they are, and answers what they are read as; of an export of WordPress or Ghost, its posts, each
 * to be brought by itself. Nothing is stored.
 */
const file: Endpoint = {
  path: '/bring/file',
  method: 'post',
  handler: (req) =>
    orRefusal(req, async () => {
      onlyStaff(req)
      const bytes = await readBytes(req, mostMegabytes)
      const name = textIn(req.query, 'name', longestName)
      const found = isExport(bytes) ? await readApart('export', bytes, { file: name }) : null
      if (found) return Response.json(found satisfies Export, notStored)
      const source = { file: name, asNarration: false, mends: {}, starts: {} }
      const { read, reading } = await readAs(bytes, source, req)
      // What came as Word or a web page is read again as the Markdown that was made of it.
      const again = read.isMarkdown ? 'text.md' : 'text.txt'
      return Response.json(
        { ...reading, source: { ...reading.source, file: again } } satisfies Reading,
        notStored,
      )
    }),
}

const isLine = (line: string) => /^[1-9]\d{0,6}$/.test(line)

function mendsIn(body: Body): Mends {
  const mends: unknown = body['mends'] ?? {}
  const isFit =
    typeof mends === 'object' &&
    mends !== null &&
    Object.entries(mends).every(([line, mend]) => isLine(line) && isMend(mend))
  if (!isFit) throw new APIError('"mends" must say what lines are, as in {"12": "question"}.', 400)
  return mends as Mends
}

function startsIn(body: Body): Starts {
  const starts: unknown = body['starts'] ?? {}
  const isFit =
    typeof starts === 'object' &&
    starts !== null &&
    Object.entries(starts).every(
      ([line, at]) => isLine(line) && typeof at === 'number' && toSeconds(at) !== null,
    )
  if (!isFit) throw new APIError('"starts" must say when lines begin, in seconds, as in {"12": 62.5}.', 400)
  return starts as Starts
}

function orSeveral(error: unknown): SeveralRecords {
  if (error instanceof SeveralRecords) return error
  throw error
}

/**
 * Takes a text that was read before, with what somebody has mended in it, and answers what it is read as now. With `told`, what
 * its people did, it becomes a draft, unless several records have the name of one; nothing that is brought in is published.
 */
const text: Endpoint = {
  path: '/bring',
  method: 'post',
  handler: (req) =>
    orRefusal(req, async () => {
      onlyStaff(req)
      const body = await readBody(req)
      const source = {
        file: textIn(body, 'file', longestName),
        asNarration: body['asNarration'] === true,
        mends: mendsIn(body),
        starts: startsIn(body),
      }
      const { text: typed } = body
      if (typeof typed !== 'string')
        throw new APIError('"text" is missing: send the text that was read.', 400)
      const { read, reading } = await readAs(new TextEncoder().encode(typed), source, req)
      if (body['told'] === undefined) return Response.json(reading satisfies Reading, notStored)
      const { choices, open } = readTold(body['told'], reading, adminLanguage(req.i18n.language))
      const stored = await inTransaction(req, () =>
        storeTranscript(read.text, read.transcript, choices, req, source.starts),
      ).catch(orSeveral)
      if (stored instanceof SeveralRecords) {
        const { called, records } = stored
        return Response.json({ which: { called, records } } satisfies Asked, notStored)
      }
      const left = open.map(({ name, line }): Unstored => {
        const bio = read.transcript.people.find((person) => sameName(person.name, name))?.bio ?? []
        return { line, name, words: bio.join('\n'), why: 'open' }
      })
      const unstored = stored.made ? [...stored.unstored, ...left] : []
      const { id, made, withdrawn } = stored
      return Response.json({ id, made, unstored, withdrawn } satisfies Stored, notStored)
    }),
}

export const bringEndpoints: Endpoint[] = [file, text]
