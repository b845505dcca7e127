import type { PayloadRequest, Where } from 'payload'

import { type Locale, localeCodes } from '@/i18n/locales'
import { documentOf } from '@/text/lexical-document'
import { plainText } from '@/text/plain-text'
import { foldForSearch } from '@/text/search/fold-for-search'
import type { TranscriptPerson } from '@/newsroom/transcripts/transcript'

type Named = 'authors' | 'translators' | 'speakers' | 'places'

interface Called {
  id: number
  slug?: string | null | undefined
  spellings?: string | null | undefined
  /** In each language. */
  name?: unknown
  withdrawnAt?: string | null | undefined
}

/** A record as it is told from others of its name. */
export interface NamedRecord {
  id: number
  label: string
  /** Of a person whose name was withdrawn. */
  withdrawnAt: string | null
}

const labelled = ({ id, name, slug, withdrawnAt = null }: Called): NamedRecord => {
  const names = new Set(Object.values(name ?? {}).filter((one) => typeof one === 'string' && one !== ''))
  return { id, label: `${[...names].join(' · ')} (${slug ?? String(id)})`, withdrawnAt }
}

/** Somebody has to say which of these is meant. */
export class SeveralRecords extends Error {
  readonly records: readonly NamedRecord[]

  constructor(
    collection: Named,
    readonly called: string,
    found: readonly Called[],
  ) {
    const slugs = found.map(({ slug }) => slug).join(', ')
    super(
      `There are several records called "${called}" among the ${collection}. Give the address of one instead of the name: ${slugs}.`,
    )
    this.records = found.map(labelled)
  }
}

async function recordsWhere(collection: Named, where: Where, req: PayloadRequest): Promise<Called[]> {
  const { docs } = await req.payload.find({
    collection,
    where,
    locale: 'all',
    limit: most,
    depth: 0,
    select: {
      slug: true,
      spellings: true,
      name: true,
      ...(collection === 'places' ? {} : { withdrawnAt: true }),
    },
    req,
  })
  return docs
}

/** Of records that are called alike in some words, how many are looked at. */
const most = 50

/** Those that are called exactly so, or else those of whom a name is this one in another spelling or script. */
async function recordsCalled(collection: Named, name: string, req: PayloadRequest): Promise<Called[]> {
  const exactly = localeCodes.map((locale) => ({ [`name.${locale}`]: { equals: name } }))
  const same = await recordsWhere(collection, { or: [...exactly, { slug: { equals: name } }] }, req)
  const folded = foldForSearch(name)
  if (same.length > 0 || folded === '') return same
  const alike = await recordsWhere(collection, { spellings: { like: folded } }, req)
  return alike.filter(({ spellings }) => spellings?.split('\n').includes(folded))
}

/** The record of that name; several are a question for a person, who may have chosen one of them. */
async function findNamed(
  collection: Named,
  name: string,
  req: PayloadRequest,
  chosen?: number,
): Promise<number | null> {
  const docs = await recordsCalled(collection, name, req)
  const meant = docs.length > 1 ? docs.find(({ id }) => id === chosen) : docs[0]
  if (docs.length > 1 && !meant) throw new SeveralRecords(collection, name, docs)
  return meant?.id ?? null
}

export async function findOrMakePlace(name: string, locale: Locale, req: PayloadRequest): Promise<number> {
  const found = await findNamed('places', name, req)
  return found ?? (await req.payload.create({ collection: 'places', locale, data: { name }, req })).id
}

interface Person {
  name: string
  bio: TranscriptPerson | undefined
  locale: Locale
  /** The author that a translator is, too. */
  author?: number | undefined
  /** Which of several records of that name is meant. */
  chosen?: number | undefined
}

type People = 'authors' | 'translators' | 'speakers'

/** Where the words about a person stand in their record. */
const wordsIn = (collection: People) => (collection === 'speakers' ? 'introduction' : 'bio')

/**
 * The record of that name, made with the file's bio where there is none. A bio that the person already has is left as it is; if
 * the file's differs, `differs` is its text.
 */
export async function personOf(
  collection: People,
  { name, bio, locale, author, chosen }: Person,
  req: PayloadRequest,
): Promise<{ id: number; made: boolean; differs: string | null; isWithdrawn?: boolean }> {
  const text = author === undefined ? bio?.bio.join('\n') : undefined
  const words = bio && text ? { [wordsIn(collection)]: documentOf(bio.blocks) } : null
  const id = await findNamed(collection, name, req, chosen)
  if (id === null) {
    const data = { name, ...words, ...(author === undefined ? {} : { author }) }
    return { id: (await req.payload.create({ collection, locale, data, req })).id, made: true, differs: null }
  }
  const known = await req.payload.findByID({ collection, id, locale, depth: 0, req })
  const own = plainText('introduction' in known ? known.introduction : 'bio' in known ? known.bio : null)
  if (words && own === '') await req.payload.update({ collection, id, locale, data: words, req })
  return {
    id,
    made: false,
    differs: text && own !== '' && own !== text ? text : null,
    isWithdrawn: Boolean(known.withdrawnAt),
  }
}

/**
 * Gives a person's record the name, and the file's bio, in another language, unless it has them there. A record is known in a
 * language by its name first: without one the bio is not stored, and the answer says so.
 */
export async function nameInLanguage(
  collection: 'authors' | 'translators' | 'speakers',
  { name, other, language }: { name: string; other: string | null; language: Locale },
  bio: TranscriptPerson | undefined,
  req: PayloadRequest,
): Promise<string | null> {
  const id = await findNamed(collection, name, req)
  if (id === null) return null
  const known = await req.payload.findByID({ collection, id, locale: language, depth: 0, req })
  const words = bio && bio.bio.length > 0 && plainText('bio' in known ? known.bio : null) === '' ? bio : null
  if (!known.name && other === null)
    return (
      words &&
      `Line ${String(words.line)}: the bio of ${name} was not stored. Give the name in this language, "${name}=NAME".`
    )
  const named = known.name ? {} : { name: other ?? '' }
  const data = words ? { ...named, bio: documentOf(words.blocks) } : named
  if (Object.keys(data).length > 0) await req.payload.update({ collection, id, locale: language, data, req })
  return null
}
