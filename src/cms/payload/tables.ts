import { sql } from '@payloadcms/db-postgres'

const table = (name: string) => sql.identifier(name)

export type Table = ReturnType<typeof table>

/**
 * The tables that Payload makes of collections, globals and fields, for the statements that we write ourselves: what they are called in
 * Postgres stands here and nowhere else. Tests hold these names to Payload's own, and keep them out of the statements, where an
 * alias says what a row is.
 *
 * Columns and types stand in the statements. So do the tables that our own migrations have made, which no field can rename: those of
 * the schema `reading`, and `draft_links`, `merges`, `reading_stale` and `written`. What the launcher asks without Payload is in
 * scripts/lib/physical-tables.mjs.
 */
export const tables = {
  // By the slugs of collections and globals: a row for each document. That of an interview is what readers have or, of one that was
  // never published, the first draft ever.
  interviews: table('interviews'),
  media: table('media'),
  authors: table('authors'),
  translators: table('translators'),
  speakers: table('speakers'),
  topics: table('topics'),
  places: table('places'),
  terms: table('terms'),
  assignments: table('assignments'),
  sourceTexts: table('source_texts'),
  notices: table('notices'),
  users: table('users'),
  home: table('home'),
  publication: table('publication'),

  /** A row for each save that is kept of an interview (`parent_id`); the newest is `latest`, and its columns begin with `version_`. */
  savedInterviews: table('_interviews_v'),

  // What an interview lists: in the row of an interview `_parent_id` is the interview and `id` lasts from save to save; in the row of
  // a save `_parent_id` is the save, and `_uuid` is what lasts.
  authorCredits: table('by'),
  savedAuthorCredits: table('_by_v'),
  translatorCredits: table('tr'),
  savedTranslatorCredits: table('_tr_v'),
  interviewees: table('who'),
  savedInterviewees: table('_who_v'),
  questionAnswers: table('qa'),
  narrations: table('narration'),
  savedQuestionAnswers: table('_qa_v'),
  figures: table('figure'),
  savedFigures: table('_figure_v'),
  savedNarrations: table('_narration_v'),
  savedPullQuotes: table('_quote_v'),
  savedTranslatorNotes: table('_tr_note_v'),

  // Relations to many: `path` is the field (of a save with `version.` before it), and each collection has a column (`topics_id`).
  interviewRelations: table('interviews_rels'),
  savedInterviewRelations: table('_interviews_v_rels'),
  homeRelations: table('home_rels'),

  // What is said in each language: a row for each (`_locale`).
  authorsByLanguage: table('authors_locales'),
  translatorsByLanguage: table('translators_locales'),
  speakersByLanguage: table('speakers_locales'),
  topicsByLanguage: table('topics_locales'),
  placesByLanguage: table('places_locales'),
  homeByLanguage: table('home_locales'),

  /** Fields that hold many texts: `path` is the field. */
  translatorTexts: table('translators_texts'),

  workers: table('assignments_workers'),
  finalAnswers: table('answers'),
  termForms: table('terms_forms'),
  sessions: table('users_sessions'),
  mutedMail: table('users_muted_mail'),
  migrations: table('payload_migrations'),
}

/** Where an interview names records of a collection row by row: in rows of its own, and in those of its saves. */
export const listsOf = {
  authors: { stored: tables.authorCredits, saved: tables.savedAuthorCredits },
  translators: { stored: tables.translatorCredits, saved: tables.savedTranslatorCredits },
  speakers: { stored: tables.interviewees, saved: tables.savedInterviewees },
  media: { stored: tables.figures, saved: tables.savedFigures },
}

/** The table of a collection or a global. */
export function tableOfSlug(slug: string): Table {
  if (!(slug in tables)) throw new Error(`The table of "${slug}" is missing in src/cms/payload/tables.ts.`)
  return tables[slug as keyof typeof tables]
}
