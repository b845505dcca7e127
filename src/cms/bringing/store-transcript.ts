import { createHash } from 'node:crypto'
import type { PayloadRequest } from 'payload'

import { newKey } from '@/lib/keys'
import { documentOf } from '@/text/lexical-document'
import type { Interview } from '@/payload-types'
import type { Starts } from '@/newsroom/sources/source'
import { normalizeForIdentity } from '@/newsroom/transcripts/normalize-for-identity'
import { sameName } from '@/newsroom/transcripts/same-name'
import type { Transcript } from '@/newsroom/transcripts/transcript'

import type { ChosenRecord, Choices } from './choices'
import { findOrMakePlace, personOf } from './records'

/** A bio of the text that no record has taken in. */
export interface Unstored {
  line: number
  name: string
  words: string
  /** Their record has another one; none is made of whoever is not named; or nobody has said yet what they did. */
  why: 'another' | 'protected' | 'open'
}

/** What was done for the people of a text. */
export interface Report {
  notes: string[]
  unstored: Unstored[]
  /** Those whose name was withdrawn: it is withheld here. */
  withdrawn: string[]
}

export interface Imported extends Report {
  id: number
  /** False where this very text was there already; nothing was changed then. */
  made: boolean
  headline: string
  slug: string | null
}

export const identityOf = (text: string, language: string): string =>
  createHash('sha256')
    .update(`${language}\n${normalizeForIdentity(text)}`)
    .digest('hex')

/** The interview made from this very text, in whatever state it is now. */
export async function importedBefore(hash: string, req: PayloadRequest): Promise<Imported | null> {
  const { docs } = await req.payload.find({
    collection: 'interviews',
    where: { textHash: { equals: hash } },
    draft: true,
    trash: true,
    limit: 1,
    depth: 0,
    req,
  })
  const [known] = docs
  if (!known) return null
  return {
    id: known.id,
    made: false,
    headline: known.headline ?? '',
    slug: known.slug ?? null,
    notes: [],
    unstored: [],
    withdrawn: [],
  }
}

const bioOf = ({ people }: Transcript, name: string) => people.find((person) => sameName(person.name, name))

const chosenOf = ({ records = [] }: Choices, of: ChosenRecord['of'], name: string): number | undefined =>
  records.find((record) => record.of === of && sameName(record.name, name))?.id

type Credits = Pick<Interview, 'authors' | 'translators'>

/** The rows of the credits, with a record for everybody in them. */
export async function credit(
  transcript: Transcript,
  choices: Choices,
  req: PayloadRequest,
  report: Report,
): Promise<Credits> {
  const locale = choices.language
  const authorIds = new Map<string, number>()
  const row = async (collection: 'authors' | 'translators', name: string) => {
    const bio = bioOf(transcript, name)
    const author = collection === 'translators' ? authorIds.get(name) : undefined
    const person = await personOf(
      collection,
      { name, bio, locale, author, chosen: chosenOf(choices, collection, name) },
      req,
    )
    if (collection === 'authors') authorIds.set(name, person.id)
    report.notes.push(`${person.made ? 'Made' : 'Found'} ${name} among the ${collection}.`)
    if (person.isWithdrawn) report.withdrawn.push(name)
    if (person.differs !== null)
      report.unstored.push({ line: bio?.line ?? 0, name, words: person.differs, why: 'another' })
    return { person: person.id, creditedAs: 'name' as const }
  }
  const authors: NonNullable<Interview['authors']> = []
  for (const name of choices.authors) authors.push({ ...(await row('authors', name)), role: 'interviewer' })
  const translators: NonNullable<Interview['translators']> = []
  for (const name of choices.translators)
    translators.push({ ...(await row('translators', name)), role: 'translator' })
  return { authors, translators }
}

async function toInterviewees(
  transcript: Transcript,
  choices: Choices,
  req: PayloadRequest,
  report: Report,
): Promise<NonNullable<Interview['interviewees']>> {
  const rows: NonNullable<Interview['interviewees']> = []
  for (const { name, protection, shownAs = name } of choices.interviewees) {
    const isNamed = protection === 'named'
    const bio = bioOf(transcript, name)
    const line = bio?.line ?? 0
    const asked = { name, bio, locale: choices.language, chosen: chosenOf(choices, 'speakers', name) }
    const person = isNamed ? await personOf('speakers', asked, req) : null
    if (person?.isWithdrawn) report.withdrawn.push(name)
    const words = isNamed ? person?.differs : bio?.bio.join('\n')
    if (words) report.unstored.push({ line, name, words, why: isNamed ? 'another' : 'protected' })
    rows.push({
      key: newKey('i'),
      protection,
      speaker: person?.id ?? null,
      label: isNamed ? null : shownAs,
      nameWithheld: false,
    })
  }
  return rows
}

/** The key of the interviewee whom the text labels so; none is needed where there is only one. */
function speakerKey(
  name: string | null,
  choices: Choices,
  rows: NonNullable<Interview['interviewees']>,
): string | null {
  const n = choices.interviewees.findIndex((person) => name !== null && sameName(person.name, name))
  return rows.length > 1 ? (rows[n]?.key ?? null) : null
}

/** Whether it is said of all who answer that they may be named: of nobody else is it kept when they speak in a recording. */
const areAllNamed = ({ interviewees }: Choices) =>
  interviewees.length > 0 && interviewees.every(({ protection }) => protection === 'named')

/** Stores the transcript as a draft, or published if so chosen, with its people: in the request's transaction. */
export async function storeTranscript(
  text: string,
  transcript: Transcript,
  choices: Choices,
  req: PayloadRequest,
  given: Starts = {},
): Promise<Imported> {
  const { language } = choices
  const starts = areAllNamed(choices) ? given : {}
  const textHash = identityOf(text, language)
  const known = await importedBefore(textHash, req)
  if (known) return known
  const report: Report = { notes: [], unstored: [], withdrawn: [] }
  const rows = await toInterviewees(transcript, choices, req, report)
  const place = choices.place ? await findOrMakePlace(choices.place, language, req) : null
  const made = await req.payload.create({
    collection: 'interviews',
    draft: !choices.publish,
    data: {
      _status: choices.publish ? 'published' : 'draft',
      language,
      spokenLanguages: [...choices.spoken],
      headline: transcript.headline,
      standfirst: transcript.standfirst,
      interviewees: rows,
      exchanges: transcript.exchanges.map(({ line, question, speakerName, blocks }) =>
        choices.narration
          ? { blockType: 'narration' as const, text: documentOf(blocks) }
          : {
              blockType: 'questionAnswer' as const,
              question,
              speaker: speakerKey(speakerName, choices, rows),
              // A text without a paragraph is none that can be written in.
              answer: blocks.length > 0 ? documentOf(blocks) : null,
              startsAt: starts[line] ?? null,
            },
      ),
      ...(await credit(transcript, choices, req, report)),
      houseByline: choices.houseByline,
      noTranslator: choices.noTranslator,
      talk: { heldOn: choices.held, place },
      publishedAt: choices.published,
      ...(choices.was && {
        slug: choices.was.slug,
        formerSlugs: [...(choices.was.path ? [choices.was.path] : []), ...choices.was.also],
      }),
      textHash,
    },
    req,
  })
  return { id: made.id, made: true, headline: transcript.headline, slug: made.slug ?? null, ...report }
}
