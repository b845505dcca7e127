import type { EditionRecord, RefKind, Records } from '@/editions/edition'
import { refTo } from '@/editions/ref-to'
import { type Listed, toEdition, toEditionSummary } from '@/editions/to-edition'
import { toRecord } from '@/editions/to-record'
import type { Locale } from '@/i18n/locales'
import type { Interview as Stored, Place, Topic } from '@/payload-types'

import { readEdition, readSummary } from './from-edition'
import { populated, toRun } from './to-run'
import type { Interview, InterviewSummary, Tag, TextVersion, Version } from './types'

export function toTag(
  value: number | (Pick<Topic | Place, 'name' | 'slug'> & { id: number }) | null | undefined,
  locale: Locale,
  route: (locale: Locale, slug: string) => string,
): Tag | null {
  const record = populated(value)
  const name = toRun(record?.name, locale)
  return record?.slug && name ? { name, slug: record.slug, path: route(locale, record.slug) } : null
}

type Relation = number | { id: number; portrait?: unknown } | null | undefined

/** The records that a query has loaded along with an interview: those that whoever asked may see. */
export function recordsIn(stored: Partial<Stored>): Records {
  const found = new Map<string, EditionRecord>()
  const note = (kind: RefKind, values: readonly Relation[]) => {
    for (const value of values) {
      const ref = refTo(kind, value)
      if (typeof value !== 'object' || value === null || ref === null) continue
      found.set(ref, toRecord(kind, value))
      if (value.portrait) note('picture', [value.portrait as Relation])
    }
  }
  const figures = (stored.exchanges ?? []).map((part) => (part.blockType === 'figure' ? part.media : null))
  note('author', stored.authors?.map(({ person }) => person) ?? [])
  note('translator', stored.translators?.map(({ person }) => person) ?? [])
  note('speaker', stored.interviewees?.map(({ speaker }) => speaker) ?? [])
  note('topic', stored.topics ?? [])
  note('place', [...(stored.places ?? []), stored.talk?.place])
  note('picture', [stored.hero, ...figures])
  return found
}

/** A stored interview for a reader of `locale`: what lists show. */
export const toSummary = (stored: Listed, versions: readonly Version[], locale: Locale): InterviewSummary =>
  readSummary(toEditionSummary(stored, locale), recordsIn(stored), versions, locale)

/**
 * @param versions every public version of it, this one too if it is public
 * @param askedInSource keys of the parts that ask something in what it was translated from
 */
export function toInterview(
  stored: Stored,
  versions: readonly TextVersion[],
  locale: Locale,
  askedInSource: ReadonlySet<string> = new Set(),
): Interview {
  const others = versions.filter(({ language }) => language !== stored.language)
  const madeFrom = versions.find(({ language }) => language === stored.language)?.madeFrom ?? null
  const edition = toEdition(stored, madeFrom === null ? null : askedInSource, locale)
  return readEdition(edition, recordsIn(stored), { versions: others, madeFrom }, locale)
}
