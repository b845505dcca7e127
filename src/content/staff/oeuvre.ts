import { inLanguages, words } from '@/editions/in-languages'
import { isLocale, type Locale } from '@/i18n/locales'
import { machineDay } from '@/lib/format-date'
import { routes } from '@/lib/routes'
import type { Interview, User } from '@/payload-types'

import { payloadClient } from './payload-client'
import { readName } from '../from-edition'
import type { Oeuvre, WorkDone } from '../types'
type Credit = NonNullable<Interview['translators']>[number]
type Stored = Pick<
  Interview,
  'id' | 'language' | 'slug' | 'sourceLanguage' | 'translators' | 'firstPublication' | '_status' | 'deletedAt'
>

const idOf = (value: number | { id: number } | null | undefined) =>
  typeof value === 'object' ? value?.id : value

/** A translator is asked for by staff; everybody else is answered about themselves. */
function askedFor(user: User, translator: string | undefined): number | null {
  const isStaff = user.role === 'admin' || user.role === 'editor'
  const named =
    isStaff && translator !== undefined && /^\d{1,9}$/.test(translator) ? Number(translator) : null
  return named ?? idOf(user.translator) ?? null
}

function toWork(stored: Stored, row: Credit, name: WorkDone['signedAs'], timeZone: string): WorkDone | null {
  const first = stored.firstPublication
  if (typeof first !== 'object' || first === null || Array.isArray(first) || !isLocale(stored.language))
    return null
  const { at, headline, words, sourceWords } = first
  if (typeof at !== 'string' || typeof headline !== 'string' || typeof words !== 'number') return null
  const isPublic = stored._status === 'published' && !stored.deletedAt && stored.slug
  return {
    id: stored.id,
    title: { text: headline, lang: stored.language },
    day: machineDay(at, timeZone),
    from: stored.sourceLanguage ?? null,
    into: stored.language,
    role: row.role,
    words,
    sourceWords: typeof sourceWords === 'number' ? sourceWords : null,
    withheldBy: row.creditedAs === 'withheld' ? (row.withheldBy ?? 'person') : null,
    signedAs: row.signedAs?.trim() ? { text: row.signedAs, lang: stored.language } : name,
    path: isPublic ? routes.interview(stored.language, stored.slug ?? '') : null,
  }
}

/**
 * Everything that a translator has carried over, for the one who is signed in by these headers, or for staff; null for
 * anybody else. Asked past the readers' rules, since it also counts what does not name them and what was taken down.
 */
export async function getOeuvre(
  headers: Headers,
  locale: Locale,
  timeZone: string,
  translator?: string,
): Promise<Oeuvre | null> {
  const payload = await payloadClient()
  const { user } = await payload.auth({ headers })
  const id = user ? askedFor(user, translator) : null
  if (id === null) return null
  const [person] = (
    await payload.find({
      collection: 'translators',
      where: { id: { equals: id } },
      locale: 'all',
      depth: 0,
      limit: 1,
      pagination: false,
    })
  ).docs
  const name = readName(inLanguages(person?.name, words), locale)
  if (!name) return null
  const { docs } = await payload.find({
    collection: 'interviews',
    where: { and: [{ 'translators.person': { equals: id } }, { publishedAt: { exists: true } }] },
    select: {
      language: true,
      slug: true,
      sourceLanguage: true,
      translators: true,
      firstPublication: true,
      _status: true,
      deletedAt: true,
    },
    trash: true,
    depth: 0,
    limit: 5000,
    pagination: false,
  })
  const works = docs.flatMap((stored) =>
    (stored.translators ?? []).flatMap((row) =>
      idOf(row.person) === id ? (toWork(stored, row, name, timeZone) ?? []) : [],
    ),
  )
  return { translator: name, works }
}
