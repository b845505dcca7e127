import type { PayloadRequest } from 'payload'

import { idOf } from '@/cms/payload/id-of'
import { referencesOf, referencesOfRecord } from '@/cms/uses/used-records'
import { isLocale, type Locale, localeCodes } from '@/i18n/locales'
import { plainText } from '@/text/plain-text'
import type { Interview } from '@/payload-types'

import { loadRecords, type RecordWithWords, type StoredRecord } from './record-places'

/** Words of a record that stand on a page in another language than the page's: the field to fill, and what it says there. */
export interface LanguageGap {
  collection: RecordWithWords
  id: number
  field: 'name' | 'bio' | 'alt'
  locale: Locale
  says: { text: string; language: Locale }
}

const textOf = (value: unknown) => (typeof value === 'string' ? value : plainText(value)).trim()

/** Null where the field says something in this language, or nothing in any. */
function gapIn(
  record: StoredRecord,
  field: LanguageGap['field'],
  locale: Locale,
): LanguageGap['says'] | null {
  const stored = record[field]
  if (typeof stored !== 'object' || stored === null) return null
  const inAll = stored as Partial<Record<Locale, unknown>>
  if (textOf(inAll[locale]) !== '') return null
  const language = localeCodes.find((code) => textOf(inAll[code]) !== '')
  return language ? { text: textOf(inAll[language]), language } : null
}

interface Row {
  person?: number | { id: number } | null
  creditedAs: string
  signedAs?: string | null
}

/** Those whom a list names by their record: all of them, and those whose name stands there as the record has it. */
function namedIn(rows: readonly Row[] | null | undefined) {
  const named = (rows ?? []).filter(({ creditedAs }) => creditedAs === 'name')
  const ids = (some: readonly Row[]) => some.flatMap(({ person }) => idOf(person) ?? [])
  return { all: ids(named), unsigned: ids(named.filter(({ signedAs }) => !signedAs?.trim())) }
}

/** What readers of this version get in another language than its own. Names first: a record takes no other words in a language before its name. */
export async function languageGaps(interview: Interview, req: PayloadRequest): Promise<LanguageGap[]> {
  const locale = interview.language
  if (!isLocale(locale)) return []
  const found: LanguageGap[] = []
  const look = async (
    collection: RecordWithWords,
    ids: readonly number[],
    field: LanguageGap['field'],
  ): Promise<StoredRecord[]> => {
    const records = await loadRecords(collection, ids, req)
    for (const record of records) {
      const says = gapIn(record, field, locale)
      if (says) found.push({ collection, id: record.id, field, locale: locale, says })
    }
    return records
  }
  const [authors, translators] = [namedIn(interview.authors), namedIn(interview.translators)]
  const named = (interview.interviewees ?? []).filter(
    ({ protection, nameWithheld }) => protection === 'named' && nameWithheld !== true,
  )
  const used = referencesOf({ ...interview, interviewees: named })
  await look('authors', authors.unsigned, 'name')
  await look('translators', translators.unsigned, 'name')
  for (const collection of ['speakers', 'topics', 'places'] as const)
    await look(collection, used[collection] ?? [], 'name')
  const carriers = await look('translators', translators.all, 'bio')
  // Of one who is an author, too, the bio is the author's, unless they have one of their own.
  const borrowed = carriers
    .filter(({ bio }) => !bio)
    .flatMap(({ author }) => idOf(author as number | null) ?? [])
  const signers = await look('authors', [...authors.all, ...borrowed], 'bio')
  const portraits = [...carriers, ...signers].flatMap((record) => referencesOfRecord(record).media ?? [])
  await look('media', [...(used.media ?? []), ...portraits], 'alt')
  return found
}
