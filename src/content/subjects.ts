import { sql } from '@payloadcms/db-postgres'

import type { Ref, SubjectRecord } from '@/editions/edition'
import { type Locale, localeCodes } from '@/i18n/locales'
import { routes } from '@/lib/routes'

import { readName, readNames, readText } from './from-edition'
import type { Found } from './interviews'
import { listQuestions } from './questions'
import { askOne } from './reading/ask'
import { type Listed, listEditions } from './reading/ask-editions'
import { currentSlug } from './reading/current-slug'
import { pageLength, toList } from './reading/list-of'
import { onlyIn, shownUnder } from './reading/lists'
import type { SubjectPage } from './types'

const mostElsewhere = 3

/**
 * A topic, a place or a public figure with its interviews, and what a public figure was asked; nothing where no public
 * interview shows it.
 */
export async function getSubject(
  kind: SubjectPage['kind'],
  locale: Locale,
  slug: string,
  before?: string,
): Promise<Found<SubjectPage>> {
  const row = await askOne<{ ref: Ref; record: SubjectRecord }>(
    sql`select ref, record from reading.records where kind = ${kind} and slug = ${slug}`,
  )
  const route = routes[kind]
  const name = row && readName(row.record.name, locale)
  if (!name) {
    const current = await currentSlug(kind, slug)
    return current === null ? null : { movedTo: route(locale, current), slug: current }
  }
  const { ref, record } = row
  const others = before ? [] : localeCodes.filter((code) => code !== locale)
  const lists: Partial<Record<string, Listed[]>> = await listEditions(
    {
      own: shownUnder(ref, locale, { before, limit: pageLength + 1 }),
      ...Object.fromEntries(
        others.map((language) => [language, onlyIn(ref, language, locale, mostElsewhere)]),
      ),
    },
    locale,
  )
  const own = lists['own'] ?? []
  const interviews = toList(own)
  const elsewhere = others
    .map((language) => ({
      language,
      path: route(language, slug),
      interviews: (lists[language] ?? []).map(({ interview }) => interview),
    }))
    .filter(({ interviews: only }) => only.length > 0)
  if (!before && interviews.items.length + elsewhere.length === 0) return null
  return {
    found: {
      kind,
      name,
      otherNames: [...readNames(record.name, locale).slice(1), ...readNames(record.otherNames, locale)],
      introduction: readText(record.introduction, locale),
      country: record.country,
      region: readName(record.region, locale),
      interviews,
      elsewhere,
      questions:
        kind === 'speaker'
          ? await listQuestions(
              ref,
              own.map(({ id }) => id),
            )
          : [],
      paths: localeCodes.map((language) => ({ language, path: route(language, slug) })),
    },
  }
}
