import { sql } from '@payloadcms/db-postgres'
import { cache } from 'react'

import type { House } from '@/editions/edition'
import { toHouse } from '@/editions/to-house'
import type { Locale } from '@/i18n/locales'

import { readName, readNames, readText } from './from-edition'
import { askOne } from './reading/ask'
import type { Publication } from './types'

const getHouse = cache(async (): Promise<House> => {
  const row = await askOne<{ told: House }>(sql`select told from reading.house where name = 'publication'`)
  return row?.told ?? toHouse({})
})

export const getPublication = cache(async (locale: Locale): Promise<Publication> => {
  const { name, tagline, about, rules, crediting, contact, timeZone, style } = await getHouse()
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
})
