import type { PayloadRequest } from 'payload'

import { nameInLanguage } from '@/cms/bringing/records'
import {
  credit,
  identityOf,
  type Imported,
  importedBefore,
  type Report,
  storeTranscript,
} from '@/cms/bringing/store-transcript'
import { idOf } from '@/cms/payload/id-of'
import { documentOf } from '@/text/lexical-document'
import { toNfc } from '@/text/normal-form'
import type { Interview } from '@/payload-types'
import { partWords } from '@/newsroom/translation/source-text'
import type { JoinedPart } from '@/newsroom/transcripts/join-versions'
import { sameName } from '@/newsroom/transcripts/same-name'

import { type Choices, settled, UsageError } from './choices'
import { bothNames } from './pair-choices'
import type { Side, Sides } from './read-pair'

type Part = NonNullable<Interview['exchanges']>[number]

const newest = (id: number, req: PayloadRequest) =>
  req.payload.findByID({ collection: 'interviews', id, draft: true, trash: true, depth: 0, req })

const importedSide = ({ text, choices }: Side, req: PayloadRequest) =>
  importedBefore(identityOf(text, choices.language ?? 'en'), req)

export interface KnownPair {
  original: Imported | null
  translation: Imported | null
}

/** What of the two is here already. A translation that is here by itself is for an editor to join. */
export async function knownPair({ original, translation }: Sides, req: PayloadRequest): Promise<KnownPair> {
  const known = {
    original: await importedSide(original, req),
    translation: await importedSide(translation, req),
  }
  if (!known.translation) return known
  const stored = await newest(known.translation.id, req)
  if (idOf(stored.translationOf) !== known.original?.id)
    throw new UsageError(
      `${translation.file} is here already, as an interview that is no translation of ${original.file} ("${known.translation.headline}"). Move that one to the trash and delete it there, or choose its original in the admin. Nothing was imported.`,
    )
  return known
}

/** The parts of an original that a text file can have, in order. */
const textParts = (exchanges: readonly Part[]) =>
  exchanges.filter(({ blockType }) => blockType === 'questionAnswer' || blockType === 'narration')

function worded(part: Part, { text, mark }: JoinedPart): Part {
  const words = text ? documentOf(text.blocks) : null
  const { key, blockType } = part
  if (blockType === 'narration') return { blockType, key: key ?? null, text: words, mark }
  const speaker = blockType === 'questionAnswer' ? (part.speaker ?? null) : null
  return {
    blockType: 'questionAnswer',
    key: key ?? null,
    question: text?.question ?? null,
    speaker,
    answer: words,
    mark,
  }
}

/** The original's parts in its order with the translation's words. What only the translation has keeps its place. */
function translatedParts(original: Interview, joined: readonly JoinedPart[], file: string): Part[] {
  const exchanges = original.exchanges ?? []
  const texts = textParts(exchanges)
  const expected = joined.filter((part) => part.original !== null).length
  if (texts.length !== expected)
    throw new UsageError(
      `The original was changed since it was imported: it has ${String(texts.length)} parts now, the file has ${String(expected)}. Translate it in the admin, or import ${file} with the present text. Nothing was imported.`,
    )
  const speakers = new Map<string, string>()
  for (const { text, original: n } of joined) {
    const part = n === null ? undefined : texts[n]
    if (text?.speakerName && part?.blockType === 'questionAnswer' && part.speaker)
      speakers.set(text.speakerName, part.speaker)
  }
  const isNarration = texts.every(({ blockType }) => blockType === 'narration')
  return joined.flatMap((one): Part[] => {
    const part = one.original === null ? undefined : texts[one.original]
    if (part) return [worded(part, one)]
    const speaker = speakers.get(one.text?.speakerName ?? '') ?? null
    return [worded(isNarration ? { blockType: 'narration' } : { blockType: 'questionAnswer', speaker }, one)]
  })
}

/** Gives people their names and bios in the language of the translation, where they have none yet. */
async function nameInTranslation(
  original: Interview,
  { original: { choices: first }, translation }: Sides,
  given: Choices,
  req: PayloadRequest,
): Promise<string[]> {
  const notes: (string | null)[] = []
  const language = translation.choices.language ?? 'en'
  const inBoth = (flags: readonly string[]) => flags.map(bothNames)
  for (const collection of ['authors', 'translators'] as const)
    for (const { name, other } of inBoth(given[collection])) {
      const bio = translation.transcript.people.find((person) => sameName(person.name, other ?? name))
      notes.push(await nameInLanguage(collection, { name, other, language }, bio, req))
    }
  for (const [n, { name }] of given.interviewees.entries()) {
    const { other } = bothNames(name)
    const isNamed = first.interviewees[n]?.protection === 'named' && original.interviewees?.[n]?.speaker
    if (other !== null && isNamed)
      await nameInLanguage('speakers', { name: bothNames(name).name, other, language }, undefined, req)
  }
  return notes.filter((note) => note !== null)
}

const spaceless = (words: string) => toNfc(words).replace(/\s+/gu, '')

/** Parts of an original that is here already, whose words are not those of its file any more. */
function changedSince(original: Interview, { transcript, file }: Side): string[] {
  return textParts(original.exchanges ?? []).flatMap((part, n) => {
    const { question = null, paragraphs = [] } = transcript.exchanges[n] ?? {}
    const isSame = spaceless(partWords(part)) === spaceless([question ?? '', ...paragraphs].join('\n'))
    return isSame
      ? []
      : [`Part ${String(n + 1)} was changed since ${file} was imported: compare its translation.`]
  })
}

const withoutRowId = <Row extends { id?: string | null }>({ id: _, ...row }: Row) => row

/** Stores the original, unless it is here, and its translation: drafts, or published if so chosen. */
export async function importPair(
  sides: Sides,
  parts: readonly JoinedPart[],
  given: Choices,
  req: PayloadRequest,
): Promise<[Imported, Imported]> {
  const { original: first, translation: second } = sides
  const imported = await storeTranscript(first.text, first.transcript, settled(first.choices), req)
  const original = await newest(imported.id, req)
  const language = second.choices.language ?? 'en'
  const report: Report = { notes: changedSince(original, first), unstored: [], withdrawn: [] }
  const { translators } = await credit(
    second.transcript,
    {
      ...settled(second.choices),
      authors: [],
      translators: given.translators.map((flag) => bothNames(flag).name),
    },
    req,
    report,
  )
  report.notes.push(...(await nameInTranslation(original, sides, given, req)))
  const labels = given.interviewees.map(({ name, protection }) =>
    protection === 'named' ? null : bothNames(name).other,
  )
  const made = await req.payload.create({
    collection: 'interviews',
    draft: !given.publish,
    data: {
      _status: given.publish ? 'published' : 'draft',
      language,
      translationOf: original.id,
      spokenLanguages: original.spokenLanguages ?? [],
      headline: second.transcript.headline,
      standfirst: second.transcript.standfirst,
      interviewees: (original.interviewees ?? []).map((row, n) => ({
        ...withoutRowId(row),
        label: imported.made ? (labels[n] ?? null) : null,
      })),
      exchanges: translatedParts(original, parts, second.file),
      translators: translators ?? [],
      noTranslator: given.noTranslator,
      publishedAt: given.published,
      textHash: identityOf(second.text, language),
    },
    req,
  })
  return [
    imported,
    { id: made.id, made: true, headline: second.transcript.headline, slug: made.slug ?? null, ...report },
  ]
}
