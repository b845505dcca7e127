import { sql } from '@payloadcms/db-postgres'
import { cache } from 'react'

import type { House } from '@/editions/edition'
import { toHouse } from '@/editions/to-house'
import { type Locale, localeCodes } from '@/i18n/locales'

import { readName, readNames, readText } from './from-edition'
import { askOne } from './reading/ask'
import type { Publication } from './types'

const getHouse = cache(async (): Promise<House> => {
  const row = await askOne<{ told: House }>(
    sql`select 'house:' || name, told from reading.house where name = 'publication'`,
  )
  return row?.told ?? toHouse({})
})

function toPublication(house: House, locale: Locale): Publication {
  const { name, tagline, about, rules, crediting, contact, timeZone, style } = house
  const names = readNames(name, locale)
  return {
    name: names[0] ?? { text: 'Dragoman', lang: 'en' },
    names,
    tagline: readName(tagline, locale),
    about: readText(about, locale),
    rules: readText(rules, locale),
    crediting: readText(crediting, locale),
    contact,
    timeZone,
    house: style,
  }
}

export const getPublication = cache(async (locale: Locale): Promise<Publication> =>
  toPublication(await getHouse(), locale),
)

/** The publication as readers of each language know it. */
export async function getPublications(): Promise<ReadonlyMap<Locale, Publication>> {
  const house = await getHouse()
  return new Map(localeCodes.map((locale) => [locale, toPublication(house, locale)]))
}
