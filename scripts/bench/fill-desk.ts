import { sql } from '@payloadcms/db-postgres'

import { tables } from '@/cms/payload/tables'

import { counts, namesOf, originalOf, wordAt } from './corpus'
import { type Database, fill, type Progress, withoutIndexes } from './fill'

export const editors = 5
const terms = 3000
const batch = 5000

/** Who works at the desk. */
const people = [
  sql`insert into ${tables.users} (id, name, role, email, translator_id)
    select id, 'Editor ' || id, 'editor'::enum_users_role, 'editor' || id || '@example.org', null::int
    from generate_series(1, ${editors}::int) id
    union all select ${editors}::int + id, 'Translator ' || id, 'translator', 'translator' || id || '@example.org', id
    from ${tables.translators}`,
  sql`insert into ${tables.translatorTexts} ("order", parent_id, path, text)
    select place, id, 'languages', code from ${tables.translators} cross join unnest(array['en', 'ar']) with ordinality each (code, place)`,
]

/** What belongs to the interviews of a range of ids. */
const parts = (from: number, to: number, total: number) => [
  // An older state and the newest of each, with the blocks of the newest.
  sql`insert into ${tables.savedInterviews} (parent_id, version_headline, version_language, version_work, version_slug, version_words,
      version_translation_of_id, version_published_at, version__status, version_revision, latest)
    select id, headline, language, work, slug, 800, translation_of_id, published_at, 'published', 1, state = 2
    from ${tables.interviews} cross join generate_series(1, 2) state where id between ${from} and ${to} order by id, state`,
  sql`insert into ${tables.questionAnswers} (_order, _parent_id, _path, id, key, question)
    select ordinal, interview_id, 'exchanges', 'qa' || interview_id || '-' || ordinal, key, title
    from reading.passages where ordinal > 0 and interview_id between ${from} and ${to}`,
  sql`insert into ${tables.savedQuestionAnswers} (_order, _parent_id, _path, _uuid, key, question)
    select passage.ordinal, version.id, 'version.exchanges', 'qa' || passage.interview_id || '-' || ordinal, key, title
    from reading.passages passage join ${tables.savedInterviews} version on version.parent_id = passage.interview_id and version.latest
    where ordinal > 0 and passage.interview_id between ${from} and ${to}`,
  sql`insert into ${tables.interviewRelations} ("order", parent_id, path, topics_id)
    select place, interview_id, 'topics', record from reading.searched
    cross join unnest(topics) with ordinality each (record, place) where interview_id between ${from} and ${to}`,
  // A tenth is being translated: drafts, of which readers' search knows nothing.
  sql`insert into ${tables.interviews} (id, language, headline, work, translation_of_id, _status, revision)
    select ${total}::int + id / 10 + 1, 'ar', headline, work, id, 'draft', 1 from ${tables.interviews}
    where id % 10 = 2 and id between ${from} and ${to}`,
  sql`insert into ${tables.savedInterviews} (parent_id, version_headline, version_language, version_work, version_words, version_translation_of_id,
      version__status, version_revision, latest)
    select id, headline, language, work, 400, translation_of_id, 'draft', 1, true from ${tables.interviews}
    where id > ${total} and translation_of_id between ${from} and ${to}`,
  // A tenth is wanted in Arabic, a twentieth in English.
  sql`insert into ${tables.assignments} (original_id, language, translation_id, state, editor_id, due_on, exchanges_all, exchanges_done,
      words_all, words_done, behind, urgent, last_work_at)
    select interview.id, case interview.language when 'en' then 'ar' else 'en' end, translation.id,
      case when translation._status = 'published' then 'published'
        when translation.id is null then 'wanted'
        else (array['claimed', 'inWork', 'inReview', 'ready'])[1 + interview.id / 10 % 4] end::enum_assignments_state,
      1 + interview.id % ${editors}::int, now() + make_interval(days => interview.id / 10 % 90 - 30), 9, 5, 800, 400,
      case when translation._status = 'published' and interview.id / 5 % 10 = 0 then 1 + interview.id % 3 else 0 end,
      interview.id / 5 % 100 = 0, now() - make_interval(days => interview.id / 10 % 60)
    from ${tables.interviews} interview left join ${tables.interviews} translation on translation.translation_of_id = interview.id
    where interview.id between ${from} and ${to} and interview.translation_of_id is null
      and (translation.id is not null or interview.id % 10 = 3 or interview.id % 20 = 0)
    order by interview.id`,
]

