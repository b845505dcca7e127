import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { databaseOf } from '@/cms/payload/database-of'
import { tables } from '@/cms/payload/tables'
import type { Term } from '@/newsroom/terms/term'
import { indexTerms, type TermIndex } from '@/newsroom/terms/term-index'

/** Every term, in the order in which they were made, in one question. */
export async function storedTerms(req: PayloadRequest): Promise<Term[]> {
  const db = await databaseOf(req)
  const { rows } = await db.execute<Record<string, unknown> & Term>(sql`
    select id, kind, note, coalesce((
      select json_agg(json_build_object('language', language, 'form', form, 'standing', standing, 'note', note) order by _order)
      from ${tables.termForms} where _parent_id = terms.id), '[]') as forms
    from ${tables.terms} terms order by id`)
  return rows.map(({ id, kind, note, forms }) => ({ id, kind, note, forms }))
}

interface Kept {
  stamp: string
  terms: Term[]
  indexes: Map<string, TermIndex>
}
let kept: Kept | null = null

/** When the terms last changed: a deletion by their number. */
async function stampOf(req: PayloadRequest): Promise<string> {
  const db = await databaseOf(req)
  const { rows } = await db.execute<{ stamp: string }>(
    sql`select count(*) || ' ' || coalesce(max(id), 0) || ' ' || coalesce(max(updated_at)::text, '') as stamp from ${tables.terms}`,
  )
  return rows[0]?.stamp ?? ''
}

/** The forms of all terms in a language, folded once for as long as none changes. */
export async function termIndexIn(language: string, req: PayloadRequest): Promise<TermIndex> {
  const stamp = await stampOf(req)
  if (kept?.stamp !== stamp) kept = { stamp, terms: await storedTerms(req), indexes: new Map() }
  const index = kept.indexes.get(language) ?? indexTerms(kept.terms, language)
  kept.indexes.set(language, index)
  return index
}
