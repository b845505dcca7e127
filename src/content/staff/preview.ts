import { sql } from '@payloadcms/db-postgres'

import type { EditionRecord, RefKind, Records } from '@/editions/edition'
import { refTo } from '@/editions/ref-to'
import { toEdition } from '@/editions/to-edition'
import { toRecord } from '@/editions/to-record'
import { isLocale } from '@/i18n/locales'
import type { Interview as Stored } from '@/payload-types'

import { readEdition } from '../from-edition'
import { askOne } from '../reading/ask'
import { readEditions } from '../reading/ask-editions'
import type { Interview } from '../types'
import { payloadClient } from './payload-client'

const idOf = (value: number | { id: number } | null | undefined) =>
  typeof value === 'object' ? value?.id : value

type Relation = number | { id: number; portrait?: unknown } | null | undefined

/** The records that were loaded along with a draft: those that whoever asked may see. */
function recordsIn(stored: Partial<Stored>): Records {
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

/** The public versions of a work in other languages, and which of them a text was made from. */
async function versionsOf({ work, language, translatedFrom, translationOf }: Stored) {
  const others = await readEditions(sql`
    select id, row_number() over (order by published_at desc, id desc) as place from reading.editions
    where work = ${work ?? ''} and language <> ${language}`)
  const madeFrom = await askOne<{ language: string }>(
    sql`select language from reading.editions where id = ${idOf(translatedFrom) ?? idOf(translationOf) ?? null} and work = ${work ?? ''}`,
  )
  const source = others.find((other) => other.language === madeFrom?.language) ?? null
  return { others, source }
}

const askedIn = ({ exchanges }: Interview): ReadonlySet<string> =>
  new Set(
    exchanges.flatMap((part) => (part.type === 'questionAnswer' && part.question !== null ? [part.key] : [])),
  )

export interface Preview {
  interview: Interview
  source: Interview | null
}

/** A draft as its page will be, and the public version that it was made from; null of one that is in no language yet. */
export async function previewOf(stored: Stored): Promise<Preview | null> {
  if (!isLocale(stored.language)) return null
  const { others, source } = await versionsOf(stored)
  const edition = toEdition(stored, source && askedIn(source), stored.language)
  const versions = { versions: others, madeFrom: source?.language ?? null }
  return { interview: readEdition(edition, recordsIn(stored), versions, stored.language), source }
}

/** The preview of the newest draft, for those whose sign-in (in these headers) lets them read it; null for anybody else. */
export async function getPreview(id: string, headers: Headers): Promise<Preview | null> {
  if (!/^\d{1,9}$/.test(id)) return null
  const payload = await payloadClient()
  const { user } = await payload.auth({ headers })
  if (!user) return null
  const { docs } = await payload.find({
    collection: 'interviews',
    where: { id: { equals: Number(id) } },
    overrideAccess: false,
    user,
    draft: true,
    locale: 'all',
    fallbackLocale: false,
    depth: 2,
    limit: 1,
    pagination: false,
  })
  const [stored] = docs
  return stored ? previewOf(stored) : null
}
