import { sql } from '@payloadcms/db-postgres'

import shapes from '@/editions/shape.json' with { type: 'json' }
import { askedKeys, listedRefs, refsOf, shownUnder, toEdition } from '@/editions/to-edition'
import { idOf } from '@/cms/payload/id-of'
import { isLocale, type Locale } from '@/i18n/locales'
import { formerAddress } from '@/lib/former-address'
import type { Interview } from '@/payload-types'

import { load, numbers, rows, type Settling, texts } from './settling'
import { writeSearch } from './write-search'

type Open = Interview & { language: Locale; slug: string }
const isOpen = (stored: Interview): stored is Open => isLocale(stored.language) && Boolean(stored.slug)

const madeFromId = ({ translatedFrom, translationOf }: Interview) =>
  idOf(translatedFrom) ?? idOf(translationOf)

/**
 * Writes what readers may get of these works. What an edition begins to name, or names no longer, is noted as stale by that.
 * @returns those that are another now
 */
export async function writeEditions(settling: Settling, works: readonly string[]): Promise<readonly Open[]> {
  if (works.length === 0) return []
  const { database } = settling
  // Two versions of a work that go out at once would each miss the other.
  await database.execute(
    sql`select pg_advisory_xact_lock(hashtextextended(work, 0)) from unnest(${texts(works)}) as work order by work`,
  )
  const found = await load<Interview>(settling, 'interviews', {
    and: [
      { work: { in: [...works] } },
      { _status: { equals: 'published' } },
      { deletedAt: { exists: false } },
    ],
  })
  const open = found.filter(isOpen)
  await database.execute(sql`
    delete from reading.editions where work = any(${texts(works)}) and id <> all(${numbers(open.map(({ id }) => id))})`)
  const changed: Open[] = []
  for (const stored of open) {
    const source = open.find(({ id, work }) => id === madeFromId(stored) && work === stored.work)
    if (await writeEdition(settling, stored, source ?? null)) changed.push(stored)
  }
  return changed
}

/** Answers whether it is another now. */
async function writeEdition(settling: Settling, stored: Open, source: Open | null): Promise<boolean> {
  const { database } = settling
  const edition = toEdition(stored, source && askedKeys(source), stored.language)
  const { summary, document } = edition
  const { rows: written } = await database.execute(sql`
    insert into reading.editions as told
      (id, work, language, slug, published_at, made_from, summary, document, listed, refs, shape, clock)
    values (${stored.id}, ${summary.work}, ${summary.language}, ${summary.slug}, ${summary.publishedAt}, ${source?.language ?? null},
      ${rows([summary])} -> 0, ${rows([document])} -> 0, ${texts(listedRefs(summary))}, ${texts(refsOf(edition))},
      ${shapes.shape}, nextval('reading.clock'))
    on conflict (id) do update set
      (work, language, slug, published_at, made_from, summary, document, listed, refs, shape, clock) =
      (excluded.work, excluded.language, excluded.slug, excluded.published_at, excluded.made_from, excluded.summary,
        excluded.document, excluded.listed, excluded.refs, excluded.shape, excluded.clock)
    where (told.summary, told.document, told.made_from, told.shape)
      is distinct from (excluded.summary, excluded.document, excluded.made_from, excluded.shape)
    returning id`)
  const former = (stored.formerSlugs ?? []).map((slug) => formerAddress(slug, summary.language))
  await database.execute(sql`delete from reading.addresses where edition = ${stored.id}`)
  if (former.length > 0)
    await database.execute(sql`
      insert into reading.addresses (digest, kind, edition) select digest, 'interview', ${stored.id} from unnest(${texts(former)}) digest`)
  if (written.length === 0) return false
  await writeSearch(settling, stored.id, edition)
  await database.execute(sql`delete from reading.shown where edition = ${stored.id}`)
  await database.execute(sql`
    insert into reading.shown (ref, language, published_at, edition, work, roles, translated_from, words)
    select ref, ${summary.language}, ${summary.publishedAt}, ${stored.id}, ${summary.work}, roles, ${summary.translatedFrom}, ${stored.words ?? 0}
    from jsonb_to_recordset(${rows(shownUnder(edition))}) as under (ref text, roles text[])`)
  return true
}
