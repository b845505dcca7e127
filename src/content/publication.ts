import { cache } from 'react'

import type { Locale } from '@/i18n/locales'

import { asReader, payloadClient } from './payload-client'
import { toBio } from './to-bio'
import { toRun, toRuns } from './to-run'
import type { Publication } from './types'

export const getPublication = cache(async (locale: Locale): Promise<Publication> => {
  const payload = await payloadClient()
  const stored = await payload.findGlobal({ ...asReader, slug: 'publication', depth: 0 })
  const names = toRuns(stored.name, locale)
  return {
    name: names[0] ?? { text: 'Dragoman', lang: 'en' },
    names,
    tagline: toRun(stored.tagline, locale),
    about: toBio(stored.about, locale),
    rules: toBio(stored.rules, locale),
    crediting: toBio(stored.crediting, locale),
    contact: stored.contact ?? null,
    timeZone: stored.timeZone ?? 'UTC',
    house: {
      arabicEnglish: stored.house?.arabicEnglish ?? 'jeem',
      arabicMonths: stored.house?.arabicMonths ?? 'levantine',
      digits: stored.house?.digits ?? 'western',
    },
  }
})
