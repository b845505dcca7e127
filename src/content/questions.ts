import { sql } from '@payloadcms/db-postgres'

import type { EditionInterviewee, Ref } from '@/editions/edition'
import { isLocale } from '@/i18n/locales'
import { routes } from '@/lib/routes'

import { ask, idArray } from './reading/ask'
import type { Questions } from './types'

interface Row {
  language: string
  slug: string
  interviewees: EditionInterviewee[]
  asked: { key: string; question: string; speaker: string | null }[] | null
}

/** What a speaker was asked in these editions; of a talk with several, what they answered themselves. */
export async function listQuestions(speaker: Ref, editions: readonly number[]): Promise<Questions[]> {
  if (editions.length === 0) return []
  const rows = await ask<Row>(sql`
    select language, slug, document -> 'interviewees' as interviewees, (
        select jsonb_agg(jsonb_build_object('key', part -> 'key', 'question', part -> 'question', 'speaker', part -> 'speaker') order by place)
        from jsonb_array_elements(document -> 'exchanges') with ordinality as parts (part, place)
        where part ->> 'type' = 'questionAnswer' and part ->> 'question' is not null) as asked
    from reading.editions where id = any(${idArray(editions)})`)
  return rows.flatMap(({ language, slug, interviewees, asked }) => {
    const own = interviewees.filter(({ ref }) => ref === speaker).map(({ key }) => key)
    const theirs = (asked ?? []).filter(
      (part) => interviewees.length === 1 || (part.speaker !== null && own.includes(part.speaker)),
    )
    return isLocale(language)
      ? [
          {
            path: routes.interview(language, slug),
            asked: theirs.map(({ key, question }) => ({ key, question })),
          },
        ]
      : []
  })
}