/** What needs the assignments of all. Few translators do much, as everywhere. */
const afterwards = [
  sql`insert into ${tables.workers} (_order, _parent_id, id, translator_id, role, standing)
    select 1, id, 'w' || id, 1 + floor(${counts.translators}::int * (id * 7919::bigint % 1000 / 1000.0) ^ 2),
      'translator'::enum_assignments_workers_role, 'active'::enum_assignments_workers_standing
    from ${tables.assignments} where translation_id is not null
    union all select 2, id, 'r' || id, 1 + id % ${counts.translators}::int, 'reviser', 'active'
    from ${tables.assignments} where translation_id is not null and id % 10 = 0`,
  sql`insert into ${tables.sourceTexts} (source_id, key, sequence, hash, words, part, released_at)
    select original_id, coalesce(key, 'head'), sequence, md5(title || sequence), concat_ws(E'\n', title, body), '{}', now()
    from ${tables.assignments} join reading.passages on interview_id = original_id
    cross join generate_series(1, case when behind > 0 and ordinal <= 2 then 2 else 1 end) sequence
    where translation_id is not null`,
  sql`insert into ${tables.notices} (user_id, kind, assignment_id, read_at, mailed_at)
    select case nth when 1 then editor_id else ${editors}::int + translator_id end, 'published'::enum_notices_kind, assignments.id,
      case when assignments.id % 10 > 0 then now() end, now()
    from ${tables.assignments} assignments join ${tables.workers} on _parent_id = assignments.id and _order = 1
    cross join generate_series(1, 3) nth`,
]

async function insertTerms(db: Database): Promise<void> {
  const rows = Array.from({ length: terms }, (_, n) => ({
    id: n + 1,
    en: wordAt('en', 300 + n * 10),
    ar: wordAt('ar', 300 + n * 10),
  }))
  await db.execute(sql`
    with given as (select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as row (id integer, en text, ar text)),
    stored as (insert into ${tables.terms} (id, title) select id, en from given returning id)
    insert into ${tables.termForms} (_order, _parent_id, id, language, form)
    select 1, id, 'en' || id, 'en', en from given
    union all select 2, id, 'ar' || id, 'ar', ar from given`)
}

async function insertTranslatorNames(db: Database): Promise<void> {
  const rows = Array.from({ length: counts.translators }, (_, n) => ({
    id: n + 1,
    ...namesOf('translators', n + 1),
  }))
  await db.execute(sql`
    insert into ${tables.translatorsByLanguage} (name, _locale, _parent_id)
    select en, 'en'::_locales, id from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as row (id integer, en text)
    union all
    select ar, 'ar', id from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as row (id integer, ar text)`)
}

const withIds = [
  tables.interviews,
  tables.assignments,
  tables.users,
  tables.terms,
  tables.authors,
  tables.translators,
  tables.speakers,
  tables.topics,
]

/** The archive of the search's benchmark with a translation desk: three in twenty are translated, a tenth is in work, a tenth waits. */
export async function fillDesk(db: Database, total: number, progress: Progress): Promise<void> {
  await fill(db, { total, originalOf, withMemory: true }, progress)
  for (const table of [tables.topics, tables.translators])
    await db.execute(sql`alter table ${table} disable trigger user`)
  await db.execute(
    sql`insert into ${tables.topics} (id, slug) select id, 'topic-' || id from generate_series(1, ${counts.topics}) id`,
  )
  const work = async () => {
    for (let from = 1; from <= total; from += batch) {
      for (const part of parts(from, Math.min(from + batch - 1, total), total)) await db.execute(part)
      progress(Math.min(from + batch - 1, total), total, 'versions and assignments')
    }
    for (const part of afterwards) await db.execute(part)
  }
  for (const part of people) await db.execute(part)
  await insertTranslatorNames(db)
  await insertTerms(db)
  // Those by which the rows themselves are joined stay.
  const { savedInterviews, questionAnswers, savedQuestionAnswers, interviewRelations, notices, sourceTexts } =
    tables
  const filled = [
    savedInterviews,
    questionAnswers,
    savedQuestionAnswers,
    interviewRelations,
    notices,
    sourceTexts,
  ]
  const indexed = sql`(tablename in ${filled.map(({ value }) => value)}
    and indexname <> ${`${savedInterviews.value}_parent_idx`})`
  await withoutIndexes(db, indexed, work, progress)
  for (const table of withIds)
    await db.execute(
      sql`select setval(pg_get_serial_sequence(${table.value}, 'id'), (select coalesce(max(id), 1) from ${table}))`,
    )
  for (const kind of ['interviews', 'authors', 'translators', 'speakers', 'topics'] as const)
    await db.execute(sql`alter table ${tables[kind]} enable trigger user`)
  progress(0, 1, 'statistics')
  await db.execute(sql`vacuum analyze`)
}
