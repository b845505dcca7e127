import { getTableName } from '@payloadcms/db-postgres/drizzle'
import type { PgTable } from '@payloadcms/db-postgres/drizzle/pg-core'
import { afterAll, expect, it } from 'vitest'

import { tableOfSlug, tables } from '@/cms/payload/tables'

import { closePayload, openPayload } from '../support/open-payload'

afterAll(closePayload)

it('every name is of a table that Payload stores in, and no two are of one', async () => {
  const { db } = await openPayload()
  const stored = Object.values(db.tables).map((table) => getTableName(table as PgTable))
  const named = Object.values(tables).map(({ value }) => value)
  expect(stored).toEqual(expect.arrayContaining(named))
  expect(new Set(named).size).toBe(named.length)
})

it('a collection or a global of ours is called by its slug', async () => {
  const { db, config } = await openPayload()
  const slugs = [...config.collections, ...config.globals].map(({ slug }) => slug)
  const ours = slugs.filter((slug) => !slug.startsWith('payload-'))
  expect(ours.map((slug) => tableOfSlug(slug).value)).toEqual(
    ours.map((slug) =>
      db.tableNameMap.get(slug.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)),
    ),
  )
  expect(() => tableOfSlug('elsewhere')).toThrow('"elsewhere"')
})

/** By the path of its field, as Payload writes it down. */
const ofFields = {
  authorCredits: 'interviews_authors',
  savedAuthorCredits: '_interviews_v_version_authors',
  translatorCredits: 'interviews_translators',
  savedTranslatorCredits: '_interviews_v_version_translators',
  interviewees: 'interviews_interviewees',
  savedInterviewees: '_interviews_v_version_interviewees',
  questionAnswers: 'interviews_blocks_question_answer',
  savedQuestionAnswers: '_interviews_v_blocks_question_answer',
  figures: 'interviews_blocks_figure',
  savedFigures: '_interviews_v_blocks_figure',
  savedNarrations: '_interviews_v_blocks_narration',
  savedPullQuotes: '_interviews_v_blocks_pull_quote',
  savedTranslatorNotes: '_interviews_v_blocks_translator_note',
  finalAnswers: 'assignments_final_answers',
} as const

it('what a field has renamed is of that field', async () => {
  const { db } = await openPayload()
  const named = Object.keys(ofFields).map((name) => [name, tables[name as keyof typeof ofFields].value])
  const stored = Object.entries(ofFields).map(([name, path]) => [name, db.tableNameMap.get(path)])
  expect(Object.fromEntries(named)).toEqual(Object.fromEntries(stored))
})
