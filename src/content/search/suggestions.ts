import { sql } from '@payloadcms/db-postgres'

import type { Query } from '@/text/search/parse-query'

import type { Database } from './database'
import type { Kind } from './terms'

interface Row extends Record<string, unknown> {
  kind: Kind
  id: number
  name: string
  word: string
  likeness: number
}

const most = 3
const alikeEnough = 0.3
const wholeAlikeEnough = 0.45
const mostCorrected = 8
const longestName = 6

/** Names like the whole of what was typed. */
async function namesLike(db: Database, text: string): Promise<Row[]> {
  const { rows } = await db.execute<Row>(sql`
    select kind, record_id as id, name, folded as word, similarity(folded, ${text}) as likeness from reading.names
    where folded % ${text} order by likeness desc, name limit ${most * 2}`)
  return rows
}

/** Names that have a word like this one. */
async function namesWithWordLike(db: Database, word: string): Promise<Row[]> {
  const { rows } = await db.execute<Row>(sql`
    select kind, record_id as id, word as name, word, similarity(word, ${word}) as likeness
    from reading.names cross join unnest(words) word
    where ${word} <% folded and similarity(word, ${word}) > ${alikeEnough} and word <> ${word}
    order by likeness desc, word limit ${most}`)
  return rows
}

async function isKnown(db: Database, word: string): Promise<boolean> {
  const { rows } = await db.execute<{ known: boolean }>(sql`
    select exists (select from reading.searched
        where lexemes @@ (plainto_tsquery('english', ${word}) || plainto_tsquery('arabic', ${word})))
      or exists (select from reading.names where words @> array[${word}]) as known`)
  return rows[0]?.known ?? false
}

/** What names a reader may have meant by words that found nothing. */
export interface Misspelt {
  whole: readonly Row[]
  /** In the order of the words; none for a word that occurs. */
  each: readonly { word: string; names: readonly Row[] }[]
}

export async function findMisspelt(db: Database, { words, phrases }: Query): Promise<Misspelt> {
  const text = [...words, ...phrases].join(' ')
  const each = []
  for (const word of text.split(' ').slice(0, mostCorrected))
    each.push({ word, names: (await isKnown(db, word)) ? [] : await namesWithWordLike(db, word) })
  const isName = words.length + phrases.length <= longestName
  return {
    whole: isName ? (await namesLike(db, text)).filter(({ likeness }) => likeness > wholeAlikeEnough) : [],
    each,
  }
}

/** The same query with a name in the place of a misspelt one. */
export function toSuggestions({ whole, each }: Misspelt): string[] {
  const names = whole.map(({ name }) => name)
  if (names.length > 0) return [...new Set(names)].slice(0, most)
  const corrected = each.map(({ word, names: alike }) => alike[0]?.name ?? word)
  const before = each.map(({ word }) => word).join(' ')
  return corrected.join(' ') === before ? [] : [corrected.join(' ')]
}
