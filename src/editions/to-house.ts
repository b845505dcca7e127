import type { Publication } from '@/payload-types'

import type { House } from './edition'
import { inLanguages, text, words } from './in-languages'

/** What readers are told of the publication, from its stored settings with all their languages. */
export const toHouse = (stored: Partial<Publication>): House => ({
  name: inLanguages(stored.name, words),
  tagline: inLanguages(stored.tagline, words),
  about: inLanguages(stored.about, text),
  rules: inLanguages(stored.rules, text),
  crediting: inLanguages(stored.crediting, text),
  contact: stored.contact ?? null,
  timeZone: stored.timeZone ?? 'UTC',
  style: {
    arabicEnglish: stored.house?.arabicEnglish ?? 'jeem',
    arabicMonths: stored.house?.arabicMonths ?? 'levantine',
    digits: stored.house?.digits ?? 'western',
  },
})
