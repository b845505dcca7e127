import { sql } from '@payloadcms/db-postgres'

import { idOf } from '@/cms/payload/id-of'
import { tables } from '@/cms/payload/tables'
import type { Arrangement, Ref } from '@/editions/edition'
import { inLanguages } from '@/editions/in-languages'
import { refsTo } from '@/editions/ref-to'
import { toHouse } from '@/editions/to-house'
import type { Home, Publication } from '@/payload-types'

import { numbers, rows, type Settling, texts } from './settling'

async function store({ database }: Settling, name: string, told: object): Promise<void> {
  await database.execute(sql`
    insert into reading.house as before (name, told, clock) values (${name}, ${rows([told])} -> 0, nextval('reading.clock'))
    on conflict (name) do update set (told, clock) = (excluded.told, excluded.clock)
    where before.told is distinct from excluded.told`)
}

const globalOf = <Doc extends object>({ db, transactionID }: Settling, slug: 'home' | 'publication') =>
  db.findGlobal<Doc & { id: number }>({ slug, req: { transactionID } }) as Promise<Partial<Doc>>

const ids = (values: unknown): number[] =>
  (Array.isArray(values) ? values : [values]).flatMap(
    (value: number | { id: number } | null) => idOf(value) ?? [],
  )

/** What editors have arranged, of which only what is public is told: it may name what has been taken back since. */
async function arrangementOf(settling: Settling): Promise<Arrangement> {
  const home = await globalOf<Home>(settling, 'home')
  const lead = inLanguages(home.lead, (value) => ids(value)[0] ?? null)
  const picks = inLanguages(home.picks, ids)
  const topics = refsTo('topic', home.topics)
  const places = refsTo('place', home.places)
  const { rows: open } = await settling.database.execute<{ told: string }>(sql`
    select id::text as told from reading.editions where id = any(${numbers([...Object.values(lead), ...Object.values(picks).flat()])})
    union all select ref from reading.records where ref = any(${texts([...topics, ...places])})`)
  const told = new Set(open.map((row) => row.told))
  const shown = (ref: Ref) => told.has(ref)
  return {
    lead: Object.fromEntries(Object.entries(lead).filter(([, id]) => told.has(String(id)))),
    picks: Object.fromEntries(
      Object.entries(picks).map(([language, list]) => [language, list.filter((id) => told.has(String(id)))]),
    ),
    topics: topics.filter(shown),
    places: places.filter(shown),
  }
}

/** Whether the home page names any of these, as editors have arranged it. */
export async function isOnHome(
  { database }: Settling,
  works: readonly string[],
  records: readonly string[],
): Promise<boolean> {
  const { rows: found } = await database.execute<{ found: boolean }>(sql`
    select exists (
      select from ${tables.homeRelations} left join ${tables.interviews} interviews on interviews.id = interviews_id
      where interviews.work = any(${texts(works)}) or 'topic:' || topics_id = any(${texts(records)}) or 'place:' || places_id = any(${texts(records)})
    ) or exists (
      select from ${tables.homeByLanguage} join ${tables.interviews} interviews on interviews.id = lead_id
      where interviews.work = any(${texts(works)})
    ) as found`)
  return found[0]?.found ?? false
}

async function writePublication(settling: Settling): Promise<void> {
  const { database } = settling
  const {
    rows: [before],
  } = await database.execute<{ zone: string }>(sql`select reading.house_zone() as zone`)
  const house = toHouse(await globalOf<Publication>(settling, 'publication'))
  await store(settling, 'publication', house)
  if (house.timeZone === before?.zone) return
  // In this order: whoever publishes waits at the months, before it holds anything that the years are written to.
  await database.execute(sql`select reading.months_anew()`)
  await database.execute(sql`select reading.years_anew()`)
}

/** Writes what readers are told of the house. */
export async function writeHouse(settling: Settling, names: readonly string[]): Promise<void> {
  if (names.includes('publication')) await writePublication(settling)
  if (!names.includes('home')) return
  // Two that publish at once what is on the home page would each miss the other.
  await settling.database.execute(sql`select pg_advisory_xact_lock(hashtextextended('home', 2))`)
  await store(settling, 'home', await arrangementOf(settling))
}
