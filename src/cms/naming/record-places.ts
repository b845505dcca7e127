import type { PayloadRequest } from 'payload'

import { referencesOf, referencesOfRecord, type Used } from '@/cms/uses/used-records'
import { idOf } from '@/cms/payload/id-of'
import { everyWord } from '@/text/footnotes'
import type { Interview } from '@/payload-types'

/** Words that stand round about an interview for its readers: of a picture, its file's name in its address, a person, a topic or place, the house. */
export type RecordPlace =
  | { kind: 'picture' | 'fileName' | 'bio' | 'subject'; collection: Used; id: number }
  | { kind: 'house'; global: 'publication' }

interface Worded {
  place: RecordPlace
  words: string
}

export type StoredRecord = Record<string, unknown> & { id: number }

/** The texts of a field in every language. */
function inAll(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  if ('root' in value) return [everyWord(value)]
  return Object.values(value).flatMap(inAll)
}

const wordsOf = (stored: Record<string, unknown>, fields: readonly string[]) =>
  fields.flatMap((field) => inAll(stored[field])).join('\n')

/** Who names a file joins words: RimaDulayb2. */
const seams = /(?<=\p{Ll})(?=\p{Lu})|(?<=\p{L})(?=\p{N})|(?<=\p{N})(?=\p{L})/gu

const kinds = {
  authors: { kind: 'bio', fields: ['bio'] },
  translators: { kind: 'bio', fields: ['bio'] },
  topics: { kind: 'subject', fields: ['name', 'introduction'] },
  places: { kind: 'subject', fields: ['name', 'introduction', 'region'] },
  media: { kind: 'picture', fields: ['alt', 'caption', 'credit'] },
} as const

/** Those whose bio stands below the text: a withheld person's own does not. */
const named = (
  rows: readonly { person?: number | { id: number } | null; creditedAs: string }[] | null | undefined,
) => (rows ?? []).flatMap(({ creditedAs, person }) => (creditedAs === 'name' ? (idOf(person) ?? []) : []))

export type RecordWithWords = keyof typeof kinds | 'speakers'

/** These records as they are stored, with all their languages. */
export async function loadRecords(
  collection: RecordWithWords,
  ids: readonly number[],
  req: PayloadRequest,
): Promise<StoredRecord[]> {
  if (ids.length === 0) return []
  const { docs } = await req.payload.db.find<StoredRecord>({
    collection,
    where: { id: { in: [...new Set(ids)] } },
    locale: 'all',
    pagination: false,
    req,
  })
  return docs
}

export async function recordPlaces(versions: readonly Interview[], req: PayloadRequest): Promise<Worded[]> {
  const found: Worded[] = []
  const portraits: number[] = []
  for (const [name, { kind, fields }] of Object.entries(kinds)) {
    const collection = name as keyof typeof kinds
    const used = versions.flatMap((version) =>
      collection === 'authors' || collection === 'translators'
        ? named(version[collection])
        : (referencesOf(version)[collection] ?? []),
    )
    const docs = await loadRecords(collection, collection === 'media' ? [...used, ...portraits] : used, req)
    for (const doc of docs) {
      const place = { collection, id: doc.id }
      portraits.push(...(referencesOfRecord(doc).media ?? []))
      found.push({ place: { ...place, kind }, words: wordsOf(doc, fields) })
      const file = doc['filename']
      if (typeof file === 'string')
        found.push({ place: { ...place, kind: 'fileName' }, words: `${file} ${file.replace(seams, ' ')}` })
    }
  }
  return found
}

/** What the publication says of itself at the head of its home page and on the page about it. */
export async function housePlaces(req: PayloadRequest): Promise<Worded[]> {
  const house = await req.payload.db.findGlobal<Record<string, unknown>>({
    slug: 'publication',
    locale: 'all',
    req,
  })
  const words = wordsOf(house, ['name', 'tagline', 'about', 'rules', 'crediting'])
  return [{ place: { kind: 'house', global: 'publication' }, words }]
}
