import { sql } from '@payloadcms/db-postgres'
import type { CollectionBeforeOperationHook, Field, PayloadRequest } from 'payload'

import { isStaff, nobodyField } from '@/cms/access/staff'
import { alsoAsked } from '@/cms/doors/also-asked'
import { databaseOf } from '@/cms/payload/database-of'
import { tables } from '@/cms/payload/tables'
import { inEachLanguage } from '@/i18n/admin-messages'
import { localeCodes } from '@/i18n/locales'
import { foldForSearch } from '@/text/search/fold-for-search'
import { lexeme } from '@/text/search/lexeme-query'

const name = 'wholeText'

/** What the newsroom's list searches by. Nothing is stored in it, and nobody reads it. */
export const wholeTextField: Field = {
  name,
  type: 'text',
  virtual: true,
  label: inEachLanguage('interviews.wholeText.label'),
  access: { read: nobodyField, create: nobodyField, update: nobodyField },
  admin: { hidden: true, disableListColumn: true, disableListFilter: true, disableBulkEdit: true },
}

/** A text of a thousand parts takes a quarter of a second. */
const perRound = 20
/** In milliseconds: after many texts were brought in at once, a search goes on with what there is. */
const longest = 8000
const mostWords = 20
/** Of more no list shows the end. */
const mostFound = 5000

/**
 * Writes the words of what was saved since somebody last searched: so that a save does nothing for a search that may never come. Of two
 * who search at once one does it.
 */
async function catchUp(req: PayloadRequest): Promise<void> {
  const db = await databaseOf(req)
  const begun = Date.now()
  for (;;) {
    const { rows } = await db.execute(sql`
      with turn as materialized (select pg_try_advisory_xact_lock(hashtext('written')) as mine),
      behind as (
        select version.parent_id, version.id, version.version_revision as revision,
          coalesce(version.version_language, '') as language
        from ${tables.savedInterviews} version left join written on written.interview = version.parent_id
        where version.latest and (select mine from turn) and (written.version is distinct from version.id
          or written.revision is distinct from version.version_revision)
        order by version.id desc limit ${perRound})
      insert into written (interview, version, revision, language, words)
      select parent_id, id, revision, language, written_words(id, language) from behind
      on conflict (interview) do update set version = excluded.version, revision = excluded.revision,
        language = excluded.language, words = excluded.words
      returning interview`)
    if (rows.length < perRound || Date.now() - begun > longest) return
  }
}

/** The interviews in whose newest save each of these words stands, in any of its forms, or begins one. */
async function textsWithWords(typed: string, req: PayloadRequest): Promise<number[]> {
  const words = foldForSearch(typed).split(' ').filter(Boolean).slice(0, mostWords)
  if (words.length === 0) return []
  await catchUp(req)
  const db = await databaseOf(req)
  const inLanguage = localeCodes.map((language) => {
    const each = words.map((word) => {
      const forms = sql`plainto_tsquery(search_config(${language}), ${word})`
      // What is in every text is in none of the vectors.
      return sql`case when numnode(${forms}) = 0 then ''::tsquery else ${forms} || ${`${lexeme(word)}:*`}::tsquery end`
    })
    return sql`(language = ${language} and words @@ (${sql.join(each, sql` && `)}))`
  })
  const { rows } = await db.execute<{ interview: number }>(sql`
    select interview from written where ${sql.join(inLanguage, sql` or `)} order by interview desc limit ${mostFound}`)
  return rows.map(({ interview }) => interview)
}

type Shape = Record<string, unknown>
const isShape = (value: unknown): value is Shape => typeof value === 'object' && value !== null

async function readWords(part: unknown, req: PayloadRequest): Promise<void> {
  if (!isShape(part)) return
  for (const [at, value] of Object.entries(part)) if (at !== name) await readWords(value, req)
  const asked = part[name]
  if (!isShape(asked)) return
  const typed = asked['like'] ?? asked['contains']
  Reflect.deleteProperty(part, name)
  if (typeof typed === 'string' && typed.trim() !== '')
    alsoAsked(part, [{ id: { in: [...(await textsWithWords(typed, req)), 0] } }])
}

/** Whoever of the newsroom searches the list of interviews searches their words, drafts too; what they may see is asked afterwards. */
export const searchWholeText: CollectionBeforeOperationHook = async ({ args, req }) => {
  const { where } = args as { where?: unknown }
  if (isStaff(req.user)) await readWords(where, req)
  return args
}
