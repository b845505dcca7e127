import { type Locale, localeCodes } from '@/i18n/locales'
import type { Interview } from '@/payload-types'

import type { NameOnFile } from './hidden-names'
import type { LanguageGap } from './language-gaps'

const letters: Readonly<Record<Locale, RegExp>> = { en: /\p{Script=Latin}/u, ar: /\p{Script=Arabic}/u }

/** The hidden names that are on record in no letters of a language of the work: what it says in that language cannot be searched for them. */
export function unsearchable(hidden: readonly NameOnFile[], versions: readonly Interview[]): LanguageGap[] {
  const written = localeCodes.filter((code) => versions.some(({ language }) => language === code))
  return hidden.flatMap(({ collection, id, person, forms }) => {
    const known = (code: Locale) => forms.some((form) => letters[code].test(form))
    const language = localeCodes.find(known)
    if (language === undefined) return []
    return written.flatMap((locale) =>
      known(locale)
        ? []
        : [{ collection, id, field: 'name' as const, locale, says: { text: person, language } }],
    )
  })
}
