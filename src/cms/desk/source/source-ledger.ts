import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { databaseOf } from '@/cms/payload/database-of'
import { tables } from '@/cms/payload/tables'
import { numbers } from '@/cms/publishing/settling'
import type { Interview } from '@/payload-types'
import type { Change, Release } from '@/newsroom/translation/behind'
import { hashWords } from '@/newsroom/translation/hash-words'
import { headKey, headWords, partWords } from '@/newsroom/translation/source-text'
import type { SourcePart } from '@/newsroom/translation/translated-fields'

/** A text that a part of a source has had. */
export interface SourceText extends Release {
  key: string
  words: string
  /** The part as it stood, or headline, standfirst and labels of the head. */
  part: Record<string, unknown>
}

type Entry = Omit<SourceText, 'sequence' | 'releasedAt'>
export type Changes = ReadonlyMap<string, Change>
type Part = NonNullable<Interview['exchanges']>[number]

const present = (value: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== null && inner !== undefined))

function contentOf(part: Part): Record<string, unknown> {
  const { blockType } = part
  switch (part.blockType) {
    case 'questionAnswer':
      return present({ blockType, question: part.question, answer: part.answer, speaker: part.speaker })
    case 'figure':
      return present({ blockType, caption: part.caption })
    default:
      return present({ blockType, text: part.text })
  }
}

function entriesOf(source: Partial<Interview>, changes: Changes): Entry[] {
  const { headline, standfirst } = source
  const labels = (source.interviewees ?? []).map(({ key, label }) => ({ key, label }))
  const entry = (key: string, words: string, part: Record<string, unknown>): Entry => ({
    key,
    words,
    part,
    hash: hashWords(words),
    change: changes.get(key) ?? 'normal',
  })
  const parts = (source.exchanges ?? []).filter((part) => part.blockType !== 'translatorNote')
  return [
    entry(headKey, headWords(source), present({ headline, standfirst, labels })),
    ...parts.flatMap((part) => (part.key ? [entry(part.key, partWords(part), contentOf(part))] : [])),
  ]
}

/** Every text that each part of a source has had, in order, by key. Empty for what nobody translates. */
export async function sourceTextsOf(
  source: number,
  req: PayloadRequest,
): Promise<ReadonlyMap<string, readonly SourceText[]>> {
  const db = await databaseOf(req)
  const { rows } = await db.execute(sql`
    select key, sequence, hash, change, words, part, released_at from ${tables.sourceTexts}
    where source_id = ${source} order by key, sequence`)
  const texts = rows.map((row) => ({
    key: String(row['key']),
    sequence: Number(row['sequence']),
    hash: String(row['hash']),
    change: row['change'] as Change,
    words: typeof row['words'] === 'string' ? row['words'] : '',
    part: (row['part'] ?? {}) as Record<string, unknown>,
    releasedAt: new Date(String(row['released_at'])).toISOString(),
  }))
  const byKey = new Map<string, SourceText[]>()
  for (const text of texts) byKey.set(text.key, [...(byKey.get(text.key) ?? []), text])
  return byKey
}

/** The present text of each part of these sources, by the source. */
export async function releasedPartsOfMany(
  sources: readonly number[],
  req: PayloadRequest,
): Promise<ReadonlyMap<number, readonly SourcePart[]>> {
  const found = new Map<number, SourcePart[]>()
  if (sources.length === 0) return found
  const db = await databaseOf(req)
  const { rows } = await db.execute<{ source: number; key: string; part: SourcePart['part'] }>(sql`
    select distinct on (source_id, key) source_id as source, key, coalesce(part, '{}') as part from ${tables.sourceTexts}
    where source_id = any(${numbers(sources)}) order by source_id, key, sequence desc`)
  for (const { source, key, part } of rows) found.set(source, [...(found.get(source) ?? []), { key, part }])
  return found
}

/** The present text of each part of a source: what its translations are to carry. */
export async function releasedParts(
  { id }: Pick<Interview, 'id'>,
  req: PayloadRequest,
): Promise<readonly SourcePart[]> {
  return (await releasedPartsOfMany([id], req)).get(id) ?? []
}

export const presentParts = (ledger: ReadonlyMap<string, readonly SourceText[]>): SourcePart[] =>
  [...ledger].map(([key, texts]) => ({ key, part: texts.at(-1)?.part ?? {} }))

async function add(source: number, rows: readonly (Entry & { sequence: number })[], req: PayloadRequest) {
  if (rows.length === 0) return
  const db = await databaseOf(req)
  await db.execute(sql`
    insert into ${tables.sourceTexts} (source_id, key, sequence, hash, change, words, part, released_at, created_at, updated_at)
    select ${source}, key, sequence, hash, change::release_change, words, part, now(), now(), now()
    from json_to_recordset(${JSON.stringify(rows)}::json)
      as row (key text, sequence integer, hash text, change text, words text, part jsonb)
    on conflict do nothing`)
}

/**
 * Writes down the texts of a source that are not written down yet, as its readers have them now or an editor has confirmed them.
 * Answers what was known before, and the keys whose words are new.
 */
export async function recordSource(
  source: Partial<Interview> & { id: number },
  changes: Changes,
  req: PayloadRequest,
): Promise<{ known: ReadonlySet<string>; changed: readonly Entry[] }> {
  const past = await sourceTextsOf(source.id, req)
  const rows = entriesOf(source, changes).flatMap((entry) => {
    const last = past.get(entry.key)?.at(-1)
    return last?.hash === entry.hash ? [] : [{ ...entry, sequence: (last?.sequence ?? 0) + 1 }]
  })
  await add(source.id, rows, req)
  return { known: new Set(past.keys()), changed: rows.filter(({ key }) => past.has(key)) }
}
