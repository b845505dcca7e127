import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { databaseOf } from '@/cms/payload/database-of'
import { tables } from '@/cms/payload/tables'
import { withFormer } from '@/cms/fields/slug'
import { type Locale, localeCodes } from '@/i18n/locales'

import type { Merged } from './places'

type InEach<Value> = Partial<Record<Locale, Value | null>>

/** A record in all of its languages. */
interface Called {
  name?: InEach<string>
  otherNames?: InEach<string[]>
  slug?: string | null
  formerSlugs?: string[] | null
}

/** What a record has got of another, to be taken from it again. */
export interface Added {
  /** In a language in which it had none. */
  names: InEach<string>
  otherNames: InEach<string[]>
  formerSlugs: string[]
  /** Of the other one. */
  slug: string | null
}

export const calledIn = async (collection: Merged, id: number, req: PayloadRequest): Promise<Called> =>
  (await req.payload.findByID({ collection, id, locale: 'all', depth: 0, trash: true, req })) as Called

const namedIn = ({ name }: Called) => localeCodes.find((code) => name?.[code])

/** What of one record's names and addresses the other does not have. */
export function addedBy(kept: Called, gone: Called): Added {
  const added: Added = { names: {}, otherNames: {}, formerSlugs: [], slug: gone.slug ?? null }
  for (const code of localeCodes) {
    const name = gone.name?.[code]
    const given = kept.name?.[code] ? null : name
    if (!kept.name?.[code] && !given) continue
    if (given) added.names[code] = given
    const known = [kept.name?.[code] ?? given, ...(kept.otherNames?.[code] ?? [])]
    const others = [name ?? '', ...(gone.otherNames?.[code] ?? [])].filter(
      (one) => one !== '' && !known.includes(one),
    )
    if (others.length > 0) added.otherNames[code] = [...new Set(others)]
  }
  const addresses = [gone.slug ?? '', ...(gone.formerSlugs ?? [])]
  const known = kept.formerSlugs ?? []
  added.formerSlugs = addresses.filter((slug) => slug !== '' && slug !== kept.slug && !known.includes(slug))
  return added
}

/** Gives the kept record what it lacks of the other's names and addresses. */
export async function joinNames(
  collection: Merged,
  id: number,
  { kept, added }: { kept: Called; added: Added },
  req: PayloadRequest,
): Promise<void> {
  for (const locale of localeCodes) {
    const [name, others] = [added.names[locale], added.otherNames[locale]]
    if (!name && !others) continue
    const data = {
      ...(name ? { name } : {}),
      otherNames: [...(kept.otherNames?.[locale] ?? []), ...(others ?? [])],
    }
    await req.payload.update({ collection, id, locale, data, req })
  }
  const locale = namedIn(kept)
  if (added.formerSlugs.length === 0 || !locale) return
  const formerSlugs = added.formerSlugs.reduce(
    (former, slug) => withFormer(former, slug, kept.slug),
    kept.formerSlugs ?? [],
  )
  await req.payload.update({ collection, id, locale, data: { formerSlugs }, req })
}

/** Takes them from it again, as far as they are still there. */
export async function partNames(
  collection: Merged,
  id: number,
  added: Added,
  req: PayloadRequest,
): Promise<void> {
  const kept = await calledIn(collection, id, req)
  for (const locale of localeCodes) {
    const taken = added.otherNames[locale]
    if (!taken || !kept.name?.[locale]) continue
    const otherNames = (kept.otherNames?.[locale] ?? []).filter((name) => !taken.includes(name))
    await req.payload.update({ collection, id, locale, data: { otherNames }, req })
  }
  const locale = namedIn(kept)
  if (added.formerSlugs.length > 0 && locale) {
    const formerSlugs = (kept.formerSlugs ?? []).filter((slug) => !added.formerSlugs.includes(slug))
    await req.payload.update({ collection, id, locale, data: { formerSlugs }, req })
  }
  const db = await databaseOf(req)
  for (const [code, name] of Object.entries(added.names))
    // No save takes the name from a record; with it goes the language, unless somebody has written more in it.
    await db.execute(sql`
      delete from ${tables[`${collection}ByLanguage`]} own
      where _parent_id = ${id} and _locale::text = ${code} and name = ${name}
        and jsonb_strip_nulls(to_jsonb(own)) - '{id,name,_locale,_parent_id}'::text[] = '{}'`)
}
