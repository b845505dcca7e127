import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { databaseOf } from '@/cms/payload/database-of'
import { tables } from '@/cms/payload/tables'
import { isLocale, type Locale, localeCodes } from '@/i18n/locales'

import { type DeskAssignment, type DeskOriginal, deskOriginals, type DeskViewer } from './desk-assignments'
import { assignmentsById, pageLength } from './list-assignments'
import { newestRows } from '@/cms/desk/source/newest-rows'

/** An original in one of the other languages: asked for, or there without having been asked for, or neither. */
export interface BoardCell {
  language: Locale
  assignment: DeskAssignment | null
  version: { id: number; isPublic: boolean } | null
}

export interface BoardRow {
  original: DeskOriginal
  cells: BoardCell[]
}

/** The originals, newest first, with how each stands in every other language: what editors see. */
export async function boardRows(
  before: number | null,
  viewer: DeskViewer,
  req: PayloadRequest,
): Promise<{ rows: BoardRow[]; next: number | null }> {
  if (!viewer.staff) return { rows: [], next: null }
  const db = await databaseOf(req)
  const found = await db.execute(sql`
    select id from ${newestRows}
    where translation_of is null ${before ? sql`and id < ${before}` : sql``}
    order by id desc limit ${pageLength + 1}`)
  const ids = found.rows.map((row) => Number(row['id']))
  const shown = ids.slice(0, pageLength)
  if (shown.length === 0) return { rows: [], next: null }
  const list = sql.join(
    shown.map((id) => sql`${id}`),
    sql`, `,
  )
  const assigned = await db.execute(sql`select id from ${tables.assignments} where original_id in (${list})`)
  const versions = await db.execute(sql`
    select id, language, translation_of as original, is_public from ${newestRows}
    where translation_of in (${list})`)
  const originals = await deskOriginals(shown, req)
  const assignments = await assignmentsById(
    assigned.rows.map((row) => Number(row['id'])),
    viewer,
    req,
  )
  const rows = shown.flatMap((id): BoardRow[] => {
    const original = originals.get(id)
    if (!original) return []
    const cells = localeCodes
      .filter((language) => language !== original.language)
      .map((language): BoardCell => {
        const version = versions.rows.find(
          (row) =>
            Number(row['original']) === id && isLocale(row['language']) && row['language'] === language,
        )
        return {
          language,
          assignment: assignments.find((row) => row.original.id === id && row.language === language) ?? null,
          version: version ? { id: Number(version['id']), isPublic: version['is_public'] === true } : null,
        }
      })
    return [{ original, cells }]
  })
  return { rows, next: ids.length > pageLength ? (shown.at(-1) ?? null) : null }
}
