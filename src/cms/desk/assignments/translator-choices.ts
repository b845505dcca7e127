import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { databaseOf } from '@/cms/payload/database-of'
import { tables } from '@/cms/payload/tables'
import { type Locale, writtenLanguage } from '@/i18n/locales'

import type { DeskAssignment, DeskViewer } from './desk-assignments'

export interface TranslatorChoice {
  id: number
  name: string
}

/**
 * Whom this work may be given to: those who work in its language first. Translators choose among those who are public or
 * have to do with it already: a record behind a pen name is the newsroom's alone.
 */
export async function translatorChoices(
  assignment: Pick<DeskAssignment, 'language' | 'workers'>,
  viewer: DeskViewer,
  req: PayloadRequest,
): Promise<TranslatorChoice[]> {
  const db = await databaseOf(req)
  const { rows } = await db.execute(sql`
    select distinct on (translators.id) translators.id, names.name, translators.shown is true as is_public,
      (select string_agg(text, ',') from ${tables.translatorTexts}
        where parent_id = translators.id and path = 'languages') as languages
    from ${tables.translators} translators
    join ${tables.translatorsByLanguage} names on names._parent_id = translators.id
    where translators.deleted_at is null
    order by translators.id desc, names._locale::text = ${req.i18n.language} desc limit 1000`)
  const active = new Set(
    assignment.workers.filter((row) => row.standing === 'active').map((row) => row.translator),
  )
  const known = new Set(assignment.workers.map((row) => row.translator))
  const speaks = (languages: unknown, language: Locale) =>
    typeof languages === 'string' && languages.split(',').map(writtenLanguage).includes(language)
  return rows
    .map((row) => ({
      id: Number(row['id']),
      name: String(row['name']),
      isPublic: row['is_public'] === true,
      fits: speaks(row['languages'], assignment.language),
    }))
    .filter(({ id, isPublic }) => !active.has(id) && (viewer.staff || isPublic || known.has(id)))
    .sort((one, other) => Number(other.fits) - Number(one.fits) || one.name.localeCompare(other.name))
    .map(({ id, name }) => ({ id, name }))
}
